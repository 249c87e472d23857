// Places and what lies there: fields, elements, pointers, and the objects of which only the type is known.
#include <algorithm>
#include <charconv>
#include <iterator>

#include <fmt/format.h>

#include "flow/interpreter.h"

namespace grantlint::flow {
namespace {

// A list of which more may be in it, and nothing is known of what is.
bool is_hole(const Value& value) {
    const auto* text = value.as<strings::Text>();
    return value.as<Unknown>() != nullptr || (text != nullptr && !text->empty() && std::ranges::all_of(*text, &strings::Piece::hole));
}

bool may_be_hole(const Value& value) { return std::ranges::any_of(options_of(value), is_hole); }

bool is_empty_text(const Value& value) { return value.as<strings::Text>() != nullptr && is_nothing(value); }

// Of several values, those that are no empty text.
Value without_empty_text(const Value& value) {
    const auto* choice = value.as<Choice>();
    if (choice == nullptr) return value;
    std::vector<Value> kept;
    std::ranges::remove_copy_if(choice->options, std::back_inserter(kept), is_empty_text);
    return kept.empty() ? value : one_of(std::move(kept), choice->open);
}

bool only_holes(const Value& value) {
    const auto* items = value.as<List>();
    return items != nullptr && !items->complete && std::ranges::all_of(items->items, is_hole);
}

// "+12": what a text holds from there on; "+1:12": from 12 bytes behind its first hole; "+": behind its end.
bool is_offset(std::string_view step) { return step.starts_with('+'); }

std::string offset_step(const strings::Offset& offset) {
    return offset.holes == 0 ? fmt::format("+{}", offset.bytes) : fmt::format("+{}:{}", offset.holes, offset.bytes);
}

std::optional<std::size_t> number_in(std::string_view digits) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

std::optional<strings::Offset> offset(std::string_view step) {
    step.remove_prefix(1);
    const std::size_t colon = step.find(':');
    const auto holes = colon == std::string_view::npos ? std::optional<std::size_t>(0) : number_in(step.substr(0, colon));
    const auto bytes = number_in(colon == std::string_view::npos ? step : step.substr(colon + 1));
    return holes && bytes ? std::optional(strings::Offset{.holes = *holes, .bytes = *bytes}) : std::nullopt;
}

// A text of which everything from the offset on is written anew.
strings::Text overwritten(const strings::Text& whole, std::string_view step, const strings::Text& tail) {
    const auto from = offset(step);
    const auto kept = from ? strings::split_at(whole, *from) : std::nullopt;
    return strings::concat(kept ? kept->first : whole, tail);
}

// A text, or the buffer that holds one.
const strings::Text* text_in(const Value& value) {
    const auto* boxed = value.as<Boxed>();
    return boxed != nullptr && boxed->inner != nullptr ? boxed->inner->as<strings::Text>() : value.as<strings::Text>();
}

Value presumed(strings::Text text) {
    for (strings::Piece& piece : text) piece.presumed = !piece.hole;
    return flow::text(std::move(text));
}

}  // namespace

Unknown Interpreter::deeper(const Unknown& base, const std::string& name) {
    Unknown out = base;
    out.reason = is_element(name) ? "an element of " + base.reason : fmt::format("field '{}'", name);
    out.type.clear();
    out.identity.clear();
    if (is_element(name)) {  // permissions["ReadCallLog"]
        out.listed = true;
        out.tests.clear();
        if (!element_index(name)) out.tests.insert(name.substr(1, name.size() - 2));
    }
    out.negated = false;
    out.untouched = false;
    out.presumed = nullptr;
    if (!base.key.empty()) out.key = base.key + "." + name;
    return out;
}

// A value of which only the type is known. What it points to gets a cell, so that it can be changed and shared.
Value Interpreter::symbolic(const ir::Unit& unit, ir::TypeId id, Unknown base, State& state) {
    const ir::Type type = id < unit.types.size() ? unit.types[id] : ir::Type{};
    if (type.kind == ir::TypeKind::integer || type.kind == ir::TypeKind::enumeration || type.kind == ir::TypeKind::boolean ||
        type.kind == ir::TypeKind::floating) {
        if (!type.pointer) base.may = strings::May::segment;
    }
    const bool handle = type.pointer && (type.kind == ir::TypeKind::object || type.name == "void");
    const bool known_class = type.kind == ir::TypeKind::object && (program_.find_class(type.identity) != nullptr);
    if (!handle && !known_class) {
        base.type = type.name;
        base.identity = type.identity;
        return unknown(std::move(base));
    }
    const std::string name = base.key;
    Value whole = object({.type = type.name, .identity = type.identity, .rest = std::make_shared<const Unknown>(std::move(base))});
    if (!handle) return whole;
    if (name.empty()) return allocate(std::move(whole), state);
    const CellId cell = state.named(name + "*");  // it is the same on every way
    if (!state.get(cell).set()) state.set(cell, std::move(whole));
    return Pointer{.cell = cell, .path = {}};
}

Value Interpreter::allocate(Value value, State& state) { return Pointer{.cell = state.allocate(std::move(value)), .path = {}}; }

// What a slot holds that nothing on this way has set: what the program stores there anywhere, or what the caller knows.
Value Interpreter::missing_slot(const Object& object, const std::string& name, State& state) {
    if (object.rest == nullptr) return {};
    Unknown mine = deeper(*object.rest, name);
    mine.untouched = true;
    std::vector<Value> options;
    std::set<Range> origins;
    std::vector<std::string> classes{object.identity};
    bool made = false;  // by a class's own constructors: what they hand to those of its bases is known there
    for (std::size_t next = 0; next < classes.size() && next < 32; ++next) {
        if (const auto stored = knowledge_.fields.find(classes[next] + "." + name); stored != knowledge_.fields.end()) {
            for (const Value& one : stored->second) options.push_back(one);
        }
        if (const auto stored = knowledge_.made.find(classes[next] + "." + name); !made && stored != knowledge_.made.end()) {
            made = true;
            for (const Value& one : stored->second) options.push_back(one);
        }
        if (const auto places = knowledge_.origins.find(classes[next] + "." + name); places != knowledge_.origins.end()) origins.insert(places->second.begin(), places->second.end());
        if (const ClassInfo* info = program_.find_class(classes[next])) {
            classes.insert(classes.end(), info->type->bases.begin(), info->type->bases.end());
        }
    }
    const bool texts = std::ranges::any_of(options, [](const Value& one) { return one.as<strings::Text>() != nullptr; });
    if (options.size() > 1 && !texts) {  // a handle that is null before it is made
        std::erase_if(options, [](const Value& one) { return one.as<Null>() != nullptr; });
    }
    // A text that is empty until somebody stores what nobody knows: that may be empty, too.
    if (std::ranges::any_of(options, may_be_hole)) {
        for (Value& one : options) one = without_empty_text(one);
        std::erase_if(options, is_empty_text);
    }
    // Nothing but what it begins with: whoever made the object may have given it a value.
    const bool bare = std::ranges::all_of(options, [](const Value& one) { return one.as<strings::Text>() == nullptr && is_nothing(one); });
    if (options.empty() || bare) return unknown(mine);
    // A number that somebody counts with may be any.
    const auto is_counted = [](const Value& one) { return one.as<Unknown>() != nullptr; };
    const auto is_handed_in = [](const Value& one) { return one.as<Unknown>() != nullptr && one.as<Unknown>()->open; };
    const auto is_number = [&](const Value& one) { return one.as<std::int64_t>() != nullptr || (is_counted(one) && (!is_handed_in(one) || one.as<Unknown>()->may == strings::May::segment)); };
    if (options.size() > 1 && std::ranges::any_of(options, [](const Value& one) { return one.as<std::int64_t>() != nullptr; }) && std::ranges::all_of(options, is_number) && std::ranges::any_of(options, is_counted)) {
        Unknown counted = mine;
        counted.may = strings::May::segment;
        counted.open = std::ranges::any_of(options, is_handed_in);
        return unknown(std::move(counted));
    }
    // A structure without constructors is filled in by whoever hands it in; what all others have is only presumed.
    const bool plain = object.rest->open && object.rest->key.find(".p") != std::string::npos && (!knowledge_.constructed.contains(object.identity) || knowledge_.filled_in.contains(object.identity));
    const bool written = std::ranges::any_of(options, [](const Value& one) { return text_in(one) != nullptr; });
    if (plain && written && options.size() > 1) return unknown(mine);
    std::vector<Value> out;
    for (const Value& one : options) {  // what depends on a constructor's parameter is this field, to whoever made the object
        const auto* held = one.as<Unknown>();
        if (object.rest->open && only_holes(one)) {  // a list that some function adds what it is handed to
            out.push_back(unknown(mine));
        } else if (const auto* text = text_in(one); text != nullptr && plain) {
            out.push_back(presumed(*text));
        } else if (plain && (one.as<std::int64_t>() != nullptr || one.as<bool>() != nullptr)) {
            out.push_back(unknown(mine));
        } else if (held == nullptr) {
            out.push_back(imported(unfinished(one, mine), state, fmt::format("{}|{}", mine.key, &one - options.data())));
        } else {
            Unknown renamed = mine;
            renamed.may = held->may;
            renamed.open = held->open;
            renamed.tests = held->tests;
            renamed.negated = held->negated;
            if (!held->open) renamed.reason = held->reason, renamed.from = held->from;
            out.push_back(unknown(std::move(renamed)));
        }
    }
    // Of several, whoever made the object knows which; unless one place, which is handed nothing, gives it all of them.
    const bool chosen = out.size() > 1 && (origins.size() != 1 || !origins.begin()->known());
    return one_of(std::move(out), chosen);
}

// The same, where it is a structure of which a part gets a value.
Value Interpreter::missing_part(const Object& object, const std::string& name, State& state) {
    Value part = missing_slot(object, name, state);
    const auto* held = part.as<Unknown>();
    const ClassInfo* info = !part.set() || (held != nullptr && held->identity.empty()) ? program_.find_class(object.identity) : nullptr;
    if (info == nullptr) return part;
    const auto field = std::ranges::find(info->type->fields, name, &ir::Field::name);
    const ir::Type type = field != info->type->fields.end() && field->type < info->unit->types.size() ? info->unit->types[field->type] : ir::Type{};
    if (type.kind != ir::TypeKind::object || type.pointer) return part;
    if (held == nullptr) return flow::object({.type = type.name, .identity = type.identity});
    Unknown typed = *held;
    typed.type = type.name;
    typed.identity = type.identity;
    return unknown(std::move(typed));
}

// An object that was stored somewhere: what was done to it since is not known, nor what others store in its fields.
Value Interpreter::unfinished(const Value& value, const Unknown& base) const {
    if (const auto* boxed = value.as<Boxed>()) {
        return Boxed{.inner = std::make_shared<const Value>(unfinished(*boxed->inner, base)), .reference = boxed->reference};
    }
    const auto* held = value.as<Object>();
    if (held == nullptr || held->rest != nullptr) return value;
    Object copy = *held;
    copy.rest = std::make_shared<const Unknown>(base);
    std::erase_if(copy.slots, [&](const auto& entry) { return begins_with_nothing(entry.second) && knowledge_.fields.contains(held->identity + "." + entry.first); });
    std::erase_if(copy.order, [&](const std::string& name) { return !copy.slots.contains(name); });
    for (auto& [name, part] : copy.slots) {
        if (part.as<Object>() != nullptr) part = unfinished(part, deeper(base, name));
    }
    return object(std::move(copy));
}

Value Interpreter::slot(const Value& value, const std::string& name, State& state) {
    if (value.as<Pointer>() != nullptr) {
        const Value there = load(value, state);
        if (there.as<Pointer>() != nullptr || reading_ > kMostHops) return unknown({.reason = "a place that leads to itself"});
        ++reading_;
        const Value found = slot(there, name, state);
        --reading_;
        return found;
    }
    if (const auto* boxed = value.as<Boxed>()) return slot(*boxed->inner, name, state);
    if (const auto* held = value.as<Object>()) {
        const auto found = held->slots.find(name);
        if (found != held->slots.end()) return found->second;
        if (is_element(name) && !held->order.empty()) {
            if (const auto at = element_index(name); at && *at < held->order.size() && !is_element(held->order.front())) {
                return held->slots.at(held->order[*at]);
            }
        }
        return missing_slot(*held, name, state);
    }
    if (const auto* held = value.as<List>()) {
        const bool row = !is_element(name) && !held->items.empty() && held->items.front().as<Object>() != nullptr;
        if (row) return slot(held->items.front(), name, state);  // a pointer to an array is one to its first element
        const auto at = element_index(name);
        return at && *at < held->items.size() ? held->items[*at] : Value{};
    }
    if (const auto* held = value.as<Unknown>()) return unknown(deeper(*held, name));
    if (const auto* held = value.as<strings::Text>(); held != nullptr && is_offset(name)) {
        const auto from = offset(name);
        if (!from) return flow::text("");  // behind its end
        const auto parts = strings::split_at(*held, *from);
        return parts ? flow::text(parts->second) : unknown({.reason = "a part of a text"});
    }
    if (value.as<strings::Text>() != nullptr && !is_element(name)) return value;  // a class of the project's own that holds a constant text
    if (const auto* choice = value.as<Choice>()) {
        std::vector<Value> options;
        for (const Value& option : choice->options) {
            if (option.as<Null>() == nullptr) options.push_back(slot(option, name, state));
        }
        return one_of(std::move(options), choice->open);
    }
    return {};
}

Value Interpreter::read(const Pointer& place, State& state) {
    if (reading_ > kMostHops) return unknown({.reason = "a place that leads to itself"});
    ++reading_;
    Value value = state.get(place.cell);
    for (const std::string& step : place.path) value = slot(value, step, state);
    --reading_;
    return value;
}

// What the program stores in a slot anywhere, or what only the caller knows, is made up once: two reads agree, and a change stays.
Value Interpreter::settled(const Pointer& place, const ir::Expr& expr, State& state) {
    Value value = read(place, state);
    if (place.path.empty() || !value.set()) return value;
    Pointer owner = place;
    owner.path.pop_back();
    const Value whole = read(owner, state);
    const auto* held = whole.as<Object>();
    const bool there = held == nullptr || held->slots.contains(place.path.back());
    const auto* missing = value.as<Unknown>();
    if (there && missing == nullptr) return value;
    if (missing != nullptr) value = symbolic(unit(), expr.type, Unknown(*missing), state);
    write(place, value, state);
    return value;
}

Value Interpreter::load(const Value& value, State& state) {
    Value current = value;
    for (int hops = 0; hops < 8; ++hops) {
        if (const auto* pointer = current.as<Pointer>()) current = read(*pointer, state);
        else if (const auto* boxed = current.as<Boxed>()) current = *boxed->inner;
        else break;
    }
    return current;
}

// A reference stands for its content when it is copied; a pointer stays a pointer.
Value Interpreter::decay(const Value& value, State& state) {
    Value current = value;
    for (int hops = 0; hops < 8; ++hops) {
        const auto* pointer = current.as<Pointer>();
        if (pointer == nullptr || !pointer->reference) break;
        current = read(*pointer, state);
    }
    return current;
}

// Follows pointers that lie at the place, so that a slot is set on the object itself.
Pointer Interpreter::settle(Pointer place, State& state) {
    for (int hops = 0; hops < 8; ++hops) {
        const Value there = read(place, state);
        const Value* next = &there;
        Value picked;
        if (const auto* choice = there.as<Choice>()) {
            for (const Value& option : choice->options) {
                if (option.as<Pointer>() != nullptr) picked = option;
            }
            next = &picked;
        }
        const auto* pointer = next->as<Pointer>();
        if (pointer == nullptr) break;
        place = *pointer;
    }
    place.reference = true;
    return place;
}

// `whole` with the value at the path; `here` collects where the path was redirected by a pointer in between.
Value Interpreter::written(const Value& whole, std::span<const std::string> path, Value value, State& state, Pointer& here) {
    if (path.empty()) return value;
    const std::string& step = path.front();
    if (is_offset(step)) {
        std::vector<Value> options;
        for (const strings::Text& before : texts(whole, state)) {
            for (const strings::Text& tail : texts(value, state)) options.push_back(flow::text(overwritten(before, step, tail)));
        }
        const Value before = load(whole, state);
        const bool open = (before.as<Choice>() != nullptr && before.as<Choice>()->open) || (value.as<Choice>() != nullptr && value.as<Choice>()->open);
        return one_of(std::move(options), open);
    }
    if (const auto* pointer = whole.as<Pointer>()) {
        Pointer target = *pointer;
        target.path.insert(target.path.end(), path.begin(), path.end());
        write(target, std::move(value), state);
        return whole;
    }
    if (const auto* choice = whole.as<Choice>()) {
        std::vector<Value> options;
        for (const Value& option : choice->options) options.push_back(written(option, path, value, state, here));
        return one_of(std::move(options), choice->open);
    }
    if (const auto* held = whole.as<List>()) {
        const auto at = element_index(step);
        if (!at || *at > 4096) return whole;
        List copy = *held;
        if (*at >= copy.items.size()) copy.items.resize(*at + 1);
        copy.items[*at] = written(copy.items[*at], path.subspan(1), std::move(value), state, here);
        return list(std::move(copy));
    }
    Object copy;
    if (const auto* held = whole.as<Object>()) {
        copy = *held;
    } else if (const auto* held = whole.as<Unknown>()) {
        copy.type = held->type;
        copy.identity = held->identity;
        copy.rest = std::make_shared<const Unknown>(*held);
    } else if (const auto* held = whole.as<strings::Text>(); held != nullptr && !is_element(step)) {
        copy.slots["value"] = whole;  // a text that becomes an object with slots keeps what it says
    }
    const auto known = copy.slots.find(step);
    Value inner = known != copy.slots.end() ? known->second : (path.size() > 1 ? missing_part(copy, step, state) : Value{});
    if (known == copy.slots.end()) copy.order.push_back(step);
    copy.slots[step] = written(inner, path.subspan(1), std::move(value), state, here);
    return object(std::move(copy));
}

std::optional<Value> Interpreter::behind(const Value& argument, const strings::Extent& extent, State& state) {
    const Value address = decay(argument, state);  // a variable that holds a pointer is not what it points to
    const auto* pointer = address.as<Pointer>();
    if (pointer == nullptr) return std::nullopt;
    return moved(settled_into(*pointer, state), extent, Direction::forward, state);
}

// Through pointers to the buffer itself; a place inside it stays one.
Pointer Interpreter::settled_into(const Pointer& pointer, State& state) {
    Pointer place = settle(pointer, state);
    place.reference = false;
    return place;
}

// The buffer that a pointer leads into, and where in it; nullopt: behind its end.
std::pair<Pointer, std::optional<strings::Extent>> Interpreter::place_in_buffer(Pointer place, State& state) {
    if (place.path.empty() || !is_offset(place.path.back())) return {place, strings::Extent{}};
    const auto from = offset(place.path.back());
    place.path.pop_back();
    const std::vector<strings::Text> contents = texts(read(place, state), state);
    return {place, from && contents.size() == 1 ? std::optional(strings::extent_before(contents.front(), *from)) : std::nullopt};
}

// A pointer into a buffer, moved by a number of bytes or by the length of a text.
Pointer Interpreter::moved(Pointer from, const strings::Extent& by, Direction direction, State& state) {
    strings::Extent here;
    Pointer buffer = from;
    const bool inside = !from.path.empty() && is_offset(from.path.back());
    if (inside) buffer.path.pop_back();
    const std::vector<strings::Text> contents = texts(read(buffer, state), state);
    const strings::Text whole = contents.size() == 1 ? contents.front() : strings::Text{};
    const auto start = inside ? offset(from.path.back()) : std::optional(strings::Offset{});
    here = start ? strings::extent_before(whole, *start) : strings::extent_of(whole);
    const auto ahead = start ? strings::split_at(whole, *start) : std::nullopt;
    const bool walks = by == strings::Extent{.bytes = 1, .holes = {}} && ahead && !ahead->second.empty() && ahead->second.front().hole;  // over what is not known
    const strings::Extent step = walks && direction == Direction::forward ? strings::extent_of({ahead->second.front()}) : by;
    std::optional<strings::Extent> target = direction == Direction::forward ? std::optional(here + step) : strings::difference(here, by);
    if (direction == Direction::backward && here == strings::Extent{} && !inside && !buffer.path.empty()) {  // container_of(p, struct s, field)
        buffer.path.pop_back();
        return buffer;
    }
    const auto place = target ? strings::offset_at(whole, *target) : std::nullopt;
    if (!place) buffer.path.push_back("+");
    else if (place->holes > 0 || place->bytes > 0) buffer.path.push_back(offset_step(*place));
    return buffer;
}

void Interpreter::write(const Pointer& place, Value value, State& state) {
    if (writing_ > kMostHops) return;
    ++writing_;
    Pointer here = place;
    state.set(place.cell, written(state.get(place.cell), place.path, std::move(value), state, here));
    --writing_;
}

void Interpreter::store(const Value& place, Value value, State& state) {
    if (const auto* pointer = place.as<Pointer>()) write(*pointer, std::move(value), state);
}

Value Interpreter::element(const Value& container, const Value& key, State& state) {
    const Value whole = load(container, state);
    const Value at = load(key, state);
    if (const auto* choice = whole.as<Choice>()) {
        std::vector<Value> pending = choice->options, options;
        for (std::size_t i = 0; i < pending.size() && i < kMostOptions; ++i) {  // one of them may lead back to the choice
            const Value option = load(pending[i], state);
            const auto* more = option.as<Choice>();
            if (more != nullptr) pending.insert(pending.end(), more->options.begin(), more->options.end());
            else options.push_back(element(pending[i], key, state));
        }
        return one_of(std::move(options), choice->open);
    }
    std::vector<Value> options;
    bool open = at.as<Choice>() != nullptr && at.as<Choice>()->open;
    for (const Value& one : options_of(at)) {
        std::string step;
        if (const auto* number = one.as<std::int64_t>()) step = fmt::format("[{}]", *number);
        else if (const auto* named = one.as<Enumerator>()) step = whole.as<List>() != nullptr ? fmt::format("[{}]", named->number) : "[" + named->name + "]";
        else if (const auto* held = one.as<strings::Text>()) {
            if (const auto literal = strings::literal_of(*held)) step = "[" + *literal + "]";
            else open = open || strings::any_open(*held);
        } else if (const auto* held = one.as<Unknown>()) {
            open = open || held->open;
        }
        if (const auto* text = whole.as<strings::Text>(); text != nullptr && !step.empty()) {  // one byte of a text
            const auto literal = strings::literal_of(*text);
            const auto index = element_index(step);
            const auto head = literal || !index ? std::nullopt : strings::slice(*text, *index, 1);
            if (literal && index && *index < literal->size()) options.push_back(flow::text(literal->substr(*index, 1)));
            else if (literal && index && *index == literal->size()) options.emplace_back(std::int64_t{0});
            else if (head) options.push_back(flow::text(*head));
            else options.push_back(flow::text(strings::Text{{.hole = true, .may = strings::May::segment, .reason = "a byte of a text"}}));
            continue;
        }
        if (whole.as<strings::Text>() != nullptr && step.empty()) {  // text[text.size() - 1], and the end is not known
            options.push_back(flow::text(strings::Text{{.hole = true, .may = strings::May::segment, .reason = "a byte of a text"}}));
            continue;
        }
        if (!step.empty()) {
            if (const Value found = slot(whole, step, state); found.set()) options.push_back(found);
            continue;
        }
        if (const auto* held = whole.as<List>()) options.insert(options.end(), held->items.begin(), held->items.end());
        if (const auto* held = whole.as<Object>()) {
            for (const std::string& name : held->order) {
                if (is_element(name)) options.push_back(held->slots.at(name));
            }
        }
    }
    return one_of(std::move(options), open);
}

}  // namespace grantlint::flow
