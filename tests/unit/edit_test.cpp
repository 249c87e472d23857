#include "manifest/edit.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "catch.h"
#include "manifest/manifest.h"

using namespace grantlint;

namespace {

std::string fixed(const std::string& text, const std::vector<std::string>& names, const std::string& file = "m.json") {
    const auto result = manifest::with_grants(text, file, names);
    return result ? *result : "error: " + result.error().message;
}

}  // namespace

TEST_CASE("grants go where the list's order wants them", "[edit]") {
    CHECK(fixed(R"({"permissions": []})", {"B", "A"}) == R"({"permissions": ["A", "B"]})");
    CHECK(fixed(R"({"permissions": ["B"]})", {"C", "A"}) == R"({"permissions": ["A", "B", "C"]})");
    CHECK(fixed(R"({"permissions": ["A", "C"]})", {"B", "BB"}) == R"({"permissions": ["A", "B", "BB", "C"]})");
    CHECK(fixed(R"({"permissions": ["C", "A"]})", {"B"}) == R"({"permissions": ["C", "A", "B"]})");
    CHECK(fixed(R"({"permissions": ["a", "B", "d"]})", {"C"}) == R"({"permissions": ["a", "B", "C", "d"]})");
    CHECK(fixed(R"({"permissions": ["Read Call Log"]})", {"ReadCallLog"}) == R"({"permissions": ["Read Call Log"]})");
    CHECK(fixed(R"({"permissions": ["A"], "optional": ["B"]})", {"A"}) == R"({"permissions": ["A"], "optional": ["B"]})");
}

TEST_CASE("a list of one name a line keeps its comments, indentation and line ends", "[edit]") {
    CHECK(fixed("{\n\t\"permissions\": [\n\t\t\"A\", // a\n\t\t// of c\n\t\t\"C\" // c, and more\n\t]\n}\n", {"B", "D"}) ==
          "{\n\t\"permissions\": [\n\t\t\"A\", // a\n\t\t\"B\",\n\t\t// of c\n\t\t\"C\", // c, and more\n\t\t\"D\"\n\t]\n}\n");
    CHECK(fixed("{\r\n  \"permissions\": [ // all\r\n    \"B\"\r\n  ]\r\n}", {"A", "C"}) == "{\r\n  \"permissions\": [ // all\r\n    \"A\",\r\n    \"B\",\r\n    \"C\"\r\n  ]\r\n}");
    CHECK(fixed("{\n  \"permissions\": [\n  ]\n}", {"A", "B"}) == "{\n  \"permissions\": [\n    \"A\",\n    \"B\"\n  ]\n}");
    CHECK(fixed("{\"permissions\": [\"A\" /* [, ] \n */, \"C\"\n]}", {"B", "D"}) == "{\"permissions\": [\"A\", \"B\" /* [, ] \n */, \"C\", \"D\"\n]}");
    CHECK(fixed("\xEF\xBB\xBF{\"permissions\": [/* none */]}", {"A"}) == "\xEF\xBB\xBF{\"permissions\": [\"A\"/* none */]}");
    CHECK(fixed("{\n  \"permissions\": [\n    \"A\", // a\n    \"C\", // c\n  ],\n}\n", {"B", "D"}) ==
          "{\n  \"permissions\": [\n    \"A\", // a\n    \"B\",\n    \"C\", // c\n    \"D\",\n  ],\n}\n");
    CHECK(fixed("{\"permissions\": [\"A\", ], }", {"B"}) == "{\"permissions\": [\"A\", \"B\", ], }");
    CHECK(fixed("{\"permissions\": [\"A\"\n  , \"C\"\n]}", {"B"}) == "{\"permissions\": [\"A\", \"B\"\n  , \"C\"\n]}");
}

TEST_CASE("grants in YAML", "[edit]") {
    const auto yaml = [](const std::string& text, const std::vector<std::string>& names) { return fixed(text, names, "m.yaml"); };
    CHECK(yaml("permissions: # all\n  # first\n  - B  # b\n  - 'D'\napp: X\n", {"A", "C", "E"}) == "permissions: # all\n  - A\n  # first\n  - B  # b\n  - C\n  - 'D'\n  - E\napp: X\n");
    CHECK(yaml("permissions:\r\n- \"A\"", {"B"}) == "permissions:\r\n- \"A\"\r\n- \"B\"");
    CHECK(yaml("permissions: [A, C,]\n", {"B", "D"}) == "permissions: [A, B, C, D,]\n");
    CHECK(yaml("permissions: [\n  A, # a\n  C,\n]\n", {"B", "D"}) == "permissions: [\n  A, # a\n  B,\n  C,\n  D,\n]\n");
    CHECK(yaml("permissions: []\n", {"A"}) == "permissions: [\"A\"]\n");
    CHECK(yaml("base: &all [A]\npermissions: *all\n", {"B"}).starts_with("error: "));
    CHECK(yaml("permissions: &all\n  - A\noptional: []\n", {"B"}).starts_with("error: "));
}

TEST_CASE("forms that cannot be edited say so", "[edit]") {
    CHECK(fixed(R"({"access_token": "x", "scope": "A"})", {"B"}, "t.json").find("token response") != std::string::npos);
    CHECK(fixed("new-app?permissions=A", {"B"}, "README.md").find("link") != std::string::npos);
    CHECK(fixed("{", {"B"}).starts_with("error: "));
}

// Manifests in every layout: comments, blanks, line ends, orders. What comes out grants more and is otherwise the same, byte for byte.
TEST_CASE("whatever a manifest looks like, an edit only adds to it", "[edit]") {
    std::mt19937 random(5);
    const auto pick = [&](std::size_t count) { return random() % count; };
    const std::vector<std::string> pool = {"A", "BB", "CallLog", "Delta", "EditX", "Fax", "SMS", "ReadCallLog", "read", "zeta"};
    for (int round = 0; round < 4000; ++round) {
        const bool yaml = pick(3) == 0, block = yaml && pick(2) == 0;
        const std::string end = pick(2) == 0 ? "\n" : "\r\n";
        const std::vector<std::string> blanks = yaml ? std::vector<std::string>{"", " ", " # x, ] " + end + "   ", end + "  ", end + end + "\t\t  "}
                                                     : std::vector<std::string>{"", " ", "// \"x\", ]" + end, "/* \" , ] */", "/* a" + end + "b */", end + "  ", end + end + "\t", " /**/ "};
        const auto blank = [&] { return blanks[pick(yaml ? 4 : blanks.size())]; };
        std::vector<std::string> names = pool, added;
        std::ranges::shuffle(names, random);
        for (std::size_t i = pick(4); i-- > 0;) added.push_back(names[i]), names.erase(names.begin() + static_cast<std::ptrdiff_t>(i));
        names.resize(pick(names.size()));
        if (pick(2) == 0) std::ranges::sort(names);
        std::string list;
        if (block) {
            for (const std::string& name : names) list += (pick(3) == 0 ? end + "  # why" : "") + end + "  - " + (pick(2) == 0 ? name : "'" + name + "'") + (pick(2) == 0 ? "  # c" : "");
            if (names.empty()) list = " []";
        } else {
            list = " [" + blank();
            for (const std::string& name : names) list += (&name == &names.front() ? "" : "," + blank()) + "\"" + name + "\"" + blank();
            list += std::string(!names.empty() && pick(3) == 0 ? "," + blank() : "") + "]";
        }
        const std::string text = yaml ? "# top" + end + "app: X" + end + "permissions:" + list + end + "optional: [Opt]" + (pick(2) == 0 ? end : "")
                                      : std::string(pick(2) == 0 ? "\xEF\xBB\xBF" : "") + "{" + blank() + "\"permissions\":" + list + blank() + ", \"optional\": [\"Opt\"]" + (pick(3) == 0 ? "," + blank() : "") + "}" + end;
        const std::string file = yaml ? "m.yaml" : "m.json";
        INFO("round " << round << "\n" << text);
        const auto old = manifest::parse_manifest(text, file);
        REQUIRE(old);
        const auto result = manifest::with_grants(text, file, added);
        REQUIRE(result);
        INFO(*result);
        const auto now = manifest::parse_manifest(*result, file);
        REQUIRE(now);
        CHECK(now->permissions.size() == names.size() + added.size());
        for (const std::string& name : added) CHECK(std::ranges::find(now->permissions, name, &manifest::Grant::name) != now->permissions.end());
        // The old text is left when what was added is taken out again: it is a subsequence, and the order of the old names is kept.
        std::size_t matched = 0;
        for (const char c : *result) matched += matched < text.size() && text[matched] == c ? 1 : 0;
        CHECK(matched == text.size());
        std::vector<std::string> kept;
        for (const manifest::Grant& grant : now->permissions) {
            if (std::ranges::find(added, grant.name) == added.end()) kept.push_back(grant.name);
        }
        CHECK(kept == names);
        CHECK(manifest::with_grants(*result, file, added) == *result);
    }
}
