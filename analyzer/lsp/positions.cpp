#include "lsp/positions.h"

#include <algorithm>
#include <tuple>

namespace grantlint::lsp {

std::string_view Text::line(std::uint32_t number) const {
    const auto [begin, end] = lines_.line_bounds(number);
    return std::string_view(text_).substr(begin, end - begin);
}

std::size_t Text::offset(const Json& position, Encoding encoding) const {
    constexpr std::int64_t kMost = 0x7FFF'FFFF;
    const auto line = static_cast<std::uint32_t>(std::clamp<std::int64_t>(position.at("line").get<std::int64_t>(), 0, kMost - 1)) + 1;
    const auto character = static_cast<std::uint32_t>(std::clamp<std::int64_t>(position.at("character").get<std::int64_t>(), 0, kMost - 1)) + 1;
    const auto [begin, end] = lines_.line_bounds(line);
    if (begin == 0 && line > 1) return text_.size();
    const std::string_view text = std::string_view(text_).substr(begin, end - begin);
    const std::uint32_t column = encoding == Encoding::utf16 ? utf16_to_utf8_column(text, character) : character;
    return begin + std::min<std::size_t>(column - 1, text.size());
}

Json Text::to_position(std::uint32_t line, std::uint32_t column, Encoding encoding) const {
    if (line == 0) return {{"line", 0}, {"character", 0}};
    if (encoding == Encoding::utf16) column = utf8_to_utf16_column(this->line(line), column);
    return {{"line", line - 1}, {"character", column == 0 ? 0 : column - 1}};
}

Json Text::to_range(const Range& range, Encoding encoding) const {
    return {{"start", to_position(range.line, range.column, encoding)}, {"end", to_position(range.end_line, range.end_column, encoding)}};
}

bool contains(const Range& range, const Position& position) {
    const std::tuple at(position.line, position.column);
    return range.known() && std::tuple(range.line, range.column) <= at && at <= std::tuple(range.end_line, range.end_column);
}

}  // namespace grantlint::lsp
