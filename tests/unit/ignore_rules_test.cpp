#include "engine/ignore_rules.h"

#include <string>

#include "catch.h"

using grantlint::engine::IgnoreRules;

namespace {

bool covers(std::string_view lines, const std::string& file) {
    IgnoreRules rules("/app");
    rules.add_lines(lines);
    return rules.covers("/app/" + file);
}

}  // namespace

TEST_CASE("a name without a slash fits in every folder") {
    CHECK(covers("*.gen.cpp", "a.gen.cpp"));
    CHECK(covers("*.gen.cpp", "src/deep/a.gen.cpp"));
    CHECK_FALSE(covers("*.gen.cpp", "src/a.cpp"));
    CHECK(covers("old", "src/old/a.cpp"));
    CHECK(covers("[ab]?.c", "a1.c"));
    CHECK_FALSE(covers("[ab]?.c", "c1.c"));
}

TEST_CASE("a slash anchors, and a star stops at one") {
    CHECK(covers("/a.cpp", "a.cpp"));
    CHECK_FALSE(covers("/a.cpp", "src/a.cpp"));
    CHECK(covers("src/*.cpp", "src/a.cpp"));
    CHECK_FALSE(covers("src/*.cpp", "src/deep/a.cpp"));
    CHECK_FALSE(covers("src/*.cpp", "other/src/a.cpp"));
}

TEST_CASE("two stars stand for folders at any depth") {
    CHECK(covers("**/old/*.c", "old/a.c"));
    CHECK(covers("**/old/*.c", "x/y/old/a.c"));
    CHECK(covers("src/**/a.c", "src/a.c"));
    CHECK(covers("src/**/a.c", "src/x/y/a.c"));
    CHECK(covers("src/**", "src/x/y/a.c"));
    CHECK_FALSE(covers("src/**", "source/a.c"));
}

TEST_CASE("a slash at the end is for folders alone") {
    CHECK(covers("third_party/", "third_party/x/a.c"));
    CHECK(covers("third_party/", "src/third_party/a.c"));
    CHECK_FALSE(covers("a.c/", "a.c"));
}

TEST_CASE("the last pattern decides, and what is in a folder goes with it") {
    CHECK_FALSE(covers("*.c\n!keep.c", "keep.c"));
    CHECK(covers("!keep.c\n*.c", "keep.c"));
    CHECK(covers("old/\n!old/keep.c", "old/keep.c"));
}

TEST_CASE("comments, blank lines and line ends") {
    CHECK_FALSE(covers("# *.c\n\n   \n", "a.c"));
    CHECK(covers("*.c\r\n", "a.c"));
    CHECK(covers("\\#a.c", "#a.c"));
    CHECK_FALSE(covers("/\n!\n", "a.c"));
}

TEST_CASE("many stars cost no more than one") {
    std::string pattern, path;
    for (int i = 0; i < 200; ++i) pattern += "**/a/", path += "a/";
    CHECK_FALSE(covers(pattern + "b", path + "c"));
}

TEST_CASE("outside its folder nothing fits") {
    IgnoreRules rules("/app");
    rules.add("*.c");
    CHECK_FALSE(rules.covers("/application/a.c"));
    CHECK_FALSE(rules.verdict("/app", true).has_value());
}
