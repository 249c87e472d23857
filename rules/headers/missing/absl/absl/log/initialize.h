#pragma once
#include "absl/log/log.h"
namespace absl {
void InitializeLog();
}
