// A new manifest, as a person would write it, and so that an edit that adds a grant again gives the same bytes: a list of one name
// stands in its line, a longer one has a line for each.
#pragma once

#include <set>
#include <string>

namespace grantlint::manifest {

// `app` and `optional` are left out when they are empty. Ends with a line end.
std::string to_text(const std::string& app, const std::set<std::string>& permissions, const std::set<std::string>& optional);

}  // namespace grantlint::manifest
