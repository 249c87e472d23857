#include "base/lines.h"

#include <algorithm>

namespace grantlint {

LineIndex::LineIndex(std::string_view text) {
    std::size_t start = 0;
    while (true) {
        const std::size_t newline = text.find('\n', start);
        const std::size_t stop = newline == std::string_view::npos ? text.size() : newline;
        const bool carriage_return = stop > start && text[stop - 1] == '\r';
        starts_.push_back(start);
        ends_.push_back(carriage_return ? stop - 1 : stop);
        if (newline == std::string_view::npos) return;
        start = newline + 1;
    }
}

Position LineIndex::position(std::size_t offset) const {
    const auto next = std::ranges::upper_bound(starts_, offset);
    const auto line = static_cast<std::size_t>(next - starts_.begin());
    return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(offset - starts_[line - 1] + 1)};
}

Range LineIndex::range(const std::string& file, std::size_t begin, std::size_t end) const {
    const Position from = position(begin);
    const Position to = position(end);
    return {file, from.line, from.column, to.line, to.column};
}

std::pair<std::size_t, std::size_t> LineIndex::line_bounds(std::uint32_t line) const {
    if (line == 0 || line > starts_.size()) return {0, 0};
    return {starts_[line - 1], ends_[line - 1]};
}

std::string_view line_text(std::string_view text, std::uint32_t line) {
    const auto [begin, end] = LineIndex(text).line_bounds(line);
    return text.substr(begin, end - begin);
}

namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// UTF-16 units that the character beginning with this byte takes.
std::uint32_t units(char lead) { return static_cast<unsigned char>(lead) >= 0xF0U ? 2 : 1; }

}  // namespace

std::uint32_t utf16_length(std::string_view utf8) {
    std::uint32_t length = 0;
    for (const char byte : utf8) {
        if (!is_continuation(byte)) length += units(byte);
    }
    return length;
}

std::uint32_t utf8_to_utf16_column(std::string_view line, std::uint32_t byte_column) {
    if (byte_column == 0) return 0;
    return utf16_length(line.substr(0, std::min<std::size_t>(byte_column - 1, line.size()))) + 1;
}

std::uint32_t utf16_to_utf8_column(std::string_view line, std::uint32_t utf16_column) {
    std::uint32_t seen = 1;
    std::size_t index = 0;
    while (index < line.size() && seen < utf16_column) {
        seen += units(line[index]);
        ++index;
        while (index < line.size() && is_continuation(line[index])) ++index;
    }
    return static_cast<std::uint32_t>(index) + 1;
}

}  // namespace grantlint
