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
