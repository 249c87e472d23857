// JUnit's XML, which Jenkins and GitLab show as tests: one test for each API call that a rule knows, failed where it lacks a grant,
// and one for each other finding that counts as a failure. A file that was not looked at is an error.
//
//   <testcase classname="src/export_cpp" name="GET /account/{id}/call-log in export_calls" file="src/export.cpp">
//
// Both servers know a test again by its two names, from one run to the next, so that no line stands in them; of tests of the same
// names GitLab takes the first only, so that the others are counted. Jenkins takes what is in front of the last dot for a package.
// GitLab links the file (https://docs.gitlab.com/ci/testing/unit_test_reports); Jenkins's schema has no attribute for lines.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "base/path.h"
#include "report/format.h"
#include "report/problems.h"
#include "report/xml.h"

namespace grantlint::report {

namespace {

class JunitWriter {
public:
    JunitWriter(const check::Report& report, const Style& style) : report_(report), style_(style) {}

    void write(std::ostream& out) {
        for (const check::Finding& finding : problems_of(report_, style_)) {
            if (finding.call) by_call_[*finding.call].push_back(finding);
            else if (finding.rule == kSkippedRule || fails(finding)) write_case(finding.at, name_of(finding), {finding});
        }
        for (std::size_t i = 0; i < report_.calls.size(); ++i) write_call(i);
        out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            << fmt::format("<testsuites tests=\"{0}\" failures=\"{1}\" errors=\"{2}\">\n  <testsuite name=\"grantlint\" tests=\"{0}\" failures=\"{1}\" errors=\"{2}\">\n", tests_,
                           failures_, errors_)
            << cases_ << "  </testsuite>\n</testsuites>\n";
    }

private:
    [[nodiscard]] bool fails(const check::Finding& finding) const { return style_.fail_on && finding.severity >= *style_.fail_on; }

    void write_call(std::size_t index) {
        const check::Call& call = report_.calls[index];
        if (call.rule) write_case(call.at, call.rule->method + " " + call.rule->route + (call.function.empty() ? "" : " in " + call.function), by_call_[index]);
    }

    static std::string name_of(const check::Finding& finding) { return fmt::format("{}{}{}", finding.rule, finding.permissions.empty() ? "" : " ", fmt::join(finding.permissions, ", ")); }

    void write_case(const Range& at, const std::string& name, const std::vector<check::Finding>& findings) {
        const std::string file = display_path(at.file, style_.root);
        std::string classname = file;
        std::ranges::replace(classname, '.', '_');
        const std::size_t repetition = ++repetitions_[{classname, name}];
        std::string inside;
        for (const check::Finding& finding : findings) {
            if (finding.rule == kSkippedRule) inside += element("error", finding, errors_);
            else if (fails(finding)) inside += element("failure", finding, failures_);
        }
        ++tests_;
        cases_ += fmt::format("    <testcase classname=\"{}\" name=\"{}\" file=\"{}\"", xml_escaped(classname), xml_escaped(repetition == 1 ? name : fmt::format("{} #{}", name, repetition)), xml_escaped(file));
        cases_ += inside.empty() ? "/>\n" : ">\n" + inside + "    </testcase>\n";
    }

    [[nodiscard]] std::string element(std::string_view tag, const check::Finding& finding, std::size_t& count) const {
        ++count;
        std::string text = fmt::format("{}:{}:{}: {}\n", display_path(finding.at.file, style_.root), finding.at.line, finding.at.column, finding.message);
        for (const flow::TraceStep& step : finding.trace) text += fmt::format("{}:{}:{}: {}\n", display_path(step.at.file, style_.root), step.at.line, step.at.column, step.note);
        if (!finding.help.empty()) text += "help: " + finding.help + "\n";
        return fmt::format("      <{0} type=\"{1}\" message=\"{2}\">{3}</{0}>\n", tag, xml_escaped(finding.rule), xml_escaped(finding.message), xml_escaped(text));
    }

    const check::Report& report_;
    const Style& style_;
    std::map<std::size_t, std::vector<check::Finding>> by_call_;
    std::map<std::pair<std::string, std::string>, std::size_t> repetitions_;  // by classname and name
    std::string cases_;
    std::size_t tests_ = 0, failures_ = 0, errors_ = 0;
};

}  // namespace

void write_junit(const check::Report& report, const Style& style, std::ostream& out) { JunitWriter(report, style).write(out); }

}  // namespace grantlint::report
