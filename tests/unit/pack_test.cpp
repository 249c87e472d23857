#include "rules/pack.h"

#include <string>

#include "catch.h"

using namespace grantlint;

namespace {

std::string problem(const std::string& permissions, const std::string& routes, const std::string& more = "") {
    const std::string text = "{\"schema\": 1, \"name\": \"p\", \"title\": \"P\", \"hosts\": [],\n\"permissions\": [" + permissions + "],\n\"routes\": [" +
                             routes + "]" + more + "}";
    const auto pack = rules::parse_pack(text, "p.json");
    if (pack) return {};
    const Error& error = pack.error();
    return std::to_string(error.at.line) + ":" + std::to_string(error.at.column) + " " + error.message + (error.help.empty() ? "" : " | ") + error.help;
}

const std::string kRead = R"({"name": "Read"})";

std::string route(const std::string& path, const std::string& method = "GET", const std::string& needs = "\"Read\"") {
    return R"({"method": ")" + method + R"(", "path": ")" + path + R"(", "requires": [)" + needs + R"(], "source": "s"})";
}

}  // namespace

TEST_CASE("a good pack is read", "[pack]") {
    CHECK(problem(kRead, route("/a/{b}") + ", " + route("/a/{b}", "POST") + ", " + route("/a/b")).empty());
}

TEST_CASE("a broken pack says where", "[pack]") {
    CHECK(problem(kRead, route("/a/{b]")) == "3:38 '{b]' is no well-formed parameter | write it as in \"/account/{accountId}/call-log\"");
    CHECK(problem(kRead, route("a/b")).starts_with("3:38 a route must begin with '/'"));
    CHECK(problem(kRead, route("/a//b")).starts_with("3:38 a route must not hold an empty segment"));
    CHECK(problem(kRead, route("/a/{b}") + ",\n" + route("/a/{c}")) == "4:27 GET /a/{c} is the same route as the one on line 3 | keep one of the two");
    CHECK(problem(kRead, route("/a", "GTE")) == "3:23 'GTE' is no HTTP method | did you mean 'GET'?");
    CHECK(problem(kRead, route("/a", "GET", "\"Raed\"")).ends_with("'Raed' is not among the pack's permissions | did you mean 'Read'?"));
    CHECK(problem(kRead + ", " + kRead, "").starts_with("2:35 the permission 'Read' is given twice"));
    CHECK(problem(kRead, "", ", \"rotes\": []") == "3:15 unknown key 'rotes' in the rule pack | did you mean 'routes'?");
}

TEST_CASE("the packs that ship are valid", "[pack]") {
    const auto packs = rules::load_packs({});
    REQUIRE(packs);
    CHECK_FALSE(packs->empty());
}

TEST_CASE("an unknown pack name is an error", "[pack]") {
    const auto packs = rules::load_packs({"ringcentrl"});
    REQUIRE_FALSE(packs);
    CHECK(packs.error().help == "did you mean 'ringcentral'?");
}
