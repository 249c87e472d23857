#include "manifest/manifest.h"

#include <string>

#include "catch.h"

using namespace grantlint;

namespace {

std::string problem(std::string_view text) {
    const auto manifest = manifest::parse_manifest(text, "grantlint.json");
    if (manifest) return {};
    const Error& error = manifest.error();
    return std::to_string(error.at.line) + ":" + std::to_string(error.at.column) + " " + error.message + " | " + error.help;
}

}  // namespace

TEST_CASE("every grant keeps its position", "[manifest]") {
    const auto read = manifest::parse_manifest("{\n  // the archive\n  \"app\": \"A\",\n  \"permissions\": [\"ReadCallLog\"],\n  \"optional\": [\"SMS\"]\n}", "m.json");
    REQUIRE(read);
    CHECK(read->app == "A");
    REQUIRE(read->permissions.size() == 1);
    CHECK(read->permissions[0].name == "ReadCallLog");
    CHECK(read->permissions[0].at == Range{"m.json", 4, 19, 4, 32});
    CHECK(read->permissions_at == Range{"m.json", 4, 18, 4, 33});
    CHECK(read->optional[0].name == "SMS");
    CHECK(read->ignored.empty());
}

TEST_CASE("a manifest that cannot be used says where and what would be right", "[manifest]") {
    CHECK(problem(R"({"permisions": []})") == "1:2 unknown key 'permisions' in the manifest | did you mean 'permissions'?");
    CHECK(problem(R"({"permissions": "ReadCallLog"})") == R"(1:17 'permissions' must be a list, not a string | write "permissions": ["name"])");
    CHECK(problem(R"({"permissions": [1]})").starts_with("1:18 'permissions' must be a list of strings; this is a number"));
    CHECK(problem(R"({"permissions": ["A", "A"]})") == "1:23 'A' is listed twice in 'permissions' | remove one of the two");
    CHECK(problem(R"({"permissions": ["A"], "optional": ["A"]})").starts_with("1:37 'A' is both in 'permissions' and in 'optional'"));
    CHECK(problem(R"({"permissions": []} x)").starts_with("1:21 unexpected text"));
    CHECK(problem("{}").starts_with("1:1 the manifest needs 'permissions'"));
    CHECK(problem("[]").starts_with("1:1 the manifest must be an object"));
    CHECK(problem("").starts_with("1:1 the file is empty"));
}

namespace {

std::string problem_of(std::string_view text, const std::string& file) {
    const auto manifest = manifest::parse_manifest(text, file);
    if (manifest) return {};
    return std::to_string(manifest.error().at.line) + ":" + std::to_string(manifest.error().at.column) + " " + manifest.error().message;
}

// "ReadCallLog 1:2-1:13" for each grant.
std::string grants(std::string_view text, const std::string& file) {
    const auto manifest = manifest::parse_manifest(text, file);
    if (!manifest) return "error: " + manifest.error().message;
    std::string shown;
    for (const manifest::Grant& grant : manifest->permissions) {
        shown += (shown.empty() ? "" : ", ") + grant.name + " " + std::to_string(grant.at.line) + ":" + std::to_string(grant.at.column) + "-" + std::to_string(grant.at.end_column);
    }
    return shown;
}

}  // namespace

TEST_CASE("a permission is granted or optional, in whatever spelling", "[manifest]") {
    CHECK(problem(R"({"permissions": ["ReadCallLog"], "optional": ["Read Call Log"]})").starts_with("1:47 'Read Call Log' is both in"));
    CHECK(problem(R"({"permissions": ["ReadCallLog"], "ignored": ["ReadCallLog"]})").empty());
}

TEST_CASE("a manifest in YAML has the same shape and positions", "[manifest]") {
    const auto read = manifest::parse_manifest("app: A\r\npermissions: # what it does\r\n  - ReadCallLog\r\n  - \"Read Messages\"\r\noptional: [SMS]\r\n", "grants.yaml");
    REQUIRE(read);
    CHECK(read->form == manifest::Form::yaml);
    REQUIRE(read->permissions.size() == 2);
    CHECK(read->permissions[0].at == Range{"grants.yaml", 3, 5, 3, 16});
    CHECK(read->permissions[1].name == "Read Messages");
    CHECK(read->optional[0].at.line == 5);
    CHECK(problem_of("permissions: ReadCallLog\n", "m.yml") == "1:14 'permissions' must be a list, not a string");
    CHECK(problem_of("permissions: []\npermissions: []\n", "m.yml").starts_with("2:1 'permissions' is given twice"));
    CHECK(problem_of("permisions: []\n", "m.YAML").starts_with("1:1 unknown key 'permisions'"));
    CHECK(problem_of("", "m.yaml").starts_with("1:1 the file is empty"));
}

TEST_CASE("an OAuth token response grants the words of its scope", "[manifest]") {
    CHECK(grants(R"({"access_token": "s", "scope": "ReadCallLog  SMS ReadCallLog"})", "token.json") == "ReadCallLog 1:33-44, SMS 1:46-49");
    CHECK(grants(R"({"scope": "A\tB"})", "token.json") == "A 1:11-17, B 1:11-17");
    CHECK(grants(R"({"token_type": "bearer", "scope": ""})", "token").empty());
    CHECK(manifest::parse_manifest(R"({"scope": ""})", "token")->form == manifest::Form::token);
    CHECK(problem_of(R"({"access_token": "s"})", "t.json").starts_with("1:1 the token response has no 'scope'"));
    CHECK(problem_of(R"({"access_token": "s", "scope": ["A"]})", "t.json").starts_with("1:32 'scope' must be a string, not a list"));
}

TEST_CASE("a link in a text declares permissions", "[manifest]") {
    const std::string readme = "# App\n[Make it](https://developer.example.com/new-app?name=X&permissions=ReadCallLog,Team+Messaging,%20SMS%2CRingOut&public=false).\n";
    CHECK(grants(readme, "README.md") == "ReadCallLog 2:68-79, Team Messaging 2:80-94, SMS 2:95-101, RingOut 2:104-111");
    CHECK(grants("see /new-app?permission=A,,B.", "notes") == "A 1:25-26, B 1:28-29");
    CHECK(grants("<a href=\"x/new-app?a=1&amp;permissions=A\">", "a.html") == "A 1:40-41");
    CHECK(grants("new-app?permissions=", "README").empty());
    CHECK(manifest::parse_manifest("new-app?permissions=", "README")->form == manifest::Form::link);
    CHECK(grants("new-app?permissions=A,B and new-app?permissions=B,A", "README") == "A 1:21-22, B 1:23-24");
    CHECK(problem_of("new-app?permissions=A\nnew-app?permissions=B", "README") == "2:1 this link asks for other permissions than the one on line 1");
    CHECK(problem_of("renew-app?permissions=A", "README").starts_with("1:1 the file declares no permissions"));
    CHECK(problem_of("new-app?name=permissions", "README").starts_with("1:1 the file declares no permissions"));
    CHECK(problem_of("", "README.md").starts_with("1:1 the file declares no permissions"));
}

TEST_CASE("encodings other than UTF-8 are named", "[manifest]") {
    CHECK(problem_of(std::string_view("\xFF\xFE{\0}\0", 6), "m.json").starts_with("1:1 the file is not in UTF-8 but looks like UTF-16"));
    CHECK(problem_of(std::string_view("{\0}\0", 4), "m.json").starts_with("1:1 the file is not in UTF-8 but looks like UTF-16"));
    CHECK(problem_of("{\n\"app\": \"\xE9\", \"permissions\": []}", "m.json") == "2:9 the file is not in UTF-8 from here on");
    CHECK(grants("\xEF\xBB\xBF{\"permissions\": [\"A\"]}", "m.json") == "A 1:21-24");
    CHECK(problem_of(R"({"permissions": )" + std::string(100000, '['), "m.json").find("nested too deeply") != std::string::npos);
    CHECK(problem_of("permissions: " + std::string(100000, '['), "m.yaml") == "1:15 a key must be text");
}
