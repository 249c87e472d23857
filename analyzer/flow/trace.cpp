#include "flow/trace.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "flow/authors.h"

namespace grantlint::flow {

std::string display_of(std::uint32_t function, const Program& program) {
    return function == kNoBody ? std::string() : program.functions()[function].function->display;
}

std::vector<TraceStep> trace_of(const Instance& one, const Range& at, const Program& program) {
    std::vector<TraceStep> out;
    for (const strings::Piece& piece : one.url) {
        if (!piece.from.known() || is_inside(piece.from, at)) continue;
        std::string note = piece.hole ? fmt::format("{} is not known", piece.reason) : fmt::format("\"{}\"", piece.text);
        const bool seen = std::ranges::any_of(out, [&](const TraceStep& step) { return step.at == piece.from && step.note == note; });
        if (!seen) out.push_back({.at = piece.from, .note = std::move(note)});
    }
    for (std::size_t i = 1; i + 1 < one.chain.size(); ++i) {
        out.push_back({.at = one.chain[i].at, .note = fmt::format("'{}' passes it on", display_of(one.chain[i].function, program))});
    }
    if (one.chain.size() > 1 && one.chain.back().at.known()) {
        out.push_back({.at = one.chain.back().at, .note = fmt::format("'{}' sends it with '{}'", display_of(one.chain.back().function, program), one.sink)});
    }
    return out;
}

}  // namespace grantlint::flow
