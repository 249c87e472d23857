// What a format for machines has to say, in one list: the findings, and the files that were not looked at. Not looked at is never
// clean, and these formats have no other place to say it. JSON and SARIF keep all that was found; the others leave the background out.
#pragma once

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "check/report.h"
#include "report/format.h"

namespace grantlint::report {

constexpr std::string_view kSkippedRule = "skipped";

// Notes that say what the analysis could not do, or what nobody has to act on: counted always, listed when asked for.
struct Background {
    std::string_view rule;
    std::string_view one, more;  // in a summary
};
constexpr std::array kBackground = {Background{"unresolved-call", "call unresolved", "calls unresolved"}, Background{"unknown-route", "unknown route", "unknown routes"},
                                    Background{"restricted-permission", "restricted grant", "restricted grants"}};
bool is_background(const check::Finding& finding);  // whose severity was raised comes to the front

// In the report's order, without the background when the style does not ask for it; a skipped file is an error without a line.
std::vector<check::Finding> problems_of(const check::Report& report, const Style& style);

// Smaller is worse: by severity, then by certainty.
std::pair<int, int> rank_of(const check::Finding& finding);

// The worst first, else in the order given.
void sort_worst_first(std::vector<check::Finding>& findings);

}  // namespace grantlint::report
