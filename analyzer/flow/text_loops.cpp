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
std::optional<Piece> addition(const Text& before, const std::vector<State>& ways, CellId cell) {
    std::optional<Piece> hole;
    bool escaped = false;
    for (const State& way : ways) {
        const auto more = grown(before, way.get(cell));
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

// Makes each text that grew in a loop the same on all ways out of it, and what counts its length or leads to its end with it.
void Interpreter::widen_texts(State before, States& ways) {
    if (ways.size() < 2) return;
    const CellId end = frame_->base + static_cast<CellId>(frame_->body->function->locals.size());
    for (CellId cell = frame_->base; cell < end; ++cell) {
        const std::optional<Text> start = text_in(before.get(cell));
        const std::optional<Piece> hole = start ? addition(*start, ways, cell) : std::nullopt;
        if (!hole) continue;
        const Text whole = strings::concat(*start, {*hole});
        const strings::Extent length = strings::extent_of(*start);
        for (State& way : ways) way.set(cell, flow::text(whole));
        for (CellId other = frame_->base; other < end; ++other) {
            const auto counted = extent_in(before.get(other));
            const bool moves = std::ranges::any_of(ways, [&](const State& way) { return !equal(way.get(other), before.get(other)); });
            if (!moves || !counted || *counted != length) continue;
            for (State& way : ways) way.set(other, number_of(strings::extent_of(whole)));
        }
    }
    reduce(ways);
}

}  // namespace grantlint::flow
