#include "flow/value.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace grantlint::flow {
namespace {

bool equal_unknown(const Unknown& a, const Unknown& b) {
    return a.key == b.key && a.reason == b.reason && a.may == b.may && a.open == b.open && a.negated == b.negated && a.tests == b.tests &&
           a.from == b.from && (a.extent == b.extent || (a.extent && b.extent && *a.extent == *b.extent));
}

bool equal_object(const Object& a, const Object& b) {
    const bool classes = a.among == b.among || (a.among != nullptr && b.among != nullptr && *a.among == *b.among);
    return classes && a.digest == b.digest && a.type == b.type && a.identity == b.identity && a.slots.size() == b.slots.size() && (a.rest == nullptr) == (b.rest == nullptr) &&
           std::ranges::equal(a.slots, b.slots, [](const auto& x, const auto& y) { return x.first == y.first && equal(x.second, y.second) && carry_alike(x.second, y.second); });
}

bool equal_function(const Function& a, const Function& b) {
    const bool selves = a.self == b.self || (a.self && b.self && equal(*a.self, *b.self));
    return a.body == b.body && a.name == b.name && a.passes_rest == b.passes_rest && selves && std::ranges::equal(a.bound, b.bound, equal) &&
           std::ranges::equal(a.captures, b.captures, [](const auto& x, const auto& y) { return x.first == y.first && equal(x.second, y.second); });
}

void mix(Digest& digest, Digest more) { digest = (digest ^ more) * 0x9E3779B97F4A7C15U ^ (digest >> 29U); }
void mix(Digest& digest, std::string_view text) { mix(digest, std::hash<std::string_view>{}(text)); }

// Neighbouring literals count as one, as they do when texts are compared.
Digest digest_of(const strings::Text& text) {
    Digest out = 0;
    for (const strings::Piece& piece : text) {
        if (piece.hole) mix(out, Digest{1});
        for (const char byte : piece.text) mix(out, static_cast<Digest>(byte));
    }
    return out;
}

Digest digest_of_all(const std::vector<Value>& values) {
    Digest out = values.size();
    for (const Value& one : values) mix(out, digest_of(one));
    return out;
}

// What stays when there are too many: the common beginning of texts, else nothing but a reason.
Value widened(const std::vector<Value>& options, bool open) {
    std::vector<strings::Text> texts;
    for (const Value& one : options) {
        if (const auto* held = one.as<strings::Text>()) texts.push_back(*held);
    }
    if (texts.size() == options.size()) return text(strings::widen(texts, "too many possible texts"));
    return unknown({.reason = "too many possible values", .open = open});
}

}  // namespace

// Of what equal() compares, all that is cheap to read; objects, lists and choices bring theirs.
Digest digest_of(const Value& value) {
    Digest out = value.index();
    if (const auto* truth = value.as<bool>()) mix(out, Digest{*truth});
    else if (const auto* number = value.as<std::int64_t>()) mix(out, static_cast<Digest>(*number));
    else if (const auto* named = value.as<Enumerator>()) mix(out, named->name);
    else if (const auto* words = value.as<strings::Text>()) mix(out, digest_of(*words));
    else if (const auto* held = value.as<Unknown>()) mix(out, held->key), mix(out, held->reason);
    else if (const auto* pointer = value.as<Pointer>()) mix(out, pointer->path.size());
    else if (const auto* whole = value.as<Object>()) mix(out, whole->digest);
    else if (const auto* several = value.as<List>()) mix(out, several->digest);
    else if (const auto* function = value.as<Function>()) mix(out, function->body), mix(out, function->name);
    else if (const auto* boxed = value.as<Boxed>()) mix(out, digest_of(*boxed->inner));
    else if (const auto* choice = value.as<Choice>()) mix(out, choice->digest);
    return out;
}

Value text(strings::Text text) { return std::make_shared<const strings::Text>(std::move(text)); }
Value text(std::string literal, Range from) { return text(strings::Text{strings::Piece::literal(std::move(literal), std::move(from))}); }
Value unknown(Unknown unknown) { return std::make_shared<const Unknown>(std::move(unknown)); }

Value object(Object object) {
    object.digest = object.slots.size();
    mix(object.digest, object.type);
    for (const auto& [name, held] : object.slots) mix(object.digest, name), mix(object.digest, digest_of(held));
    return std::make_shared<const Object>(std::move(object));
}

Value list(List list) {
    list.digest = digest_of_all(list.items);
    return std::make_shared<const List>(std::move(list));
}
Value function(Function function) { return std::make_shared<const Function>(std::move(function)); }

Value placeholder(std::size_t number) {
    return std::make_shared<const Enumerator>(Enumerator{.name = fmt::format("placeholder {}", number), .number = static_cast<std::int64_t>(number)});
}

std::optional<std::size_t> placeholder_in(const Value& value) {
    const auto* named = value.as<Enumerator>();
    const bool is_one = named != nullptr && named->number > 0 && named->name.starts_with("placeholder ");
    return is_one ? std::optional(static_cast<std::size_t>(named->number)) : std::nullopt;
}

bool is_element(std::string_view step) { return step.starts_with('['); }

std::optional<std::int64_t> code_of(const Value& value) {
    if (const auto* number = value.as<std::int64_t>()) return *number;
    const auto* text = value.as<strings::Text>();
    const auto literal = text != nullptr ? strings::literal_of(*text) : std::nullopt;
    if (!literal || literal->size() > 1) return std::nullopt;
    return literal->empty() ? 0 : static_cast<unsigned char>(literal->front());
}

bool is_nothing(const Value& value) {
    const auto* number = value.as<std::int64_t>();
    const auto* truth = value.as<bool>();
    const auto* text = value.as<strings::Text>();
    return !value.set() || value.as<Null>() != nullptr || (number != nullptr && *number == 0) || (truth != nullptr && !*truth) || (text != nullptr && strings::literal_of(*text) == "");
}

bool begins_with_nothing(const Value& value) {
    const auto* items = value.as<List>();
    const auto* entries = value.as<Object>();
    return is_nothing(value) || (items != nullptr && items->complete && items->items.empty()) || (entries != nullptr && entries->type == "map" && entries->rest == nullptr && entries->slots.empty());
}

std::optional<std::size_t> element_index(std::string_view step) {
    if (!is_element(step)) return std::nullopt;
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(step.data() + 1, step.data() + step.size() - 1, value);
    return error == std::errc() && end == step.data() + step.size() - 1 ? std::optional(value) : std::nullopt;
}

std::vector<Value> options_of(const Value& value) {
    if (const auto* choice = value.as<Choice>()) return choice->options;
    return {value};
}

Value parted(const Value& option) { return option.as<Null>() != nullptr ? Value(Null{.apart = true}) : option; }

namespace {

// Nothing that a route or a method could be made of.
bool is_mute(const Value& value) {
    if (const auto* held = value.as<Unknown>()) return held->tests.empty();
    if (const auto* held = value.as<strings::Text>()) return std::ranges::all_of(*held, &strings::Piece::hole);
    if (const auto* held = value.as<Object>()) return held->rest == nullptr && std::ranges::all_of(held->slots, [](const auto& slot) { return is_mute(slot.second); });
    return !value.set() || value.as<Null>() != nullptr || value.as<bool>() != nullptr || value.as<std::int64_t>() != nullptr;
}

bool is_known(const Value& value) { return value.as<bool>() != nullptr || value.as<std::int64_t>() != nullptr; }

// Two results that differ in how it went: a status, an answer, whether there is one. Of two fields that are known it is not lost which of
// their values belong together.
std::optional<Value> joined_in_mute_slots(const Value& left, const Value& right) {
    const auto *one = left.as<Object>(), *other = right.as<Object>();
    if (one == nullptr || other == nullptr || one->rest != nullptr || other->rest != nullptr || one->type != other->type || one->type == "map") return std::nullopt;
    if (one->identity.empty() || one->identity != other->identity || one->slots.size() != other->slots.size()) return std::nullopt;
    Object out = *one;
    int known = 0;
    for (auto& [name, mine] : out.slots) {
        const auto its = other->slots.find(name);
        if (its == other->slots.end()) return std::nullopt;
        if (equal(mine, its->second)) continue;
        if (!is_mute(mine) || !is_mute(its->second)) return std::nullopt;
        if (is_known(mine) && is_known(its->second) && ++known > 1) return std::nullopt;
        mine = join(mine, its->second);
    }
    return carrying(object(std::move(out)), carried_in(right));
}

}  // namespace

Value one_of(std::vector<Value> options, bool open) {
    std::vector<Value> flat;
    for (Value& option : options) {
        if (const auto* choice = option.as<Choice>()) open = open || choice->open;
        for (Value& one : options_of(option)) {
            if (!one.set()) continue;
            const auto known = std::ranges::find_if(flat, [&](const Value& other) { return equal(other, one); });
            if (known != flat.end()) {
                *known = carrying(*known, carried_in(one));
                continue;
            }
            std::optional<Value> joined;
            const auto alike = std::ranges::find_if(flat, [&](const Value& other) { return (joined = joined_in_mute_slots(other, one)).has_value(); });
            if (joined) *alike = std::move(*joined);
            else flat.push_back(std::move(one));
        }
    }
    if (flat.empty()) return {};
    if (flat.size() == 1) return flat.front();
    if (flat.size() > kMostOptions) return widened(flat, open);
    const Digest digest = digest_of_all(flat);
    return std::make_shared<const Choice>(Choice{.options = std::move(flat), .open = open, .digest = digest});
}

namespace {

// What a field is found to be where nobody has set it: on a way that did not look, it is the same.
bool is_found(const Value& value) {
    if (const auto* held = value.as<Object>()) return held->rest != nullptr;
    if (const auto* held = value.as<strings::Text>()) return std::ranges::any_of(*held, &strings::Piece::presumed);
    return value.as<Unknown>() != nullptr;
}

// The same object on two ways that differ in a single field: it stays one object. What one way alone knows of that field is left to be
// found again. Of several fields it is not lost which of their values belong together.
std::optional<Value> joined_in_one_slot(const Object& left, const Object& right) {
    const bool same = left.rest != nullptr && right.rest != nullptr && !left.rest->key.empty() && left.rest->key == right.rest->key;
    if (!same || left.identity != right.identity || left.exact != right.exact || left.among != right.among) return std::nullopt;
    Object out = left;
    out.slots.insert(right.slots.begin(), right.slots.end());
    std::size_t differing = 0;
    for (auto slot = out.slots.begin(); slot != out.slots.end();) {
        const auto mine = left.slots.find(slot->first), its = right.slots.find(slot->first);
        const bool both = mine != left.slots.end() && its != right.slots.end();
        if (both ? equal(mine->second, its->second) : is_found(slot->second)) {
            ++slot;
            continue;
        }
        if (++differing > 1) return std::nullopt;
        if (both) slot->second = join(mine->second, its->second);
        slot = both ? std::next(slot) : out.slots.erase(slot);
    }
    return object(std::move(out));
}

}  // namespace

Value join(const Value& left, const Value& right) {
    if (!left.set()) return right;
    if (!right.set()) return left;
    if (equal(left, right)) return carrying(left, carried_in(right));
    const auto *one = left.as<Object>(), *other = right.as<Object>();
    if (const auto same = one != nullptr && other != nullptr ? joined_in_one_slot(*one, *other) : std::nullopt) return carrying(*same, carried_in(right));
    return one_of({left, right});
}

namespace {

strings::Carried carried_in_text(const strings::Text& text) {
    strings::Carried out;
    for (const strings::Piece& piece : text) out = strings::united(out, piece.carried);
    return out;
}

// At the text's last hole; a text without one says itself what it holds.
Value text_carrying(const strings::Text& before, const strings::Carried& more) {
    strings::Text after = before;
    for (auto piece = after.rbegin(); piece != after.rend(); ++piece) {
        if (!piece->hole) continue;
        piece->carried = strings::united(piece->carried, more);
        break;
    }
    return text(std::move(after));
}

}  // namespace

strings::Carried carried_in(const Value& value) {
    if (const auto* held = value.as<Unknown>()) return held->carried;
    if (const auto* held = value.as<Object>()) return held->carried;
    if (const auto* held = value.as<strings::Text>()) return carried_in_text(*held);
    return nullptr;
}

bool carry_alike(const Value& left, const Value& right) {
    const strings::Carried a = carried_in(left), b = carried_in(right);
    return a == b || (a != nullptr && b != nullptr && std::ranges::equal(*a, *b, strings::same));
}

Value carrying(const Value& value, const strings::Carried& more) {
    if (more == nullptr) return value;
    if (const auto* held = value.as<strings::Text>()) return text_carrying(*held, more);
    const strings::Carried all = strings::united(carried_in(value), more);
    if (all == carried_in(value)) return value;
    if (const auto* held = value.as<Unknown>()) {
        Unknown copy = *held;
        copy.carried = all;
        return unknown(std::move(copy));
    }
    if (const auto* held = value.as<Object>()) {
        Object copy = *held;
        copy.carried = all;
        return object(std::move(copy));
    }
    return value;
}

bool equal(const Value& left, const Value& right) {
    if (left.index() != right.index()) return false;
    return std::visit(
        [&]<class T>(const T& a) {
            const T& b = *std::get_if<T>(static_cast<const AnyOf*>(&right));
            if constexpr (std::is_same_v<T, std::monostate> || std::is_same_v<T, Null>) return true;
            else if constexpr (std::is_arithmetic_v<T>) return a == b;
            else if constexpr (std::is_same_v<T, Pointer>) return a.cell == b.cell && a.path == b.path;
            else if constexpr (std::is_same_v<T, Boxed>) return a.inner == b.inner || equal(*a.inner, *b.inner);
            else if (a == b) return true;
            else if constexpr (std::is_same_v<T, std::shared_ptr<const Enumerator>>) return a->name == b->name;
            else if constexpr (std::is_same_v<T, std::shared_ptr<const strings::Text>>) return strings::same(*a, *b);
            else if constexpr (std::is_same_v<T, std::shared_ptr<const Unknown>>) return equal_unknown(*a, *b);
            else if constexpr (std::is_same_v<T, std::shared_ptr<const Object>>) return equal_object(*a, *b);
            else if constexpr (std::is_same_v<T, std::shared_ptr<const List>>) return a->digest == b->digest && std::ranges::equal(a->items, b->items, equal);
            else if constexpr (std::is_same_v<T, std::shared_ptr<const Function>>) return equal_function(*a, *b);
            else return a->digest == b->digest && std::ranges::equal(a->options, b->options, equal);
        },
        static_cast<const AnyOf&>(left));
}

}  // namespace grantlint::flow
