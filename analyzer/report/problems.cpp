#include "report/problems.h"

#include <algorithm>

namespace grantlint::report {

bool is_background(const check::Finding& finding) {
    return finding.severity == check::Severity::note && std::ranges::find(kBackground, finding.rule, &Background::rule) != kBackground.end();
}

std::vector<check::Finding> problems_of(const check::Report& report, const Style& style) {
    std::vector<check::Finding> all = report.findings;
    if (style.detail != Detail::verbose) std::erase_if(all, is_background);
    for (const check::Skipped& file : report.skipped) {
        all.push_back({.rule = std::string(kSkippedRule), .severity = check::Severity::error, .at = {.file = file.file}, .message = "not analysed: " + file.reason});
    }
    return all;
}

std::pair<int, int> rank_of(const check::Finding& finding) {
    return {-static_cast<int>(finding.severity), finding.certainty ? static_cast<int>(*finding.certainty) : 0};
}

void sort_worst_first(std::vector<check::Finding>& findings) { std::ranges::stable_sort(findings, {}, rank_of); }

}  // namespace grantlint::report
