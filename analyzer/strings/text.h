// A string the program builds, seen from outside: literal pieces with holes between them.
//
//   "/account/" + id + "/call-log"     becomes     /account/{}/call-log
//
// A hole never matches a literal route segment silently: it lowers the certainty of the finding, and the report says
// which expression the hole came from.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/source.h"

namespace grantlint::strings {

// What the unknown text behind a hole can be.
enum class May {
    anything,  // any text, slashes and all
    segment,   // text that cannot hold a '/', '?' or '#': a number, a percent-encoded string
};

struct Piece;
using Text = std::vector<Piece>;

// Texts that went into something of which no text is known: the elements of a JSON array behind the hole that its dump leaves.
using Carried = std::shared_ptr<const std::vector<Text>>;

struct Piece {
    bool hole = false;
    std::string text;    // a literal's bytes; empty for a hole
    May may = May::anything;
    std::string reason;  // a hole's source in words: "parameter 'id'", "result of 'next_id'"
    Range from;          // where the literal or the unknown expression stands
    bool presumed = false;  // a literal that is stored in such a field somewhere; whoever hands the object in may know better
    std::shared_ptr<const Range> handed;  // the call with which the root function gave it away, to something that keeps it
    bool open = false;   // a hole that a caller of the function may know: it comes from a parameter or the receiver
    bool listed = false; // a hole that is one of the elements of a collection, or one of the words of a text
    bool setting = false; // a hole that is what the program is run with: an environment variable
    Carried carried;     // what went into a hole

    static Piece literal(std::string text, Range from = {}) { return {.text = std::move(text), .from = std::move(from)}; }
};

// The text as a person reads it, each hole shown as "{}".
std::string to_display(const Text& text);

// The bytes when nothing is unknown.
std::optional<std::string> literal_of(const Text& text);

bool same(const Text& left, const Text& right);  // by content, wherever it comes from
bool any_open(const Text& text);

// Texts with one key are alike to the rules: the same literals, and holes that may hold the same.
std::string key_of(const Text& text);

void append(Text& text, const Text& more);
Text concat(const Text& left, const Text& right);

// What all the texts begin with, then a hole for the rest: what is left when a set of strings has grown past its bound.
Text widen(const std::vector<Text>& texts, const std::string& reason);

// How long a text is, or where something stands in one, when it has holes: bytes of literals, and the holes that come before.
//
//   "/account/" + id + "/call-log"     18 bytes and the length of id
struct Extent {
    std::int64_t bytes = 0;
    std::vector<std::string> holes;  // sorted; a hole is known by its reason and where it comes from
    bool operator==(const Extent&) const = default;
};

Extent extent_of(const Text& text);
Extent operator+(Extent left, const Extent& right);
std::optional<Extent> difference(Extent whole, const Extent& part);  // nullopt: the part holds a hole that the whole has not

// A place in a text: bytes behind the start, or behind the n-th hole.
struct Offset {
    std::size_t holes = 0;
    std::size_t bytes = 0;
};

std::optional<Offset> offset_at(const Text& text, const Extent& extent);     // nullopt: no such place
Extent extent_before(const Text& text, const Offset& offset);                // as far as the text goes
std::optional<std::pair<Text, Text>> split_at(const Text& text, const Offset& offset);

// `count` bytes from `from`, where the pieces allow it: a hole may only be kept whole. nullopt: it cannot be said.
std::optional<Text> slice(const Text& text, std::size_t from, std::size_t count = std::string::npos);

Text replace_all(const Text& text, const std::string& what, const Text& by);

// Both, each text once; the first kMostCarried of them.
Carried united(const Carried& left, const Carried& right);
constexpr std::size_t kMostCarried = 64;

// What stands between double quotes in a JSON text, with its holes; an escape stands for what it means where that is one byte.
std::vector<Text> quoted_parts(const Text& text);

}  // namespace grantlint::strings
