// The routes that a call may have meant when no rule matches it (Matcher::find_nearest), in words.
#pragma once

#include <string>
#include <vector>

#include "rules/pack.h"

namespace grantlint::rules {

// "did you mean 'GET /account/{accountId}/call-log'?"; empty for none.
std::string suggest_routes(const std::vector<const Route*>& routes);

}  // namespace grantlint::rules
