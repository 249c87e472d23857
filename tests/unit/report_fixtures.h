// Reports that the output formats are tried with: see formats_test.cpp and report_test.cpp.
#pragma once

#include <string>

#include "check/report.h"
#include "report/format.h"

namespace grantlint::tests {

// One call that lacks a grant, one call of another API, one note, a grant that nothing needs, a gap.
inline check::Report plain_report() {
    check::Report report;
    report.working_directory = "/w/app";
    report.analysed = 2;
    const Range at{"/w/app/src/a.cpp", 2, 5, 2, 12};
    const Range list{"/w/app/grantlint.json", 1, 19, 1, 26};
    const check::Edit add{.at = {"/w/app/grantlint.json", 1, 25, 1, 25}, .text = ", \"Read\""};
    report.manifests = {{.file = "/w/app/grantlint.json", .grants = {"Old"}, .permissions_at = list, .to_add = {"Read"}, .fix = add}};
    report.calls = {{.at = at,
                     .function = "run",
                     .method = "GET",
                     .url = "{}/account/~/things",
                     .sink = "Client::get",
                     .rule = check::Rule{.pack = "demo", .method = "GET", .route = "/account/{id}/things", .needs = {{{"Read"}}}},
                     .missing = {{{"Read"}}},
                     .trace = {{{"/elsewhere/r.h", 7, 1, 7, 2}, "'kThings' is \"/things\""}, {at, "'run' calls 'Client::get'"}}},
                    {.at = {"/w/app/src/a.cpp", 3, 5, 3, 12}, .url = "https://other.org/"}};
    report.findings = {{.rule = "unused-grant",
                        .severity = check::Severity::warning,
                        .permissions = {"Old"},
                        .at = {"/w/app/grantlint.json", 1, 20, 1, 25},
                        .message = "no call needs 'Old'",
                        .manifest = "/w/app/grantlint.json",
                        .fingerprint = "00112233445566aa"},
                       {.rule = "missing-grant",
                        .severity = check::Severity::error,
                        .certainty = rules::Certainty::proven,
                        .permissions = {"Read"},
                        .call = 0,
                        .at = at,
                        .message = "call needs 'Read', which grantlint.json does not grant",
                        .help = "add \"Read\" to permissions",
                        .manifest = "/w/app/grantlint.json",
                        .trace = report.calls[0].trace,
                        .fix = add,
                        .fingerprint = "0123456789abcdef"},
                       {.rule = "unresolved-call", .at = {"/w/app/src/a.cpp", 3, 5, 3, 12}, .message = "the URL is not known: parameter 'url'", .fingerprint = "89abcdef01234567"}};
    report.incomplete = {{.kind = flow::Gap::Kind::syntax, .file = "/w/app/src/a.cpp", .line = 7, .reason = "a.cpp:7: expected expression"}};
    report.partly_seen = "not every source of the app was analysed";
    return report;
}

// What means something to a terminal, to HTML, XML, workflow commands and URIs, in names of files and in texts; a file outside the
// repository; one that was not looked at.
inline check::Report hostile_report() {
    check::Report report = plain_report();
    const std::string evil = "</script><script>alert(1)</script>\"'&\x1b[31m%0A::error::\n]]>\xff \xF0\x9F\x93\x9E";
    report.calls[0].url = "{}/account/~/things?q=" + evil;
    report.calls[0].trace[0].note = evil;
    report.findings[1].message = "call needs 'Read': " + evil;
    report.findings[1].trace[0].note = evil;
    report.findings[1].at.file = report.calls[0].at.file = "/w/app/src/<b onmouseover=x> 100%,a:b\n.cpp";
    report.findings[2].at = {"/elsewhere/lib.cpp", 1, 1, 1, 2};
    report.skipped = {{"/w/app/src/broken<1>.cpp", "it ends in the middle: " + evil}};
    report.incomplete[0].reason = evil;
    return report;
}

// Findings of every kind, more than services take.
inline check::Report long_report(std::size_t count) {
    check::Report report = plain_report();
    const check::Finding note = report.findings[2], error = report.findings[1];
    report.findings.clear();
    for (std::size_t i = 0; i < count; ++i) {
        check::Finding finding = i % 2 == 0 ? note : error;
        finding.at.line = finding.at.end_line = static_cast<std::uint32_t>(i + 1);
        finding.fingerprint = std::to_string(i);
        report.findings.push_back(std::move(finding));
    }
    return report;
}

inline report::Style fixture_style() {
    return {.version = "1.2.3",
            .root = "/w",
            .read_source = [](const std::string& file) -> std::optional<std::string> {
                if (file.ends_with("grantlint.json")) return "{ \"permissions\": [\"Old\"] }\n";
                return "/* \u00fc \xF0\x9F\x93\x9E */\n/\xF0\x9F\x93\x9E/c.get();\n    get(url);\n";
            }};
}

}  // namespace grantlint::tests
