#include "flow/made_objects.h"

#include <algorithm>
#include <set>

#include "flow/url_shape.h"

namespace grantlint::flow {
namespace {

Chain end_of(const Chain& chain, std::size_t from) { return {chain.begin() + static_cast<std::ptrdiff_t>(from), chain.end()}; }

std::vector<const Constructed*> shortest_first(const std::vector<Constructed>& objects) {
    std::vector<const Constructed*> out;
    for (const Constructed& one : objects) out.push_back(&one);
    std::ranges::stable_sort(out, {}, [](const Constructed* one) { return one->makers.size(); });
    return out;
}

// Where the route's texts were handed to a function that made the object with them.
std::optional<Range> made_with(const Instance& one) {
    std::set<Range> places;
    for (const strings::Piece& piece : one.url) {
        if (!piece.hole && piece.handed != nullptr) places.insert(*piece.handed);
    }
    return places.size() == 1 ? std::optional(*places.begin()) : std::nullopt;
}

// Whether one is the other behind a server that the other leaves open, with its slash or without.
bool is_behind_server(const strings::Text& one, const strings::Text& other) {
    if (other.size() < 2 || !other.front().hole || !other.front().open) return false;
    return strings::to_display(one).ends_with(strings::to_display(strings::Text(other.begin() + 1, other.end())));
}

bool ends_with(const Chain& longer, const Chain& chain) { return longer.size() > chain.size() && end_of(longer, longer.size() - chain.size()) == chain; }

// Whoever calls the function that makes an object may say what that function leaves open.
void drop_vague(std::vector<MadeCall>& calls) {
    const std::vector<MadeCall> all = calls;
    std::erase_if(calls, [&](const MadeCall& one) {
        return (is_path_open(one.instance.url) || one.instance.chosen) && std::ranges::any_of(all, [&](const MadeCall& other) {
            return !other.counted && ends_with(other.instance.chain, one.instance.chain) && other.instance.method == one.instance.method;
        });
    });
}

}  // namespace

std::vector<MadeCall> MadeObjects::calls(const Chain& chain, const Variants& known) {
    std::vector<MadeCall> out;
    run_makers();
    for (std::size_t at = chain.size(); out.empty() && at-- > 0;) {
        const std::uint32_t root = chain[at].function;
        if (root == kNoBody) continue;
        for (const Place& place : places(root)) {
            for (const auto& [identity, objects] : sorted()) {
                if (!program_.derives(*identity, place.identity)) continue;
                for (const Constructed* object : shortest_first(*objects)) call_with(end_of(chain, at), place, *object, known, out);
            }
        }
    }
    drop_vague(out);
    return out;
}

std::vector<MadeObjects::Place> MadeObjects::places(std::uint32_t function) const {
    const Body& body = program_.functions()[function];
    std::vector<Place> out;
    if (body.callee->member) out.push_back({.identity = body.callee->owner});
    for (std::size_t i = 0; i < body.function->parameters && !body.function->lambda; ++i) {
        const ir::TypeId type = body.function->locals[i].type;
        if (type >= body.unit->types.size()) continue;
        const std::string& identity = body.unit->types[type].identity;
        if (program_.find_class(identity) != nullptr) out.push_back({.identity = identity, .parameter = i});
    }
    return out;
}

std::vector<std::pair<const std::string*, const std::vector<Constructed>*>> MadeObjects::sorted() const {
    std::vector<std::pair<const std::string*, const std::vector<Constructed>*>> out;
    for (const auto& [identity, objects] : knowledge_.objects) out.emplace_back(&identity, &objects);
    std::ranges::sort(out, {}, [](const auto& entry) { return *entry.first; });
    return out;
}

// Functions that only make objects: nothing is sent from there, so they were not run so far.
void MadeObjects::run_makers() {
    if (std::exchange(makers_run_, true)) return;
    for (const std::uint32_t index : reach_.order) {
        if (!reach_.makes[index] || reach_.sends[index] || program_.functions()[index].function->lambda) continue;
        Interpreter(knowledge_).run(index);
    }
}

void MadeObjects::call_with(const Chain& chain, const Place& place, const Constructed& object, const Variants& known, std::vector<MadeCall>& out) {
    Interpreter interpreter(knowledge_);
    Chain ways = object.makers;
    ways.push_back({.function = object.function, .at = object.at});
    std::vector<Instance> found = interpreter.run_with(chain.front().function, object.object, place.parameter);
    std::erase_if(found, [&](const Instance& one) { return one.chain != chain || !one.method || !readable(one.url); });
    // Which of several servers it is, the object need not say.
    const bool one_route = std::ranges::all_of(found, [&](const Instance& one) { return one.method == found.front().method && same_route(one.url, found.front().url); });
    for (Instance& one : found) {
        if (one.chosen && !one_route) continue;
        const auto same = [&](const Instance& other) { return one.method == other.method && path_of(one.url) == path_of(other.url); };
        if (std::ranges::any_of(known, same)) continue;  // no object is needed for that
        one.chain.insert(one.chain.begin(), ways.begin(), ways.end());
        const bool before = std::ranges::any_of(out, [&](const MadeCall& other) {
            const bool same_way = one.method == other.instance.method && ends_with(one.chain, other.instance.chain);
            return same_way && (fits_route(one.url, other.instance.url) || is_behind_server(one.url, other.instance.url));
        });
        const Range at = made_with(one).value_or(ways.front().at);
        out.push_back({.instance = std::move(one), .at = at, .function = ways.front().function, .counted = before});
    }
}

}  // namespace grantlint::flow
