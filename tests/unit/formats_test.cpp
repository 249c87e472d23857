// Every output format over the same reports; what each writes stands side by side in tests/formats/. GRANTLINT_UPDATE_SPECS=1 rewrites
// the files; the diff is the review.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "catch.h"
#include "check/rule_names.h"
#include "report/format.h"
#include "report/line_hash.h"
#include "report/sarif_limits.h"
#include "unit/report_fixtures.h"

using namespace grantlint;

namespace {

constexpr const char* kFolder = GRANTLINT_SOURCE_DIR "/tests/formats/";

std::string render(std::string_view format, const check::Report& report, const report::Style& style = tests::fixture_style()) {
    std::ostringstream out;
    report::find_format(format)->write(report, style, out);
    return out.str();
}

void check_snapshot(const std::string& name, const std::string& text) {
    const std::string file = kFolder + name;
    if (std::getenv("GRANTLINT_UPDATE_SPECS") != nullptr) std::ofstream(file, std::ios::binary) << text;
    std::ifstream in(file, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(in), {}};
    INFO(file);
    CHECK(text == expected);
}

std::vector<std::string> formats() { return report::format_names(report::View::findings); }

// The page without its style and script, which are files of their own.
std::string without_assets(std::string text) {
    for (const std::string tag : {"style", "script"}) {
        const std::size_t begin = text.find("\n<" + tag + ">\n"), end = text.find("</" + tag + ">\n", begin);
        if (begin != std::string::npos) text.replace(begin, end - begin, "\n<" + tag + ">");
    }
    return text;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}

}  // namespace

TEST_CASE("every format writes the same reports as it always did", "[formats]") {
    for (const std::string& format : formats()) {
        check_snapshot("plain." + format, without_assets(render(format, tests::plain_report())));
        check_snapshot("hostile." + format, without_assets(render(format, tests::hostile_report())));
    }
}

TEST_CASE("every format says that a file was not looked at", "[formats]") {
    check::Report report;
    report.working_directory = "/w";
    report.skipped = {{"/w/broken.cpp", "it ends in the middle"}};
    for (const std::string& format : formats()) {
        const std::string text = render(format, report);
        INFO(format);
        CHECK(text.find("broken.cpp") != std::string::npos);
        CHECK(text.find("it ends in the middle") != std::string::npos);
    }
}

TEST_CASE("columns are in the unit of each format", "[formats]") {
    // Line 2 begins with a slash, a character of four bytes and two UTF-16 units, and a slash; byte column 7 is 'c'.
    check::Report report = tests::plain_report();
    report.findings[1].at = {"/w/app/src/a.cpp", 2, 7, 2, 14};
    CHECK(render("sarif", report).find("\"startColumn\": 5,") != std::string::npos);
    CHECK(render("checkstyle", report).find("line=\"2\" column=\"5\"") != std::string::npos);
    CHECK(render("github", report).find(",col=5,endColumn=12,") != std::string::npos);
    CHECK(render("rdjson", report).find("\"column\": 7\n") != std::string::npos);
}

TEST_CASE("SARIF keeps the worst of too many results and says so", "[formats]") {
    const auto log = nlohmann::json::parse(render("sarif", tests::long_report(report::kMostResults + 10)));
    const auto& run = log["runs"][0];
    REQUIRE(run["results"].size() == report::kMostResults);
    const auto errors = std::ranges::count_if(run["results"], [](const auto& result) { return result["level"] == "error"; });
    CHECK(errors == static_cast<std::ptrdiff_t>(report::kMostResults / 2 + 5));
    CHECK(run["invocations"][0]["toolExecutionNotifications"].back()["message"]["text"].get<std::string>().starts_with("10 of 25010 findings are not in this file"));
}

TEST_CASE("SARIF of one app does not replace another's", "[formats]") {
    const auto id = [](const check::Report& report, const report::Style& style) { return nlohmann::json::parse(render("sarif", report, style))["runs"][0]["automationDetails"]["id"]; };
    check::Report report = tests::plain_report();
    report::Style style = tests::fixture_style();
    CHECK(id(report, style) == "grantlint/app/");
    report.manifests[0].file = "/w/grantlint.json";
    CHECK(id(report, style) == "grantlint/");
    report.manifests[0].file = "--grant";
    CHECK(id(report, style) == "grantlint/");
    style.category = "nightly";
    CHECK(id(report, style) == "nightly/");
}

TEST_CASE("SARIF has the properties of every rule", "[formats]") {
    const auto log = nlohmann::json::parse(render("sarif", tests::plain_report()));
    const auto& rules = log["runs"][0]["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == check::rule_names().size());
    for (const auto& rule : rules) {
        INFO(rule["id"]);
        CHECK(!rule["shortDescription"]["text"].get<std::string>().empty());
        CHECK(!rule["help"]["text"].get<std::string>().empty());
        CHECK(rule["properties"]["precision"] != "");  // it stands in sarif.cpp's table
    }
}

TEST_CASE("GitHub gets ten annotations of a kind, the worst first", "[formats]") {
    report::Style style = tests::fixture_style();
    style.detail = report::Detail::verbose;
    const std::string text = render("github", tests::long_report(60), style);
    CHECK(text.starts_with("::error "));
    CHECK(count(text, "::error ") == 10);
    CHECK(count(text, "::notice ") == 10);
    CHECK(text.ends_with("grantlint: not shown as annotations, of which GitHub takes 10 of a kind: 20 of 30 errors, 20 of 30 notices\n"));
}

TEST_CASE("what nobody has to act on is listed with --verbose only, and always in JSON and SARIF", "[formats]") {
    report::Style style = tests::fixture_style();
    const std::string words = "the URL is not known";
    for (const std::string format : {"text", "github", "gitlab", "rdjson", "checkstyle"}) {
        INFO(format);
        style.detail = report::Detail::normal;
        CHECK_FALSE(has(render(format, tests::plain_report(), style), words));
        style.detail = report::Detail::verbose;
        CHECK(has(render(format, tests::plain_report(), style), words));
        check::Report raised = tests::plain_report();
        raised.findings[2].severity = check::Severity::error;
        style.detail = report::Detail::normal;
        CHECK(has(render(format, raised, style), words));
    }
    for (const std::string format : {"json", "sarif"}) CHECK(has(render(format, tests::plain_report(), style), words));
}

TEST_CASE("SARIF explains rules without what their examples say to tests", "[formats]") {
    const std::string text = render("sarif", tests::plain_report());
    CHECK(has(text, "```cpp\\n#include"));
    for (const char* markup : {"// expect:", "needs=", "file=main"}) CHECK_FALSE(has(text, markup));
}

TEST_CASE("GitLab tells findings of two apps apart", "[formats]") {
    const auto fingerprint = [](const check::Report& report) { return nlohmann::json::parse(render("gitlab", report))[1]["fingerprint"]; };
    check::Report report = tests::plain_report();
    const auto one = fingerprint(report);
    report.findings[1].manifest = "/w/other/grantlint.json";
    const auto other_manifest = fingerprint(report);
    report.findings[1].at.file = "/w/other/src/a.cpp";
    CHECK(one != other_manifest);
    CHECK(other_manifest != fingerprint(report));
}

TEST_CASE("JUnit's tests keep their names when lines move, and each has its own", "[formats]") {
    check::Report report = tests::plain_report();
    const std::string before = render("junit", report);
    CHECK(has(before, "classname=\"app/src/a_cpp\" name=\"GET /account/{id}/things in run\" file=\"app/src/a.cpp\""));
    report.calls.push_back(report.calls[0]);
    report.calls[2].at.line = 90;
    CHECK(has(render("junit", report), "name=\"GET /account/{id}/things in run #2\""));
}

TEST_CASE("JUnit's failures are what fails the run", "[formats]") {
    report::Style style = tests::fixture_style();
    CHECK(render("junit", tests::plain_report(), style).find("tests=\"1\" failures=\"1\"") != std::string::npos);
    style.fail_on = check::Severity::warning;
    CHECK(render("junit", tests::plain_report(), style).find("tests=\"2\" failures=\"2\"") != std::string::npos);
    style.fail_on = std::nullopt;
    CHECK(render("junit", tests::plain_report(), style).find("tests=\"1\" failures=\"0\"") != std::string::npos);
}

TEST_CASE("the HTML page judges the calls, whatever findings are hidden", "[formats]") {
    check::Report report = tests::plain_report();
    report.suppressed = {{.finding = report.findings[1]}, {.finding = report.findings[0], .by = check::Suppressed::By::baseline}};
    report.findings.clear();
    report.not_about_changes = 2;
    CHECK(has(render("html", report), ">1 call lacks a grant. 4 findings are hidden: 1 known in the baseline, 2 not about what changed, 1 suppressed by a comment.</p>"));
    report.calls[0].missing.clear();
    CHECK(has(render("html", report), ">Every call that was found has the grants it needs. 4 findings are hidden: "));
    report.calls.clear();
    CHECK(has(render("html", report), ">No call was found that a rule knows. "));
}

TEST_CASE("the HTML page names no folder of this machine", "[formats]") {
    check::Report report = tests::hostile_report();
    report.incomplete[0].reason = "/w/app/src/a.cpp:7: expected expression";
    const std::string page = render("html", report);
    for (const char* folder : {"<code>/", "<small>/", "\"/w", " /w", "/w/app"}) CHECK_FALSE(has(page, folder));
    CHECK(has(page, "<code>../elsewhere/lib.cpp:1:1</code>"));
    CHECK(has(page, " app/src/a.cpp:7: expected expression</li>"));
}

TEST_CASE("the HTML page counts in words, names the grants to add, and tells manifests apart", "[formats]") {
    check::Report report = tests::plain_report();
    CHECK(has(render("html", report), "<li><b>1</b> warning</li>"));
    CHECK(has(render("html", report), "<li><code>app/grantlint.json</code>: <code>Read</code></li>"));
    report.manifests.push_back({.file = "/w/other/grantlint.json", .grants = {"Read"}});
    const std::string page = render("html", report);
    CHECK(has(page, ">granted by 1 of 2 manifests</span>"));
    CHECK(has(page, "class=\"line here-missing\""));
    report.calls[0].missing.clear();
    CHECK(has(render("html", report), "class=\"line here-granted\""));
    const check::Call call = report.calls[0];
    for (int i = 0; i < 70; ++i) report.calls.push_back(call), report.calls.back().rule->route += std::to_string(i);
    CHECK(has(render("html", report), "<p>Not drawn: there are more than 60 files, routes or permissions."));
}

TEST_CASE("text links places where the terminal can", "[formats]") {
    report::Style style = tests::fixture_style();
    style.hyperlinks = true;
    CHECK(render("text", tests::plain_report(), style).find("\x1b]8;;file:///w/app/src/a.cpp\x1b\\src/a.cpp:2:5\x1b]8;;\x1b\\:") != std::string::npos);
}

// The values are those of the tests of github/codeql-action.
TEST_CASE("a line's hash is the one that GitHub computes", "[formats]") {
    using Hashes = std::vector<std::string>;
    CHECK(report::line_hashes("") == Hashes{"c129715d7a2bc9a3:1"});
    CHECK(report::line_hashes(" a\nb\n  \t\tc\n d") == Hashes{"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"});
    const Hashes greetings = {"e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1"};
    CHECK(report::line_hashes(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n") == greetings);
    CHECK(report::line_hashes(" hello; \t\r\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n") == greetings);
    std::string lines;
    for (int i = 0; i < 10; ++i) lines += "Lorem ipsum dolor sit amet.\n";
    const Hashes repeated = {"a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6",
                             "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1"};
    CHECK(report::line_hashes(lines) == repeated);
}
