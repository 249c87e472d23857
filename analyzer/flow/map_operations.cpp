// Words for maps that are gone through: their keys and values, iterators that know where they stand, and queries made of pairs.
//
//   for (auto it = names.begin(); it != names.end(); ++it) path.replace('{' + it.key() + '}', it.value());
//
// iterate(map) is an object with the entries and a position; of a map that is not known it has one entry that stands for all.
#include <array>
#include <utility>

#include "flow/operation.h"

namespace grantlint::flow {
namespace {

using strings::Piece;
using strings::Text;

Value pair_of(Value first, Value second) {
    Object out{.type = "std::pair"};
    out.slots["first"] = std::move(first);
    out.slots["second"] = std::move(second);
    out.order = {"first", "second"};
    return object(std::move(out));
}

// An entry that stands for all of a map that is not known.
Value any_entry(const OperationCall& c, const Value& map) {
    const auto* missing = map.as<Unknown>();
    Unknown key = c.interpreter.unknown_here("a key of a map", c.operands.site);
    key.open = missing != nullptr && missing->open;
    key.may = strings::May::anything;
    key.listed = true;
    key.type.clear();
    key.identity.clear();
    Unknown value = key;
    value.reason = "a value of a map";
    return pair_of(flow::unknown(std::move(key)), flow::unknown(std::move(value)));
}

List entries(const OperationCall& c, const Value& map) {
    List out;
    if (const auto* held = map.as<List>()) return *held;
    const auto* whole = map.as<Object>();
    out.complete = whole != nullptr && whole->rest == nullptr && whole->type == "map";
    for (const std::string& name : out.complete ? whole->order : std::vector<std::string>{}) {
        if (is_element(name)) out.items.push_back(pair_of(flow::text(name.substr(1, name.size() - 2)), whole->slots.at(name)));
    }
    if (!out.complete) out.items.push_back(any_entry(c, map));
    return out;
}

Value parts(const OperationCall& c, const std::string& name) {
    List out = entries(c, c.at(0));
    for (Value& item : out.items) item = c.interpreter.slot(item, name, c.operands.state);
    return list(std::move(out));
}

Value keys(const OperationCall& c) { return parts(c, "first"); }
Value values(const OperationCall& c) { return parts(c, "second"); }

Value at_position(List items, std::size_t position) {
    Object out{.type = "iterator"};
    out.slots["items"] = list(std::move(items));
    out.slots["at"] = static_cast<std::int64_t>(position);
    out.order = {"items", "at"};
    return object(std::move(out));
}

Value iterate(const OperationCall& c) { return at_position(entries(c, c.at(0)), 0); }

Value iterate_end(const OperationCall& c) {
    List items = entries(c, c.at(0));
    const std::size_t size = items.items.size();
    return at_position(std::move(items), size);
}

struct Position {
    const List* items = nullptr;
    std::size_t at = 0;
};

std::optional<Position> position_of(const Value& value) {
    const auto* whole = value.as<Object>();
    if (whole == nullptr || whole->type != "iterator") return std::nullopt;
    const Value& items = whole->slots.at("items");
    const Value& at = whole->slots.at("at");
    const auto* number = at.as<std::int64_t>();
    return number != nullptr && items.as<List>() != nullptr ? std::optional(Position{.items = items.as<List>(), .at = static_cast<std::size_t>(*number)}) : std::nullopt;
}

// advanced(iterator): one further; in a map that is not known there is no end.
Value advanced(const OperationCall& c) {
    const Value value = c.at(0);
    const auto place = position_of(value);
    if (!place) return value;
    return at_position(*place->items, place->items->complete ? place->at + 1 : place->at);
}

// has_entry(iterator): whether it stands on one.
Value has_entry(const OperationCall& c) {
    const Value value = c.at(0);
    const auto place = position_of(value);
    if (!place || !place->items->complete) return c.unknown("whether there are more entries");
    return place->at < place->items->items.size();
}

// entry_of(iterator, 'first'): of the entry that it stands on; with a third argument, of the one behind which it stands.
Value entry_of(const OperationCall& c) {
    const Value value = c.at(0);
    const auto place = position_of(value);
    const std::string name = strings::literal_of(c.texts(1).front()).value_or("");
    const bool behind = c.arguments.size() > 2;
    if (place && place->items->complete && behind && place->at == 0) return c.unknown("an entry of a map");
    const std::size_t at = place && behind && place->items->complete ? place->at - 1 : place ? place->at : 0;
    if (place && at < place->items->items.size()) {
        const Value found = c.interpreter.slot(place->items->items[at], name, c.operands.state);
        if (found.set()) return found;
    }
    if (place) return c.unknown("an entry of a map");
    const Value found = c.interpreter.slot(value, name, c.operands.state);  // what find() gave
    return found.set() ? found : c.unknown("an entry of a map");
}

// value_at(map, key, other): what a map has there, the other one where it has nothing; never an empty text for want of knowledge.
Value value_at(const OperationCall& c) {
    const Value whole = c.at(0);
    const Value found = c.interpreter.load(c.interpreter.element(c.arguments.at(0), c.arguments.at(1), c.operands.state), c.operands.state);
    if (found.set()) return found;
    if (c.arguments.size() > 2) return c.at(2);
    Unknown out = c.interpreter.unknown_here("an element", c.operands.site);
    if (const auto* missing = whole.as<Unknown>()) out.open = missing->open;
    out.may = strings::May::anything;
    return flow::unknown(std::move(out));
}

// query(list of pairs): a=b&c=d
Value query(const OperationCall& c) {
    const Value range = c.at(0);
    const List items = entries(c, range);
    std::vector<Text> out{Text{}};
    for (const Value& item : items.items) {
        const Value first = c.interpreter.slot(item, "first", c.operands.state);
        const Value key = first.set() ? first : c.interpreter.slot(item, "[0]", c.operands.state);
        const Value second = c.interpreter.slot(item, "second", c.operands.state);
        const Value value = second.set() ? second : c.interpreter.slot(item, "[1]", c.operands.state);
        std::vector<Text> next;
        for (const Text& before : out) {
            for (const Text& name : c.interpreter.texts(key, c.operands.state)) {
                for (const Text& given : c.interpreter.texts(value, c.operands.state)) {
                    if (next.size() >= kMostResults) break;
                    Text text = before;
                    if (has_text(text)) strings::append(text, {Piece::literal("&")});
                    strings::append(text, name);
                    strings::append(text, {Piece::literal("=")});
                    strings::append(text, given);
                    next.push_back(std::move(text));
                }
            }
        }
        out = std::move(next);
    }
    std::vector<Value> made;
    for (Text& text : out) made.push_back(flow::text(std::move(text)));
    return one_of(std::move(made));
}

constexpr std::array kMapOperations = {
    Operation{"keys", keys},
    Operation{"values", values},
    Operation{"iterate", iterate},
    Operation{"iterate_end", iterate_end},
    Operation{"advanced", advanced},
    Operation{"has_entry", has_entry},
    Operation{"entry_of", entry_of},
    Operation{"value_at", value_at},
    Operation{"query", query},
};

}  // namespace

std::optional<bool> same_position(const Value& left, const Value& right) {
    const auto one = position_of(left), other = position_of(right);
    if (!one || !other || !one->items->complete || !other->items->complete) return std::nullopt;
    return one->at == other->at;
}

std::span<const Operation> map_operations() { return kMapOperations; }

}  // namespace grantlint::flow
