// Texts that a program makes ever longer: they are cut, and what is left out is a hole.
#include <string>

#include "catch.h"
#include "strings/format.h"
#include "strings/text.h"

using namespace grantlint;
using strings::Piece;
using strings::Text;

namespace {

std::size_t bytes_of(const Text& text) {
    std::size_t bytes = 0;
    for (const Piece& piece : text) bytes += piece.text.size();
    return bytes;
}

bool is_bounded(const Text& text) { return text.size() <= 1000 && bytes_of(text) <= 100'000; }

}  // namespace

TEST_CASE("a text that is doubled again and again is cut", "[texts]") {
    Text text = {Piece::literal("/account/~/call-log")};
    for (int i = 0; i < 64; ++i) text = strings::concat(text, text);
    CHECK(is_bounded(text));
    CHECK(text.back().hole);
    CHECK(text.back().reason == "a text that grows too long");
    CHECK(strings::same(strings::concat(text, {Piece::literal("more")}), text));
}

TEST_CASE("a pattern with thousands of placeholders is cut, and so is what a replacement makes", "[texts]") {
    std::string braces, percents, slots, letters;
    for (int i = 0; i < 20'000; ++i) braces += "{0}", percents += "%1$s", slots += "%1%", letters += "a";
    const Text value = {Piece::literal(std::string(4000, 'x')), {.hole = true, .reason = "test"}};
    const strings::Argument argument{.text = value, .name = {}};
    CHECK(is_bounded(strings::format_braces({Piece::literal(braces)}, {&argument, 1})));
    CHECK(is_bounded(strings::format_printf({Piece::literal(percents)}, {&argument, 1})));
    CHECK(is_bounded(strings::format_slots({Piece::literal(slots)}, {&argument, 1})));
    CHECK(is_bounded(strings::replace_all({Piece::literal(letters)}, "a", value)));
}

TEST_CASE("a placeholder that takes its width from another one, and never ends", "[texts]") {
    const strings::Argument argument{.text = {Piece::literal("7")}, .name = {}};
    const auto formatted = [&](const std::string& pattern) { return strings::literal_of(strings::format_braces({Piece::literal(pattern)}, {&argument, 1})); };
    CHECK(formatted("/a/{0:{0}}/z") == "/a/7/z");
    CHECK(formatted("/a/{0:{0:>1}/z") == "/a/7/z");
}

TEST_CASE("a literal is whole, however long it is", "[texts]") {
    const std::string body(1'000'000, 'x');
    CHECK(strings::literal_of(strings::concat({Piece::literal(body)}, {})) == body);
}
