// Words for algorithms over ranges, for optional values, and for paths of a file system.
//
//   std::transform(id.begin(), id.end(), std::back_inserter(key), tolower)     arg2 = extend(arg2, each(arg0, arg3))
//
// A range is a list, a map or a text; what is not known of it stays a hole in what is made of it.
#include <algorithm>
#include <array>
#include <cctype>
#include <regex>

#include "flow/operation.h"

namespace grantlint::flow {
namespace {

using strings::Piece;
using strings::Text;

constexpr std::size_t kMostBytes = 64;  // of a text that is gone through byte by byte

bool is_text(const OperationCall& c, const Value& value) {
    if (value.as<Text>() != nullptr) return true;
    if (const auto* choice = value.as<Choice>()) return std::ranges::all_of(choice->options, [&](const Value& one) { return is_text(c, one); });
    const auto* missing = value.as<Unknown>();
    return missing != nullptr && missing->type.find("string") != std::string::npos;
}

// The parts that a function is called with: each byte, and each hole as a whole.
std::vector<Value> parts_of(const Text& text) {
    std::vector<Value> out;
    for (const Piece& piece : text) {
        if (piece.hole) out.push_back(flow::text(Text{piece}));
        else if (piece.text.size() > kMostBytes) out.push_back(flow::text(Text{{.hole = true, .reason = "a long text"}}));
        else for (const char byte : piece.text) out.push_back(flow::text(std::string(1, byte)));
    }
    return out;
}

std::vector<Text> texts_of(const OperationCall& c, const Value& value) {
    if (const auto* code = value.as<std::int64_t>(); code != nullptr && *code > 0 && *code < 128) {  // a byte
        return {{Piece::literal(std::string(1, static_cast<char>(*code)))}};
    }
    return c.interpreter.texts(value, c.operands.state);
}

std::vector<Text> joined(const std::vector<Text>& left, const std::vector<Text>& right) {
    std::vector<Text> out;
    for (const Text& a : left) {
        for (const Text& b : right) {
            if (out.size() < kMostResults) out.push_back(strings::concat(a, b));
        }
    }
    return out;
}

Value one_text(const std::vector<Text>& texts) {
    std::vector<Value> out;
    for (const Text& text : texts) out.push_back(flow::text(text));
    return one_of(std::move(out));
}

std::optional<List> list_in(const Value& value) {
    if (const auto* held = value.as<List>()) return *held;
    const auto* map = value.as<Object>();
    if (map == nullptr || map->order.empty() || !is_element(map->order.front())) return std::nullopt;
    List out;
    for (const std::string& name : map->order) {
        Object pair{.type = "std::pair"};
        pair.slots["first"] = flow::text(name.substr(1, name.size() - 2));
        pair.slots["second"] = map->slots.at(name);
        pair.order = {"first", "second"};
        out.items.push_back(object(std::move(pair)));
    }
    return out;
}

Value call(const OperationCall& c, const Value& function, std::vector<Value> arguments) {
    return c.interpreter.load(c.interpreter.apply(function, std::move(arguments), c.operands.state, c.operands.site), c.operands.state);
}

// each(range, function): what the function gives for every element; of a text, the text that this makes.
Value each(const OperationCall& c) {
    const Value range = c.at(0), function = c.at(1);
    if (is_text(c, range)) {
        std::vector<Value> out;
        for (const Text& text : c.texts(0)) {
            std::vector<Text> made{Text{}};
            for (const Value& part : parts_of(text)) made = joined(made, texts_of(c, call(c, function, {part})));
            out.push_back(one_text(made));
        }
        return one_of(std::move(out), c.open(0));
    }
    const auto items = list_in(range);
    List out{.items = {}, .complete = items && items->complete};
    for (const Value& item : items ? items->items : std::vector<Value>{}) out.items.push_back(call(c, function, {item}));
    if (!out.complete) {
        const Unknown whole = range.as<Unknown>() != nullptr ? *range.as<Unknown>() : Unknown{.reason = "a range"};
        Unknown item = c.interpreter.unknown_here("an element of " + whole.reason, c.operands.site);
        item.open = whole.open;
        item.may = strings::May::anything;
        item.type.clear();
        item.identity.clear();
        out.items.push_back(call(c, function, {flow::unknown(std::move(item))}));
    }
    return list(std::move(out));
}

// Behind what a container holds; with `fresh`, in its place.
Value filled(const OperationCall& c, bool fresh) {
    const Value target = c.at(0), items = c.at(1);
    const auto added = list_in(items);
    if (const auto* held = target.as<List>(); held != nullptr || (!is_text(c, target) && added && !is_text(c, items))) {
        List out = held != nullptr && !fresh ? *held : List{};
        if (held == nullptr && target.as<Unknown>() != nullptr && !fresh) out.complete = false;
        if (added) out.items.insert(out.items.end(), added->items.begin(), added->items.end());
        out.complete = out.complete && added && added->complete;
        return list(std::move(out));
    }
    std::vector<Text> out = fresh || !target.set() ? std::vector<Text>{Text{}} : c.texts(0);
    if (!added) return one_text(joined(out, c.texts(1)));
    for (const Value& item : added->items) out = joined(out, texts_of(c, item));
    if (!added->complete) out = joined(out, c.interpreter.texts(c.unknown("the rest of a range"), c.operands.state));
    return one_text(out);
}

Value extend(const OperationCall& c) { return filled(c, false); }
Value assemble(const OperationCall& c) { return filled(c, true); }

// print(stream's text, items, separator): every item with the separator behind it, as std::ostream_iterator writes them.
Value print(const OperationCall& c) {
    const auto items = list_in(c.at(1));
    std::vector<Text> out = joined(c.texts(0), {Text{}});
    if (!items) return one_text(joined(out, c.interpreter.texts(c.unknown("the elements of a range"), c.operands.state)));
    for (const Value& item : items->items) out = joined(joined(out, c.interpreter.texts(item, c.operands.state)), c.texts(2));
    if (!items->complete) out = joined(out, c.interpreter.texts(c.unknown("the rest of a range"), c.operands.state));
    return one_text(out);
}

// address(arg0), address(arg0, 'slot'): a pointer to it, which stays one when it is stored.
Value address(const OperationCall& c) {
    const auto* pointer = c.arguments.empty() ? nullptr : c.arguments[0].as<Pointer>();
    if (pointer == nullptr) return c.at(0);
    Pointer out = *pointer;
    for (Value there = c.interpreter.peek(out, c.operands.state); there.as<Pointer>() != nullptr; there = c.interpreter.peek(out, c.operands.state)) {
        out = *there.as<Pointer>();
    }
    if (c.arguments.size() > 1) out.path.push_back(strings::literal_of(c.texts(1).front()).value_or(""));
    out.reference = false;
    return out;
}

// last_place(list), first_place(list): the element itself, so that it can be changed.
Value end_place(const OperationCall& c, bool last) {
    const Value whole = c.at(0);
    const auto* held = whole.as<List>();
    const Value address_value = address(c);
    const auto* pointer = address_value.as<Pointer>();
    if (held == nullptr || held->items.empty() || (last && !held->complete)) {
        const Value found = last ? Value{} : c.interpreter.element(whole, std::int64_t{0}, c.operands.state);
        Unknown out = c.interpreter.unknown_here("an element", c.operands.site);
        out.open = c.open(0) || (whole.as<Unknown>() != nullptr && whole.as<Unknown>()->open);
        return found.set() ? found : flow::unknown(std::move(out));
    }
    if (pointer == nullptr) return last ? held->items.back() : held->items.front();
    Pointer place = *pointer;
    place.path.push_back("[" + std::to_string(last ? held->items.size() - 1 : 0) + "]");
    place.reference = true;
    return place;
}

Value first_place(const OperationCall& c) { return end_place(c, false); }
Value last_place(const OperationCall& c) { return end_place(c, true); }

// --- optional values: null, or an object that says what went wrong, stands for none ---

bool is_failure(const Value& value) {
    const auto* whole = value.as<Object>();
    return value.as<Null>() != nullptr || (whole != nullptr && whole->type.ends_with("::unexpected"));
}

// Whether there is one: a value that the program has put there is, whatever it is.
std::optional<bool> engaged(const OperationCall& c, const Value& value) {
    if (!value.set()) return std::nullopt;
    if (is_failure(value)) return false;
    if (value.as<Unknown>() != nullptr) return c.interpreter.truth(value, c.operands.state);
    if (const auto* whole = value.as<Object>(); whole != nullptr && (whole->type.ends_with("::optional") || whole->type.ends_with("::expected"))) return std::nullopt;
    return true;
}

// engage(value): as the content of an optional, which is there though it is not known.
Value engage(const OperationCall& c) {
    const Value value = c.at(0);
    const auto* missing = value.as<Unknown>();
    if (missing == nullptr || missing->type.ends_with("optional") || missing->type.ends_with("expected")) return value;
    if (missing->type.find("string") != std::string::npos) return flow::text(c.texts(0).front());
    if (missing->identity.empty()) return value;  // a number: whether it is 0 is another question
    return object({.type = missing->type, .identity = missing->identity, .rest = std::make_shared<const Unknown>(*missing)});
}

Value has_value(const OperationCall& c) {
    const Value value = c.at(0);
    std::vector<Value> out;
    for (const Value& one : options_of(value)) {
        if (const auto known = engaged(c, one)) out.emplace_back(*known);
        else if (one.as<Unknown>() != nullptr) out.push_back(one);
        else out.push_back(c.unknown("whether there is a value"));
    }
    return one_of(std::move(out), c.open(0));
}

// The value itself; never nothing, as then the program would not go on.
Value held_value(const OperationCall& c) {
    const Value value = c.at(0);
    std::vector<Value> out;
    bool changed = false;
    for (const Value& one : options_of(value)) {
        if (!is_failure(one)) out.push_back(one);
        else changed = true;
    }
    if (!changed && !c.arguments.empty()) return c.arguments[0];  // the place, so that it can be changed
    return out.empty() ? c.unknown("a value that may be absent") : one_of(std::move(out), c.open(0));
}

// or_value(optional, other)
Value or_value(const OperationCall& c) {
    const Value value = c.at(0);
    std::vector<Value> out;
    for (const Value& one : options_of(value)) {
        const auto known = engaged(c, one);
        if (known != std::optional(false)) out.push_back(one);
        if (known != std::optional(true)) out.push_back(c.at(1));
    }
    return one_of(std::move(out), c.open(0));
}

// on_value(optional, function): what the function makes of it; what there is not stays so.
Value on_value(const OperationCall& c) {
    const Value value = c.at(0);
    std::vector<Value> out;
    for (const Value& one : options_of(value)) out.push_back(is_failure(one) ? one : call(c, c.at(1), {one}));
    return one_of(std::move(out), c.open(0));
}

// on_failure(optional, function)
Value on_failure(const OperationCall& c) {
    const Value value = c.at(0);
    std::vector<Value> out;
    for (const Value& one : options_of(value)) {
        const auto known = engaged(c, one);
        if (known != std::optional(false)) out.push_back(one);
        if (known == std::optional(true)) continue;
        const auto* failed = one.as<Object>();
        const bool says_why = failed != nullptr && failed->slots.contains("error");
        out.push_back(call(c, c.at(1), says_why ? std::vector<Value>{failed->slots.at("error")} : std::vector<Value>{}));
    }
    return one_of(std::move(out), c.open(0));
}

// --- variants: the value that is held, by its alternative ---

bool is_number(std::string_view type) {
    static constexpr std::array<std::string_view, 10> kNumbers = {"int", "long", "short", "unsigned int", "unsigned long", "bool", "double", "float", "long long", "char"};
    return std::ranges::find(kNumbers, type) != kNumbers.end();
}

// Whether a value may be of this type; nullopt: it cannot be told.
std::optional<bool> is_of(const Value& value, const std::string& type) {
    const bool text = type.find("string") != std::string::npos;
    if (value.as<Text>() != nullptr) return text ? std::optional(true) : is_number(type) ? std::optional(false) : std::nullopt;
    if (value.as<std::int64_t>() != nullptr || value.as<bool>() != nullptr) return is_number(type) ? std::optional(true) : text ? std::optional(false) : std::nullopt;
    if (value.as<Null>() != nullptr) return type == "std::monostate";
    const auto* whole = value.as<Object>();
    if (whole == nullptr || whole->type.empty()) return std::nullopt;
    if (whole->type == type) return true;
    return text || is_number(type) ? std::optional(false) : std::nullopt;
}

std::vector<std::string> alternatives(const OperationCall& c) {
    const ir::Unit& unit = c.interpreter.unit();
    const ir::TypeId id = c.operands.site.kids.empty() ? 0 : c.operands.site.kids[0].type;
    const ir::Type& type = unit.types[id < unit.types.size() ? id : 0];
    return type.name == "std::variant" ? type.arguments : std::vector<std::string>{};
}

// The same of one of a variant's alternatives: an object of another one is not of this type.
std::optional<bool> is_alternative(const OperationCall& c, const Value& value, const std::string& type) {
    const auto known = type.empty() ? std::nullopt : is_of(value, type);
    const auto* whole = value.as<Object>();
    if (known || whole == nullptr || type.empty()) return known;
    const std::vector<std::string> all = alternatives(c);
    return std::ranges::find(all, whole->type) != all.end() ? std::optional(false) : std::nullopt;
}

// The type that std::get<T> or std::get<N> names.
std::string wanted_type(const OperationCall& c) {
    const std::uint32_t callee = c.operands.site.callee;
    const ir::Unit& unit = c.interpreter.unit();
    const std::vector<std::string> all = alternatives(c);
    if (callee >= unit.callees.size() || unit.callees[callee].arguments.empty()) return {};
    const std::string& word = unit.callees[callee].arguments.front();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (word == std::to_string(i) || word == all[i]) return all[i];
    }
    return {};
}

Value variant_get(const OperationCall& c) {
    const std::string type = wanted_type(c);
    const Value value = c.at(0);
    std::vector<Value> out;
    bool all = true;
    for (const Value& one : options_of(value)) {
        const bool fits = is_alternative(c, one, type).value_or(true);
        if (fits) out.push_back(one);
        all = all && fits;
    }
    if (all && !c.arguments.empty()) return c.arguments[0];
    return out.empty() ? c.unknown("an alternative that is not held") : one_of(std::move(out), c.open(0));
}

Value variant_holds(const OperationCall& c) {
    const std::string type = wanted_type(c);
    const Value value = c.at(0);
    std::vector<Value> out;
    for (const Value& one : options_of(value)) {
        const auto known = is_alternative(c, one, type);
        if (known) out.emplace_back(*known);
        else out.push_back(c.unknown("the alternative that is held"));
    }
    return one_of(std::move(out), c.open(0));
}

Value variant_index(const OperationCall& c) {
    const std::vector<std::string> all = alternatives(c);
    const Value value = c.at(0);
    std::vector<Value> out;
    for (const Value& one : options_of(value)) {
        std::vector<std::int64_t> possible;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (is_of(one, all[i]).value_or(true)) possible.push_back(static_cast<std::int64_t>(i));
        }
        if (possible.size() == 1 && one.set()) out.emplace_back(possible.front());
        else out.push_back(c.unknown("the alternative that is held"));
    }
    return one_of(std::move(out), c.open(0));
}

// --- paths ---

// In front of the last slash, and behind it; nullopt: a hole may hold a later one.
std::optional<std::pair<Text, Text>> at_last_slash(const Text& text) {
    std::pair<Text, Text> out;
    for (std::size_t i = text.size(); i-- > 0;) {
        const Piece& piece = text[i];
        const std::size_t slash = piece.hole ? std::string::npos : piece.text.rfind('/');
        if (piece.hole && piece.may != strings::May::segment) return std::nullopt;
        if (slash == std::string::npos) continue;
        const auto kept = static_cast<std::ptrdiff_t>(i);
        out.first.assign(text.begin(), text.begin() + kept);
        out.first.push_back(Piece::literal(piece.text.substr(0, slash), piece.from));
        out.second.push_back(Piece::literal(piece.text.substr(slash + 1), piece.from));
        out.second.insert(out.second.end(), text.begin() + kept + 1, text.end());
        return out;
    }
    return std::pair<Text, Text>{{}, text};
}

template <class Make>
Value over_paths(const OperationCall& c, const Make& make) {
    return over_texts(c, [&](const std::vector<Text>& row) -> std::optional<Text> {
        const auto parts = row.empty() ? std::nullopt : at_last_slash(row[0]);
        if (parts) return make(parts->first, parts->second, row);
        Unknown lost = c.interpreter.unknown_here("a part of a path", c.operands.site);
        return Text{{.hole = true, .reason = lost.reason, .from = lost.from, .open = strings::any_open(row[0])}};
    });
}

Value path_parent(const OperationCall& c) {
    return over_paths(c, [](const Text& folder, const Text&, const std::vector<Text>&) { return folder; });
}

Value path_name(const OperationCall& c) {
    return over_paths(c, [](const Text&, const Text& name, const std::vector<Text>&) { return name; });
}

// path_sibling(path, name): another one in the same folder.
Value path_sibling(const OperationCall& c) {
    return over_paths(c, [](const Text& folder, const Text&, const std::vector<Text>& row) {
        return row.size() > 1 ? strings::concat(strings::concat(folder, has_text(folder) || row[0].size() > 0 ? Text{Piece::literal("/")} : Text{}), row[1]) : folder;
    });
}

// path_below(path, name): a name that begins with a slash is a path of its own.
Value path_below(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 2) return std::nullopt;
        return first_byte(row[1]) == '/' ? row[1] : path_joined(row[0], row[1]);
    });
}

// --- regular expressions ---

Text joined_literals(const Text& text) {  // a match may span neighbouring literals
    Text out;
    for (const Piece& piece : text) {
        if (!piece.hole && !out.empty() && !out.back().hole) out.back().text += piece.text;
        else out.push_back(piece);
    }
    return out;
}

constexpr std::size_t kLongestPattern = 100;  // and of the text that is searched

// One that cannot take for ever: no repetition of what repeats, and nothing that looks back.
bool harmless(const std::string& pattern) {
    static constexpr std::string_view kRepeats = "*+{";
    for (std::size_t i = 0; i + 1 < pattern.size(); ++i) {
        if (pattern[i] == ')' && kRepeats.find(pattern[i + 1]) != std::string_view::npos) return false;
        if (pattern[i] == '\\' && std::isdigit(static_cast<unsigned char>(pattern[i + 1])) != 0) return false;
    }
    return pattern.size() <= kLongestPattern;
}

// What a pattern finds in the literal parts of a text, replaced; nullopt: it cannot be said.
std::optional<Text> replaced(const Text& text, const std::string& pattern, const Text& by) {
    if (!harmless(pattern)) return std::nullopt;
    try {
        const std::regex expression(pattern);
        Text out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const Piece& piece = text[i];
            if (piece.hole) {
                out.push_back(piece);
                continue;
            }
            if (piece.text.size() > 4 * kLongestPattern) return std::nullopt;
            auto flags = std::regex_constants::match_default;
            if (i > 0) flags |= std::regex_constants::match_not_bol;
            if (i + 1 < text.size()) flags |= std::regex_constants::match_not_eol;
            std::size_t from = 0;
            for (std::sregex_iterator found(piece.text.begin(), piece.text.end(), expression, flags), end; found != end; ++found) {
                strings::append(out, {Piece::literal(piece.text.substr(from, static_cast<std::size_t>(found->position()) - from), piece.from)});
                strings::append(out, by);
                from = static_cast<std::size_t>(found->position() + found->length());
            }
            strings::append(out, {Piece::literal(piece.text.substr(from), piece.from)});
        }
        return out;
    } catch (const std::regex_error&) {
        return std::nullopt;
    }
}

// regex_replace(text, pattern, by)
Value regex_replace(const OperationCall& c) {
    return over_texts(c, [&](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 3) return std::nullopt;
        const auto pattern = strings::literal_of(row[1]);
        const bool refers = std::ranges::any_of(row[2], [](const Piece& piece) { return piece.text.find('$') != std::string::npos; });
        if (auto out = pattern && !refers ? replaced(joined_literals(row[0]), *pattern, row[2]) : std::nullopt) return out;
        const Unknown lost = c.interpreter.unknown_here("a text in which something was replaced", c.operands.site);
        return Text{{.hole = true, .reason = lost.reason, .from = lost.from, .open = strings::any_open(row[0]) || strings::any_open(row[1])}};
    });
}

constexpr std::array kAlgorithmOperations = {
    Operation{"each", each, 1},
    Operation{"extend", extend},
    Operation{"assemble", assemble},
    Operation{"print", print},
    Operation{"address", address},
    Operation{"first_place", first_place},
    Operation{"last_place", last_place},
    Operation{"engage", engage},
    Operation{"has_value", has_value},
    Operation{"held_value", held_value},
    Operation{"or_value", or_value},
    Operation{"on_value", on_value, 1},
    Operation{"on_failure", on_failure, 1},
    Operation{"variant_get", variant_get},
    Operation{"variant_holds", variant_holds},
    Operation{"variant_index", variant_index},
    Operation{"path_parent", path_parent},
    Operation{"path_name", path_name},
    Operation{"path_sibling", path_sibling},
    Operation{"path_below", path_below},
    Operation{"regex_replace", regex_replace},
};

}  // namespace

std::span<const Operation> algorithm_operations() { return kAlgorithmOperations; }

}  // namespace grantlint::flow
