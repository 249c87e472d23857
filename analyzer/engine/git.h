// What git knows of files that are no longer where they were. Nothing is asked of the network, and no hook, pager, signature check or
// outside diff program of the repository is run.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace grantlint::engine {

// Of these absolute names, those that git knows to have been renamed, committed or staged, with the name of today: a file that is
// there. Without git, outside a repository, or when git does not answer, none.
std::map<std::string, std::string> find_renames(const std::vector<std::string>& former_names);

}  // namespace grantlint::engine
