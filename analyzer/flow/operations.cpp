#include "flow/operations.h"

#include <algorithm>
#include <utility>
#include <array>
#include <cctype>
#include <functional>

#include "strings/format.h"

namespace grantlint::flow {
namespace {

using strings::Piece;
using strings::Text;

constexpr std::size_t kMostResults = 64;

struct Context {
    Interpreter& interpreter;
    Interpreter::Operands& operands;
    const std::vector<Value>& arguments;

    [[nodiscard]] Value at(std::size_t index) const { return index < arguments.size() ? interpreter.load(arguments[index], operands.state) : Value{}; }
    [[nodiscard]] std::vector<Text> texts(std::size_t index) const {
        return index < arguments.size() ? interpreter.texts(arguments[index], operands.state) : std::vector<Text>{Text{}};
    }
    [[nodiscard]] bool open(std::size_t index) const {
        const Value value = at(index);
        const auto* choice = value.as<Choice>();
        return choice != nullptr && choice->open;
    }
    [[nodiscard]] Value unknown(std::string reason) const { return flow::unknown(interpreter.unknown_here(std::move(reason), operands.site)); }
};

// Every combination of what the arguments may be, through a function on plain texts.
Value over_texts(const Context& c, const std::function<std::optional<Text>(const std::vector<Text>&)>& each) {
    std::vector<std::vector<Text>> rows{{}};
    bool open = false;
    for (std::size_t i = 0; i < c.arguments.size(); ++i) {
        std::vector<std::vector<Text>> next;
        open = open || c.open(i);
        for (const std::vector<Text>& row : rows) {
            for (const Text& text : c.texts(i)) {
                if (next.size() >= kMostResults) break;
                next.push_back(row);
                next.back().push_back(text);
            }
        }
        rows = std::move(next);
    }
    std::vector<Value> out;
    for (const std::vector<Text>& row : rows) {
        if (auto text = each(row)) out.push_back(flow::text(std::move(*text)));
    }
    return out.empty() ? c.unknown("a text that is not known") : one_of(std::move(out), open);
}

bool unreserved(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.' || c == '~'; }

// Percent-encoding: what is unknown cannot hold a slash any more.
Text encoded(const Text& text) {
    static constexpr char kHex[] = "0123456789ABCDEF";
    Text out;
    for (Piece piece : text) {
        if (piece.hole) {
            piece.may = strings::May::segment;
        } else {
            std::string bytes;
            for (const char c : piece.text) {
                if (unreserved(c)) bytes.push_back(c);
                else bytes += {'%', kHex[static_cast<unsigned char>(c) >> 4], kHex[static_cast<unsigned char>(c) & 15]};
            }
            piece.text = std::move(bytes);
        }
        out.push_back(std::move(piece));
    }
    return out;
}

Text map_bytes(Text text, int (*convert)(int)) {
    for (Piece& piece : text) {
        for (char& c : piece.text) c = static_cast<char>(convert(static_cast<unsigned char>(c)));
    }
    return text;
}

Text trimmed(Text text) {
    const auto blank = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    while (!text.empty() && !text.back().hole && (text.back().text.empty() || blank(text.back().text.back()))) {
        if (text.back().text.empty()) text.pop_back();
        else text.back().text.pop_back();
    }
    while (!text.empty() && !text.front().hole && (text.front().text.empty() || blank(text.front().text.front()))) {
        if (text.front().text.empty()) text.erase(text.begin());
        else text.front().text.erase(0, 1);
    }
    return text;
}

std::optional<char> last_byte(const Text& text) {
    for (auto piece = text.rbegin(); piece != text.rend(); ++piece) {
        if (piece->hole) return std::nullopt;
        if (!piece->text.empty()) return piece->text.back();
    }
    return std::nullopt;
}

std::optional<char> first_byte(const Text& text) {
    for (const Piece& piece : text) {
        if (piece.hole) return std::nullopt;
        if (!piece.text.empty()) return piece.text.front();
    }
    return std::nullopt;
}

Text without_last(Text text, std::size_t count) {
    while (count > 0 && !text.empty() && !text.back().hole) {
        const std::size_t here = std::min(count, text.back().text.size());
        text.back().text.erase(text.back().text.size() - here);
        count -= here;
        if (text.back().text.empty()) text.pop_back();
    }
    return text;
}

bool has_text(const Text& text) {
    return std::ranges::any_of(text, [](const Piece& piece) { return piece.hole || !piece.text.empty(); });
}

// One slash between the two, as the append functions of URL classes make it.
Text path_joined(const Text& left, const Text& right) {
    if (!has_text(left)) return right;
    if (!has_text(right)) return left;
    const bool ends = last_byte(left) == '/';
    const bool begins = first_byte(right) == '/';
    if (ends && begins) return strings::concat(left, *strings::slice(right, 1));
    if (ends || begins) return strings::concat(left, right);
    return strings::concat(strings::concat(left, {Piece::literal("/")}), right);
}

std::vector<strings::Argument> formatted(const std::vector<Text>& row) {
    std::vector<strings::Argument> out;
    for (std::size_t i = 1; i < row.size(); ++i) {
        strings::Argument argument{.text = row[i], .name = {}};
        // fmt::arg("name", value) arrives as the marked pair that named() makes.
        if (!row[i].empty() && row[i].front().reason == "argument name") {
            argument.name = row[i].front().text;
            argument.text.erase(argument.text.begin());
        }
        out.push_back(std::move(argument));
    }
    return out;
}

// A va_list, or what std::make_format_args made, stands for its items.
std::vector<Value> spread(const Context& c) {
    std::vector<Value> out;
    for (std::size_t i = 0; i < c.arguments.size(); ++i) {
        const Value value = c.at(i);
        const auto* items = value.as<List>();
        if (items != nullptr) out.insert(out.end(), items->items.begin(), items->items.end());
        else out.push_back(c.arguments[i]);
    }
    return out;
}

template <Text (*Format)(const Text&, std::span<const strings::Argument>)>
Value format_with(const Context& given) {
    const std::vector<Value> all = spread(given);
    const Context c{.interpreter = given.interpreter, .operands = given.operands, .arguments = all};
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        return row.empty() ? std::nullopt : std::optional(Format(row[0], formatted(row)));
    });
}

template <bool (*Test)(const std::string&, const std::string&)>
Value tested(const Context& c) {
    const std::vector<Text> lefts = c.texts(0);
    const std::vector<Text> rights = c.texts(1);
    const auto left = lefts.size() == 1 ? strings::literal_of(lefts[0]) : std::nullopt;
    const auto right = rights.size() == 1 ? strings::literal_of(rights[0]) : std::nullopt;
    if (left && right) return Test(*left, *right);
    Unknown out = c.interpreter.unknown_here("a test of a text", c.operands.site);
    out.tests = right.value_or("");
    for (const Text& text : lefts) out.open = out.open || strings::any_open(text);
    out.key = "test " + (lefts.empty() || lefts[0].empty() ? "" : lefts[0].front().reason) + " " + right.value_or("?");
    return flow::unknown(std::move(out));
}

bool starts(const std::string& a, const std::string& b) { return a.starts_with(b); }
bool ends(const std::string& a, const std::string& b) { return a.ends_with(b); }
bool holds(const std::string& a, const std::string& b) { return a.find(b) != std::string::npos; }
bool same(const std::string& a, const std::string& b) { return a == b; }

Value is_empty(const Context& c) {
    const Value value = c.at(0);
    if (const auto* items = value.as<List>(); items != nullptr && items->complete) return items->items.empty();
    if (const auto* missing = value.as<Unknown>()) {
        Unknown out = *missing;
        out.key = missing->key.empty() ? "" : missing->key + " is empty";
        out.negated = false;
        return flow::unknown(std::move(out));
    }
    const std::vector<Text> all = c.texts(0);
    if (all.size() == 1 && value.as<Object>() == nullptr) {
        const auto literal = strings::literal_of(all[0]);
        if (literal) return literal->empty();
        if (std::ranges::any_of(all[0], [](const Piece& piece) { return !piece.hole && !piece.text.empty(); })) return false;
        Unknown out = c.interpreter.unknown_here("whether a text is empty", c.operands.site);
        out.key = "empty " + all[0].front().reason;
        return flow::unknown(std::move(out));
    }
    return c.unknown("whether it is empty");
}

Value size(const Context& c) {
    const Value value = c.at(0);
    if (const auto* items = value.as<List>(); items != nullptr && items->complete) return static_cast<std::int64_t>(items->items.size());
    const std::vector<Text> all = c.texts(0);
    const auto literal = all.size() == 1 && value.as<Object>() == nullptr ? strings::literal_of(all[0]) : std::nullopt;
    return literal ? Value(static_cast<std::int64_t>(literal->size())) : c.unknown("a size");
}

Value slice(const Context& c) {
    const Value from_value = c.at(1);
    const auto* from = from_value.as<std::int64_t>();
    const Value count_value = c.at(2);
    const auto* count = count_value.as<std::int64_t>();
    const std::int64_t begin = from != nullptr ? *from : -1;
    const std::size_t length = count != nullptr && *count >= 0 ? static_cast<std::size_t>(*count) : std::string::npos;
    if (begin < 0 || (c.arguments.size() > 2 && count == nullptr)) return c.unknown("a part of a text");
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) {
        if (auto part = strings::slice(text, static_cast<std::size_t>(begin), length)) out.push_back(flow::text(std::move(*part)));
    }
    return out.empty() ? c.unknown("a part of a text") : one_of(std::move(out));
}

Value drop_last(const Context& c) {
    const Value count = c.at(1);
    const auto* number = count.as<std::int64_t>();
    const std::size_t drop = number != nullptr && *number >= 0 ? static_cast<std::size_t>(*number) : 1;
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) out.push_back(flow::text(without_last(text, drop)));
    return one_of(std::move(out), c.open(0));
}

Value end_byte(const Context& c, std::optional<char> (*which)(const Text&)) {
    const Value value = c.at(0);
    if (const auto* items = value.as<List>(); items != nullptr && !items->items.empty()) return which == first_byte ? items->items.front() : items->items.back();
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) {
        if (const auto byte = which(text)) out.push_back(flow::text(std::string(1, *byte)));
        else out.push_back(flow::text(Text{{.hole = true, .may = strings::May::segment, .reason = "a byte of a text"}}));  // no slash, most likely
    }
    return one_of(std::move(out));
}

// Joins the items of a list (or all arguments behind the separator) with a separator.
Value join(const Context& c) {
    std::vector<Value> items;
    const Value first = c.at(1);
    if (const auto* held = first.as<List>()) {
        if (!held->complete) return c.unknown("a list that is not known");
        items = held->items;
    } else if (first.as<Unknown>() != nullptr && c.arguments.size() == 2) {
        return first;
    } else {
        items.assign(c.arguments.begin() + 1, c.arguments.end());
    }
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

Value as_list(const Context& c) {
    List out;
    for (std::size_t i = 0; i < c.arguments.size(); ++i) {
        const Value value = c.at(i);
        out.items.push_back(value);
    }
    return list(std::move(out));
}

Value pushed(const Context& c) {
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

Value prepended(const Context& c) {
    const Value value = c.at(0);
    const auto* held = value.as<List>();
    List out = held != nullptr ? *held : List{};
    out.items.insert(out.items.begin(), c.at(1));
    return list(std::move(out));
}

Value appended_lists(const Context& c) {
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

std::string key_step(const Context& c, const Value& key) {
    const Value value = c.interpreter.load(key, c.operands.state);
    if (const auto* number = value.as<std::int64_t>()) return "[" + std::to_string(*number) + "]";
    if (const auto* named = value.as<Enumerator>()) return "[" + named->name + "]";
    if (const auto* text = value.as<Text>()) {
        if (const auto literal = strings::literal_of(*text)) return "[" + *literal + "]";
    }
    return {};
}

// A map from the pairs of an initialiser list.
Value map(const Context& c) {
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

Value put(const Context& c) {
    const Value value = c.at(0);
    Object out;
    if (const auto* held = value.as<Object>()) out = *held;
    const std::string step = key_step(c, c.at(1));
    if (step.empty()) return value;
    if (!out.slots.contains(step)) out.order.push_back(step);
    out.slots[step] = c.at(2);
    return object(std::move(out));
}

Value pair(const Context& c) {
    Object out{.type = "std::pair"};
    static constexpr std::array<const char*, 2> kNames = {"first", "second"};
    for (std::size_t i = 0; i < 2 && i < c.arguments.size(); ++i) {
        out.slots[kNames[i]] = c.at(i);
        out.order.emplace_back(kNames[i]);
    }
    return object(std::move(out));
}

Value element(const Context& c) {
    const Value value = c.interpreter.element(c.arguments.at(0), c.arguments.at(1), c.operands.state);
    if (value.set()) return value;
    Unknown out = c.interpreter.unknown_here("an element", c.operands.site);
    const Value container = c.at(0);
    if (const auto* missing = container.as<Unknown>()) out.open = missing->open;
    return flow::unknown(std::move(out));
}

// A reference to an element, so that map["key"] = value stores.
Value element_place(const Context& c) {
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
Value entry(const Context& c) {
    Object out{.type = "std::pair"};
    out.slots["first"] = c.at(1);
    const Value found = c.interpreter.element(c.arguments.at(0), c.arguments.at(1), c.operands.state);
    if (!found.set()) {  // a map that is not known: whether it has the key tells of the key
        Unknown missing = c.interpreter.unknown_here("an entry of a map", c.operands.site);
        const std::vector<Text> keys = c.texts(1);
        missing.tests = keys.size() == 1 ? strings::literal_of(keys[0]).value_or("") : "";
        return flow::unknown(std::move(missing));
    }
    out.slots["second"] = found;
    out.order = {"first", "second"};
    return object(std::move(out));
}

bool placeholder_at(const Context& c, std::size_t index) {
    const std::vector<ir::Expr>& kids = c.operands.site.kids;
    const ir::Unit& unit = c.interpreter.unit();
    return index < kids.size() && kids[index].type < unit.types.size() && unit.types[kids[index].type].name.find("_Placeholder") != std::string::npos;
}

Value bind(const Context& c) {
    const Value target = c.at(0);
    const auto* held = target.as<Function>();
    if (held == nullptr) return target;
    Function out = *held;
    for (std::size_t i = 1; i < c.arguments.size(); ++i) {
        const Value value = c.arguments[i];
        const Value seen = c.at(i);
        const auto* whole = seen.as<Object>();
        const bool placeholder = (whole != nullptr && whole->type.find("_Placeholder") != std::string::npos) || placeholder_at(c, i);
        out.bound.push_back(placeholder ? Value{} : value);
    }
    return function(std::move(out));
}

Value apply(const Context& c) {
    std::vector<Value> rest(c.arguments.begin() + (c.arguments.empty() ? 0 : 1), c.arguments.end());
    return c.interpreter.apply(c.at(0), std::move(rest), c.operands.state, c.operands.site);
}

// Calls a function with every item of a list.
Value each(const Context& c) {
    const Value items = c.at(0);
    if (const auto* held = items.as<List>()) {
        List out;
        for (const Value& item : held->items) out.items.push_back(c.interpreter.apply(c.at(1), {item}, c.operands.state, c.operands.site));
        return list(std::move(out));
    }
    c.interpreter.apply(c.at(1), {}, c.operands.state, c.operands.site);
    return c.unknown("the results of a function");
}

// fold(list, first, function): std::accumulate.
Value fold(const Context& c) {
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

// A copy of an object of its own class with a slot for every name and value: make('CURL', 'url', arg0).
Value make(const Context& c) {
    const std::string type = strings::literal_of(c.texts(0).front()).value_or("");
    const Value made = c.interpreter.fresh(type, c.operands);
    Object out = *made.as<Object>();
    for (std::size_t i = 1; i + 1 < c.arguments.size(); i += 2) {
        const std::string name = strings::literal_of(c.texts(i).front()).value_or("");
        out.slots[name] = c.at(i + 1);
        out.order.push_back(name);
    }
    return object(std::move(out));
}

Value allocate(const Context& c) { return c.interpreter.allocate(make(c), c.operands.state); }

Value construct(const Context& c) {  // construct('Class', arguments…): a new object of a class of the project, and a pointer to it
    const std::string type = strings::literal_of(c.texts(0).front()).value_or("");
    const std::vector<Value> rest(c.arguments.begin() + 1, c.arguments.end());
    return c.interpreter.construct_by_name(type, rest, c.operands.state, c.operands.site);
}

Value construct_pointer(const Context& c) { return c.interpreter.allocate(construct(c), c.operands.state); }

// The first argument that is an object of this class, wherever it stands.
Value typed(const Context& c) {
    const std::string type = strings::literal_of(c.texts(0).front()).value_or("");
    for (std::size_t i = 1; i < c.arguments.size(); ++i) {
        const Value value = c.at(i);
        const auto* whole = value.as<Object>();
        const auto* missing = value.as<Unknown>();
        if ((whole != nullptr && whole->type == type) || (missing != nullptr && missing->type == type)) return value;
    }
    return {};
}

Value template_argument(const Context& c) {
    const Value position = c.at(0);
    const auto* number = position.as<std::int64_t>();
    const ir::Unit& unit = c.interpreter.unit();
    const std::uint32_t callee = c.operands.site.callee;
    if (number == nullptr || callee >= unit.callees.size()) return {};
    const std::vector<std::string>& names = unit.callees[callee].arguments;
    return *number >= 0 && static_cast<std::size_t>(*number) < names.size() ? flow::text(names[static_cast<std::size_t>(*number)]) : Value{};
}

// The class of a container's elements, or what a class template was made with: of the call's receiver.
Value type_argument(const Context& c) {
    const Value position = c.at(0);
    const auto* number = position.as<std::int64_t>();
    const ir::Unit& unit = c.interpreter.unit();
    if (number == nullptr) return {};
    const ir::TypeId id = c.operands.site.kind == ir::ExprKind::construct || c.operands.site.kids.empty() ? c.operands.site.type : c.operands.site.kids[0].type;
    const std::vector<std::string>& names = unit.types[id < unit.types.size() ? id : 0].arguments;
    return *number >= 0 && static_cast<std::size_t>(*number) < names.size() ? flow::text(names[static_cast<std::size_t>(*number)]) : Value{};
}

Value named(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() != 2) return std::nullopt;
        Text out{{.text = strings::literal_of(row[0]).value_or(""), .reason = "argument name"}};
        strings::append(out, row[1]);
        return out;
    });
}

Value choose(const Context& c) {  // when(condition, then, else)
    const auto known = c.interpreter.truth(c.at(0), c.operands.state);
    if (known) return c.at(*known ? 1 : 2);
    const Value condition = c.at(0);
    const auto yes = c.interpreter.truth(c.at(1), c.operands.state);
    const auto no = c.interpreter.truth(c.at(2), c.operands.state);
    if (const auto* held = condition.as<Unknown>(); held != nullptr && no && yes != no) {  // as true as the condition, or as false
        Unknown out = *held;
        out.negated = held->negated != *no;
        return flow::unknown(std::move(out));
    }
    return one_of({c.at(1), c.at(2)});
}

Value equal_values(const Context& c) {
    if (const auto known = c.interpreter.equals(c.at(0), c.at(1), c.operands.state)) return *known;
    return c.interpreter.comparison("==", c.at(0), c.at(1), c.operands.site, c.operands.state);
}

Value unequal_values(const Context& c) {
    if (const auto known = c.interpreter.equals(c.at(0), c.at(1), c.operands.state)) return !*known;
    return c.interpreter.comparison("!=", c.at(0), c.at(1), c.operands.site, c.operands.state);
}

// URL pieces: everything up to the path; the path; with another path; a relative reference resolved.
struct UrlParts {
    Text origin, path, query;
};

UrlParts url_parts(const Text& url) {
    UrlParts out;
    Text* into = &out.path;
    bool first = true;
    for (const Piece& piece : url) {
        if (piece.hole) {
            into->push_back(piece);
            first = false;
            continue;
        }
        std::string text = piece.text;
        const auto put = [&](Text& where, const std::string& bytes) {
            Piece part = piece;
            part.text = bytes;
            if (!bytes.empty()) where.push_back(std::move(part));
        };
        const std::size_t scheme = text.find("://");
        if (into == &out.path && scheme != std::string::npos) {  // all before it belongs to the scheme
            std::size_t slash = text.find_first_of("/?#", scheme + 3);
            strings::append(out.origin, std::exchange(out.path, {}));
            put(out.origin, text.substr(0, slash));
            if (slash == std::string::npos) {
                into = &out.origin;
                continue;
            }
            text = text.substr(slash);
        } else if (into == &out.origin) {
            const std::size_t slash = text.find_first_of("/?#");
            put(out.origin, text.substr(0, slash));
            if (slash == std::string::npos) continue;
            text = text.substr(slash);
            into = &out.path;
        }
        (void)first;
        const std::size_t query = into == &out.path ? text.find_first_of("?#") : 0;
        if (into != &out.query && query != std::string::npos) {
            put(out.path, text.substr(0, query));
            text = text.substr(query);
            into = &out.query;
        }
        put(*into, text);
    }
    return out;
}

// A base that is one hole is an origin that nobody knows.
Text origin_of(const Text& url) {
    const UrlParts parts = url_parts(url);
    if (!parts.origin.empty()) return parts.origin;
    if (!parts.path.empty() && parts.path.front().hole) return {parts.path.front()};
    return {};
}

Value url_with_path(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 2) return std::nullopt;
        const UrlParts parts = url_parts(row[0]);
        return strings::concat(strings::concat(origin_of(row[0]), row[1]), parts.query);
    });
}

Value url_with_query(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 2) return std::nullopt;
        const UrlParts parts = url_parts(row[0]);
        const Text bare = strings::concat(parts.origin, parts.path);
        if (!has_text(row[1])) return bare;
        return strings::concat(strings::concat(bare, {Piece::literal("?")}), row[1]);
    });
}

Value url_path(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> { return row.empty() ? std::nullopt : std::optional(url_parts(row[0]).path); });
}

Value url_origin(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> { return row.empty() ? std::nullopt : std::optional(url_parts(row[0]).origin); });
}

// The host, with its port if there is one, of what begins with a scheme.
Value url_host(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        const Text origin = row.empty() ? Text{} : url_parts(row[0]).origin;
        Text out;
        for (Piece piece : origin) {
            if (const std::size_t scheme = piece.hole ? std::string::npos : piece.text.find("://"); scheme != std::string::npos) {
                out.clear();
                piece.text.erase(0, scheme + 3);
            }
            if (piece.hole || !piece.text.empty()) out.push_back(std::move(piece));
        }
        return out;
    });
}

Value url_path_query(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.empty()) return std::nullopt;
        const UrlParts parts = url_parts(row[0]);
        return strings::concat(parts.path, parts.query);
    });
}

// RFC 3986, section 5: an absolute reference stands alone, "/x" replaces the path, "x" the last segment of it.
Value url_resolve(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 2) return std::nullopt;
        const Text& base = row[0];
        const Text& reference = row[1];
        if (!url_parts(reference).origin.empty() || !has_text(base)) return reference;
        if (!has_text(reference)) return base;
        if (first_byte(reference) == '/') return strings::concat(origin_of(base), reference);
        if (first_byte(reference) == '?') {
            const UrlParts parts = url_parts(base);
            return strings::concat(strings::concat(parts.origin, parts.path), reference);
        }
        const UrlParts parts = url_parts(base);
        Text path = parts.path;
        while (!path.empty() && !path.back().hole && path.back().text.find('/') == std::string::npos) path.pop_back();
        if (!path.empty() && !path.back().hole) path.back().text.erase(path.back().text.rfind('/') + 1);
        Text whole = strings::concat(parts.origin, path);
        if (path.empty()) whole = strings::concat(whole, {Piece::literal("/")});
        return strings::concat(whole, reference);
    });
}

// scheme, host, port, path, query: those that are there.
Value url_of(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        Text out;
        const auto part = [&](std::size_t i) { return i < row.size() ? row[i] : Text{}; };
        if (has_text(part(1))) {
            out = has_text(part(0)) ? part(0) : Text{Piece::literal("https")};
            strings::append(out, {Piece::literal("://")});
            strings::append(out, part(1));
            if (has_text(part(2))) strings::append(out, strings::concat({Piece::literal(":")}, part(2)));
            if (has_text(part(3)) && first_byte(part(3)) != '/' && !part(3).front().hole) strings::append(out, {Piece::literal("/")});
        }
        strings::append(out, part(3));
        if (has_text(part(4))) strings::append(out, strings::concat({Piece::literal(first_byte(part(4)) == '?' ? "" : "?")}, part(4)));
        return out;
    });
}

// A base in front of a path, unless the path is a whole URL.
Value url_in(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 2) return std::nullopt;
        if (!url_parts(row[1]).origin.empty()) return row[1];
        const Text base = last_byte(row[0]) == '/' && first_byte(row[1]) == '/' ? without_last(row[0], 1) : row[0];
        return strings::concat(base, row[1]);
    });
}

// The text of a request as it goes over the wire: "GET /x HTTP/1.1\r\nHost: h\r\n\r\n".
struct RequestText {
    Text method, target, host;
};

RequestText request_text(const Text& text) {
    static constexpr std::string_view kHost = "\nHost: ";
    RequestText out;
    Text rest;
    std::array<Text*, 3> parts{&out.method, &out.target, &rest};
    std::size_t part = 0;
    const auto put = [](Text& into, Piece piece, std::string bytes) {
        piece.text = std::move(bytes);
        if (!piece.text.empty()) into.push_back(std::move(piece));
    };
    for (const Piece& piece : text) {
        if (piece.hole) {
            parts[part]->push_back(piece);
            continue;
        }
        std::string bytes = piece.text;
        for (std::size_t blank = bytes.find(' '); part < 2 && blank != std::string::npos; blank = bytes.find(' ')) {
            put(*parts[part++], piece, bytes.substr(0, blank));
            bytes.erase(0, blank + 1);
        }
        put(*parts[part], piece, bytes);
    }
    bool inside = false;
    for (const Piece& piece : rest) {
        if (piece.hole) {
            if (inside) out.host.push_back(piece);
            continue;
        }
        std::string bytes = piece.text;
        const std::size_t header = inside ? std::string::npos : bytes.find(kHost);
        if (header != std::string::npos) bytes.erase(0, header + kHost.size());
        inside = inside || header != std::string::npos;
        if (!inside) continue;
        const std::size_t end = bytes.find_first_of("\r\n");
        put(out.host, piece, bytes.substr(0, end));
        if (end != std::string::npos) break;
    }
    return out;
}

template <Text RequestText::* Part>
Value request_part(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> { return row.empty() ? std::nullopt : std::optional(request_text(row[0]).*Part); });
}

Value replace(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 3) return std::nullopt;
        const auto what = strings::literal_of(row[1]);
        if (!what) return row[0];
        return strings::replace_all(row[0], *what, row[2]);
    });
}

Value concat_all(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        Text out;
        for (const Text& text : row) strings::append(out, text);
        return out;
    });
}

Value path_join(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        Text out;
        for (const Text& text : row) out = path_joined(out, text);
        return out;
    });
}

template <Text (*Convert)(const Text&)>
Value converted(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> { return row.empty() ? std::nullopt : std::optional(Convert(row[0])); });
}

Text lowered(const Text& text) { return map_bytes(text, std::tolower); }
Text raised(const Text& text) { return map_bytes(text, std::toupper); }
Text without_blanks(const Text& text) { return trimmed(text); }
Text itself(const Text& text) { return text; }

// Text that is known to be a number or the like, whatever the analysis sees.
Value segment(const Context& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        Text out = row.empty() ? Text{} : row[0];
        for (Piece& piece : out) {
            if (piece.hole) piece.may = strings::May::segment;
        }
        return out;
    });
}

// Where a text begins in another one; -1 when it does not occur; not known when a hole could hold it.
Value find(const Context& c) {
    const std::vector<Text> texts = c.texts(0);
    const std::vector<Text> wanted = c.texts(1);
    const auto what = wanted.size() == 1 ? strings::literal_of(wanted[0]) : std::nullopt;
    if (texts.size() == 1 && what && !what->empty()) {
        std::string known;
        bool whole = true;
        for (const Piece& piece : texts[0]) {
            whole = whole && !piece.hole;
            if (whole) known += piece.text;
        }
        const std::size_t at = known.find(*what);
        if (at != std::string::npos) return static_cast<std::int64_t>(at);
        if (whole) return std::int64_t{-1};
    }
    Unknown out = c.interpreter.unknown_here("a position in a text", c.operands.site);
    out.tests = what.value_or("");
    return flow::unknown(std::move(out));
}

// replace_at(text, from, count, by)
Value replace_at(const Context& c) {
    const Value from_value = c.at(1), count_value = c.at(2);
    const auto* from = from_value.as<std::int64_t>();
    const auto* count = count_value.as<std::int64_t>();
    if (from == nullptr || count == nullptr || *from < 0 || *count < 0) return c.unknown("a text of which a part was replaced");
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) {
        const auto head = strings::slice(text, 0, static_cast<std::size_t>(*from));
        const auto tail = strings::slice(text, static_cast<std::size_t>(*from + *count));
        if (!head) return c.unknown("a text of which a part was replaced");
        for (const Text& by : c.texts(3)) out.push_back(flow::text(strings::concat(strings::concat(*head, by), tail.value_or(Text{}))));
    }
    return one_of(std::move(out));
}

// or_else(value, other): the other one where the value is null, both where it is not known.
Value or_else(const Context& c) {
    std::vector<Value> out;
    const Value value = c.at(0);
    for (const Value& option : options_of(value)) {
        const bool missing = !option.set() || option.as<Null>() != nullptr;
        if (!missing) out.push_back(option);
        if (missing || option.as<Unknown>() != nullptr) out.push_back(c.at(1));
    }
    return one_of(std::move(out), c.open(0));
}

Value variadic(const Context& c) { return c.interpreter.variadic(); }

Value is_null(const Context& c) {
    const Value value = c.at(0);
    return !value.set() || value.as<Null>() != nullptr;
}

bool is_of_class(const Value& value, const std::string& type) {
    if (const auto* whole = value.as<Object>()) return whole->type == type;
    const auto* missing = value.as<Unknown>();
    return missing != nullptr && missing->type == type;
}

// The arguments of one class, wherever they stand, in a tuple or a list too: argument_of('cpr::Url').
Value argument_of(const Context& c) {
    const std::string type = strings::literal_of(c.texts(0).front()).value_or("");
    const ir::Unit& unit = c.interpreter.unit();
    const std::vector<Value>& arguments = c.operands.arguments;
    const std::vector<ir::Expr>& kids = c.operands.site.kids;
    const std::size_t shift = kids.size() > arguments.size() ? kids.size() - arguments.size() : 0;
    std::vector<Value> found;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const Value value = c.interpreter.load(arguments[i], c.operands.state);
        const ir::TypeId id = i + shift < kids.size() ? kids[i + shift].type : 0;
        const bool declared = id < unit.types.size() && unit.types[id].name == type;
        if (declared || is_of_class(value, type)) found.push_back(value);
        const auto* items = value.as<List>();
        if (declared || items == nullptr) continue;
        for (const Value& item : items->items) {
            if (const Value inner = c.interpreter.load(item, c.operands.state); is_of_class(inner, type)) found.push_back(inner);
        }
    }
    return found.empty() ? c.unknown("an argument of class '" + type + "'") : one_of(std::move(found));
}

Value nothing(const Context&) { return Null{}; }

// unknown('a line that is read'): what comes from outside the program.
Value from_outside(const Context& c) {
    return c.unknown(strings::to_display(c.texts(0).front()));
}
Value first_byte_of(const Context& c) { return end_byte(c, first_byte); }
Value last_byte_of(const Context& c) { return end_byte(c, last_byte); }
Value pick_list_item(const Context& c) { return element(c); }
Value copy(const Context& c) { return c.at(0); }

struct Operation {
    std::string_view name;
    Value (*run)(const Context&);
};

constexpr std::array kOperations = {
    Operation{"format_braces", format_with<strings::format_braces>},
    Operation{"format_printf", format_with<strings::format_printf>},
    Operation{"format_numbers", format_with<strings::format_numbers>},
    Operation{"format_slots", format_with<strings::format_slots>},
    Operation{"format_dollars", format_with<strings::format_dollars>},
    Operation{"named", named},
    Operation{"concat", concat_all},
    Operation{"join", join},
    Operation{"path_join", path_join},
    Operation{"replace", replace},
    Operation{"encode", converted<encoded>},
    Operation{"lower", converted<lowered>},
    Operation{"upper", converted<raised>},
    Operation{"trim", converted<without_blanks>},
    Operation{"text", converted<itself>},
    Operation{"segment", segment},
    Operation{"slice", slice},
    Operation{"drop_last", drop_last},
    Operation{"first", first_byte_of},
    Operation{"last", last_byte_of},
    Operation{"size", size},
    Operation{"is_empty", is_empty},
    Operation{"is_null", is_null},
    Operation{"starts_with", tested<starts>},
    Operation{"ends_with", tested<ends>},
    Operation{"contains", tested<holds>},
    Operation{"same_text", tested<same>},
    Operation{"find", find},
    Operation{"replace_at", replace_at},
    Operation{"variadic", variadic},
    Operation{"or_else", or_else},
    Operation{"fold", fold},
    Operation{"equals", equal_values},
    Operation{"unequal", unequal_values},
    Operation{"when", choose},
    Operation{"list", as_list},
    Operation{"push", pushed},
    Operation{"prepend", prepended},
    Operation{"lists", appended_lists},
    Operation{"map", map},
    Operation{"put", put},
    Operation{"pair", pair},
    Operation{"at", pick_list_item},
    Operation{"place_at", element_place},
    Operation{"entry", entry},
    Operation{"copy", copy},
    Operation{"nothing", nothing},
    Operation{"unknown", from_outside},
    Operation{"bind", bind},
    Operation{"apply", apply},
    Operation{"each", each},
    Operation{"make", make},
    Operation{"new", allocate},
    Operation{"construct", construct},
    Operation{"construct_new", construct_pointer},
    Operation{"typed", typed},
    Operation{"template_argument", template_argument},
    Operation{"type_argument", type_argument},
    Operation{"argument_of", argument_of},
    Operation{"url", url_of},
    Operation{"url_in", url_in},
    Operation{"url_path", url_path},
    Operation{"url_origin", url_origin},
    Operation{"url_host", url_host},
    Operation{"url_path_query", url_path_query},
    Operation{"url_resolve", url_resolve},
    Operation{"request_method", request_part<&RequestText::method>},
    Operation{"request_target", request_part<&RequestText::target>},
    Operation{"request_host", request_part<&RequestText::host>},
    Operation{"url_with_path", url_with_path},
    Operation{"url_with_query", url_with_query},
};

}  // namespace

bool is_operation(std::string_view name) { return std::ranges::find(kOperations, name, &Operation::name) != kOperations.end(); }

Value run_operation(std::string_view name, Interpreter& interpreter, Interpreter::Operands& operands, const std::vector<Value>& arguments) {
    const auto found = std::ranges::find(kOperations, name, &Operation::name);
    if (found == kOperations.end()) return {};
    return found->run({.interpreter = interpreter, .operands = operands, .arguments = arguments});
}

}  // namespace grantlint::flow
