#include "report/format.h"

#include <sstream>

#include "catch.h"
#include "report/excerpt.h"
#include "report/highlight.h"
#include "unit/report_fixtures.h"

using namespace grantlint;

namespace {

std::string render(const char* format, report::Style style = {}) {
    style.version = "1.2.3";
    style.read_source = tests::fixture_style().read_source;
    std::ostringstream out;
    report::find_format(format)->write(tests::plain_report(), style, out);
    return out.str();
}

}  // namespace

TEST_CASE("the text report's details", "[report]") {  // the whole of it: tests/formats/plain.text
    CHECK(render("text").find("[grantlint-unresolved-call]") == std::string::npos);
    CHECK(render("text", {.detail = report::Detail::quiet}).find("analysed") == std::string::npos);
    CHECK(render("text", {.detail = report::Detail::verbose}).find("[grantlint-unresolved-call]") != std::string::npos);
    CHECK(render("text", {.color = true}).find("\x1b[1;31merror:\x1b[0m") != std::string::npos);
}

TEST_CASE("the inventory", "[report]") {
    CHECK(render("text", {.view = report::View::inventory}) ==
          "METHOD  URL                  AT             PACK  REQUIRES\n"
          "GET     {}/account/~/things  src/a.cpp:2:5  demo  Read\n"
          "?       https://other.org/   src/a.cpp:3:5  -     -\n"
          "\n"
          "2 HTTP calls in 2 files\n");
}

TEST_CASE("calls that no pack knows are in the inventory's JSON alone", "[report]") {
    CHECK(render("json").find("other.org") == std::string::npos);
    const std::string inventory = render("json", {.view = report::View::inventory});
    CHECK(inventory.find("\"method\": null,\n      \"route\": null,\n      \"url\": \"https://other.org/\",\n      \"pack\": null,\n      \"requires\": null") != std::string::npos);
}

TEST_CASE("formats are known by name", "[report]") {
    CHECK(report::find_format("sarif2") == nullptr);
    CHECK(report::format_names(report::View::inventory) == std::vector<std::string>{"text", "json"});
}

TEST_CASE("an excerpt marks the text, tabs and all", "[report]") {
    const auto excerpt = report::make_excerpt("\tx(\"\u00fc\x1b\");\n", {"a", 1, 2, 1, 10});
    CHECK(excerpt.line == "     1 |     x(\"\u00fc\\x1b\");");
    CHECK(excerpt.mark == "       |     ^~~~~~~~~~");
    CHECK(report::make_excerpt("one\n", {"a", 9, 1, 9, 2}).line.empty());
    CHECK(report::make_excerpt("first\nsecond\n", {"a", 1, 3, 2, 2}).mark == "       |   ^~~");
    CHECK(report::make_excerpt(std::string(report::kLongestLine, 'x'), {"a", 1, 1, 1, 2}).line.size() > report::kLongestLine);
    CHECK(report::make_excerpt(std::string(report::kLongestLine + 1, 'x'), {"a", 1, 1, 1, 2}).line.empty());
}

TEST_CASE("lines that no person wrote are not shown, and cost no more than their length", "[report]") {
    const std::string longest(report::kLongestLine, 'x');
    CHECK(report::highlighted_lines("a\n" + longest + "x\n" + longest) == std::vector<std::string>{"a", "…", longest});
    std::string quotes;
    for (int i = 0; i < 1'000'000; ++i) quotes += "\\\"";  // each might begin a literal, and none ends: searched to its end from each, that is a million million
    CHECK(report::highlighted_lines("\"" + quotes + "\nb") == std::vector<std::string>{"…", "b"});
}
