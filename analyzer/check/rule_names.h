// The names of the rules: each has a page under rules/explain/, and a rule without one does not exist.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace grantlint::check {

constexpr std::string_view kRulePrefix = "grantlint-";  // in suppressions and reports

std::vector<std::string> rule_names();  // sorted, without the prefix: "missing-grant"

}  // namespace grantlint::check
