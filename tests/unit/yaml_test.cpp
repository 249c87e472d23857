#include "base/yaml.h"

#include <string>

#include "catch.h"

using namespace grantlint;
using json::Kind;

namespace {

// The values as JSON would write them, without blanks.
std::string shown(const json::Value& value) {
    std::string text;
    switch (value.kind) {
        case Kind::null: return "null";
        case Kind::boolean: return value.truth ? "true" : "false";
        case Kind::number: return value.text;
        case Kind::string: return '"' + value.text + '"';
        case Kind::array:
            for (const json::Value& item : value.items) text += (text.empty() ? "" : ",") + shown(item);
            return "[" + text + "]";
        case Kind::object:
            for (const json::Member& member : value.members) text += (text.empty() ? "" : ",") + member.name + ":" + shown(member.value);
            return "{" + text + "}";
    }
    return text;
}

std::string read(const std::string& text) {
    const auto document = yaml::parse(text, "a.yaml");
    if (document) return shown(document->root);
    const Error& error = document.error();
    return std::to_string(error.at.line) + ":" + std::to_string(error.at.column) + " " + error.message;
}

}  // namespace

TEST_CASE("YAML becomes the same values as JSON", "[yaml]") {
    CHECK(read("a: 1\nb: [x, 'y', \"z\"]\nc:\n  - d: ~\n  - true\n") == R"({a:1,b:["x","y","z"],c:[{d:null},true]})");
    CHECK(read("{\"a\": {\"b\": [1.5, -2e3, null, false]}}") == "{a:{b:[1.5,-2e3,null,false]}}");
    CHECK(read("a: '1'\nb: !!str 2\nc: 1.0.3\nd: yes\ne: 2026-08-13\n") == R"({a:"1",b:"2",c:"1.0.3",d:"yes",e:"2026-08-13"})");
    CHECK(read("a: |\n  one\n  two\nb: >\n  one\n  two\n") == "{a:\"one\ntwo\n\",b:\"one two\n\"}");
    CHECK(read("200: ok\ntrue: x\n") == R"({200:"ok",true:"x"})");
    CHECK(read("\xEF\xBB\xBF" "a: b\r\nc: d\r\n") == R"({a:"b",c:"d"})");
    CHECK(read("n: 99999999999999999999999999999999999999\n") == "{n:99999999999999999999999999999999999999}");
}

TEST_CASE("YAML values know their positions", "[yaml]") {
    const auto document = yaml::parse("a:\n  \xC3\xBC: x\n  list: [one, two]\n", "a.yaml").value();
    const json::Value& inner = *document.root.find("a");
    CHECK(document.range(inner.members[1]).line == 3);
    CHECK(document.range(inner.members[1]).column == 3);
    CHECK(document.range(inner.find("list")->items[1]).column == 15);
    CHECK(document.range(inner.members[0].value).column == 7);  // bytes, and the key has three
}

TEST_CASE("YAML aliases and merges are copied out", "[yaml]") {
    CHECK(read("a: &x {p: 1, q: 2}\nb: *x\nc:\n  <<: *x\n  q: 3\n") == "{a:{p:1,q:2},b:{p:1,q:2},c:{q:3,p:1}}");
    CHECK(read("a: &x {p: 1}\nb: &y {q: 2}\nc: {<<: [*x, *y]}\n") == "{a:{p:1},b:{q:2},c:{p:1,q:2}}");
    CHECK(read("a: &x [*x]\n") == "1:8 the alias stands inside what it is an alias of");
}

TEST_CASE("broken YAML says where", "[yaml]") {
    CHECK(read("").starts_with("1:1 the file is empty"));
    CHECK(read("a: 1\nb: 2\na: 3\n") == "3:1 'a' is given twice");
    CHECK(read("a: [1, 2\n").starts_with("2:1 this is no YAML: "));
    CHECK(read("a: b\n c: d\n").starts_with("2:3 this is no YAML: "));
    CHECK(read("a: *nowhere\n").starts_with("1:4 this is no YAML: "));
    CHECK(read("? [a, b]\n: c\n") == "1:3 a key must be text");
    CHECK(read("a: 1\n---\nb: 2\n") == "2:1 a second YAML document begins here");
}

TEST_CASE("hostile YAML is bounded", "[yaml]") {
    CHECK(read("a: " + std::string(100'000, '[') + std::string(100'000, ']')).find("nested too deeply") != std::string::npos);
    CHECK(read("a: " + std::string(100'000, '[')).starts_with("1:"));  // never closed either
    CHECK(read("a: " + std::string(100'000, '{')).starts_with("1:"));
    CHECK(read(std::string(100'000, '-')).starts_with("\""));
    CHECK(read("a: " + std::string(1'000'000, '9')).starts_with("{a:9"));
    std::string deep;
    for (int i = 0; i < 1000; ++i) deep += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
    CHECK(read(deep).find("nested too deeply") != std::string::npos);

    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const std::string inner = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + inner;
        for (int j = 0; j < 9; ++j) bomb += ", " + inner;
        bomb += "]\n";
    }
    CHECK(read(bomb).find("the aliases stand for too much") != std::string::npos);

    std::string long_text = "a: &a " + std::string(1'000'000, 'x') + "\nb:\n";
    for (int i = 0; i < 1000; ++i) long_text += "- *a\n";
    CHECK(read(long_text).find("the aliases stand for too much") != std::string::npos);
}
