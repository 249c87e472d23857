// Words for lists, maps and their elements.
#include <algorithm>
#include <array>
#include <utility>

#include "flow/operation.h"

namespace grantlint::flow {
namespace {

using strings::Piece;
using strings::Text;

// Joins the items of a list (or all arguments behind the separator) with a separator.
Value join(const OperationCall& c) {
    std::vector<Value> items;
    const Value first = c.at(1);
    if (const auto* held = first.as<List>()) {
        if (!held->complete) return c.unknown("a list that is not known");
        items = held->items;
    } else if (first.as<Unknown>() != nullptr && c.arguments.size() == 2) {
        return first;
    } else if (const auto* whole = first.as<Object>(); whole != nullptr && is_memory(*whole)) {
        return c.unknown("an array that is not followed");
    } else {
        items.assign(c.arguments.begin() + 1, c.arguments.end());
    }
    const auto end = std::ranges::find_if(items, [](const Value& item) { return item.as<Null>() != nullptr; });
    items.erase(end, items.end());  // an array of C ends with NULL
    std::vector<Text> out{Text{}};
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::vector<Text> next;
        for (const Text& text : out) {
            for (const Text& item : c.interpreter.texts(items[i], c.operands.state)) {
                if (next.size() >= kMostResults) break;
                next.push_back(i == 0 ? item : strings::concat(strings::concat(text, c.texts(0).front()), item));
            }
        }
        out = std::move(next);
    }
    std::vector<Value> values;
    for (Text& text : out) values.push_back(flow::text(std::move(text)));
    return one_of(std::move(values));
}

Value as_list(const OperationCall& c) {
    List out;
    for (std::size_t i = 0; i < c.arguments.size(); ++i) {
        const Value value = c.at(i);
        out.items.push_back(value);
    }
    return list(std::move(out));
}

Value pushed(const OperationCall& c) {
    const Value value = c.at(0);
    const auto* held = value.as<List>();
    List out = held != nullptr ? *held : List{};
    if (held == nullptr && value.as<Unknown>() != nullptr) out.complete = false;
    for (std::size_t i = 1; i < c.arguments.size(); ++i) {
        const auto* pointer = c.arguments[i].as<Pointer>();
        out.items.push_back(pointer != nullptr && !pointer->reference ? c.arguments[i] : c.at(i));
    }
    return list(std::move(out));
}

Value prepended(const OperationCall& c) {
    const Value value = c.at(0);
    const auto* held = value.as<List>();
    List out = held != nullptr ? *held : List{};
    out.items.insert(out.items.begin(), c.at(1));
    return list(std::move(out));
}

enum class End { first, last };

// A list without its first or its last item; one of which not everything is known stays as it is.
template <End Which>
Value without(const OperationCall& c) {
    const Value value = c.at(0);
    const auto* held = value.as<List>();
    if (held == nullptr || !held->complete || held->items.empty()) return value;
    List rest = *held;
    if constexpr (Which == End::first) rest.items.erase(rest.items.begin());
    else rest.items.pop_back();
    return list(std::move(rest));
}

// take(this): an item, which the list has no longer; what va_arg does as well. In a list that a null ends, no other item is one.
template <End Which>
Value take(const OperationCall& c) {
    const Value value = c.at(0);
    const auto* held = value.as<List>();
    if (held == nullptr) return value.as<Unknown>() != nullptr ? c.interpreter.slot(value, "[0]", c.operands.state) : value;
    if (held->items.empty()) return c.unknown("an item that is not there");
    const Value item = Which == End::first ? held->items.front() : held->items.back();
    const auto* missing = item.as<Unknown>();
    const bool ended = held->items.size() > 1 && held->items.back().as<Null>() != nullptr;
    if (ended && missing != nullptr && !missing->key.empty()) c.operands.state.facts[missing->key] = true;
    c.interpreter.store(c.arguments[0], without<Which>(c), c.operands.state);
    return item;
}

Value appended_lists(const OperationCall& c) {
    List out;
    for (std::size_t i = 0; i < c.arguments.size(); ++i) {
        const Value value = c.at(i);
        if (const auto* held = value.as<List>()) {
            out.items.insert(out.items.end(), held->items.begin(), held->items.end());
            out.complete = out.complete && held->complete;
        } else if (value.set()) {
            out.items.push_back(value);
        }
    }
    return list(std::move(out));
}

std::string key_step(const OperationCall& c, const Value& key) {
    const Value value = c.interpreter.load(key, c.operands.state);
    if (const auto* number = value.as<std::int64_t>()) return "[" + std::to_string(*number) + "]";
    if (const auto* named = value.as<Enumerator>()) return "[" + named->name + "]";
    if (const auto* text = value.as<Text>()) {
        if (const auto literal = strings::literal_of(*text)) return "[" + *literal + "]";
    }
    return {};
}

// A map from the pairs of an initialiser list.
Value map(const OperationCall& c) {
    const Value value = c.at(0);
    if (value.as<Object>() != nullptr) return value;
    Object out{.type = "map"};
    if (const auto* held = value.as<List>()) {
        for (const Value& item : held->items) {
            const Value first = c.interpreter.slot(item, "first", c.operands.state);
            const Value key = first.set() ? first : c.interpreter.slot(item, "[0]", c.operands.state);
            const Value second = c.interpreter.slot(item, "second", c.operands.state);
            const std::string step = key_step(c, key);
            if (step.empty()) continue;
            if (!out.slots.contains(step)) out.order.push_back(step);
            out.slots[step] = second.set() ? second : c.interpreter.slot(item, "[1]", c.operands.state);
        }
    }
    return object(std::move(out));
}

Value put(const OperationCall& c) {
    const Value value = c.at(0);
    Object out;
    if (const auto* held = value.as<Object>()) out = *held;
    const std::string step = key_step(c, c.at(1));
    if (step.empty()) return value;
    if (!out.slots.contains(step)) out.order.push_back(step);
    out.slots[step] = c.at(2);
    return object(std::move(out));
}

Value pair(const OperationCall& c) {
    Object out{.type = "std::pair"};
    static constexpr std::array<const char*, 2> kNames = {"first", "second"};
    for (std::size_t i = 0; i < 2 && i < c.arguments.size(); ++i) {
        out.slots[kNames[i]] = c.at(i);
        out.order.emplace_back(kNames[i]);
    }
    return object(std::move(out));
}

Value element(const OperationCall& c) {
    const Value value = c.interpreter.element(c.arguments.at(0), c.arguments.at(1), c.operands.state);
    if (value.set()) return value;
    Unknown out = c.interpreter.unknown_here("an element", c.operands.site);
    const Value container = c.at(0);
    if (const auto* missing = container.as<Unknown>()) out.open = missing->open;
    out.listed = true;
    const Value key = c.at(1);
    const auto* text = key.as<Text>();
    if (const auto literal = text != nullptr ? strings::literal_of(*text) : std::nullopt) out.tests.insert(*literal);
    return flow::unknown(std::move(out));
}

// A reference to an element, so that map["key"] = value stores.
Value element_place(const OperationCall& c) {
    const auto* pointer = c.arguments.empty() ? nullptr : c.arguments[0].as<Pointer>();
    const std::string step = c.arguments.size() > 1 ? key_step(c, c.arguments[1]) : "";
    const Value whole = c.at(0);
    if (pointer == nullptr || step.empty() || whole.as<Text>() != nullptr || whole.as<Unknown>() != nullptr) return element(c);
    const Value there = c.interpreter.element(c.arguments[0], c.arguments[1], c.operands.state);
    if (whole.as<List>() != nullptr && !there.set()) return c.unknown("an element");
    Pointer place = *pointer;
    for (Value step_value = c.interpreter.peek(place, c.operands.state); step_value.as<Pointer>() != nullptr;
         step_value = c.interpreter.peek(place, c.operands.state)) {
        place = *step_value.as<Pointer>();
    }
    const auto* held = whole.as<List>();
    const Value key = c.at(1);
    const auto* named = key.as<Enumerator>();
    place.path.push_back(held != nullptr && named != nullptr ? "[" + std::to_string(named->number) + "]" : step);
    place.reference = true;
    return place;
}

// What find() leads to: an entry with its key and value.
Value entry(const OperationCall& c) {
    Object out{.type = "std::pair"};
    out.slots["first"] = c.at(1);
    const Value found = c.interpreter.element(c.arguments.at(0), c.arguments.at(1), c.operands.state);
    if (const auto* held = found.as<Unknown>(); held != nullptr && !held->tests.empty()) return found;
    if (!found.set()) {  // a map that is not known: whether it has the key tells of the key
        Unknown missing = c.interpreter.unknown_here("an entry of a map", c.operands.site);
        const std::vector<Text> keys = c.texts(1);
        if (const auto key = keys.size() == 1 ? strings::literal_of(keys[0]) : std::nullopt) missing.tests.insert(*key);
        return flow::unknown(std::move(missing));
    }
    out.slots["second"] = found;
    out.order = {"first", "second"};
    return object(std::move(out));
}

// What an iterator leads to, somewhere in its container.
Value item(const OperationCall& c) {
    const Value value = c.at(0);
    if (const auto* held = value.as<List>()) {
        std::vector<Value> items = held->items;
        if (!held->complete || items.empty()) {
            Unknown more = c.interpreter.unknown_here("an element of a list", c.operands.site);
            more.listed = true;
            items.push_back(flow::unknown(std::move(more)));
        }
        return one_of(std::move(items));
    }
    if (const auto* held = value.as<Unknown>()) {
        Unknown out = *held;
        out.listed = held->tests.empty();
        if (out.listed) out.reason = "an element of " + held->reason;
        return flow::unknown(std::move(out));
    }
    const auto* whole = value.as<Object>();
    const bool map = whole != nullptr && !whole->order.empty() && std::ranges::all_of(whole->order, is_element);
    if (!map) return c.arguments.empty() ? Value{} : c.arguments[0];
    std::vector<Value> pairs;
    for (const std::string& name : whole->order) {
        Object pair{.type = "std::pair"};
        pair.slots["first"] = flow::text(name.substr(1, name.size() - 2));
        pair.slots["second"] = whole->slots.at(name);
        pair.order = {"first", "second"};
        pairs.push_back(object(std::move(pair)));
    }
    return one_of(std::move(pairs));
}

// reversed(list): the last item first.
Value reversed(const OperationCall& c) {
    const Value items = c.at(0);
    const auto* held = items.as<List>();
    if (held == nullptr) return items;
    List out = *held;
    std::ranges::reverse(out.items);
    return list(std::move(out));
}

// fold(list, first, function): std::accumulate.
Value fold(const OperationCall& c) {
    const Value items = c.at(0);
    const auto* held = items.as<List>();
    if (held == nullptr || !held->complete) return c.unknown("what a list comes to");
    Value sum = c.at(1);
    for (const Value& item : held->items) {
        if (c.arguments.size() > 2) {
            sum = c.interpreter.apply(c.at(2), {sum, item}, c.operands.state, c.operands.site);
        } else {
            sum = flow::text(strings::concat(c.interpreter.texts(sum, c.operands.state).front(), c.interpreter.texts(item, c.operands.state).front()));
        }
    }
    return sum;
}

Value pick_list_item(const OperationCall& c) { return element(c); }

constexpr std::array kListOperations = {
    Operation{"join", join},
    Operation{"fold", fold, 2},
    Operation{"reversed", reversed},
    Operation{"list", as_list},
    Operation{"push", pushed},
    Operation{"prepend", prepended},
    Operation{"without_first", without<End::first>},
    Operation{"without_last", without<End::last>},
    Operation{"take", take<End::first>},
    Operation{"take_last", take<End::last>},
    Operation{"lists", appended_lists},
    Operation{"map", map},
    Operation{"put", put},
    Operation{"pair", pair},
    Operation{"at", pick_list_item},
    Operation{"place_at", element_place},
    Operation{"entry", entry},
    Operation{"item", item},
};

}  // namespace

std::span<const Operation> list_operations() { return kListOperations; }

}  // namespace grantlint::flow
