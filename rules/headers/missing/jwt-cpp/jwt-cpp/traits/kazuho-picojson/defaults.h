#pragma once
#include <jwt-cpp/jwt.h>
