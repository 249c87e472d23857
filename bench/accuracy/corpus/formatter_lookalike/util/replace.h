#pragma once
#include <string>
#include <vector>

namespace util {

// "$0/x/$1" as absl::Substitute does it.
std::string substitute(const std::string& pattern, const std::vector<std::string>& values);

}  // namespace util
