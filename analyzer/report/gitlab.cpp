// GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
#include <nlohmann/json.hpp>

#include <algorithm>

#include "base/path.h"
#include "check/fingerprint.h"
#include "check/rule_names.h"
#include "report/format.h"
#include "report/problems.h"

namespace grantlint::report {

namespace {

using Json = nlohmann::ordered_json;

std::string_view severity_name(check::Severity severity) {
    constexpr std::string_view names[] = {"info", "minor", "major"};
    return names[static_cast<int>(severity)];
}

// What GitLab knows a finding again by, among those of all reports of a pipeline: a monorepo's apps may look alike, and a call may
// lack the same grant in two of them.
std::string fingerprint_of(const check::Finding& finding, const std::string& path, const Style& style) {
    if (finding.rule == kSkippedRule) return "skipped:" + path;
    return check::fingerprint_of(finding.fingerprint, path + "\n" + display_path(finding.manifest, style.root), 0);
}

}  // namespace

void write_gitlab(const check::Report& report, const Style& style, std::ostream& out) {
    Json issues = Json::array();
    for (const check::Finding& finding : problems_of(report, style)) {
        const std::uint32_t first = std::max(finding.at.line, 1U);  // a line is required
        const std::string path = display_path(finding.at.file, style.root);
        issues.push_back({{"description", finding.message},
                          {"check_name", std::string(check::kRulePrefix) + finding.rule},
                          {"fingerprint", fingerprint_of(finding, path, style)},
                          {"severity", severity_name(finding.severity)},
                          {"location", {{"path", path}, {"lines", {{"begin", first}, {"end", std::max(finding.at.end_line, first)}}}}}});
    }
    out << issues.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace grantlint::report
