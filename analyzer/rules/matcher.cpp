#include "rules/matcher.h"

#include <algorithm>
#include <map>
#include <set>

#include "rules/spelling.h"

namespace grantlint::rules {

using strings::May;
using strings::Piece;

namespace {

constexpr std::size_t kMostGuesses = 3;     // readings of a URL with holes for literals; more say nothing
constexpr std::size_t kFewestLiterals = 2;  // literal segments that must stand in a URL on an unknown host
constexpr std::size_t kManyRoutes = 24;     // so many begin with a base
constexpr int kMostSteps = 100'000;         // bounds the walk over hostile input

struct Candidate {
    std::size_t literals = 0;  // literal segments of the route that stand in the URL
    std::size_t own = 0;       // those of them behind the pack's prefix, which every route of the API has
    std::size_t guessed = 0;   // literal segments that a hole stands for
    Certainty certainty = Certainty::proven;
};

enum class Walking { exactly, guessing };

bool has_free_hole(const Segment& segment) {
    return std::ranges::any_of(segment, [](const Piece& piece) { return piece.hole && piece.may == May::anything; });
}

const Piece* find_hole(const Segment& segment) {
    const auto hole = std::ranges::find(segment, true, &Piece::hole);
    return hole == segment.end() ? nullptr : &*hole;
}

bool takes(const Route& route, const std::string& method) { return route.method == method || route.method == "*"; }

// A hole glued behind the last segment's literal text may be a query: "call-log{}", "call-log{}&page=2". The text in front.
std::optional<std::string> text_before_query(const Segment& segment) {
    if (segment.size() < 2 || segment[0].hole || !segment[1].hole || segment[1].may != May::anything) return std::nullopt;
    const auto next = std::ranges::find_if(segment.begin() + 1, segment.end(), [](const Piece& piece) { return !piece.hole; });
    const bool may_be_query = next == segment.end() || next->text.starts_with('&') || next->text.starts_with('=');
    return may_be_query ? std::optional(segment[0].text) : std::nullopt;
}

const std::string& first_of(const std::pair<std::string, std::size_t>& entry) { return entry.first; }

}  // namespace

// One walk of a path down a trie; collects the routes that it may end at.
class Walk {
public:
    Walk(const Matcher::Trie& trie, const Target& target, Walking how) : trie_(trie), target_(target), how_(how) {}

    void from_root() {
        const Candidate start{.certainty = target_.rooted ? Certainty::proven : Certainty::likely};
        step(0, 0, start);
    }

    // The base in front may end anywhere: in the middle of a route too.
    void from_anywhere(std::size_t node, std::size_t guessed) {
        for (const auto& [text, child] : trie_.nodes[node].literals) {
            step(child, 0, {.guessed = guessed + 1, .certainty = Certainty::possible});
            from_anywhere(child, guessed + 1);
        }
        if (const std::size_t child = trie_.nodes[node].parameter; child != 0) {
            step(child, 0, {.guessed = guessed, .certainty = Certainty::possible});
            from_anywhere(child, guessed);
        }
    }

    [[nodiscard]] const std::map<std::size_t, Candidate>& candidates() const { return candidates_; }
    [[nodiscard]] const Piece* stopped_by() const { return stopped_by_; }

private:
    [[nodiscard]] bool may_guess() const { return how_ != Walking::exactly; }

    void step(std::size_t node, std::size_t index, const Candidate& so_far) {
        if (++steps_ > kMostSteps) return;
        if (index == target_.path.size()) return arrive(node, so_far);
        const Segment& segment = target_.path[index];
        if (is_literal(segment)) return step_literal(node, index, so_far, segment[0].text);
        note_obstacle(node, index);
        if (is_hole_only(segment)) step_hole(node, index, so_far);
        else step_mixed(node, index, so_far);
    }

    void arrive(std::size_t node, const Candidate& candidate) {
        for (const std::size_t route : trie_.nodes[node].routes) {
            const auto [known, is_new] = candidates_.emplace(route, candidate);
            const bool better = std::pair(candidate.guessed, candidate.certainty) < std::pair(known->second.guessed, known->second.certainty);
            if (!is_new && better) known->second = candidate;
        }
    }

    void step_literal(std::size_t node, std::size_t index, Candidate so_far, const std::string& text) {
        const std::size_t parameter = trie_.nodes[node].parameter;
        const bool fits_parameter = how_ == Walking::exactly ? !names_a_segment(text) : is_like_an_identifier(text, *trie_.pack);
        if (parameter != 0 && fits_parameter) step(parameter, index + 1, so_far);
        if (const std::size_t child = find_literal(node, text); child != 0) {
            count_literal(so_far, child);
            step(child, index + 1, so_far);
        }
    }

    void count_literal(Candidate& candidate, std::size_t node) const {
        ++candidate.literals;
        if (!trie_.nodes[node].in_prefix) ++candidate.own;
    }

    void step_hole(std::size_t node, std::size_t index, const Candidate& so_far) {
        if (const std::size_t child = trie_.nodes[node].parameter; child != 0) {
            Candidate whole = so_far;
            if (may_run_on(index)) whole.certainty = weaker(whole.certainty, run_on_certainty(child));
            step(child, index + 1, whole);
        }
        if (may_guess() && has_free_hole(target_.path[index])) cover(node, index, so_far, 1);
    }

    // The hole stands for one literal segment, or for several segments of any kind.
    void cover(std::size_t node, std::size_t index, Candidate so_far, int depth) {
        so_far.certainty = Certainty::possible;
        if (depth == 2) ++so_far.guessed;  // spanning is the bolder guess
        if (const std::size_t child = trie_.nodes[node].parameter; child != 0) {
            if (depth > 1) step(child, index + 1, so_far);
            cover(child, index, so_far, depth + 1);
        }
        ++so_far.guessed;
        for (const auto& [text, child] : trie_.nodes[node].literals) {
            step(child, index + 1, so_far);
            cover(child, index, so_far, depth + 1);
        }
    }

    void step_mixed(std::size_t node, std::size_t index, const Candidate& so_far) {
        const Segment& segment = target_.path[index];
        Candidate weaker_one = so_far;
        if (has_free_hole(segment)) weaker_one.certainty = weaker(so_far.certainty, Certainty::likely);
        if (const std::size_t child = trie_.nodes[node].parameter; child != 0) {
            Candidate whole = weaker_one;
            if (may_run_on(index)) whole.certainty = weaker(whole.certainty, run_on_certainty(child));
            step(child, index + 1, whole);
        }
        if (index + 1 == target_.path.size() && !target_.queried) step_query(node, weaker_one);
        if (!may_guess()) return;
        Candidate guess = so_far;
        guess.certainty = Certainty::possible;
        ++guess.guessed;
        for (const auto& [text, child] : trie_.nodes[node].literals) {
            if (!fits(segment, text)) continue;
            Candidate partly = guess;
            count_literal(partly, child);
            step(child, index + 1, partly);
        }
    }

    void step_query(std::size_t node, Candidate so_far) {
        const std::optional<std::string> text = text_before_query(target_.path.back());
        const std::size_t child = text ? find_literal(node, *text) : 0;
        if (child == 0 || trie_.nodes[child].in_prefix) return;  // behind a prefix the rest of the path follows
        count_literal(so_far, child);
        step(child, target_.path.size(), so_far);
    }

    // "call-log" where an identifier should be, or "~call-log": an identifier is missing, or a slash. The server would not repair it.
    [[nodiscard]] bool names_a_segment(const std::string& text) const {
        if (trie_.words.contains(text)) return true;
        return std::ranges::any_of(trie_.pack->parameter_aliases, [&](const std::string& alias) {
            return text.size() > alias.size() && text.starts_with(alias) && trie_.words.contains(text.substr(alias.size()));
        });
    }

    // The path ends in a hole that is glued to other text: "/account/" + id + tail. The tail may be the rest of a longer route.
    [[nodiscard]] bool may_run_on(std::size_t index) const {
        const Segment& segment = target_.path[index];
        const bool is_last = index + 1 == target_.path.size() && !target_.queried;
        return is_last && segment.size() > 1 && segment.back().hole && segment.back().may == May::anything;
    }

    // Behind a base it most likely is; behind any other route a query is as likely.
    [[nodiscard]] Certainty run_on_certainty(std::size_t node) const {
        const bool is_base = std::ranges::any_of(trie_.nodes[node].routes, [&](std::size_t route) { return trie_.bases.contains(route); });
        return is_base ? Certainty::possible : Certainty::proven;
    }

    // A hole where the route has no parameter: the furthest one is what keeps the route from being known.
    void note_obstacle(std::size_t node, std::size_t index) {
        if (trie_.nodes[node].parameter != 0 || (stopped_by_ != nullptr && index <= furthest_)) return;
        furthest_ = index;
        stopped_by_ = find_hole(target_.path[index]);
    }

    [[nodiscard]] std::size_t find_literal(std::size_t node, const std::string& text) const {
        const auto& literals = trie_.nodes[node].literals;
        const auto found = std::ranges::lower_bound(literals, text, {}, first_of);
        return found != literals.end() && found->first == text ? found->second : 0;
    }

    const Matcher::Trie& trie_;
    const Target& target_;
    Walking how_;
    std::map<std::size_t, Candidate> candidates_;
    const Piece* stopped_by_ = nullptr;
    std::size_t furthest_ = 0;
    int steps_ = 0;
};

namespace {

using Candidates = std::map<std::size_t, Candidate>;

Candidates with_method(const Candidates& all, const Pack& pack, const std::optional<std::string>& method) {
    if (!method) return all;
    Candidates kept;
    for (const auto& [route, candidate] : all) {
        if (takes(pack.routes[route], *method)) kept.emplace(route, candidate);
    }
    // A row for the method itself says more than one for any method at the same place.
    std::set<std::string> named;
    for (const auto& [route, candidate] : kept) {
        if (pack.routes[route].method != "*") named.insert(pack.routes[route].path);
    }
    std::erase_if(kept, [&](const auto& entry) { return pack.routes[entry.first].method == "*" && named.contains(pack.routes[entry.first].path); });
    return kept;
}

// Literal beats parameter.
void keep_most_literal(Candidates& candidates) {
    std::size_t most = 0;
    for (const auto& [route, candidate] : candidates) most = std::max(most, candidate.literals);
    std::erase_if(candidates, [&](const auto& entry) { return entry.second.literals < most; });
}

void keep_least_guessed(Candidates& candidates) {
    std::size_t least = ~std::size_t{0};
    for (const auto& [route, candidate] : candidates) least = std::min(least, candidate.guessed);
    std::erase_if(candidates, [&](const auto& entry) { return entry.second.guessed > least; });
}

void drop_thin(Candidates& candidates, std::size_t fewest) {
    std::erase_if(candidates, [&](const auto& entry) { return entry.second.literals < fewest; });
}

Candidates find_exact(const Walk& walk, const Pack& pack, const Target& target, const std::optional<std::string>& method) {
    Candidates found = with_method(walk.candidates(), pack, method);
    if (target.host != Host::ours) drop_thin(found, kFewestLiterals);
    keep_most_literal(found);
    return found;
}

Candidates choose_guesses(const Walk& walk, const Pack& pack, const std::optional<std::string>& method) {
    Candidates found = with_method(walk.candidates(), pack, method);
    drop_thin(found, kFewestLiterals);
    std::erase_if(found, [](const auto& entry) { return entry.second.own == 0; });
    keep_most_literal(found);
    keep_least_guessed(found);
    const std::size_t most = method ? kMostGuesses : 1;
    return found.size() > most ? Candidates() : found;
}

void add_matches(Lookup& lookup, const Pack& pack, const Candidates& found, bool method_known) {
    const Certainty from_method = method_known ? Certainty::proven : found.size() == 1 ? Certainty::likely : Certainty::possible;
    for (const auto& [route, candidate] : found) {
        lookup.matches.push_back({.pack = &pack,
                                  .route = &pack.routes[route],
                                  .certainty = weaker(candidate.certainty, from_method),
                                  .full = candidate.guessed == 0});
    }
}

bool has_hole(const strings::Text& url) { return find_hole(url) != nullptr; }

}  // namespace

Matcher::Matcher(const std::vector<Pack>& packs) {
    tries_.reserve(packs.size());
    for (const Pack& pack : packs) {
        Trie& trie = tries_.emplace_back();
        trie.pack = &pack;
        for (std::size_t route = 0; route < pack.routes.size(); ++route) {
            for (const Spelling& spelling : spellings_of(pack, pack.routes[route])) insert(trie, spelling.segments, spelling.prefix_length, route);
        }
        find_bases(trie, 0);
    }
}

// A route that dozens of others begin with is a base that clients join paths to. Gives the number of routes at the node and below.
std::size_t Matcher::find_bases(Trie& trie, std::size_t node) {
    std::size_t beyond = 0;
    for (std::size_t i = 0; i < trie.nodes[node].literals.size(); ++i) beyond += find_bases(trie, trie.nodes[node].literals[i].second);
    if (trie.nodes[node].parameter != 0) beyond += find_bases(trie, trie.nodes[node].parameter);
    if (beyond >= kManyRoutes) trie.bases.insert(trie.nodes[node].routes.begin(), trie.nodes[node].routes.end());
    return beyond + trie.nodes[node].routes.size();
}

// A path that ends in a hole may go on behind a base: "/account/{}" with "12/call-log".
bool Matcher::may_go_on(const strings::Text& url, const Match& match) const {
    if (url.empty() || !url.back().hole || url.back().may != May::anything) return false;
    if (std::ranges::any_of(url, [](const Piece& piece) { return !piece.hole && piece.text.find_first_of("?#") != std::string::npos; })) return false;
    const auto trie = std::ranges::find(tries_, match.pack, &Trie::pack);
    return trie->bases.contains(static_cast<std::size_t>(match.route - match.pack->routes.data()));
}

void Matcher::insert(Trie& trie, const std::vector<std::string>& segments, std::size_t prefix_length, std::size_t route) {
    std::size_t node = 0;
    for (std::size_t depth = 0; depth < segments.size(); ++depth) {
        node = is_parameter(segments[depth]) ? parameter_child(trie, node) : literal_child(trie, node, segments[depth]);
        if (depth < prefix_length) trie.nodes[node].in_prefix = true;
    }
    std::vector<std::size_t>& routes = trie.nodes[node].routes;
    if (std::ranges::find(routes, route) == routes.end()) routes.push_back(route);
}

std::size_t Matcher::parameter_child(Trie& trie, std::size_t node) {
    if (trie.nodes[node].parameter == 0) {
        trie.nodes[node].parameter = trie.nodes.size();
        trie.nodes.emplace_back();
    }
    return trie.nodes[node].parameter;
}

std::size_t Matcher::literal_child(Trie& trie, std::size_t node, const std::string& text) {
    auto& literals = trie.nodes[node].literals;
    const auto place = std::ranges::lower_bound(literals, text, {}, first_of);
    if (place != literals.end() && place->first == text) return place->second;
    const std::size_t child = trie.nodes.size();
    trie.words.insert(text);
    literals.insert(place, {text, child});
    trie.nodes.emplace_back();
    return child;
}

void Matcher::find_in(const Trie& trie, const strings::Text& url, const std::optional<std::string>& method, Lookup& lookup) {
    const Pack& pack = *trie.pack;
    const Target target = to_target(url, pack.hosts);
    if (target.host == Host::other) return;
    if (target.host == Host::ours) lookup.pack = &pack;
    if (lookup.host == Host::other || target.host == Host::ours) lookup.host = target.host;

    Walk exact(trie, target, Walking::exactly);
    exact.from_root();
    const Candidates exactly = find_exact(exact, pack, target, method);
    if (!exactly.empty()) return add_matches(lookup, pack, exactly, method.has_value());
    for (const auto& [route, candidate] : find_exact(exact, pack, target, std::nullopt)) lookup.other_methods.push_back(pack.routes[route].method);
    if (!has_hole(url) || !lookup.other_methods.empty()) return;

    Walk guess(trie, target, Walking::guessing);
    guess.from_root();
    if (target.open) guess.from_anywhere(0, 0);
    const Candidates guessed = choose_guesses(guess, pack, method);
    if (!guessed.empty()) return add_matches(lookup, pack, guessed, method.has_value());

    const bool has_any = std::ranges::any_of(url, [](const Piece& piece) { return piece.hole && piece.may == May::anything; });
    const bool is_all_holes = target.path.empty() ? target.open : has_any && std::ranges::all_of(target.path, is_hole_only);
    Candidates readings = with_method(guess.candidates(), pack, method);
    if (target.host != Host::ours) drop_thin(readings, kFewestLiterals);
    if (!is_all_holes && readings.empty()) return;
    lookup.may_be_ours = true;
    const Piece* hole = exact.stopped_by() != nullptr ? exact.stopped_by() : find_hole(url);
    if (!lookup.stopped_by) lookup.stopped_by = *hole;
}

Lookup Matcher::find(const strings::Text& url, const std::optional<std::string>& method) const {
    Lookup lookup{.host = tries_.empty() ? Host::unknown : Host::other};
    for (const Trie& trie : tries_) find_in(trie, url, method, lookup);
    return lookup;
}

bool Matcher::is_settled(const strings::Text& url, const std::optional<std::string>& method) const {
    const std::vector<Match> matches = find(url, method).matches;
    return matches.size() == 1 && matches[0].full && matches[0].certainty == Certainty::proven && !may_go_on(url, matches[0]);
}

}  // namespace grantlint::rules
