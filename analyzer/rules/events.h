// Event filters: the texts in a subscription's body that ask for events, each of which needs permissions like a call.
//
//   /restapi/v1.0/account/~/extension/~/message-store?type=SMS     proven      ReadMessages
//   /restapi/v1.0/account/{}/extension/{}/presence                 proven      as for routes, a hole matches a parameter
//   /restapi/v1.0/account/~/{}                                     no reading: too many are possible
//   WebHook                                                        a transport, which may need a permission too
//
// A filter's path is matched like a route's. The query tells filters of one path apart, and never keeps one from matching.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rules/matcher.h"
#include "rules/pack.h"

namespace grantlint::rules {

struct EventMatch {
    const EventFilter* filter = nullptr;  // lives as long as the packs
    Certainty certainty = Certainty::proven;
    strings::Text text;
};

struct TransportMatch {
    const Transport* transport = nullptr;
    strings::Text text;
};

// What the texts of one body say.
struct EventReading {
    std::vector<EventMatch> filters;
    std::vector<TransportMatch> transports;
    std::vector<strings::Text> unknown;     // begins like the pack's filters, and is none
    std::vector<strings::Text> unresolved;  // may be one: a hole keeps it from being known
};

class Events {
public:
    explicit Events(const std::vector<Pack>& packs);  // the packs must outlive it
    Events(const Events&) = delete;
    Events& operator=(const Events&) = delete;

    // Whether the text says something in the body of any pack's subscription.
    [[nodiscard]] bool is_of_interest(const strings::Text& text) const;

    [[nodiscard]] EventReading read(const Pack& pack, const std::vector<strings::Text>& body) const;

private:
    // The filters of a pack as routes, one for each path, so that a Matcher finds them.
    struct Table {
        const Pack* pack = nullptr;
        std::vector<std::vector<const EventFilter*>> by_path;  // beside the routes
        std::set<std::string, std::less<>> beginnings;         // first segments, as the pack writes them
        std::vector<Pack> paths;                               // one
        std::optional<Matcher> matcher;
    };

    static void fill(Table& table, const Pack& pack);
    [[nodiscard]] static bool begins_like_one(const Table& table, const strings::Text& text);
    [[nodiscard]] static const Transport* find_transport(const Pack& pack, const strings::Text& text);
    static void read_filter(const Table& table, const strings::Text& text, EventReading& out);

    std::vector<Table> tables_;
};

}  // namespace grantlint::rules
