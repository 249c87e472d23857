#pragma once
#include <drogon/DrObject.h>
