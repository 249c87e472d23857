#pragma once
#include <drogon/HttpRequest.h>
