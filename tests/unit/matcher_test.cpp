#include "rules/matcher.h"

#include <string>
#include <vector>

#include "catch.h"
#include "rules/target.h"

using namespace grantlint;
using rules::Certainty;
using strings::May;
using strings::Piece;

namespace {

constexpr const char* kPack = R"({
  "schema": 1, "name": "demo", "title": "Demo", "hosts": ["api.demo.com", "media.demo.com"],
  "parameterAliases": ["~"],
  "prefixes": [{"path": "/rest/v1.0", "or": ["/rest", "/v1.0", ""]}],
  "permissions": [{"name": "Read"}, {"name": "Edit"}, {"name": "Record"}],
  "routes": [
    {"method": "GET", "path": "/rest/v1.0/account/{id}/call-log", "requires": ["Read"], "source": "t"},
    {"method": "GET", "path": "/rest/v1.0/account/{id}/extension/{ext}/call-log", "requires": ["Read"], "source": "t"},
    {"method": "DELETE", "path": "/rest/v1.0/account/{id}/extension/{ext}/call-log", "requires": ["Edit"], "source": "t"},
    {"method": "GET", "path": "/rest/v1.0/account/{id}/extension/{ext}/active-calls", "requires": ["Read"], "source": "t"},
    {"method": "GET", "path": "/rest/v1.0/account/{id}/role/default", "requires": ["Read"], "source": "t"},
    {"method": "GET", "path": "/rest/v1.0/account/{id}/role/{role}", "requires": ["Edit"], "source": "t"},
    {"method": "GET", "path": "/rest/v1.0/account/{id}/recording/{rec}", "requires": ["Read", "Record"], "source": "t"},
    {"method": "GET", "path": "/rest/v1.0/account/{id}/recording/{rec}/content", "requires": ["Record"], "source": "t"}
  ]})";

const std::vector<rules::Pack>& packs() {
    static const std::vector<rules::Pack> loaded = {rules::parse_pack(kPack, "demo.json").value()};
    return loaded;
}

// "{}" is a hole for any text, "{#}" one for a number.
strings::Text text_of(std::string_view shown) {
    strings::Text text;
    while (!shown.empty()) {
        if (shown.starts_with("{}")) {
            text.push_back(Piece{.hole = true, .reason = "test"});
            shown.remove_prefix(2);
        } else if (shown.starts_with("{#}")) {
            text.push_back(Piece{.hole = true, .may = May::segment});
            shown.remove_prefix(3);
        } else {
            std::size_t end = 1;
            while (end < shown.size() && !shown.substr(end).starts_with("{}") && !shown.substr(end).starts_with("{#}")) ++end;
            text.push_back(Piece::literal(std::string(shown.substr(0, end))));
            shown.remove_prefix(end);
        }
    }
    return text;
}

rules::Lookup look_up(std::string_view url, std::optional<std::string> method = "GET") {
    static const rules::Matcher matcher(packs());
    return matcher.find(text_of(url), method);
}

// "proven /account/{id}/call-log" for each reading; "-" for none.
std::string read(std::string_view url, std::optional<std::string> method = "GET") {
    std::string shown;
    for (const rules::Match& match : look_up(url, std::move(method)).matches) {
        if (!shown.empty()) shown += "; ";
        shown += std::string(rules::to_string(match.certainty)) + " " + match.route->path.substr(std::string("/rest/v1.0").size());
    }
    return shown.empty() ? "-" : shown;
}

}  // namespace

TEST_CASE("every accepted way of writing a route matches", "[matcher]") {
    for (const char* url : {
             "/rest/v1.0/account/~/call-log", "/rest/account/~/call-log", "/v1.0/account/~/call-log", "/account/~/call-log",
             "/account/123/call-log", "/account/{accountId}/call-log", "/account/%7E/call-log", "/account/{}/call-log", "/account/{#}/call-log",
             "https://api.demo.com/rest/v1.0/account/~/call-log", "https://API.demo.com:443/account/~/call-log",
             "http://media.demo.com/account/~/call-log", "//api.demo.com/account/~/call-log", "api.demo.com/account/~/call-log",
             "/account/~/call-log?perPage=5&next=/x/y", "/account/~/call-log?page={}", "/account/~/call-log#top", "/account/~/call-log/",
             "//account//~//call-log", "{}/rest/v1.0/account/~/call-log", "{}/account/~/call-log", "{}{}/account/{}{}/call-log",
             "https://{}/account/~/call-log", "https://{}.demo.com/account/~/call-log", "https://{}:{#}/account/~/call-log",
             "{}:443/account/~/call-log", "{}://{}/account/~/call-log", "https://api.demo.com{}/account/~/call-log",
             "https://api.demo.com:{#}/account/~/call-log", "{}.demo.com/account/~/call-log",
         }) {
        INFO(url);
        CHECK(read(url) == "proven /account/{id}/call-log");
    }
}

TEST_CASE("what only looks like a route does not match", "[matcher]") {
    for (const char* url : {
             "/account/~/call-logs", "/account/~/Call-Log", "/account/~/call-log/x", "/proxy/v1.0/account/~/call-log", "/account//call-log",
             "/account~/call-log", "/rest/v1.0account/~/call-log", "/rest/v2.0/account/~/call-log", "/call-log", "", "/", "{}", "{}{}", "{}/{}",
             "{}/{}/{}/call-log", "{}/call-log", "https://api.other.com/rest/v1.0/account/~/call-log", "http://localhost:8080/account/~/call-log",
             "https://api.demo.com.evil.org/account/~/call-log", "localhost:8080/account/~/call-log", "{}.other.com/account/~/call-log",
             "https://{}.other.com/account/~/call-log", "{}/proxy/v1.0/account/~/call-log", "/account/~/call-log{#}", "/account/~/{#}",
             "https://api.demo.com", "/rest/v1.0/{}", "/account/~/xcall{}", "/recording//content", "/account/~/recording/",
         }) {
        INFO(url);
        CHECK(read(url) == "-");
    }
}

TEST_CASE("a hole for a literal segment lowers the certainty", "[matcher]") {
    CHECK(read("/rest/v1.0/account/~/{}") == "possible /account/{id}/call-log");
    CHECK(read("/rest/v1.0/account/~/extension/~/{}") ==
          "possible /account/{id}/extension/{ext}/call-log; possible /account/{id}/extension/{ext}/active-calls");
    CHECK(read("/account/~/call-{}") == "possible /account/{id}/call-log");
    CHECK(read("/rest/v{#}.0/account/~/call-log") == "possible /account/{id}/call-log");
    CHECK(read("/account/~/{}") == "-");
    CHECK(read("/rest/v1.{#}/account/~/call-log") == "possible /account/{id}/call-log");
    CHECK(read("/rest/{}/account/~/call-log") == "possible /account/{id}/call-log");
    CHECK(read("{}/extension/~/call-log") == "possible /account/{id}/extension/{ext}/call-log");
    CHECK(read("/rest/v1.0/{}/call-log") == "possible /account/{id}/call-log");
    CHECK(read("/rest/v1.0/account/~/{}/content") == "possible /account/{id}/recording/{rec}/content");
}

TEST_CASE("a hole behind the last segment may be a query", "[matcher]") {
    CHECK(read("/account/~/call-log{}") == "likely /account/{id}/call-log");
    CHECK(read("/account/~/call-log{}&page={}") == "likely /account/{id}/call-log");
    CHECK(read("/account/~/recording/{}{}") == "proven /account/{id}/recording/{rec}");
    CHECK(read("/account/~/recording/{}/content{}") == "likely /account/{id}/recording/{rec}/content");
}

TEST_CASE("the method decides", "[matcher]") {
    CHECK(read("/account/~/extension/~/call-log", "DELETE") == "proven /account/{id}/extension/{ext}/call-log");
    CHECK(look_up("/account/~/extension/~/call-log", "DELETE").matches[0].route->needs == rules::Requirements{{{"Edit"}}});
    CHECK(read("/account/~/call-log", "POST") == "-");
    CHECK(look_up("/account/~/call-log", "POST").other_methods == std::vector<std::string>{"GET"});
    CHECK(read("/account/~/call-log", std::nullopt) == "likely /account/{id}/call-log");
    CHECK(read("/account/~/extension/~/call-log", std::nullopt) ==
          "possible /account/{id}/extension/{ext}/call-log; possible /account/{id}/extension/{ext}/call-log");
}

TEST_CASE("a literal segment beats a parameter", "[matcher]") {
    CHECK(read("/account/~/role/default") == "proven /account/{id}/role/default");
    CHECK(read("/account/~/role/5") == "proven /account/{id}/role/{role}");
    CHECK(read("/account/~/role/{}") == "proven /account/{id}/role/{role}");
}

TEST_CASE("a path without its first slash is likely", "[matcher]") {
    CHECK(read("rest/v1.0/account/~/call-log") == "likely /account/{id}/call-log");
    CHECK(read("{}account/~/call-log") == "likely /account/{id}/call-log");
}

TEST_CASE("hosts", "[matcher]") {
    CHECK(look_up("https://api.demo.com/nothing").host == rules::Host::ours);
    CHECK(look_up("https://elsewhere.org/nothing").host == rules::Host::other);
    CHECK(look_up("/nothing").host == rules::Host::unknown);
    CHECK_FALSE(look_up("/nothing").may_be_ours);
}

TEST_CASE("a call that may be ours says which hole stopped it", "[matcher]") {
    CHECK(look_up("{}").may_be_ours);
    CHECK(look_up("https://api.demo.com{}").may_be_ours);
    CHECK(look_up("{}/{}").may_be_ours);
    CHECK(look_up("/{}").may_be_ours);
    CHECK(look_up("/rest/v1.0/{}").stopped_by->reason == "test");
    CHECK_FALSE(look_up("https://elsewhere.org/{}").may_be_ours);
    CHECK_FALSE(look_up("/proxy/{}").may_be_ours);
    CHECK_FALSE(look_up("{}/users/list").may_be_ours);
    CHECK_FALSE(look_up("/users?page={}").may_be_ours);
}

TEST_CASE("a segment of many holes is matched in steps", "[matcher]") {
    rules::Segment segment;
    for (int i = 0; i < 40; ++i) {
        segment.push_back(Piece{.hole = true, .reason = "test"});
        segment.push_back(Piece::literal("a"));
    }
    CHECK(rules::fits(segment, std::string(40, 'a')));
    CHECK(rules::fits(segment, std::string(60, 'a')));
    CHECK_FALSE(rules::fits(segment, std::string(60, 'a') + "b"));  // in every way there is, that would take longer than anyone waits
    CHECK_FALSE(rules::fits(segment, std::string(39, 'a')));
}

TEST_CASE("a hole for a number takes digits, and at least one", "[matcher]") {
    const rules::Segment segment{Piece::literal("v"), Piece{.hole = true, .may = May::segment}, Piece::literal("x")};
    CHECK(rules::fits(segment, "v12x"));
    CHECK_FALSE(rules::fits(segment, "vx"));
    CHECK_FALSE(rules::fits(segment, "v1ax"));
}

TEST_CASE("a settled call has one rule, whatever its holes are", "[matcher]") {
    const rules::Matcher matcher(packs());
    CHECK(matcher.is_settled(text_of("{}/account/{}/call-log"), "GET"));
    CHECK_FALSE(matcher.is_settled(text_of("/account/~/call-log{}"), "GET"));
    CHECK_FALSE(matcher.is_settled(text_of("/account/~/call-log"), std::nullopt));
    CHECK_FALSE(matcher.is_settled(text_of("/rest/v1.0/account/~/{}"), "GET"));
}

namespace {

std::string first_match(const std::vector<rules::Pack>& packs, std::string_view url, const std::string& method) {
    const rules::Matcher matcher(packs);
    const rules::Lookup lookup = matcher.find(text_of(url), method);
    return lookup.matches.empty() ? "-" : lookup.matches[0].route->method + " " + lookup.matches[0].route->path;
}

}  // namespace

TEST_CASE("any method, wildcard hosts and parameter aliases", "[matcher]") {
    const std::vector<rules::Pack> packs = {rules::parse_pack(R"({
      "schema": 1, "name": "any", "title": "Any", "hosts": ["*.demo.com"], "parameterAliases": ["me"],
      "permissions": [{"name": "Read"}, {"name": "Edit"}],
      "routes": [
        {"method": "*", "path": "/users/{id}/box", "requires": ["Edit"], "source": "t"},
        {"method": "GET", "path": "/users/{id}/box", "requires": ["Read"], "source": "t"},
        {"method": "GET", "path": "/users/{id}", "requires": [{"anyOf": ["Edit", "Read"]}], "source": "t"}
      ]})", "any.json").value()};
    CHECK(first_match(packs, "https://eu.demo.com/users/me/box", "GET") == "GET /users/{id}/box");
    CHECK(first_match(packs, "https://eu.demo.com/users/me/box", "PUT") == "* /users/{id}/box");
    CHECK(first_match(packs, "https://demo.com/users/me/box", "GET") == "-");
    CHECK(first_match(packs, "https://evildemo.com/users/me/box", "GET") == "-");
    CHECK(first_match(packs, "https://eu.demo.com/users/box", "GET") == "-");    // an identifier is missing
    CHECK(first_match(packs, "https://eu.demo.com/users/mebox", "GET") == "-");  // a slash is missing
    CHECK(first_match(packs, "https://eu.demo.com/users/anna", "GET") == "GET /users/{id}");
}

TEST_CASE("the nearest routes of a call without a match", "[matcher]") {
    const rules::Matcher matcher(packs());
    const auto nearest = [&](std::string_view url, const std::optional<std::string>& method = "GET") {
        std::string shown;
        for (const rules::Route* route : matcher.find_nearest(packs()[0], text_of(url), method)) shown += (shown.empty() ? "" : ", ") + route->method + " " + route->path;
        return shown;
    };
    const std::string call_log = "GET /rest/v1.0/account/{id}/call-log";
    CHECK(nearest("/rest/v1.0/account/~/call-logs") == call_log);
    CHECK(nearest("/rest/v1.0/account/{}/callLog") == call_log);
    CHECK(nearest("/rest/v1.0/account/~call-log") == call_log);
    CHECK(nearest("/rest/v1.0/account/call-log") == call_log);
    CHECK(nearest("/rest/v2.0/account/~/call-log") == call_log);
    CHECK(nearest("/v9/rest/v1.0/account/~/call-log") == call_log);
    CHECK(nearest("/account/~/calllog") == call_log);
    CHECK(nearest("/account/~/extension/1/call-lok") == "GET /rest/v1.0/account/{id}/extension/{ext}/call-log");
    CHECK(nearest("/account/~/extension/1/call-lok", "DELETE") == "DELETE /rest/v1.0/account/{id}/extension/{ext}/call-log");
    CHECK(nearest("/account/~/extension/1/call-lok", "PUT") == "GET /rest/v1.0/account/{id}/extension/{ext}/call-log, DELETE /rest/v1.0/account/{id}/extension/{ext}/call-log");
    CHECK(nearest("/account/~/extension/1/call-lok", std::nullopt) == "GET /rest/v1.0/account/{id}/extension/{ext}/call-log, DELETE /rest/v1.0/account/{id}/extension/{ext}/call-log");
    CHECK(nearest("/account/~/weather").empty());
    CHECK(nearest("/").empty());
    CHECK(nearest("{}").empty());
    CHECK(nearest("/" + std::string(100'000, 'x')).empty());
    std::string deep;
    for (int i = 0; i < 10'000; ++i) deep += "/account/~";
    CHECK(nearest(deep).empty());
}
