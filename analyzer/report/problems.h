// What a format for machines has to say, in one list: the findings, and the files that were not looked at. Not looked at is never
// clean, and these formats have no other place to say it.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "check/report.h"

namespace grantlint::report {

constexpr std::string_view kSkippedRule = "skipped";

// In the report's order; a skipped file is an error without a line.
std::vector<check::Finding> problems_of(const check::Report& report);

// Smaller is worse: by severity, then by certainty.
std::pair<int, int> rank_of(const check::Finding& finding);

// The worst first, else in the order given.
void sort_worst_first(std::vector<check::Finding>& findings);

}  // namespace grantlint::report
