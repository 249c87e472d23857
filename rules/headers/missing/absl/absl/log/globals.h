#pragma once
#include "absl/log/log.h"
namespace absl {
LogSeverityAtLeast MinLogLevel();
void SetMinLogLevel(LogSeverityAtLeast severity);
LogSeverityAtLeast StderrThreshold();
void SetStderrThreshold(LogSeverityAtLeast severity);
void SetStderrThreshold(LogSeverity severity);
void EnableLogPrefix(bool on_off);
int SetGlobalVLogLevel(int log_level);
}  // namespace absl
