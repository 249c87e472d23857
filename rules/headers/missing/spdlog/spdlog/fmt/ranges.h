#pragma once
#include <fmt/ranges.h>
