#pragma once
#include <jwt-cpp/traits/nlohmann-json/traits.h>
