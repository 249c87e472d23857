// Format strings and the operations on texts with holes. The first line is the pattern, each line behind it a value.
#include <string>
#include <vector>

#include "fuzz.h"
#include "strings/format.h"
#include "texts.h"

using namespace grantlint;
using strings::Text;

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t end = 0; end != std::string_view::npos; text.remove_prefix(std::min(end + 1, text.size()))) lines.push_back(text.substr(0, end = text.find('\n')));
    return lines;
}

void format(const Text& pattern, const std::vector<strings::Argument>& arguments) {
    for (const auto way : {strings::format_braces, strings::format_printf, strings::format_dollars, strings::format_slots, strings::format_numbers}) {
        (void)way(pattern, arguments);
    }
    (void)strings::format_by_placeholders(pattern, arguments);
}

void cut(const Text& text, const Text& other) {
    const strings::Extent whole = strings::extent_of(text);
    fuzz::must(strings::difference(whole, whole) == strings::Extent{}, "a text is longer than itself");
    fuzz::must(strings::extent_of(strings::concat(text, other)) == whole + strings::extent_of(other), "two texts are not as long as both");
    for (std::int64_t at = 0; at <= whole.bytes && at < 64; ++at) {
        const auto offset = strings::offset_at(text, {.bytes = at, .holes = {}});
        const auto parts = offset ? strings::split_at(text, *offset) : std::nullopt;
        if (parts) fuzz::must(strings::same(strings::concat(parts->first, parts->second), text), "the parts of a text are not the text");
        const auto part = strings::slice(text, static_cast<std::size_t>(at), 3);
        if (part && !fuzz::has_hole(*part)) fuzz::must(strings::literal_of(*part)->size() <= 3, "a slice is longer than it was asked to be");
    }
    if (const auto part = strings::slice(text, 0)) fuzz::must(strings::same(*part, text), "the whole slice is not the text");
    (void)strings::quoted_parts(text);
    (void)strings::widen({text, other, strings::concat(text, other)}, "test");
    const auto what = strings::literal_of(other);
    if (what && !what->empty()) fuzz::must(strings::same(strings::replace_all(text, *what, other), text), "a part replaced by itself changes the text");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::vector<std::string_view> lines = lines_of(fuzz::text_of(data, std::min<std::size_t>(size, 4096)));
    const Text pattern = fuzz::text_with_holes(lines.front());
    std::vector<strings::Argument> arguments;
    for (std::size_t i = 1; i < lines.size(); ++i) arguments.push_back({.text = fuzz::text_with_holes(lines[i]), .name = i % 2 == 0 ? "name" : ""});
    format(pattern, arguments);
    cut(pattern, arguments.empty() ? pattern : arguments.front().text);
    return 0;
}
