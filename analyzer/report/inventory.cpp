#include "report/inventory.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/path.h"
#include "base/printable.h"
#include "report/palette.h"

namespace grantlint::report {

namespace {

using Row = std::array<std::string, 5>;

std::string needs_of(const check::Rule& rule) {
    std::string needs = rule.needs.empty() ? "nothing" : rules::to_words(rule.needs);
    if (rule.certainty != rules::Certainty::proven) needs += fmt::format(" ({})", rules::to_string(rule.certainty));
    return needs;
}

Row row_of(const check::Call& call, const std::string& directory) {
    return {printable(call.method.value_or("?")), printable(call.url),
            fmt::format("{}:{}:{}", printable(display_path(call.at.file, directory)), call.at.line, call.at.column),
            call.rule ? call.rule->pack : "-", call.rule ? needs_of(*call.rule) : "-"};
}

void write_rows(const std::vector<Row>& rows, std::ostream& out) {
    std::array<std::size_t, 5> widths{};
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
    }
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) line += i + 1 == row.size() ? row[i] : fmt::format("{:<{}}  ", row[i], widths[i]);
        out << line << '\n';
    }
}

}  // namespace

void write_inventory(const check::Report& report, const Style& style, std::ostream& out) {
    std::vector<Row> rows = {{"METHOD", "URL", "AT", "PACK", "REQUIRES"}};
    for (const check::Call& call : report.calls) rows.push_back(row_of(call, report.working_directory));
    if (rows.size() > 1) write_rows(rows, out);
    const Palette palette(style.color);
    for (const check::Skipped& file : report.skipped) {
        out << printable(display_path(file.file, report.working_directory)) << ": " << palette.severity(check::Severity::warning, "skipped:") << " not analysed: "
            << printable(file.reason) << '\n';
    }
    if (style.detail == Detail::quiet) return;
    out << fmt::format("{}{} HTTP call{} in {} file{}", rows.size() > 1 ? "\n" : "", rows.size() - 1, rows.size() == 2 ? "" : "s", report.analysed,
                       report.analysed == 1 ? "" : "s");
    if (!report.skipped.empty()) out << fmt::format("; {} skipped", report.skipped.size());
    out << '\n';
}

}  // namespace grantlint::report
