#include "check/check.h"

#include <map>
#include <string>
#include <vector>

#include "catch.h"
#include "check/suppressions.h"
#include "process.h"

using namespace grantlint;
using strings::Piece;

namespace {

constexpr const char* kPack = R"({
  "schema": 1, "name": "demo", "title": "Demo", "hosts": ["api.demo.com"],
  "permissions": [{"name": "Read", "displayNames": ["Read Things"]}, {"name": "Edit"}, {"name": "Record"}],
  "routes": [
    {"method": "GET", "path": "/account/{id}/things", "requires": ["Read"], "source": "t"},
    {"method": "DELETE", "path": "/account/{id}/things", "requires": ["Edit"], "source": "t"},
    {"method": "GET", "path": "/account/{id}/tapes/{tape}", "requires": ["Read", "Record"], "source": "t"}
  ]})";

flow::HttpCall call(std::string url, std::uint32_t line = 1) {
    return {.at = {"/w/src/a.cpp", line, 3, line, 9}, .function = "run", .method = "GET", .url = {Piece::literal(std::move(url))}, .sink = "Client::Get"};
}

check::Report run(std::vector<flow::HttpCall> calls, const std::string& manifest = R"({"permissions": []})") {
    const std::vector<rules::Pack> packs = {rules::parse_pack(kPack, "demo.json").value()};
    const auto manifests = manifest::Manifests::fixed(manifest::parse_manifest(manifest, "/w/grantlint.json").value());
    return check::check({.calls = std::move(calls), .working_directory = "/w"}, packs, manifests);
}

// "error missing-grant Read,Record" for each finding.
std::string findings(const check::Report& report) {
    std::string shown;
    for (const check::Finding& finding : report.findings) {
        shown += (shown.empty() ? "" : "; ") + std::string(to_string(finding.severity)) + " " + finding.rule;
        for (const std::string& permission : finding.permissions) shown += (permission == finding.permissions.front() ? " " : ",") + permission;
    }
    return shown;
}

}  // namespace

TEST_CASE("one finding lists everything that a call lacks", "[check]") {
    CHECK(findings(run({call("/account/~/tapes/5")})) == "error missing-grant Read,Record");
    CHECK(findings(run({call("/account/~/tapes/5")}, R"({"permissions": ["Read Things"]})")) == "error missing-grant Record");
    CHECK(findings(run({call("/account/~/tapes/5")}, R"({"permissions": ["Read"], "ignored": ["Record"]})")).empty());
    CHECK(run({call("/account/~/tapes/5")}).findings[0].message == "call needs 'Read' and 'Record', which grantlint.json does not grant");
    CHECK(run({call("/account/~/tapes/5")}).findings[0].help == "add \"Read\", \"Record\" to permissions");
}

TEST_CASE("certainty decides the severity", "[check]") {
    auto unknown_method = call("/account/~/tapes/5");
    unknown_method.method = std::nullopt;
    CHECK(findings(run({unknown_method}, R"({"permissions": ["Read"]})")) == "warning missing-grant Record");
    auto two_methods = call("/account/~/things");
    two_methods.method = std::nullopt;
    CHECK(findings(run({two_methods})) == "note missing-grant Edit; note missing-grant Read");
    CHECK(run({two_methods}).calls.size() == 2);
}

TEST_CASE("a guarded call is a note, and none when the permission is optional", "[check]") {
    auto guarded = call("/account/~/things");
    guarded.guards = {"Read"};
    CHECK(findings(run({guarded})) == "note guarded-call Read");
    CHECK(findings(run({guarded}, R"({"permissions": [], "optional": ["Read"]})")).empty());
    CHECK(findings(run({call("/account/~/things")}, R"({"permissions": [], "optional": ["Read"]})")) == "error missing-grant Read");
    auto other = call("/account/~/tapes/5");
    other.guards = {"Read"};
    CHECK(findings(run({other})) == "error missing-grant Record");
}

TEST_CASE("evidence by argument alone is likely at most", "[check]") {
    auto handed_on = call("/account/~/things");
    handed_on.evidence = flow::Evidence::argument;
    CHECK(findings(run({handed_on})) == "warning missing-grant Read");
    handed_on.method = std::nullopt;
    CHECK(findings(run({handed_on})).empty());
    CHECK(run({handed_on}).calls.empty());
    auto loose = call("/account/~/");
    loose.url.push_back(Piece{.hole = true});
    loose.evidence = flow::Evidence::argument;
    CHECK(run({loose}).calls.empty());
}

TEST_CASE("a call that cannot be told", "[check]") {
    auto open = call("");
    open.url = {Piece{.hole = true, .reason = "parameter 'path'", .from = {"/w/src/a.cpp", 7, 1, 7, 5}}};
    const auto report = run({open});
    CHECK(findings(report) == "note unresolved-call");
    CHECK(report.findings[0].message == "the route of this call, '{}', could not be worked out: parameter 'path' is not known");
    CHECK(report.findings[0].trace.back().at.line == 7);
    CHECK_FALSE(report.findings[0].call);
    CHECK(findings(run({call("https://api.demo.com/account/~/thing")})) == "note unknown-route");
    CHECK(run({call("https://api.demo.com/account/~/thing")}).findings[0].help == "did you mean 'GET /account/{id}/things'?");
    CHECK(findings(run({call("https://api.demo.com/account/~/thing"), call("/account/~/thing", 2), call("https://other.org/x", 3)})) == "note unknown-route");
}

TEST_CASE("readings of one call merge", "[check]") {
    const auto report = run({call("/account/~/things?page=2"), call("/account/~/things"), call("/account/1/things")});
    CHECK(report.calls.size() == 1);
    CHECK(report.findings.size() == 1);
    CHECK(report.calls[0].url == "/account/1/things");
}

TEST_CASE("a fingerprint survives moved lines and tells repetitions apart", "[check]") {
    const auto before = run({call("/account/~/things", 1), call("/account/~/things", 2)});
    const auto after = run({call("/account/~/things", 11), call("/account/~/things", 12)});
    REQUIRE(before.findings.size() == 2);
    CHECK(before.findings[0].fingerprint != before.findings[1].fingerprint);
    CHECK(before.findings[0].fingerprint == after.findings[0].fingerprint);
    CHECK(before.findings[1].fingerprint == after.findings[1].fingerprint);
}

TEST_CASE("the order of the input does not matter", "[check]") {
    const auto one = run({call("/account/~/things", 5), call("/account/~/tapes/1", 2)});
    const auto two = run({call("/account/~/tapes/1", 2), call("/account/~/things", 5)});
    CHECK(findings(one) == findings(two));
    CHECK(one.findings[0].at.line == 2);
}

TEST_CASE("code that two apps share is held against both", "[check]") {
    const tests::TemporaryFolder folder;
    folder.write("a/grantlint.json", R"({"permissions": ["Read"]})");
    folder.write("b/grantlint.json", R"({"permissions": []})");
    folder.write("c/grantlint.json", R"({"permissions": []})");
    const auto file = [&](const std::string& name) { return folder.path() + "/" + name; };
    auto shared = call("/account/~/things");
    shared.at.file = file("lib/client.cpp");
    shared.users = {file("a/main.cpp"), file("b/main.cpp")};
    const auto own = [&] {
        auto one = shared;
        one.at.file = file("c/client.cpp");
        return one;
    }();
    const auto manifests = manifest::Manifests::discover({shared.at.file, own.at.file, shared.users[0], shared.users[1]}).value();
    const std::vector<rules::Pack> packs = {rules::parse_pack(kPack, "demo.json").value()};
    const auto report = check::check({.calls = {shared}, .working_directory = folder.path()}, packs, manifests);
    REQUIRE(report.calls.size() == 1);
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings[0].message == "call needs 'Read', which b/grantlint.json does not grant");
    // What lies in an app's own folder is that app's, whoever uses it.
    const auto other = check::check({.calls = {own}, .partly_seen = {{file("a/grantlint.json"), "its call is in the other run"}}, .working_directory = folder.path()}, packs, manifests);
    REQUIRE(other.findings.size() == 1);
    CHECK(other.findings[0].message == "call needs 'Read', which c/grantlint.json does not grant");
}

namespace {

constexpr const char* kLayers = R"({
  "schema": 1, "name": "demo", "title": "Demo", "hosts": ["api.demo.com"],
  "permissions": [{"name": "Read"}, {"name": "Edit", "includes": ["Read"]}, {"name": "Own", "includes": ["Edit"]}, {"name": "Extra"},
                  {"name": "Old", "status": "deprecated", "note": "gone in May"}, {"name": "Former", "sameAs": "Read", "status": "renamed"},
                  {"name": "Rare", "restricted": true}],
  "routes": [
    {"method": "GET", "path": "/things", "requires": ["Read"], "source": "t"},
    {"method": "GET", "path": "/literal", "requires": ["Read"], "literal": true, "source": "t"},
    {"method": "GET", "path": "/choice", "requires": [{"anyOf": ["Edit", "Extra"]}], "source": "t"},
    {"method": "GET", "path": "/more", "requires": [], "optional": ["Extra"], "source": "t"},
    {"method": "GET", "path": "/perhaps", "requires": [], "conditional": [{"when": "w", "requires": ["Extra"]}], "source": "t"},
    {"method": "GET", "path": "/rare", "requires": ["Rare"], "source": "t"}
  ]})";

check::Report judge(const std::string& path, const std::string& manifest, const std::map<std::string, std::string>& partly = {}) {
    const std::vector<rules::Pack> packs = {rules::parse_pack(kLayers, "demo.json").value()};
    const auto manifests = manifest::Manifests::fixed(manifest::parse_manifest(manifest, "/w/grantlint.json").value());
    return check::check({.calls = {call("https://api.demo.com" + path)}, .partly_seen = partly, .working_directory = "/w"}, packs, manifests);
}

std::string judged(const std::string& path, const std::string& manifest) { return findings(judge(path, manifest)); }

}  // namespace

TEST_CASE("grants that no call uses", "[check]") {
    CHECK(judged("/things", R"({"permissions": ["Read", "Extra"]})") == "warning unused-grant Extra");
    CHECK(judged("/things", R"({"permissions": ["Read", "Extra"], "ignored": ["Extra"]})").empty());
    CHECK(judged("/things", R"({"permissions": ["Read"], "optional": ["Extra"]})") == "warning unused-grant Extra");
    CHECK(judged("/more", R"({"permissions": ["Extra"]})").empty());
    CHECK(judged("/perhaps", R"({"permissions": ["Extra"]})").empty());
    CHECK(judged("/choice", R"({"permissions": ["Edit", "Extra"]})").empty());
    CHECK(findings(judge("/things", R"({"permissions": ["Read", "Extra"]})", {{"/w/grantlint.json", "a.cpp was not analysed"}})).empty());
}

TEST_CASE("a grant of which only what it includes is used", "[check]") {
    const check::Report wide = judge("/things", R"({"permissions": ["Own"]})");
    CHECK(findings(wide) == "note unused-grant Own");
    CHECK(wide.findings[0].message == "of 'Own' the calls need only what it includes: 'Read'");
    CHECK(wide.findings[0].help == "grant \"Read\" instead");
    CHECK(judged("/things", R"({"permissions": ["Read", "Own"]})") == "warning unused-grant Own");
    // Neither goes because the other is there.
    CHECK(judged("/things", R"({"permissions": ["Own", "Edit"]})") == "note unused-grant Own; note unused-grant Edit");
    CHECK(judged("/choice", R"({"permissions": ["Own"]})") == "note unused-grant Own");
    // There the name itself has to be granted: what includes it is of no use.
    CHECK(judged("/literal", R"({"permissions": ["Read", "Own"]})") == "warning unused-grant Own");
}

TEST_CASE("the standing of granted permissions", "[check]") {
    CHECK(judged("/things", R"({"permissions": ["Former"]})") == "note deprecated-permission Read");
    const check::Report old = judge("/things", R"({"permissions": ["Read", "Old"], "ignored": ["Old"]})");
    CHECK(findings(old) == "note deprecated-permission Old");
    CHECK(old.findings[0].message == "'Old' is deprecated: gone in May");
    CHECK(judged("/rare", R"({"permissions": ["Rare"]})") == "note restricted-permission Rare");
    CHECK(judge("/rare", R"({"permissions": []})").findings[0].help == "add \"Rare\" to permissions; 'Rare' is not offered to every app: it has to be asked for");
}

TEST_CASE("globs of suppressions", "[check]") {
    CHECK(check::matches_glob("grantlint-*", "grantlint-missing-grant"));
    CHECK(check::matches_glob("*-grant", "grantlint-missing-grant"));
    CHECK(check::matches_glob("*", ""));
    CHECK(check::matches_glob("**a**", "bab"));
    CHECK_FALSE(check::matches_glob("grantlint", "grantlint-missing-grant"));
    CHECK_FALSE(check::matches_glob("", "a"));
    CHECK_FALSE(check::matches_glob("a*b", "a"));
    CHECK_FALSE(check::matches_glob(std::string(2000, '*') + "b", std::string(2000, 'a')));
}

TEST_CASE("comments full of suppressions cost no more than their length", "[check]") {
    const auto repeated = [](const std::string& part) {
        std::string out;
        for (int i = 0; i < 50'000; ++i) out += part;
        return out;
    };
    for (const std::string& source : {"/*" + repeated("NOLINT(") + ")*/", "/*" + repeated("NOLINT(") + "*/", repeated("/**/") + "// NOLINT(a)"}) {  // a list from each to the end would be minutes
        check::Suppressions suppressions;
        suppressions.add_file("a.c", source);
        CHECK(suppressions.unmatched().empty());
    }
}

TEST_CASE("a call says which grants it uses: what it may need counts, what includes it does not where the route is literal", "[check]") {
    const std::vector<rules::Pack> packs = {rules::parse_pack(R"({
      "schema": 1, "name": "demo", "title": "Demo", "hosts": ["api.demo.com"],
      "permissions": [{"name": "Read"}, {"name": "Edit", "includes": ["Read"]}, {"name": "More"}, {"name": "Hook"}],
      "routes": [
        {"method": "GET", "path": "/a", "requires": ["Read"], "literal": true, "source": "t"},
        {"method": "GET", "path": "/b", "requires": ["Read"], "optional": ["More"], "conditional": [{"when": "it is Monday", "requires": ["Hook"]}], "source": "t"}
      ]})", "demo.json").value()};
    const auto manifests = manifest::Manifests::fixed(manifest::parse_manifest(R"({"permissions": ["Edit", "Read"], "optional": ["More", "Hook"]})", "/w/grantlint.json").value());
    const auto uses = [&](rules::Inclusion inclusion) {
        std::string shown;
        for (const check::Call& one : check::check({.calls = {call("https://api.demo.com/a", 1), call("https://api.demo.com/b", 2)}, .working_directory = "/w", .inclusion = inclusion}, packs, manifests).calls) {
            for (const check::Use& use : one.uses) shown += use.grant + " ";
            shown += "| ";
        }
        return shown;
    };
    CHECK(uses(rules::Inclusion::as_documented) == "Read | Edit Hook More Read | ");
    CHECK(uses(rules::Inclusion::always) == "Edit Read | Edit Hook More Read | ");
    CHECK(uses(rules::Inclusion::never) == "Read | Hook More Read | ");
}
