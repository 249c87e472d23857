#pragma once
#include <drogon/HttpFilter.h>
