// What is wrong with a pack although it can be read: rows that no call can tell apart, permissions that nothing needs.
#pragma once

#include <vector>

#include "base/error.h"
#include "rules/pack.h"

namespace grantlint::rules {

// Each with its position, in the pack's order.
std::vector<Error> find_problems(const Pack& pack);

}  // namespace grantlint::rules
