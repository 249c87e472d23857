#include "flow/lengths.h"

#include <utility>

namespace grantlint::flow {

std::optional<strings::Extent> extent_in(const Value& value) {
    if (const auto* number = value.as<std::int64_t>()) return strings::Extent{.bytes = *number};
    if (const auto* truth = value.as<bool>()) return strings::Extent{.bytes = *truth ? 1 : 0};
    if (const auto* named = value.as<Enumerator>()) return strings::Extent{.bytes = named->number};
    const auto* held = value.as<Unknown>();
    return held != nullptr && held->extent ? std::optional(*held->extent) : std::nullopt;
}

Value number_of(const strings::Extent& extent) {
    if (extent.holes.empty()) return extent.bytes;
    Unknown length{.reason = "the length of a text", .may = strings::May::segment};
    length.extent = std::make_shared<const strings::Extent>(extent);
    return unknown(std::move(length));
}

std::optional<bool> compared_lengths(const std::string& op, const Value& left, const Value& right) {
    const auto from = extent_in(left), to = extent_in(right);
    if (!from || !to) return std::nullopt;
    if (from->holes == to->holes) {
        const std::int64_t a = from->bytes, b = to->bytes;
        return op == "==" ? a == b : op == "!=" ? a != b : op == "<" ? a < b : op == ">" ? a > b : op == "<=" ? a <= b : a >= b;
    }
    const auto fits = [](const strings::Extent& text, const strings::Extent& room) {
        return text.bytes > 0 && room.holes.empty() && room.bytes - text.bytes >= kRoom;
    };
    const bool larger = (to->holes.empty() && from->bytes > to->bytes) || fits(*to, *from);  // "/x" + id is longer than 0
    const bool smaller = (from->holes.empty() && to->bytes > from->bytes) || fits(*from, *to);
    if (larger) return op == ">" || op == ">=" || op == "!=";
    if (smaller) return op == "<" || op == "<=" || op == "!=";
    return std::nullopt;
}

Value scaled_length(const std::string& op, const strings::Extent& length, const strings::Extent& by) {
    if (!by.holes.empty() || by.bytes <= 0 || length.bytes < 0) return {};
    if (op == "*") return number_of({.bytes = length.bytes * by.bytes, .holes = {"a multiple of a length"}});
    if (op == "/") return number_of({.bytes = length.bytes / by.bytes, .holes = {"a part of a length"}});
    return {};
}

}  // namespace grantlint::flow
