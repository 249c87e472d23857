// Loops that build a text byte by byte, of something of which the bytes are not known: an encoder, a filter, a copy.
//
//   for (char c : id)  out += std::isalnum(c) ? std::string(1, c) : escaped(c);         out becomes {}, whatever the loop did to it
//
// Each way through such a loop would be a text of its own, and the way that never enters it another one.
#include <algorithm>

#include "flow/interpreter.h"
#include "flow/lengths.h"

namespace grantlint::flow {
namespace {

using strings::Piece;
using strings::Text;

// A text; an object that nothing was put into yet reads as an empty one.
std::optional<Text> text_in(const Value& value) {
    if (const auto* held = value.as<Text>()) return *held;
    const auto* whole = value.as<Object>();
    return whole != nullptr && whole->slots.empty() && whole->rest == nullptr ? std::optional<Text>(Text{}) : std::nullopt;
}

// What came behind the beginning; nullopt: the text begins in another way.
std::optional<Text> grown(const Text& before, const Value& after) {
    const std::optional<Text> to = text_in(after);
    if (!to) return std::nullopt;
    const auto end = strings::offset_at(*to, strings::extent_of(before));
    auto parts = end ? strings::split_at(*to, *end) : std::nullopt;
    if (!parts || !strings::same(parts->first, before)) return std::nullopt;
    return std::move(parts->second);
}

// Whether the text is no list of segments or of parameters.
bool is_plain(const Text& text) {
    return std::ranges::all_of(text, [](const Piece& piece) { return piece.hole || piece.text.find_first_of("/?#&=") == std::string::npos; });
}

// One hole for all that the ways have added; nullopt: it is no such text, or nothing of it is unknown. What is escaped holds no slash.
std::optional<Piece> addition(const Text& before, const std::vector<Value>& afters) {
    std::optional<Piece> hole;
    bool escaped = false;
    for (const Value& after : afters) {
        const auto more = grown(before, after);
        if (!more || !is_plain(*more)) return std::nullopt;
        for (const Piece& piece : *more) {
            escaped = escaped || piece.text.find('%') != std::string::npos;
            if (!piece.hole) continue;
            if (!hole) hole = piece;
            hole->open = hole->open || piece.open;
            if (piece.may == strings::May::anything) hole->may = strings::May::anything;
        }
    }
    if (hole && escaped) hole->may = strings::May::segment;
    return hole;
}

}  // namespace

// The first byte of a text, 0 behind its end; all of what is not known is one byte, so that a copy of it is as long as it is.
Value Interpreter::byte_at(const Value& text, State& state) {
    const auto* held = text.as<Text>();
    if (held == nullptr || held->empty() || !held->front().hole) return element(text, std::int64_t{0}, state);
    ++walked_;
    return flow::text(Text{held->front()});
}

// Whether a byte is one with which a loop over a text goes on: the unknown part of a text is not its end.
bool Interpreter::goes_on(const Value& byte) const {
    const auto* text = byte.as<Text>();
    return walking_ == frame_ && text != nullptr && text->size() == 1 && text->front().hole;
}

// The function's variables, the fields of the objects that these and its own object are or lead to, and the buffers that all of them
// point to.
std::vector<Pointer> Interpreter::written_in_loops(State& state) {
    std::vector<Pointer> out;
    const auto add = [&](const Pointer& place) {
        out.push_back(place);
        Pointer there = settle(place, state);
        if (there.cell != place.cell || there.path != place.path) out.push_back(there);
        return there;
    };
    const auto add_fields = [&](const Pointer& owner) {
        const Value whole = read(owner, state);
        const auto* held = whole.as<Object>();
        if (held == nullptr) return;
        for (const auto& [name, part] : held->slots) {
            Pointer field = owner;
            field.path.push_back(name);
            add(field);
        }
    };
    const CellId end = frame_->base + static_cast<CellId>(frame_->body->function->locals.size());
    for (CellId cell = frame_->base; cell < end; ++cell) add_fields(add({.cell = cell, .path = {}}));
    if (const auto* self = frame_->self.as<Pointer>()) add_fields(settle(*self, state));
    return out;
}

// Makes each text that grew in a loop the same on all ways out of it, and what counts its length or leads to its end with it.
void Interpreter::widen_texts(State before, States& ways) {
    if (ways.size() < 2) return;
    const std::vector<Pointer> places = written_in_loops(before);
    const auto now = [&](const Pointer& place) {
        std::vector<Value> out;
        for (State& way : ways) out.push_back(read(place, way));
        return out;
    };
    for (const Pointer& place : places) {
        const std::optional<Text> start = text_in(read(place, before));
        const std::optional<Piece> hole = start ? addition(*start, now(place)) : std::nullopt;
        if (!hole) continue;
        const Text whole = strings::concat(*start, {*hole});
        const strings::Extent length = strings::extent_of(*start);
        for (State& way : ways) write(place, flow::text(whole), way);
        for (const Pointer& other : places) {
            const Value was = read(other, before);
            const auto counted = extent_in(was);
            const bool moves = std::ranges::any_of(now(other), [&](const Value& value) { return !equal(value, was); });
            if (!moves || !counted || *counted != length) continue;
            for (State& way : ways) write(other, number_of(strings::extent_of(whole)), way);
        }
    }
    reduce(ways);
}

}  // namespace grantlint::flow
