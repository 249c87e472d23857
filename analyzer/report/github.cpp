// Workflow commands of GitHub Actions: annotations beside the changed lines of a pull request.
//
//   ::error file=src/a.cpp,line=2,endLine=2,col=5,endColumn=10,title=grantlint-missing-grant::call needs 'Read', which …
//
// GitHub shows ten annotations of a kind for each step and drops the rest without a word
// (https://docs.github.com/actions/reference/limits), so the worst come first and what is left out is said.
#include <fmt/format.h>

#include <map>

#include "base/path.h"
#include "base/printable.h"
#include "check/rule_names.h"
#include "report/format.h"
#include "report/problems.h"
#include "report/sources.h"

namespace grantlint::report {

namespace {

constexpr std::size_t kMostOfAKind = 10;

std::string_view command(check::Severity severity) {
    constexpr std::string_view names[] = {"notice", "warning", "error"};
    return names[static_cast<int>(severity)];
}

// What could move a cursor in the log is made visible; then the runner's own escapes: https://github.com/actions/toolkit, packages/core/src/command.ts.
std::string escaped(std::string_view text, bool is_property) {
    std::string out;
    for (const char c : printable(text)) {
        if (c == '%') out += "%25";
        else if (c == '\r') out += "%0D";
        else if (c == '\n') out += "%0A";
        else if (is_property && c == ':') out += "%3A";
        else if (is_property && c == ',') out += "%2C";
        else out += c;
    }
    return out;
}

std::string annotation(const check::Finding& finding, const Style& style, Sources& sources) {
    std::string properties = "file=" + escaped(display_path(finding.at.file, style.root), true);
    if (finding.at.known()) {
        const Range at = sources.in_utf16(finding.at);
        properties += fmt::format(",line={},endLine={}", at.line, at.end_line);
        if (at.line == at.end_line) properties += fmt::format(",col={},endColumn={}", at.column, at.end_column);  // columns go with one line only
    }
    properties += ",title=" + escaped(std::string(check::kRulePrefix) + finding.rule, true);
    return fmt::format("::{} {}::{}\n", command(finding.severity), properties, escaped(finding.message, false) + (finding.help.empty() ? "" : "%0A" + escaped(finding.help, false)));
}

}  // namespace

void write_github(const check::Report& report, const Style& style, std::ostream& out) {
    std::vector<check::Finding> problems = problems_of(report, style);
    sort_worst_first(problems);
    Sources sources(style.read_source);
    std::map<check::Severity, std::size_t> counts;
    for (const check::Finding& finding : problems) {
        if (++counts[finding.severity] <= kMostOfAKind) out << annotation(finding, style, sources);
    }
    std::string left;
    for (const auto& [severity, count] : counts) {
        if (count > kMostOfAKind) left = fmt::format("{} of {} {}s", count - kMostOfAKind, count, command(severity)) + (left.empty() ? "" : ", ") + left;
    }
    if (!left.empty()) out << "grantlint: not shown as annotations, of which GitHub takes " << kMostOfAKind << " of a kind: " << left << '\n';
}

}  // namespace grantlint::report
