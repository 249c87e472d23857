#include "report/format.h"

#include <sstream>

#include "catch.h"
#include "report/excerpt.h"

using namespace grantlint;

namespace {

check::Report sample() {
    check::Report report;
    report.working_directory = "/w";
    report.analysed = 1;
    report.manifests = {{"/w/grantlint.json", {}}};
    const Range at{"/w/src/a.cpp", 2, 5, 2, 10};
    report.calls = {{.at = at,
                     .method = "GET",
                     .url = "{}/account/~/things",
                     .rule = check::Rule{.pack = "demo", .method = "GET", .route = "/account/{id}/things", .needs = {{{"Read"}}}},
                     .missing = {{{"Read"}}},
                     .trace = {{{"/elsewhere/r.h", 7, 1, 7, 2}, "kThings is \"/things\""}}},
                    {.at = at, .url = "https://other.org/"}};
    report.incomplete = {{.kind = flow::Gap::Kind::syntax, .file = "/w/src/a.cpp", .line = 7, .reason = "a.cpp:7: expected expression"}};
    report.partly_seen = "not every source of the app was analysed";
    report.findings = {{.rule = "missing-grant",
                        .severity = check::Severity::error,
                        .certainty = rules::Certainty::proven,
                        .permissions = {"Read"},
                        .call = 0,
                        .at = at,
                        .message = "call needs 'Read', which grantlint.json does not grant",
                        .help = "add \"Read\" to permissions",
                        .trace = report.calls[0].trace,
                        .fingerprint = "0123456789abcdef"},
                       {.rule = "unresolved-call", .at = at, .message = "x"}};
    return report;
}

std::string render(const char* format, report::Style style = {}) {
    style.version = "1.2.3";
    style.read_source = [](const std::string&) { return std::string("int main() {\n    c.get();\n}\n"); };
    std::ostringstream out;
    report::find_format(format)->write(sample(), style, out);
    return out.str();
}

}  // namespace

TEST_CASE("the text report", "[report]") {
    CHECK(render("text") ==
          "src/a.cpp:2:5: error: call needs 'Read', which grantlint.json does not grant [grantlint-missing-grant]\n"
          "     2 |     c.get();\n"
          "       |     ^~~~~\n"
          "       = GET /account/{id}/things needs Read (demo, proven)\n"
          "/elsewhere/r.h:7:1: note: kThings is \"/things\"\n"
          "help: add \"Read\" to permissions\n"
          "\n"
          "1 file analysed, 2 HTTP calls found, 1 with a rule, 0 grants: 1 error, 0 warnings, 0 notes; 1 call unresolved; 1 gap in what was read (listed with --verbose)\n");
    CHECK(render("text", {.detail = report::Detail::quiet}).find("analysed") == std::string::npos);
    CHECK(render("text", {.detail = report::Detail::verbose}).find("[grantlint-unresolved-call]") != std::string::npos);
    CHECK(render("text", {.color = true}).find("\x1b[1;31merror:\x1b[0m") != std::string::npos);
}

TEST_CASE("the inventory", "[report]") {
    CHECK(render("text", {.view = report::View::inventory}) ==
          "METHOD  URL                  AT             PACK  REQUIRES\n"
          "GET     {}/account/~/things  src/a.cpp:2:5  demo  Read\n"
          "?       https://other.org/   src/a.cpp:2:5  -     -\n"
          "\n"
          "2 HTTP calls in 1 file\n");
}

TEST_CASE("the JSON report", "[report]") {
    const std::string checked = render("json");
    CHECK(checked.starts_with("{\n  \"schema\": 1,\n  \"tool\": {\n    \"name\": \"grantlint\",\n    \"version\": \"1.2.3\"\n  },\n"));
    CHECK(checked.find("other.org") == std::string::npos);
    CHECK(checked.find("\"file\": \"../elsewhere/r.h\"") != std::string::npos);
    CHECK(checked.find("\"incomplete\": [\n    {\n      \"file\": \"src/a.cpp\",\n      \"line\": 7,\n      \"kind\": \"syntax\",\n      \"reason\": \"a.cpp:7: expected expression\"\n    }\n  ],\n"
                       "  \"partlySeen\": \"not every source of the app was analysed\"") != std::string::npos);
    const std::string inventory = render("json", {.view = report::View::inventory});
    CHECK(inventory.find("\"method\": null,\n      \"route\": null,\n      \"url\": \"https://other.org/\",\n      \"pack\": null,\n      \"requires\": null") != std::string::npos);
}

TEST_CASE("formats are known by name", "[report]") {
    CHECK(report::find_format("sarif2") == nullptr);
    CHECK(report::format_names(report::View::inventory) == "text, json");
}

TEST_CASE("an excerpt marks the text, tabs and all", "[report]") {
    const auto excerpt = report::make_excerpt("\tx(\"\u00fc\x1b\");\n", {"a", 1, 2, 1, 10});
    CHECK(excerpt.line == "     1 |     x(\"\u00fc\\x1b\");");
    CHECK(excerpt.mark == "       |     ^~~~~~~~~~");
    CHECK(report::make_excerpt("one\n", {"a", 9, 1, 9, 2}).line.empty());
    CHECK(report::make_excerpt("first\nsecond\n", {"a", 1, 3, 2, 2}).mark == "       |   ^~~");
}
