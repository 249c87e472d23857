#pragma once
#include <fmt/chrono.h>
