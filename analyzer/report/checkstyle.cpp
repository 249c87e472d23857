// The XML that Checkstyle writes and many CI servers read: problems by file. Columns count UTF-16 code units, as Java's do.
#include <fmt/format.h>

#include <map>

#include "base/path.h"
#include "check/rule_names.h"
#include "report/format.h"
#include "report/problems.h"
#include "report/sources.h"
#include "report/xml.h"

namespace grantlint::report {

namespace {

std::string_view severity_name(check::Severity severity) {
    constexpr std::string_view names[] = {"info", "warning", "error"};
    return names[static_cast<int>(severity)];
}

}  // namespace

void write_checkstyle(const check::Report& report, const Style& style, std::ostream& out) {
    Sources sources(style.read_source);
    std::map<std::string, std::string> elements;  // by file
    for (const check::Finding& finding : problems_of(report, style)) {
        const Range at = sources.in_utf16(finding.at);
        std::string place;
        if (at.known()) place = fmt::format(" line=\"{}\" column=\"{}\"", at.line, at.column);
        elements[display_path(at.file, style.root)] += fmt::format("    <error{} severity=\"{}\" message=\"{}\" source=\"{}{}\"/>\n", place, severity_name(finding.severity),
                                                                    xml_escaped(finding.message), check::kRulePrefix, xml_escaped(finding.rule));
    }
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
    for (const auto& [file, errors] : elements) out << "  <file name=\"" << xml_escaped(file) << "\">\n" << errors << "  </file>\n";
    out << "</checkstyle>\n";
}

}  // namespace grantlint::report
