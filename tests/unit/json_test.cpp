#include "base/json.h"

#include <string>

#include "base/fields.h"
#include "catch.h"

using namespace grantlint;

namespace {

// "2:5 message" of a text that cannot be read; "" when it can.
std::string problem(std::string_view text, json::Dialect dialect = json::Dialect::json) {
    const auto document = json::parse(text, "f.json", dialect);
    if (document) return {};
    const Error& error = document.error();
    return std::to_string(error.at.line) + ":" + std::to_string(error.at.column) + " " + error.message;
}

}  // namespace

TEST_CASE("values keep their positions", "[json]") {
    const auto document = json::parse("{\n  \"a\": [1, \"x\\u00e9\\ud83d\\ude00\\n\"],\n  \"b\": true\n}", "f.json");
    REQUIRE(document);
    const json::Value* list = document->root.find("a");
    REQUIRE(list != nullptr);
    CHECK(list->items[0].text == "1");
    CHECK(list->items[1].text == "x\u00e9\U0001F600\n");
    CHECK(document->range(list->items[1]) == Range{"f.json", 2, 12, 2, 35});
    CHECK(document->range(document->root.members[1]) == Range{"f.json", 3, 3, 3, 6});
    CHECK(document->root.find("b")->truth);
    CHECK(document->root.find("c") == nullptr);
}

TEST_CASE("errors say where and what", "[json]") {
    CHECK(problem("") == "1:1 the file is empty");
    CHECK(problem("{\"a\": 1,}") == "1:8 a comma stands behind the last value");
    CHECK(problem("{\"a\": 1 \"b\": 2}") == "1:9 expected ',' or '}'");
    CHECK(problem("{\n  \"a\": [1,\n") == "2:8 the list is never closed");
    CHECK(problem("{\"a\": 1, \"a\": 2}") == "1:10 'a' is given twice");
    CHECK(problem("{} x") == "1:4 unexpected text after the end of the JSON value");
    CHECK(problem("{a: 1}") == "1:2 a key in double quotes should be here");
    CHECK(problem("{\"a\": ReadCallLog}") == "1:7 'ReadCallLog' is not a JSON value");
    CHECK(problem("[\"a\nb\"]") == "1:2 the string is never closed");
    CHECK(problem("[\"\\q\"]") == "1:3 unknown escape in a string");
    CHECK(problem("[\"\\ud800\"]") == "1:3 half of a surrogate pair stands alone");
    CHECK(problem("[01]") == "1:3 a number cannot begin with 0");
    CHECK(problem("[1.]") == "1:4 a digit is missing in the number");
    CHECK(problem(std::string(5000, '[')).ends_with("the values are nested too deeply"));
}

TEST_CASE("comments only where they are asked for", "[json]") {
    const std::string text = "// why\n{ /* here */ \"a\": 1 // there\n}";
    CHECK(problem(text, json::Dialect::jsonc).empty());
    CHECK(problem(text) == "1:1 comments are not allowed in this file");
    CHECK(problem("{} /* x", json::Dialect::jsonc) == "1:4 the comment is never closed");
}

TEST_CASE("a comma behind the last value is accepted where comments are, a second one never", "[json]") {
    for (const std::string text : {R"([1,])", "{\"a\": [1, // one\n 2 /* two */ , // end\n], }", R"({"a": 1 ,})"}) CHECK(problem(text, json::Dialect::jsonc).empty());
    CHECK(problem("[1,]") == "1:3 a comma stands behind the last value");
    CHECK(problem("[1,,]", json::Dialect::jsonc) == "1:4 unexpected ',' where a value should be");
    CHECK(problem("[,]", json::Dialect::jsonc) == "1:2 unexpected ',' where a value should be");
    CHECK(problem("{,}", json::Dialect::jsonc) == "1:2 a key in double quotes should be here");
    CHECK(problem("{\"a\": 1,,}", json::Dialect::jsonc) == "1:9 a key in double quotes should be here");
    CHECK(problem("{\"a\": 1,", json::Dialect::jsonc) == "1:1 the object is never closed");
    CHECK(problem("[1,},", json::Dialect::jsonc) == "1:4 unexpected '}' where a value should be");
}

TEST_CASE("fields are read strictly", "[json]") {
    const auto error_of = [](std::string_view text) {
        const auto document = json::parse(text, "f.json");
        REQUIRE(document);
        json::Fields fields(*document, document->root, "a thing");
        fields.string("name");
        fields.optional_strings("list");
        const auto error = fields.finish();
        return error ? std::to_string(error->at.column) + " " + error->message + " | " + error->help : std::string();
    };
    CHECK(error_of(R"({"name": "x"})").empty());
    CHECK(error_of(R"({"nmae": "x"})") == "2 unknown key 'nmae' in a thing | did you mean 'name'?");
    CHECK(error_of(R"({"name": 1})") == R"(10 'name' must be a string, not a number | write "name": "text")");
    CHECK(error_of(R"({})") == R"(1 a thing needs 'name' | write "name": "text")");
    CHECK(error_of(R"({"name": "x", "list": ["a", "a"]})") == "29 'a' is listed twice in 'list' | remove one of the two");
    CHECK(error_of(R"([])") == "1 a thing must be an object, not a list | write {…}");
}
