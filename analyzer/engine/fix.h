// What --fix would do: for each manifest the grants that reported calls lack, and the file's text with them.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "base/files.h"
#include "check/report.h"
#include "manifest/manifest.h"

namespace grantlint::engine {

struct Fix {
    std::string file;                // the manifest, absolute
    std::vector<std::string> added;  // canonical names, sorted
    std::string before;              // the whole text
    std::string after;
};

struct FixPlan {
    std::vector<Fix> fixes;        // sorted by file
    std::vector<Error> left_over;  // what is left to the user: grants that the manifest calls optional, calls without a manifest, calls that the baseline knows
};

// Of proven and likely findings; what a call only may need is for people to decide. Nothing is written: a manifest that cannot be
// edited is an Error, before any other one was touched.
Result<FixPlan> plan_fixes(const check::Report& report, const manifest::Manifests& manifests);

// Sets the edits of findings and manifests, for formats that suggest them. What cannot be edited stays without.
void suggest_fixes(check::Report& report, const manifest::Manifests& manifests, const Overlay& overlay = {});

// Writes them, each whole or not at all. A manifest that has changed since the plan was made is an Error.
Result<void> apply(const FixPlan& plan);

}  // namespace grantlint::engine
