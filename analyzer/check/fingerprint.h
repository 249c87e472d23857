// A name for a finding that stays the same when lines move: rule, file, function, method, route and permissions, hashed.
// Findings that agree in all of these are told apart by their order in the file.
#pragma once

#include <string>
#include <vector>

#include "check/report.h"

namespace grantlint::check {

// `file` is the finding's file in the form that is the same on every machine.
std::string fingerprint_of(const Finding& finding, const Call& call, const std::string& file, unsigned repetition);

}  // namespace grantlint::check
