// Which rule an HTTP call falls under: its URL against a trie of every pack's routes, segment by segment.
//
//   GET /restapi/v1.0/account/~/call-log        proven      a literal, "~", a number, "{name}" and a hole match a parameter
//   GET {}/account/{}/call-log                  proven      any base may stand in front of a full route
//   GET /account/~/call-log{}                   likely      the hole may be a query
//   GET /restapi/v1.0/account/~/{}              possible    the hole stands where "call-log" should be
//   GET /restapi/v1.0/account/~/call-logs       no match    nor /proxy/v1.0/account/~/call-log
//
// Literal beats parameter. A URL that is mostly holes matches nothing: of the many routes that it may be, none is evidence.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "rules/certainty.h"
#include "rules/pack.h"
#include "rules/target.h"
#include "strings/text.h"

namespace grantlint::rules {

struct Match {
    const Pack* pack = nullptr;  // lives as long as the packs that the Matcher was made of
    const Route* route = nullptr;
    Certainty certainty = Certainty::proven;
    bool full = true;  // every literal segment of the route stands in the URL
};

struct Lookup {
    std::vector<Match> matches;   // the readings of the call, in the packs' order
    Host host = Host::unknown;    // ours: some pack's; other: no pack's
    const Pack* pack = nullptr;   // the pack whose host it is
    bool may_be_ours = false;     // no match, but with other text in its holes there would be one
    std::optional<strings::Piece> stopped_by;  // then: the hole that stopped the match
    std::vector<std::string> other_methods;    // no match, but there would be one with these methods
};

class Matcher {
public:
    explicit Matcher(const std::vector<Pack>& packs);  // the packs must outlive it

    [[nodiscard]] Lookup find(const strings::Text& url, const std::optional<std::string>& method) const;

    // One rule names the call beyond doubt: whatever its holes turn out to be, it stays that rule.
    [[nodiscard]] bool is_settled(const strings::Text& url, const std::optional<std::string>& method) const;

    // The routes that a call may have meant when nothing matches it, the nearest first, at most three. See nearest_routes.cpp.
    [[nodiscard]] std::vector<const Route*> find_nearest(const Pack& pack, const strings::Text& url, const std::optional<std::string>& method) const;

private:
    friend class Walk;
    friend class NearestSearch;

    struct Node {
        std::vector<std::pair<std::string, std::size_t>> literals;  // sorted; the text and the child's index
        std::size_t parameter = 0;                                  // 0: no such child
        std::vector<std::size_t> routes;                            // those that end here
        bool in_prefix = false;                                     // reached by the pack's prefix alone
    };
    struct Trie {
        const Pack* pack = nullptr;
        std::vector<Node> nodes = std::vector<Node>(1);  // [0] is the root
        std::unordered_set<std::string> words;           // every literal segment of the pack
        std::unordered_set<std::size_t> bases;           // routes that dozens of others begin with
    };

    static void insert(Trie& trie, const std::vector<std::string>& segments, std::size_t prefix_length, std::size_t route);
    static std::size_t parameter_child(Trie& trie, std::size_t node);
    static std::size_t literal_child(Trie& trie, std::size_t node, const std::string& text);
    [[nodiscard]] bool may_go_on(const strings::Text& url, const Match& match) const;
    static std::size_t find_bases(Trie& trie, std::size_t node);
    static void find_in(const Trie& trie, const strings::Text& url, const std::optional<std::string>& method, Lookup& lookup);

    std::vector<Trie> tries_;
};

}  // namespace grantlint::rules
