#include "check/changes.h"
#include <algorithm>

#include "catch.h"
#include "unit/report_fixtures.h"

using namespace grantlint;

namespace {

bool has(const check::Changes& changes, const std::string& file, std::uint32_t line) {
    const auto found = changes.find(file);
    return found != changes.end() && std::ranges::any_of(found->second, [&](const check::Lines& lines) { return lines.first <= line && line <= lines.last; });
}

std::vector<std::string> rules_left(check::Report report, const check::Changes& changes) {
    check::narrow(report, changes);
    std::vector<std::string> rules;
    for (const check::Finding& finding : report.findings) rules.push_back(finding.rule);
    return rules;
}

}  // namespace

TEST_CASE("a unified diff says which lines changed", "[changes]") {
    const auto changes = check::parse_diff(
        "diff --git a/src/a.cpp b/src/a.cpp\nindex 1..2 100644\n--- a/src/a.cpp\n+++ b/src/a.cpp\n@@ -3 +3,2 @@ void run() {\n-old\n+new\n+++ b/not-a-name\n@@ -10,2 +11,0 @@\n-gone\n-gone\n"
        "diff --git a/gone.cpp b/gone.cpp\n--- a/gone.cpp\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"
        "diff --git \"a/\\303\\274 b.cpp\" \"b/\\303\\274 b.cpp\"\n--- /dev/null\n+++ \"b/\\303\\274 b.cpp\"\n@@ -0,0 +1 @@\n+x\n",
        "/w");
    REQUIRE(changes);
    CHECK(changes->size() == 2);
    CHECK(has(*changes, "/w/src/a.cpp", 3));
    CHECK(has(*changes, "/w/src/a.cpp", 4));
    CHECK_FALSE(has(*changes, "/w/src/a.cpp", 11));
    CHECK(has(*changes, "/w/\u00fc b.cpp", 1));
}

TEST_CASE("what is no diff is refused with its line", "[changes]") {
    const auto changes = check::parse_diff("+++ b/a.cpp\n@@ nonsense @@\n", "/w");
    REQUIRE_FALSE(changes);
    CHECK(changes.error().at.line == 2);
}

TEST_CASE("a report is narrowed to what changed", "[changes]") {
    using Rules = std::vector<std::string>;
    const check::Report report = tests::plain_report();
    CHECK(rules_left(report, {{"/w/app/src/a.cpp", {{2, 2}}}}) == Rules{"missing-grant"});
    CHECK(rules_left(report, {{"/elsewhere/r.h", {{7, 9}}}}) == Rules{"missing-grant"});  // the route stands there
    CHECK(rules_left(report, {{"/w/app/src/a.cpp", {{9, 9}}}}).empty());
    CHECK(rules_left(report, {{"/w/app/grantlint.json", {}}}) == Rules{"unused-grant", "missing-grant"});  // a grant may be gone
    CHECK(rules_left(report, check::whole_files({"/w/app/src/a.cpp"})) == Rules{"missing-grant", "unresolved-call"});
    check::Report copy = report;
    check::narrow(copy, {});
    CHECK(copy.not_about_changes == 3);
}
