// Names for a finding that stay the same when lines move: rule, function, method, route and permissions, hashed. With the file it
// is the fingerprint, and findings that agree in everything are told apart by their order in the file.
#pragma once

#include <string>
#include <vector>

#include "check/report.h"

namespace grantlint::check {

std::string identity_of(const Finding& finding, const Call& call);
std::string subject_of(const Finding& finding, const Call& call);  // without the permissions

// `identity` is identity_of() the finding; `file` is its file in the form that is the same on every machine.
std::string fingerprint_of(const std::string& identity, const std::string& file, unsigned repetition);

}  // namespace grantlint::check
