// The routes that a call may have meant when no rule matches it: those whose segments are like its own.
//
//   GET /restapi/v1.0/account/~/call-logs     GET /restapi/v1.0/account/{accountId}/call-log       a word is misspelt
//   GET /restapi/v1.0/account/~call-log       the same                                             a slash is missing
//   GET /restapi/account/~/presence           GET /restapi/v1.0/account/{accountId}/presence       a segment is missing
//
// A search through the trie of the routes, the smallest difference first (Dijkstra's algorithm), so that its cost depends on how
// far away the nearest route is and hardly on how many routes there are.
#include "rules/nearest_routes.h"

#include <algorithm>
#include <cctype>
#include <queue>
#include <unordered_set>

#include "base/nearest.h"
#include "rules/matcher.h"

namespace grantlint::rules {

using strings::Piece;

namespace {

constexpr std::size_t kMost = 3;             // routes that are worth naming
constexpr std::size_t kMostWords = 60;       // segments of a path; no route has more
constexpr std::size_t kLongestWord = 100;
constexpr int kMostScanned = 100'000;        // segments looked at: bounds the time on wide packs

// What a difference weighs. A misspelt word weighs one more than its edits.
constexpr int kMissingPrefix = 2;     // a segment of the pack's prefix is not in the call: a version
constexpr int kMissingParameter = 3;
constexpr int kMissingWord = 4;
constexpr int kExtraIdentifier = 3;   // a segment of the call is not in the route
constexpr int kExtraFront = 3;        // the same of a word, in front of all that is known; further back it names something else
constexpr int kNameForParameter = 3;  // "foo", which is no word of the pack, where an identifier should be
constexpr int kWordForParameter = 4;
constexpr int kMissingSlash = 1;
constexpr int kOtherMethod = 2;
constexpr int kFurthest = 5;          // not so much as another segment in place of one

struct Word {
    std::string text;      // empty for a hole
    bool hole = false;
};

bool same_but_for_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

// nullopt: another word altogether.
std::optional<int> difference(std::string_view written, std::string_view known, int most) {
    if (written == known) return 0;
    if (same_but_for_case(written, known)) return 1;
    const std::size_t longer = std::max(written.size(), known.size());
    const std::size_t limit = std::min<std::size_t>(longer / 2, static_cast<std::size_t>(std::max(most - 1, 0)));
    if (longer - std::min(written.size(), known.size()) > limit || longer > kLongestWord) return std::nullopt;
    const std::size_t edits = edit_distance(written, known);
    return edits <= limit ? std::optional(static_cast<int>(edits) + 1) : std::nullopt;
}

}  // namespace

class NearestSearch {
public:
    NearestSearch(const Matcher::Trie& trie, const std::optional<std::string>& method) : trie_(trie), method_(method) {}

    void add(const Target& target) {
        std::vector<Word> whole, split;
        for (const Segment& segment : target.path) {
            whole.push_back(whole_word(segment));
            for (Word& word : split_words(segment)) split.push_back(std::move(word));
        }
        if (whole.size() > kMostWords || split.size() > kMostWords) return;
        if (split.size() > whole.size()) run(std::move(split), kMissingSlash);
        run(std::move(whole), 0);
    }

    [[nodiscard]] std::vector<const Route*> take() {
        std::ranges::sort(found_);
        std::vector<const Route*> routes;
        std::unordered_set<std::size_t> taken;
        for (const Found& one : found_) {
            // What is clearly further away than the first, or has another method where the first has the call's, would only distract.
            const bool distracts = one.cost > found_.front().cost + 1 || (one.other_method && !found_.front().other_method);
            if (routes.size() < kMost && !distracts && taken.insert(one.route).second) routes.push_back(&trie_.pack->routes[one.route]);
        }
        return routes;
    }

private:
    struct State {
        int cost = 0;
        std::size_t node = 0;
        std::size_t index = 0;
        bool has_own = false;  // a literal behind the prefix is in the call: without one, nothing is near
        auto operator<=>(const State&) const = default;
    };
    struct Found {
        int cost = 0;
        std::size_t route = 0;
        bool other_method = false;
        auto operator<=>(const Found&) const = default;
    };

    static Word whole_word(const Segment& segment) {
        return is_literal(segment) ? Word{.text = segment[0].text} : Word{.hole = true};
    }

    [[nodiscard]] bool stands_for_a_parameter(std::string_view text) const { return is_like_an_identifier(text, *trie_.pack); }

    // "~call-log" is "~" and "call-log"; a hole that is glued to a word of the pack is a hole and that word.
    [[nodiscard]] std::vector<Word> split_words(const Segment& segment) const {
        if (is_literal(segment)) return split_literal(segment[0].text);
        std::vector<Word> words;
        for (const Piece& piece : segment) {
            if (!piece.hole && !trie_.words.contains(piece.text)) return {whole_word(segment)};
            words.push_back(piece.hole ? Word{.hole = true} : Word{.text = piece.text});
        }
        return words;
    }

    [[nodiscard]] std::vector<Word> split_literal(const std::string& text) const {
        const bool is_known = trie_.words.contains(text) || text.size() > kLongestWord;
        for (std::size_t at = 1; at < text.size() && !is_known; ++at) {
            const std::string front = text.substr(0, at), back = text.substr(at);
            const bool front_fits = trie_.words.contains(front) || stands_for_a_parameter(front);
            const bool back_fits = trie_.words.contains(back) || stands_for_a_parameter(back);
            if (front_fits && back_fits && (trie_.words.contains(front) || trie_.words.contains(back))) return {{.text = front}, {.text = back}};
        }
        return {{.text = text}};
    }

    void run(std::vector<Word> words, int start_cost) {
        words_ = std::move(words);
        visited_.clear();
        queue_ = {};
        scanned_ = 0;
        push({.cost = start_cost});
        while (!queue_.empty()) {
            const State state = queue_.top();
            queue_.pop();
            if (state.cost > furthest_needed() || scanned_ > kMostScanned) return;
            if (visited_.insert((state.node * (kMostWords + 1) + state.index) * 2 + (state.has_own ? 1 : 0)).second) expand(state);
        }
    }

    // Once enough is found, what is further away is of no interest.
    [[nodiscard]] int furthest_needed() const {
        if (found_.size() < kMost) return kFurthest;
        std::vector<Found> sorted = found_;
        std::ranges::nth_element(sorted, sorted.begin() + kMost - 1);
        return sorted[kMost - 1].cost;
    }

    void push(const State& state) {
        if (state.cost <= kFurthest) queue_.push(state);
    }

    void expand(const State& state) {
        const Matcher::Node& node = trie_.nodes[state.node];
        if (state.index == words_.size()) arrive(state);
        else match_word(state, node);
        skip_segment(state, node);
        if (state.index < words_.size()) drop_word(state);
    }

    void arrive(const State& state) {
        if (!state.has_own) return;
        for (const std::size_t route : trie_.nodes[state.node].routes) {
            const std::string& method = trie_.pack->routes[route].method;
            const bool other = method_ && method != *method_ && method != "*";
            found_.push_back({state.cost + (other ? kOtherMethod : 0), route, other});
        }
    }

    void match_word(const State& state, const Matcher::Node& node) {
        const Word& word = words_[state.index];
        if (node.parameter != 0) {
            push({state.cost + cost_for_parameter(word), node.parameter, state.index + 1, state.has_own});
        }
        if (word.hole) return;
        for (const auto& [text, child] : node.literals) {
            ++scanned_;
            const auto cost = difference(word.text, text, kFurthest - state.cost);
            if (cost) push({state.cost + *cost, child, state.index + 1, state.has_own || !trie_.nodes[child].in_prefix});
        }
    }

    [[nodiscard]] bool is_identifier(const Word& word) const { return word.hole || stands_for_a_parameter(word.text); }

    [[nodiscard]] int cost_for_parameter(const Word& word) const {
        if (is_identifier(word)) return 0;
        return trie_.words.contains(word.text) ? kWordForParameter : kNameForParameter;
    }

    void drop_word(const State& state) {
        const bool is_word = !is_identifier(words_[state.index]);
        if (is_word && state.has_own) return;
        push({state.cost + (is_word ? kExtraFront : kExtraIdentifier), state.node, state.index + 1, state.has_own});
    }

    void skip_segment(const State& state, const Matcher::Node& node) {
        if (node.parameter != 0) push({state.cost + kMissingParameter, node.parameter, state.index, state.has_own});
        if (state.cost + kMissingPrefix > kFurthest) return;
        for (const auto& [text, child] : node.literals) {
            ++scanned_;
            push({state.cost + (trie_.nodes[child].in_prefix ? kMissingPrefix : kMissingWord), child, state.index, state.has_own});
        }
    }

    const Matcher::Trie& trie_;
    const std::optional<std::string>& method_;
    std::vector<Word> words_;
    std::priority_queue<State, std::vector<State>, std::greater<>> queue_;
    std::unordered_set<std::size_t> visited_;
    std::vector<Found> found_;
    int scanned_ = 0;
};

std::vector<const Route*> Matcher::find_nearest(const Pack& pack, const strings::Text& url, const std::optional<std::string>& method) const {
    const auto trie = std::ranges::find(tries_, &pack, &Trie::pack);
    if (trie == tries_.end()) return {};
    NearestSearch search(*trie, method);
    search.add(to_target(url, pack.hosts));
    return search.take();
}

std::string suggest_routes(const std::vector<const Route*>& routes) {
    std::string text;
    for (std::size_t i = 0; i < routes.size(); ++i) {
        text += (i == 0 ? "" : i + 1 == routes.size() ? " or " : ", ");
        text += "'" + routes[i]->method + " " + routes[i]->path + "'";
    }
    return text.empty() ? text : "did you mean " + text + "?";
}

}  // namespace grantlint::rules
