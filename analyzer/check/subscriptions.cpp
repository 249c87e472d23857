#include "check/subscriptions.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace grantlint::check {

using rules::Certainty;
using rules::Requirement;
using rules::Requirements;

namespace {

std::string in_words(const Requirements& needs) { return needs.empty() ? "no permission" : rules::to_words(needs); }

bool inside(const Range& part, const Range& whole) {
    return part.file == whole.file && part.line >= whole.line && part.line <= whole.end_line;
}

class Collector {
public:
    Collector(const flow::HttpCall& http, const rules::Match& match) : http_(http), match_(match) {
        needs_.pack = match.pack;
        needs_.all = match.route->needs;
        needs_.conditional = match.route->conditional;
    }

    void add(const rules::EventMatch& event) {
        if (std::ranges::find(needs_.events, event.filter->filter) == needs_.events.end()) needs_.events.push_back(event.filter->filter);
        add_needs(event.filter->needs, event.certainty);
        add_step(event.text, fmt::format("the event filter \"{}\" needs {}", strings::to_display(event.text), in_words(event.filter->needs)));
    }

    void add(const rules::TransportMatch& delivery) {
        add_needs(delivery.transport->needs, Certainty::proven);
        add_step(delivery.text, fmt::format("delivery by \"{}\" needs {}", delivery.transport->name, in_words(delivery.transport->needs)));
    }

    // A condition that asks which transport it is has been answered.
    void decide(const std::vector<rules::Transport>& transports) {
        const auto of_transport = [&](const std::string& name) {
            return std::ranges::any_of(transports, [&](const rules::Transport& one) {
                return std::ranges::any_of(one.needs, [&](const Requirement& needed) { return std::ranges::find(needed.any_of, name) != needed.any_of.end(); });
            });
        };
        std::erase_if(needs_.conditional, [&](const rules::Condition& condition) { return std::ranges::all_of(rules::names_of(condition.needs), of_transport); });
    }

    Needs finish() {
        drop_implied();
        std::ranges::sort(needs_.all);
        std::erase_if(needs_.less_sure, [&](const auto& entry) { return entry.second <= match_.certainty || std::ranges::find(needs_.all, entry.first) == needs_.all.end(); });
        return std::move(needs_);
    }

private:
    void add_needs(const Requirements& needs, Certainty certainty) {
        for (const Requirement& one : needs) {
            const bool known = std::ranges::find(needs_.all, one) != needs_.all.end();
            if (!known) needs_.all.push_back(one);
            const auto [doubt, is_new] = needs_.less_sure.try_emplace(one, known ? match_.certainty : certainty);
            if (!is_new) doubt->second = std::min(doubt->second, certainty);
        }
    }

    void add_step(const strings::Text& text, std::string note) {
        const auto from = std::ranges::find_if(text, [](const strings::Piece& piece) { return piece.from.known(); });
        if (from != text.end() && !inside(from->from, http_.at)) needs_.trace.push_back({.at = from->from, .note = std::move(note)});
    }

    // "ReadPresence or ReadAccounts" is no need of its own beside ReadPresence.
    void drop_implied() {
        const Requirements all = needs_.all;
        std::erase_if(needs_.all, [&](const Requirement& one) {
            return one.any_of.size() > 1 && std::ranges::any_of(all, [&](const Requirement& other) {
                return other.any_of.size() == 1 && std::ranges::find(one.any_of, other.any_of.front()) != one.any_of.end() && !needs_less(other, one);
            });
        });
    }

    bool needs_less(const Requirement& a, const Requirement& b) const {  // is a less sure than b
        const auto sure = [&](const Requirement& one) { return needs_.less_sure.contains(one) ? needs_.less_sure.at(one) : match_.certainty; };
        return sure(b) < sure(a);
    }

    const flow::HttpCall& http_;
    const rules::Match& match_;
    Needs needs_;
};

}  // namespace

// The same texts are asked about again and again, on every way through the program: each is looked up once.
flow::BodyRequest body_request(const rules::Matcher& matcher, const rules::Events& events) {
    return {.wanted = [&matcher, known = std::make_shared<std::unordered_map<std::string, bool>>()](const std::optional<std::string>& method, const strings::Text& url) {
                const auto [answer, is_new] = known->try_emplace(method.value_or("?") + ' ' + strings::key_of(url));
                if (is_new) answer->second = std::ranges::any_of(matcher.find(url, method).matches, [](const rules::Match& match) { return match.route->subscribes; });
                return answer->second;
            },
            .of_interest = [&events, known = std::make_shared<std::unordered_map<std::string, bool>>()](const strings::Text& text) {
                const auto [answer, is_new] = known->try_emplace(strings::key_of(text));
                if (is_new) answer->second = events.is_of_interest(text);
                return answer->second;
            }};
}

Needs needs_of(const flow::HttpCall& http, const rules::Match& match, const rules::Events& events) {
    Collector collector(http, match);
    if (!match.route->subscribes) return collector.finish();
    rules::EventReading reading = events.read(*match.pack, http.body);
    for (const rules::EventMatch& event : reading.filters) collector.add(event);
    for (const rules::TransportMatch& transport : reading.transports) collector.add(transport);
    if (!reading.transports.empty()) collector.decide(match.pack->transports);
    Needs needs = collector.finish();
    needs.unknown = std::move(reading.unknown);
    needs.unresolved = std::move(reading.unresolved);
    return needs;
}

}  // namespace grantlint::check
