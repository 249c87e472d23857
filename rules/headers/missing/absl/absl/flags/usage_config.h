#pragma once
#include "absl/flags/usage.h"
namespace absl {
enum class FlagsUsageMode { kNone };
}
