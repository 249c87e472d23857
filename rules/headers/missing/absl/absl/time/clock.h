#pragma once
#include "absl/time/time.h"
namespace absl {
Time Now();
int64_t GetCurrentTimeNanos();
void SleepFor(Duration duration);
}  // namespace absl
