// From byte offsets to lines and columns and back, and from bytes to UTF-16 units, which editors and SARIF count in.
//
//   LineIndex lines("one\ntwo\n");
//   lines.position(4)        ==  {line 2, column 1}      both count from 1, columns in UTF-8 bytes
//   utf16_length("a\u00fcb") ==  3                       bytes: 4
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace grantlint {

struct Position {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

class LineIndex {
public:
    explicit LineIndex(std::string_view text);

    [[nodiscard]] Position position(std::size_t offset) const;
    [[nodiscard]] Range range(const std::string& file, std::size_t begin, std::size_t end) const;

    // Bytes of a line without its line ending; {0, 0} when there is no such line.
    [[nodiscard]] std::pair<std::size_t, std::size_t> line_bounds(std::uint32_t line) const;

private:
    std::vector<std::size_t> starts_;
    std::vector<std::size_t> ends_;  // without "\n" or "\r\n"
};

// The text of one line (counted from 1) without its line ending; empty when there is no such line.
std::string_view line_text(std::string_view text, std::uint32_t line);

std::uint32_t utf16_length(std::string_view utf8);
std::uint32_t utf8_to_utf16_column(std::string_view line, std::uint32_t byte_column);   // both count from 1
std::uint32_t utf16_to_utf8_column(std::string_view line, std::uint32_t utf16_column);  // both count from 1

}  // namespace grantlint
