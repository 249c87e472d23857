#include "flow/instances.h"

#include <algorithm>
#include <tuple>

#include "flow/url_shape.h"

namespace grantlint::flow {

bool ChainLess::operator()(const Chain& a, const Chain& b) const {
    return std::ranges::lexicographical_compare(a, b, [](const CallSite& x, const CallSite& y) {
        return std::tie(x.function, x.at) < std::tie(y.function, y.at);
    });
}

const Chain* nearest(const Instances& instances, const Chain& chain) {
    for (std::size_t from = 1; from < chain.size(); ++from) {
        const auto found = instances.find(Chain(chain.begin() + static_cast<std::ptrdiff_t>(from), chain.end()));
        if (found != instances.end()) return &found->first;
    }
    return nullptr;
}

bool bodied(const Variants& variants) { return std::ranges::any_of(variants, &Instance::bodied); }

bool picked(const Variants& variants) {
    const auto differs = [&](const Instance& one) {
        return path_of(one.url) != path_of(variants.front().url) || one.method != variants.front().method;
    };
    const bool several = std::ranges::any_of(variants, differs);
    return several && std::ranges::any_of(variants, [](const Instance& one) { return !one.picks.empty(); });
}

bool unread(const Variants& variants) {
    return std::ranges::any_of(variants, [](const Instance& one) { return !readable(one.url) || !one.method; });
}

bool vague(const Variants& variants) { return unread(variants) || std::ranges::any_of(variants, &Instance::chosen); }

bool Judgement::settled(const Instance& one) const { return one.method && request_.settled && request_.settled(one.method, one.url); }

bool Judgement::settled_but_for_identifiers(const Instance& one) const {
    Instance whole = one;
    for (strings::Piece& piece : whole.url) {
        if (piece.hole && piece.open) piece.may = strings::May::segment;
    }
    return settled(whole);
}

bool Judgement::named(const Instance& one) const { return one.method && readable(one.url) && names_something(one.url, request_.models.base_words()); }

bool Judgement::depends(const Variants& variants) const {
    const auto open = [&](const Instance& one) { return one.method_open || strings::any_open(one.url) || one.chosen; };
    if (std::ranges::any_of(variants, [&](const Instance& one) { return presumed(one); })) return true;
    if (std::ranges::none_of(variants, open) && !picked(variants)) return false;
    const bool one_of_many = picked(variants) || std::ranges::any_of(variants, [](const Instance& one) { return one.chosen; });
    return one_of_many || !std::ranges::all_of(variants, [&](const Instance& one) { return settled(one); });
}

bool Judgement::presumed(const Instance& one) const {
    if (std::ranges::none_of(one.url, &strings::Piece::presumed)) return false;
    Instance blank = one;
    for (strings::Piece& piece : blank.url) {
        if (piece.presumed) piece = strings::Piece{.hole = true, .open = true};
    }
    return settled(one) ? !settled(blank) : !named(blank);
}

}  // namespace grantlint::flow
