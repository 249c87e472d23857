// The name that GitHub's code scanning gives to a line, so that an alert stays the same alert when lines move.
//
// The algorithm is that of github/codeql-action, src/fingerprints.ts: a rolling hash over the 100 characters (UTF-16 code units)
// from the line's start on, blanks and tabs left out and every line end a line feed, and how often that hash was seen before.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace grantlint::report {

// Of each line, the first one at index 0: "8b7cf3e952e7aeb2:1".
std::vector<std::string> line_hashes(std::string_view text);

}  // namespace grantlint::report
