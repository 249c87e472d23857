#include "flow/refinement.h"

#include <algorithm>
#include <string>

#include "flow/url_shape.h"

namespace grantlint::flow {
namespace {

// Whether one of them stands for all: they differ in nothing but identifiers.
bool is_one_route(const Variants& variants) {
    return std::ranges::any_of(variants, [&](const Instance& open) {
        return std::ranges::all_of(variants, [&](const Instance& one) { return one.method == open.method && fits_route(one.url, open.url); });
    });
}

}  // namespace

// A caller knows another text than the one that was presumed.
bool Refinement::contradicted(const Variants& variants, const std::vector<const Variants*>& outer) const {
    const auto denies = [&](const Instance& theirs) {
        const std::string whole = strings::to_display(theirs.url);
        return std::ranges::none_of(variants, [&](const Instance& mine) {
            return !judgement_.presumed(mine) || std::ranges::all_of(mine.url, [&](const strings::Piece& piece) { return !piece.presumed || whole.find(piece.text) != std::string::npos; });
        });
    };
    return std::ranges::any_of(variants, [&](const Instance& one) { return judgement_.presumed(one); }) && std::ranges::any_of(outer, [&](const auto* consumer) { return std::ranges::any_of(*consumer, denies); });
}

bool Refinement::body_refined(const Variants& variants, const std::vector<const Variants*>& outer) const {
    if (!bodied(variants)) return false;
    strings::Carried mine;
    for (const Instance& one : variants) mine = strings::united(mine, one.body);
    const bool here = mine == nullptr || body_spelled_here(*mine, variants.front().chain.front().function);
    return std::ranges::any_of(outer, [&](const Variants* consumer) {
        strings::Carried theirs;
        for (const Instance& one : *consumer) theirs = strings::united(theirs, one.body);
        const bool more = strings::united(mine, theirs) != mine;
        return more || (!here && theirs != nullptr && theirs->size() < mine->size());
    });
}

// Whether each of the texts is written in the function itself.
bool Refinement::body_spelled_here(const std::vector<strings::Text>& texts, std::uint32_t function) const {
    if (function == kNoBody) return false;
    const Range body = authors_.body_of(function);
    return std::ranges::all_of(texts, [&](const strings::Text& text) {
        return std::ranges::any_of(text, [&](const strings::Piece& piece) { return !piece.hole && piece.from.known() && is_inside(piece.from, body); });
    });
}

// Whether each of the alternatives is written out in the function that makes the call: who reads it there knows them all.
bool Refinement::spelled_here(const Variants& variants) const {
    const std::uint32_t function = variants.front().chain.front().function;
    if (function == kNoBody || !std::ranges::all_of(variants, [&](const Instance& one) { return judgement_.settled(one) || judgement_.named(one); })) return false;
    const Range body = authors_.body_of(function);
    const auto has = [](const Instance& one, const strings::Piece& piece) {
        return std::ranges::any_of(one.url, [&](const strings::Piece& other) { return other.from == piece.from && other.text == piece.text; });
    };
    return std::ranges::all_of(variants, [&](const Instance& one) {
        return std::ranges::any_of(one.url, [&](const strings::Piece& piece) {
            const bool own = std::ranges::any_of(variants, [&](const Instance& other) { return !has(other, piece); });
            return own && !piece.hole && piece.from.known() && is_inside(piece.from, body);
        });
    });
}

// Less is known: that an identifier is empty, as it has not been set yet on the way that was followed.
bool Refinement::lacks_identifier(const Instance& theirs, const Variants& variants) const {
    return std::ranges::any_of(variants, [&](const Instance& mine) {
        const bool vaguer = judgement_.settled(mine) && !judgement_.settled(theirs) && says_more(mine.url, theirs.url);
        return mine.method == theirs.method && (vaguer || completes_route(mine.url, theirs.url));
    });
}

// That is all that callers know.
bool Refinement::lacks_identifiers(const Variants& variants, const std::vector<const Variants*>& outer) const {
    return std::ranges::all_of(outer, [&](const Variants* consumer) {
        return std::ranges::all_of(*consumer, [&](const Instance& theirs) { return lacks_identifier(theirs, variants); });
    });
}

// Of a route that is one whatever its identifiers are, a caller knows some of these: extension/17.
bool Refinement::adds_identifiers(const Instance& theirs, const Variants& variants) const {
    return std::ranges::any_of(variants, [&](const Instance& mine) {
        return mine.method == theirs.method && fits_route(theirs.url, mine.url) && judgement_.settled_but_for_identifiers(mine);
    });
}

// Each caller gets to all of the routes, and knows of each no more than identifiers, or not even these. Which of several it is, an argument
// may decide that is no identifier.
bool Refinement::only_identify(const Variants& variants, const std::vector<const Variants*>& outer) const {
    return !outer.empty() && (!picked(variants) || is_one_route(variants)) && std::ranges::all_of(outer, [&](const Variants* consumer) {
        const auto is_there = [&](const Instance& mine) {
            return std::ranges::any_of(*consumer, [&](const Instance& theirs) { return mine.method == theirs.method && (fits_route(theirs.url, mine.url) || fits_route(mine.url, theirs.url)); });
        };
        return std::ranges::all_of(variants, is_there) &&
               std::ranges::all_of(*consumer, [&](const Instance& theirs) { return adds_identifiers(theirs, variants) || lacks_identifier(theirs, variants); });
    });
}

bool Refinement::refined(const Variants& variants, const std::vector<const Variants*>& outer) const {
    if (lacks_identifiers(variants, outer)) return false;
    const bool selects = picked(variants) || std::ranges::any_of(variants, [](const Instance& one) { return one.chosen; });
    if (selects) return !spelled_here(variants) && !only_identify(variants, outer);
    if (contradicted(variants, outer)) return true;
    if (std::ranges::all_of(variants, [&](const Instance& one) { return judgement_.settled(one) && !is_path_open(one.url); })) return false;
    const bool readable_here = std::ranges::all_of(variants, [](const Instance& one) { return one.method && readable(one.url); });
    if (!readable_here) return true;
    std::vector<strings::Text> mine, theirs;
    for (const Instance& one : variants) mine.push_back(one.url);
    for (const auto* consumer : outer) {
        for (const Instance& one : *consumer) {
            if (judgement_.settled(one) && !adds_identifiers(one, variants)) return true;
            theirs.push_back(one.url);
        }
    }
    return adds_route(mine, theirs, request_.models.base_words());
}

}  // namespace grantlint::flow
