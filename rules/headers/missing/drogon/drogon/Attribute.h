#pragma once
#include <drogon/Session.h>
