#include "rules/events.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace grantlint::rules {

namespace {

constexpr std::string_view kMethod = "*";

// The filter without its query, as a route: where the documents write "~", any identifier may stand.
std::string path_of(std::string_view filter, const std::vector<std::string>& aliases) {
    std::string path;
    for (const std::string& segment : split_path(filter.substr(0, filter.find('?')))) {
        path += '/' + (std::ranges::find(aliases, segment) != aliases.end() ? std::string("{id}") : segment);
    }
    return path;
}

// "type=SMS", "direction=Inbound" of "…?type=SMS&direction=Inbound".
std::set<std::string> parameters_of(std::string_view filter) {
    std::set<std::string> out;
    std::size_t at = filter.find('?');
    while (at != std::string_view::npos) {
        const std::size_t end = filter.find('&', at + 1);
        out.emplace(filter.substr(at + 1, end == std::string_view::npos ? end : end - at - 1));
        at = end;
    }
    return out;
}

bool has_slash(const strings::Text& text) {
    return std::ranges::any_of(text, [](const strings::Piece& piece) { return !piece.hole && piece.text.find('/') != std::string::npos; });
}

bool has_hole(const strings::Text& text) { return std::ranges::find(text, true, &strings::Piece::hole) != text.end(); }

// Of the filters of one path the one that the query names most of; without a query the one that has none, or else the first.
const EventFilter* choose(const std::vector<const EventFilter*>& filters, const strings::Text& text) {
    const std::set<std::string> given = parameters_of(strings::to_display(text));
    const EventFilter* best = filters.front();
    std::size_t most = 0;
    for (const EventFilter* filter : filters) {
        const std::set<std::string> wanted = parameters_of(filter->filter);
        if (!std::ranges::includes(given, wanted)) continue;
        const bool first_that_fits = !std::ranges::includes(given, parameters_of(best->filter));
        if (!first_that_fits && wanted.size() < most) continue;
        best = filter;
        most = wanted.size();
    }
    return best;
}

}  // namespace

Events::Events(const std::vector<Pack>& packs) {
    tables_.resize(packs.size());
    for (std::size_t i = 0; i < packs.size(); ++i) fill(tables_[i], packs[i]);
}

void Events::fill(Table& table, const Pack& pack) {
    table.pack = &pack;
    Pack paths{.hosts = pack.hosts, .prefixes = pack.prefixes, .parameter_aliases = pack.parameter_aliases};
    std::map<std::string, std::size_t> known;
    for (const EventFilter& filter : pack.filters) {
        const auto [place, fresh] = known.emplace(path_of(filter.filter, pack.parameter_aliases), paths.routes.size());
        if (fresh) {
            paths.routes.push_back({.method = std::string(kMethod), .path = place->first});
            table.by_path.emplace_back();
            table.beginnings.insert(split_path(place->first).front());
        }
        table.by_path[place->second].push_back(&filter);
    }
    table.paths.push_back(std::move(paths));
    table.matcher.emplace(table.paths);
}

const Transport* Events::find_transport(const Pack& pack, const strings::Text& text) {
    const std::optional<std::string> literal = strings::literal_of(text);
    if (!literal) return nullptr;
    const auto found = std::ranges::find(pack.transports, *literal, &Transport::name);
    return found == pack.transports.end() ? nullptr : &*found;
}

bool Events::begins_like_one(const Table& table, const strings::Text& text) {
    if (text.empty() || text.front().hole || !text.front().text.starts_with('/')) return false;
    const std::string_view first = std::string_view(text.front().text).substr(1);
    const std::size_t end = first.find('/');
    return end != std::string_view::npos && table.beginnings.contains(first.substr(0, end)) && first.find_first_of(" \t\n") == std::string_view::npos;
}

bool Events::is_of_interest(const strings::Text& text) const {
    for (const Table& table : tables_) {
        if (find_transport(*table.pack, text) != nullptr) return true;
        if (table.by_path.empty() || !has_slash(text)) continue;
        if (begins_like_one(table, text) || !table.matcher->find(text, std::string(kMethod)).matches.empty()) return true;
    }
    return false;
}

void Events::read_filter(const Table& table, const strings::Text& text, EventReading& out) {
    const Lookup lookup = table.matcher->find(text, std::string(kMethod));
    for (const Match& match : lookup.matches) {
        const auto path = static_cast<std::size_t>(match.route - table.paths.front().routes.data());
        out.filters.push_back({.filter = choose(table.by_path[path], text), .certainty = match.certainty, .text = text});
    }
    if (!lookup.matches.empty() || !begins_like_one(table, text)) return;
    (lookup.may_be_ours && has_hole(text) ? out.unresolved : out.unknown).push_back(text);
}

EventReading Events::read(const Pack& pack, const std::vector<strings::Text>& body) const {
    EventReading out;
    const auto table = std::ranges::find(tables_, &pack, &Table::pack);
    if (table == tables_.end() || table->by_path.empty()) return out;
    for (const strings::Text& text : body) {
        if (const Transport* transport = find_transport(pack, text)) out.transports.push_back({.transport = transport, .text = text});
        else if (has_slash(text)) read_filter(*table, text, out);
    }
    return out;
}

}  // namespace grantlint::rules
