#include "report/excerpt.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/lines.h"
#include "base/printable.h"

namespace grantlint::report {

namespace {

// A tab is shown as four blanks, so that the mark stands under the text whatever the terminal's tab stops.
std::string shown(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\t') result += "    ";
        else result += c;
    }
    return printable(result);
}

std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](unsigned char c) { return (c & 0xC0U) != 0x80U; }));
}

}  // namespace

Excerpt make_excerpt(std::string_view source, const Range& at) {
    const std::string_view line = line_text(source, at.line);
    if (!at.known() || line.empty() || line.size() > kLongestLine || at.column == 0 || at.column > line.size()) return {};
    const bool one_line = at.end_line == at.line && at.end_column > at.column;
    const std::size_t end = one_line ? std::min<std::size_t>(at.end_column - 1, line.size()) : at.end_line > at.line ? line.size() : at.column;
    const std::size_t before = width(shown(line.substr(0, at.column - 1)));
    const std::size_t marked = width(shown(line.substr(at.column - 1, end - (at.column - 1))));
    return {.line = fmt::format("{:>6} | {}", at.line, shown(line)),
            .mark = fmt::format("{:>6} | {}^{}", "", std::string(before, ' '), std::string(marked > 0 ? marked - 1 : 0, '~'))};
}

}  // namespace grantlint::report
