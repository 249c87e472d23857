#pragma once
#include <string>
#include "absl/strings/string_view.h"
namespace absl {
void SetProgramUsageMessage(string_view new_usage_message);
string_view ProgramUsageMessage();
}  // namespace absl
