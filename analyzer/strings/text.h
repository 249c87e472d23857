// A string the program builds, seen from outside: literal pieces with holes between them.
//
//   "/account/" + id + "/call-log"     becomes     /account/{}/call-log
//
// A hole never matches a literal route segment silently: it lowers the certainty of the finding, and the report says
// which expression the hole came from.
#pragma once

#include <string>
#include <vector>

#include "base/source.h"

namespace grantlint::strings {

// What the unknown text behind a hole can be.
enum class May {
    anything,  // any text, slashes and all
    segment,   // text that cannot hold a '/', '?' or '#': a number, a percent-encoded string
};

struct Piece {
    bool hole = false;
    std::string text;    // a literal's bytes; empty for a hole
    May may = May::anything;
    std::string reason;  // a hole's source in words: "parameter 'id'", "result of 'next_id'"
    Range from;          // where the literal or the unknown expression stands

    static Piece literal(std::string text, Range from = {}) { return {.text = std::move(text), .from = std::move(from)}; }
};

using Text = std::vector<Piece>;

// The text as a person reads it, each hole shown as "{}".
std::string to_display(const Text& text);

}  // namespace grantlint::strings
