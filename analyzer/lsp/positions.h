// Positions in a text as the protocol counts them, and as the rest of this program does.
//
//   LSP: lines and characters from 0, characters in UTF-16 units or, where the client offers it, in UTF-8 bytes
//   ours (base/source.h): lines and columns from 1, columns in UTF-8 bytes
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/lines.h"
#include "base/source.h"
#include "lsp/message.h"

namespace grantlint::lsp {

enum class Encoding { utf16, utf8 };

// A text with its lines found. Owns the text.
class Text {
public:
    explicit Text(std::string text = {}) : text_(std::move(text)), lines_(text_) {}

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const LineIndex& lines() const { return lines_; }
    [[nodiscard]] std::string_view line(std::uint32_t number) const;  // from 1, without its end

    // The byte at a position of the protocol. What lies behind a line's end is its end, what lies behind the text its end. Throws
    // Json::exception when the JSON is no position.
    [[nodiscard]] std::size_t offset(const Json& position, Encoding encoding) const;

    // The same place in our terms.
    [[nodiscard]] Position position(const Json& position, Encoding encoding) const { return lines_.position(offset(position, encoding)); }

    [[nodiscard]] Json to_position(std::uint32_t line, std::uint32_t column, Encoding encoding) const;
    [[nodiscard]] Json to_range(const Range& range, Encoding encoding) const;  // an unknown one is the text's beginning

private:
    std::string text_;
    LineIndex lines_;
};

// Whether a place is in the range or at its end.
bool contains(const Range& range, const Position& position);

}  // namespace grantlint::lsp
