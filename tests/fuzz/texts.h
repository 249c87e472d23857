// Texts with holes, out of bytes: "{}" is a hole for any text, "{#}" one for a number.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "strings/text.h"

namespace grantlint::fuzz {

inline strings::Text text_with_holes(std::string_view shown) {
    strings::Text text;
    while (!shown.empty()) {
        const bool any = shown.starts_with("{}"), number = shown.starts_with("{#}");
        const std::size_t length = any ? 2 : number ? 3 : std::min({shown.find("{}", 1), shown.find("{#}", 1), shown.size()});
        if (any || number) text.push_back({.hole = true, .may = number ? strings::May::segment : strings::May::anything, .reason = "test"});
        else text.push_back(strings::Piece::literal(std::string(shown.substr(0, length))));
        shown.remove_prefix(length);
    }
    return text;
}

inline bool has_hole(const strings::Text& text) { return !strings::literal_of(text); }

}  // namespace grantlint::fuzz
