// What goes out in a request's body, and how texts are followed into objects that no model describes.
//
//   Json::Value filters(Json::arrayValue);               nothing is known of Json::Value, but that "/account/~/presence" went
//   filters.append("/account/~/presence");                into 'filters', from there into 'body', and into the text that
//   body["eventFilters"] = filters;                       toStyledString() makes of it: each carries the text
//   client.Post(kUrl, body.toStyledString(), kJson);
//
// Three rules, for calls that have neither a body nor a model: what is handed to a method stays with its object (in C, with what
// the first argument points to); what has nothing handed to it, but an object to fill, fills it; the result carries all of it, and
// is a part of the object, so that what goes into it later goes there too.
//
// Only texts that someone asked for (BodyRequest::of_interest) are carried: most programs have none, and pay nothing.
#include <algorithm>
#include <iterator>
#include <utility>

#include "flow/interpreter.h"

namespace grantlint::flow {
namespace {

constexpr std::size_t kMostVisited = 256;  // values that are looked at for one call
constexpr int kDeepestBody = 8;
constexpr int kDeepestPart = 4;            // a part of a part …

bool is_quoted(const strings::Text& text) {
    return std::ranges::any_of(text, [](const strings::Piece& piece) { return piece.text.find('"') != std::string::npos; });
}

bool ends_with(const strings::Text& whole, const strings::Text& part) { return strings::to_display(whole).ends_with(strings::to_display(part)); }

// What gets whatever goes into this value, too.
std::shared_ptr<const Pointer> whole_of(const Value& part) {
    if (const auto* missing = part.as<Unknown>()) return missing->within;
    const auto* held = part.as<Object>();
    if (held == nullptr) return nullptr;
    return held->within == nullptr && held->rest != nullptr ? held->rest->within : held->within;
}

}  // namespace

void Interpreter::gather_text(const strings::Text& text, std::vector<strings::Text>& out) const {
    const auto add = [&](const strings::Text& one) {
        if (out.size() >= strings::kMostCarried || !knowledge_.bodies.of_interest(one)) return;
        if (std::ranges::none_of(out, [&](const strings::Text& known) { return strings::same(known, one); })) out.push_back(one);
    };
    if (is_quoted(text)) std::ranges::for_each(strings::quoted_parts(text), add);
    else add(text);
    for (const strings::Piece& piece : text) {
        if (piece.carried != nullptr) std::ranges::for_each(*piece.carried, add);
    }
}

void Interpreter::gather(const Value& value, State& state, Gathered& out, int depth) {
    if (++out.visited > kMostVisited || depth > kDeepestBody) return;
    const auto add = [&](const strings::Carried& carried) {
        if (carried != nullptr) std::ranges::for_each(*carried, [&](const strings::Text& text) { gather_text(text, out.texts); });
    };
    if (const auto* pointer = value.as<Pointer>()) return gather(read(*pointer, state), state, out, depth + 1);
    if (const auto* boxed = value.as<Boxed>()) return gather(*boxed->inner, state, out, depth + 1);
    if (const auto* text = value.as<strings::Text>()) return gather_text(*text, out.texts);
    if (const auto* missing = value.as<Unknown>()) return add(missing->carried);
    if (const auto* items = value.as<List>()) {
        for (const Value& item : items->items) gather(item, state, out, depth + 1);
    }
    if (const auto* choice = value.as<Choice>()) {
        for (const Value& option : choice->options) gather(option, state, out, depth + 1);
    }
    if (const auto* whole = value.as<Object>()) {
        add(whole->carried);
        if (whole->rest != nullptr) add(whole->rest->carried);
        for (const auto& [name, slot] : whole->slots) gather(slot, state, out, depth + 1);
    }
}

strings::Carried Interpreter::carried_by(std::span<const Value> values, State& state) {
    if (!knowledge_.bodies.of_interest) return nullptr;
    Gathered found;
    for (const Value& value : values) gather(value, state, found);
    return found.texts.empty() ? nullptr : std::make_shared<const std::vector<strings::Text>>(std::move(found.texts));
}

// Something that is not known was written to the text.
Value Interpreter::added_to(const strings::Text& text, const strings::Carried& more) {
    strings::Text after = text;
    if (after.empty() || !after.back().hole) after.push_back({.hole = true, .reason = "what a function wrote"});
    after.back().carried = strings::united(after.back().carried, more);
    return flow::text(std::move(after));
}

void Interpreter::put_into(const Value& target, const strings::Carried& more, State& state, int depth) {
    const auto* pointer = target.as<Pointer>();
    if (pointer == nullptr || more == nullptr || depth > kDeepestPart) return;
    if (const auto stream = streams_.find(pointer->cell); stream != streams_.end()) {
        for (const std::size_t sent : stream->second) instances_[sent].body = strings::united(instances_[sent].body, more);
        return;
    }
    const bool named = pointer->reference;  // &buffer is to be filled; a text by its name is as likely to be read
    const Pointer place = settle(*pointer, state);
    const Value there = read(place, state);
    if (const auto within = whole_of(there)) put_into(*within, more, state, depth + 1);
    if (!there.set()) return write(place, carrying(unknown({.reason = "what a function wrote"}), more), state);
    if (const auto* text = there.as<strings::Text>(); text != nullptr && !named) return write(place, added_to(*text, more), state);
    if (const auto* items = there.as<List>()) {
        List copy = *items;
        copy.items.push_back(carrying(unknown({.reason = "an element"}), more));
        return write(place, list(std::move(copy)), state);
    }
    const auto* whole = there.as<Object>();
    if (whole != nullptr && program_.find_class(whole->identity) != nullptr) return;  // the project says itself what goes into it
    if (whole == nullptr && there.as<Unknown>() == nullptr) return;
    const auto stream = whole != nullptr ? whole->slots.find("value") : std::map<std::string, Value>::const_iterator{};
    if (whole != nullptr && stream != whole->slots.end() && stream->second.as<strings::Text>() != nullptr) {
        Object copy = *whole;
        copy.slots["value"] = added_to(*stream->second.as<strings::Text>(), more);
        return write(place, object(std::move(copy)), state);
    }
    write(place, carrying(there, more), state);
}

// What is assigned to a part of an object goes into the object: body["eventFilters"] = filters.
void Interpreter::put_into_part(const Value& part, const Value& value, State& state) {
    const std::shared_ptr<const Pointer> within = knowledge_.bodies.of_interest ? whole_of(part) : nullptr;
    if (within != nullptr) put_into(*within, carried_by({&value, 1}, state), state);
}

// An object of a class that nobody describes, made from another one: of one class it is a copy, else it most likely writes there.
Value Interpreter::made_around(const Value& inner, const Value& place, const std::string& type) const {
    const auto* held = inner.as<Object>();
    const auto* pointer = place.as<Pointer>();
    if (held == nullptr || pointer == nullptr || held->type == type || !knowledge_.bodies.of_interest) return inner;
    Object copy = *held;
    copy.within = std::make_shared<const Pointer>(*pointer);
    return object(std::move(copy));
}

// A send that gives back a stream: what is written to it is the body.
void Interpreter::stream_to_last(Unknown& result, State& state) {
    const auto bodied = [&](std::size_t index) { return instances_[index].bodied; };
    if (silent_ || knowledge_.collecting || std::ranges::none_of(last_sent_, bodied)) return;
    const Pointer stream{.cell = state.allocate(unknown({.reason = "a request's body"})), .path = {}};
    streams_[stream.cell] = last_sent_;
    result.within = std::make_shared<const Pointer>(stream);
}

// cJSON_AddItemToObject(body, "eventFilters", filters): what is put into 'filters' later is put into 'body'. Pointers only, as what is
// handed over by value is a copy.
void Interpreter::adopt(const ir::Callee& callee, const Value& parent, std::span<const Value> children, State& state) {
    const auto* whole = parent.as<Pointer>();
    if (whole == nullptr || callee.parameters.size() < children.size()) return;
    const std::size_t first = callee.parameters.size() - children.size();
    for (std::size_t i = 0; i < children.size(); ++i) {
        const ir::TypeId type = callee.parameters[first + i];
        const auto* pointer = children[i].as<Pointer>();
        if (pointer == nullptr || type >= unit().types.size() || !unit().types[type].pointer) continue;
        const Pointer place = settle(*pointer, state);
        const Value there = read(place, state);
        const auto* missing = there.as<Unknown>();
        if (missing == nullptr || missing->within != nullptr || place.cell == whole->cell) continue;
        Unknown part = *missing;
        part.within = std::make_shared<const Pointer>(*whole);
        write(place, unknown(std::move(part)), state);
    }
}

// The call of a function of which nothing is known but what it is given.
void Interpreter::carry(const ir::Callee& callee, const Value& receiver, const std::vector<Value>& arguments, Unknown& result, State& state) {
    if (!knowledge_.bodies.of_interest) return;
    std::span<const Value> others = arguments;
    const Value* object = receiver.set() ? &receiver : nullptr;
    if (object == nullptr && !others.empty()) {
        object = &others.front();
        others = others.subspan(1);
    }
    if (object == nullptr) return;
    const strings::Carried own = carried_by({object, 1}, state);
    const strings::Carried given = carried_by(others, state);
    put_into(*object, given, state);
    if (given == nullptr) {
        for (const Value& other : others) put_into(other, own, state);
    }
    adopt(callee, *object, others, state);
    result.carried = strings::united(own, given);
    if (const auto* pointer = object->as<Pointer>()) result.within = std::make_shared<const Pointer>(settle(*pointer, state));
}

// What the request holds besides its URL: the body where the model says which value that is, else whatever the call is given.
strings::Carried Interpreter::body_of(const ModelSend& send, Operands& operands, const strings::Text& url) {
    if (send.body) {
        const Value body = model_value(*send.body, operands);
        if (auto found = carried_by({&body, 1}, operands.state)) return found;
    }
    std::vector<Value> given = operands.arguments;
    given.push_back(operands.receiver);
    return body_among(given, url, operands.state);
}

strings::Carried Interpreter::body_among(std::span<const Value> values, const strings::Text& url, State& state) {
    const strings::Carried found = carried_by(values, state);
    if (found == nullptr) return nullptr;
    std::vector<strings::Text> kept;
    std::ranges::copy_if(*found, std::back_inserter(kept), [&](const strings::Text& text) { return !ends_with(url, text); });
    return kept.empty() ? nullptr : std::make_shared<const std::vector<strings::Text>>(std::move(kept));
}

}  // namespace grantlint::flow
