// The findings that a project has agreed to live with for now: only what is new is reported.
//
//   {"schema": 1, "findings": [{"file": "src/export.cpp", "rule": "missing-grant", "identity": "9f2c…", "permissions": ["ReadCallLog"],
//                               "message": "call needs …"}]}
//
// A finding is known again by its file and its identity: rule, function, method and route, but no line; and by its permissions, of
// which some may have been granted since. So it survives edits around it, reformatting, and a renamed file: where a file is gone, a
// finding of the same identity in another file is known for it. No history is asked, and no program is run. Of findings that agree in
// all of these as many are known as the baseline lists. Files are relative to the baseline's folder, with "/"; entries are sorted, one
// a line. Entries without "permissions" are of older versions: they are a part of the identity there.
//
// What was not looked at is neither fixed nor new: an update leaves the entries of such files as they are, and adds no finding that the
// rest of the program may show to be another.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "check/report.h"

namespace grantlint::check {

struct BaselineEntry {
    std::string file;  // absolute
    std::string rule;
    std::string identity;
    std::optional<std::set<std::string>> permissions;  // nullopt: the identity holds them
    std::string message;  // for people who read the file; never compared
    auto operator<=>(const BaselineEntry&) const = default;
};

struct Baseline {
    std::string file;  // absolute
    std::vector<BaselineEntry> entries;  // sorted
};

Result<Baseline> parse_baseline(std::string_view text, const std::string& file);
std::string to_text(const Baseline& baseline);

// What the world outside the report says.
struct BaselineContext {
    std::function<bool(const std::string& file)> is_gone;           // whether there is no such file any more
    std::function<bool(const BaselineEntry& entry)> is_looked_for;  // whether the run would have found it, were it still there
    std::function<bool(const Finding& finding)> is_uncertain;       // whether a run that sees more may find something else in its place
};

// Moves the known findings of the report to its suppressed ones, and counts what the baseline knows and what is fixed. Returns the
// baseline as an update would write it: the findings of today but for uncertain new ones, and of yesterday's those that were not
// looked for.
Baseline apply_baseline(Report& report, const Baseline& baseline, const BaselineContext& context);

}  // namespace grantlint::check
