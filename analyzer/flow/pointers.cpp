// Pointers that are counted with: into an array, and into a buffer or a text.
//
//   for (row = rows; row->verb; ++row)        each row in its turn
//   snprintf(p, sizeof url - (p - url), …)    p - url is what was written so far
#include <fmt/format.h>

#include "flow/interpreter.h"
#include "flow/lengths.h"

namespace grantlint::flow {
namespace {

std::optional<bool> ordered(const std::string& op, std::int64_t a, std::int64_t b) {
    if (op == "==") return a == b;
    if (op == "!=") return a != b;
    if (op == "<") return a < b;
    if (op == "<=") return a <= b;
    if (op == ">") return a > b;
    return op == ">=" ? std::optional(a >= b) : std::nullopt;
}

// How far the second begins behind the first, of two texts that end together.
std::optional<strings::Extent> distance(const strings::Text& later, const strings::Text& earlier) {
    const auto end = strings::literal_of(later), whole = strings::literal_of(earlier);
    if (!end || !whole || !whole->ends_with(*end)) return std::nullopt;
    return strings::Extent{.bytes = static_cast<std::int64_t>(whole->size() - end->size())};
}

}  // namespace

// Which element of an array a pointer leads to; nullopt: it leads to something else.
std::optional<Interpreter::Element> Interpreter::element_at(const Pointer& pointer, State& state) {
    Element out{.array = pointer, .index = 0};
    out.array.reference = false;
    const Value there = read(pointer, state);
    if (there.as<List>() != nullptr) return out;
    const auto at = pointer.path.empty() ? std::nullopt : element_index(pointer.path.back());
    if (!at) return std::nullopt;
    out.array.path.pop_back();
    out.index = static_cast<std::int64_t>(*at);
    return out;
}

// What `*pointer` names. A pointer to an array is one to its first element, unless what it gives is a list itself.
Pointer Interpreter::pointed_to(Pointer pointer, const ir::Expr& expr, State& state) {
    pointer.reference = true;
    const Value there = read(pointer, state);
    const auto* items = there.as<List>();
    if (items == nullptr || items->items.empty() || expr.type >= unit().types.size()) return pointer;
    const ir::Type& type = unit().types[expr.type];
    const auto* first = items->items.front().as<Object>();
    if (type.pointer || (first != nullptr && type.kind == ir::TypeKind::object && first->identity == type.identity)) pointer.path.push_back("[0]");
    return pointer;
}

// A pointer into an array, so many elements further on.
std::optional<Pointer> Interpreter::stepped(const Pointer& from, std::int64_t by, State& state) {
    auto place = element_at(from, state);
    if (!place || place->index + by < 0) return std::nullopt;
    place->array.path.push_back(fmt::format("[{}]", place->index + by));
    return place->array;
}

// Two pointers into one array, one buffer or one text: which comes first, and how far they are apart. Unset where that is not known.
Value Interpreter::pointers_compared(const std::string& op, const Value& first, const Value& second, State& state) {
    const auto* later = first.as<strings::Text>();
    const auto* earlier = second.as<strings::Text>();
    if (later != nullptr && earlier != nullptr && op == "-") {
        const auto apart = distance(*later, *earlier);
        return apart ? number_of(*apart) : Value{};
    }
    const auto* left = first.as<Pointer>();
    const auto* right = second.as<Pointer>();
    if (left == nullptr || right == nullptr || left->reference || right->reference || left->cell != right->cell) return {};
    const auto from = element_at(*left, state), to = element_at(*right, state);
    if (from && to && from->array.path == to->array.path) {
        if (op == "-") return from->index - to->index;
        const auto known = ordered(op, from->index, to->index);
        return known ? Value(*known) : Value{};
    }
    const auto [buffer, start] = place_in_buffer(settled_into(*left, state), state);
    const auto [other, end] = place_in_buffer(settled_into(*right, state), state);
    if (buffer.cell != other.cell || buffer.path != other.path || !start || !end) return {};
    if (op == "-") {
        const auto apart = strings::difference(*start, *end);
        return apart ? number_of(*apart) : Value{};
    }
    const auto known = compared_lengths(op, number_of(*start), number_of(*end));
    return known ? Value(*known) : Value{};
}

}  // namespace grantlint::flow
