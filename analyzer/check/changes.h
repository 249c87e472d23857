// Which part of a report is about what changed: for a commit, or a merge request against its base.
//
//   --diff origin/main        files and lines that differ from it
//   --only-in a.cpp b.cpp     everything in these files
//
// A finding is about a change when its call, or any step of the way on which the route gets there, stands in a changed line; and when
// the manifest that it is held against changed, as the grant may be gone.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "check/report.h"

namespace grantlint::check {

struct Lines {
    std::uint32_t first = 1;
    std::uint32_t last = UINT32_MAX;  // inclusive
};

using Changes = std::map<std::string, std::vector<Lines>>;  // by absolute file; empty: lines were removed, none added

// The new side of a unified diff without context lines (diff -U0), as `git diff` writes it; `root` is the folder that its names are
// relative to. What cannot be read is an Error with the diff's line.
Result<Changes> parse_diff(std::string_view text, const std::string& root);

// All lines of these files.
Changes whole_files(const std::vector<std::string>& files);

// Takes the findings out that are not about the changes, and counts them in the report.
void narrow(Report& report, const Changes& changes);

}  // namespace grantlint::check
