// Comparisons and arithmetic.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "flow/guards.h"
#include "flow/interpreter.h"
#include "flow/lengths.h"
#include "flow/operation.h"

namespace grantlint::flow {
namespace {

bool negative_comparison(const std::string& op, const Value& other) {
    const auto* number = other.as<std::int64_t>();
    const auto* truth = other.as<bool>();
    const bool affirms = (number != nullptr && *number > 0) || (truth != nullptr && *truth);
    if (op == "==") return !affirms;
    if (op == "!=") return affirms;
    return op == "<" || op == "<=";
}

bool are_numbers(const Choice& choice) {
    return !choice.open && choice.options.size() <= 8 && std::ranges::all_of(choice.options, [](const Value& one) { return one.as<std::int64_t>() != nullptr; });
}

std::optional<std::string> literal_in(const Value& value) {
    const auto* text = value.as<strings::Text>();
    return text != nullptr ? strings::literal_of(*text) : std::nullopt;
}

}  // namespace

Value Interpreter::compared(const std::string& op, const Value& left, const Value& right, const ir::Expr& expr, State& state) {
    const bool equality = op == "==" || op == "!=";
    if (equality) {
        if (const auto same = equals(left, right, state)) return *same == (op == "==");
    }
    const auto a = code_of(left), b = code_of(right);
    if (a && b && !equality) return op == "<" ? *a < *b : op == ">" ? *a > *b : op == "<=" ? *a <= *b : *a >= *b;
    if (const auto longer = compared_lengths(op, left, right)) return *longer;
    for (const auto& [one, other] : {std::pair(&left, &right), std::pair(&right, &left)}) {
        const auto* held = one->as<Unknown>();
        if (held == nullptr) continue;
        Unknown out = *held;
        out.may = strings::May::segment;
        out.type.clear();
        if (const auto literal = literal_in(*other); literal && equality && held->listed && held->tests.empty()) {  // one of the elements is that text
            out = {.reason = "a comparison", .from = held->from, .may = strings::May::segment, .open = held->open, .tests = {*literal}, .negated = op == "!="};
            if (!held->key.empty()) out.key = held->key + "=='" + *literal + "'";
            return unknown(std::move(out));
        }
        if (equality && literal_in(*other) && !literal_in(*other)->empty()) {
            out.tests.clear();  // what was found there says nothing of whether it was found
        } else if (!held->tests.empty()) {
            out.negated = held->negated != negative_comparison(op, *other);
            return unknown(std::move(out));
        }
        std::string constant;
        if (const auto* number = other->as<std::int64_t>()) constant = std::to_string(*number);
        else if (const auto* named = other->as<Enumerator>()) constant = named->name;
        else if (other->as<Null>() != nullptr) constant = "null";
        else if (const auto* truth = other->as<bool>()) constant = *truth ? "true" : "false";
        else if (const auto* text = other->as<strings::Text>()) constant = "'" + strings::to_display(*text) + "'";
        if (held->key.empty() || constant.empty()) continue;
        if (!equality) {  // 2 < n is n > 2, and that is not n <= 2
            const bool at_most = op == "<=" || op == ">=", below = (op == "<" || op == "<=") == (one == &left);
            out.key += (at_most == below ? "<=" : "<") + constant;
            out.negated = !below;
        } else if (constant == "null" || constant == "true" || constant == "false" || constant == "0") {
            const bool opposite = (op == "==") != (constant == "true");  // x == nullptr holds when x does not
            out.negated = held->negated != opposite;
        } else {
            out.key += "==" + constant;
            out.negated = op == "!=";
        }
        return unknown(std::move(out));
    }
    Unknown result = unknown_here("a comparison", expr);
    for (const Value* side : {&left, &right}) {  // texts with one open hole compare by their content
        const auto* text = side->as<strings::Text>();
        const Value& other = side == &left ? right : left;
        const auto* constant = other.as<strings::Text>();
        if (text != nullptr && constant != nullptr && equality && strings::literal_of(*constant)) {
            result.key = "text " + strings::to_display(*text) + (text->size() == 1 ? text->front().reason : "") + "==" + strings::to_display(*constant);
            result.open = strings::any_open(*text);
            result.negated = op == "!=";
            if (text->size() == 1 && text->front().listed) result.tests.insert(*strings::literal_of(*constant));
        }
    }
    return unknown(std::move(result));
}

std::optional<bool> Interpreter::equals(const Value& left, const Value& right, State& state) {
    const Value a = load(left, state);
    const Value b = load(right, state);
    if (const auto* choice = a.as<Choice>()) {
        std::optional<bool> all = equals(choice->options.front(), b, state);
        for (const Value& option : choice->options) {
            if (equals(option, b, state) != all) return std::nullopt;
        }
        return all;
    }
    if (b.as<Choice>() != nullptr) return equals(b, a, state);
    if (const auto same = same_position(a, b)) return *same;
    if (const auto same = compared_lengths("==", a, b)) return *same;
    const auto* x = a.as<strings::Text>();
    const auto* y = b.as<strings::Text>();
    if (x != nullptr && y != nullptr) {
        const auto p = strings::literal_of(*x);
        const auto q = strings::literal_of(*y);
        if (p && q) return *p == *q;
        const auto cannot_hold = [](const strings::Text& text, const std::optional<std::string>& other) {  // a slash
            return text.size() == 1 && text[0].hole && text[0].may == strings::May::segment && other && other->find('/') != std::string::npos;
        };
        return cannot_hold(*x, q) || cannot_hold(*y, p) ? std::optional(false) : std::nullopt;
    }
    const auto number = [](const Value& value) -> std::optional<std::int64_t> {
        if (const auto* held = value.as<std::int64_t>()) return *held;
        if (const auto* held = value.as<bool>()) return *held;
        if (const auto* held = value.as<Enumerator>()) return held->number;
        return std::nullopt;
    };
    if (number(a) && number(b)) return *number(a) == *number(b);
    if ((goes_on(a) && code_of(b) == 0) || (goes_on(b) && code_of(a) == 0)) return false;
    const bool character = (x != nullptr && b.as<std::int64_t>() != nullptr) || (y != nullptr && a.as<std::int64_t>() != nullptr);
    if (character && code_of(a) && code_of(b)) return *code_of(a) == *code_of(b);
    const bool nothing = a.as<Null>() != nullptr || b.as<Null>() != nullptr;
    const bool something = x != nullptr || y != nullptr || a.as<Function>() != nullptr || b.as<Function>() != nullptr ||
                           left.as<Pointer>() != nullptr || right.as<Pointer>() != nullptr;
    if (a.as<Null>() != nullptr && b.as<Null>() != nullptr) return true;
    if (nothing && something) return a.as<Unknown>() == nullptr && b.as<Unknown>() == nullptr ? std::optional(false) : std::nullopt;
    return std::nullopt;
}

// What arithmetic comes to on numbers, on lengths of texts, and on pointers into a buffer; unset when that is not known.
Value Interpreter::computed(const std::string& op, const Value& first, const Value& second, ir::TypeId type, State& state) {
    const Value left = load(first, state);
    const Value right = load(second, state);
    const std::optional<strings::Extent> by = extent_in(right);
    const bool buffer = type < unit().types.size() && unit().types[type].name == "char";
    if (const auto* pointer = first.as<Pointer>(); pointer != nullptr && buffer && (op == "+" || op == "-")) {
        Pointer inside = settle(*pointer, state);
        inside.reference = false;
        const bool back = (op == "-") != (by && by->holes.empty() && by->bytes < 0);
        strings::Extent distance = by.value_or(strings::Extent{.bytes = 0, .holes = {"a number that is not known"}});
        if (distance.holes.empty()) distance.bytes = distance.bytes < 0 ? -distance.bytes : distance.bytes;
        return moved(inside, distance, back ? Direction::backward : Direction::forward, state);
    }
    if (const auto* pointer = first.as<Pointer>(); pointer != nullptr && !pointer->reference && by && by->holes.empty() && (op == "+" || op == "-")) {
        if (const auto there = stepped(*pointer, op == "+" ? by->bytes : -by->bytes, state)) return *there;
    }
    const std::optional<strings::Extent> from = extent_in(left);
    if (!from || !by) return {};
    if (op == "+") return number_of(*from + *by);
    if (op == "-") {
        const auto rest = strings::difference(*from, *by);
        return rest ? number_of(*rest) : Value{};
    }
    if (!from->holes.empty() || !by->holes.empty()) return scaled_length(op, *from, *by);
    const std::int64_t a = from->bytes, b = by->bytes;
    const auto wrapped = [](std::uint64_t value) { return Value(static_cast<std::int64_t>(value)); };
    if (op == "*") return wrapped(static_cast<std::uint64_t>(a) * static_cast<std::uint64_t>(b));
    if (op == "/" && b != 0 && b != -1) return a / b;
    if (op == "%" && b != 0 && b != -1) return a % b;
    if (op == "|") return a | b;
    if (op == "&") return a & b;
    if (op == "^") return a ^ b;
    if (op == "<<" && b >= 0 && b < 63) return wrapped(static_cast<std::uint64_t>(a) << b);
    if (op == ">>" && b >= 0 && b < 63) return a >> b;
    return {};
}

Value Interpreter::eval_binary(const ir::Expr& expr, State& state) {
    if (expr.kids.size() != 2) return {};
    if (expr.text == "&&" || expr.text == "||") {
        Outcome out = condition(*condition_ways(expr, state), expr);
        state = std::move(out.state);
        return out.value;
    }
    const Value first = eval(expr.kids[0], state);
    const Value second = eval(expr.kids[1], state);
    return binary_value(expr, first, second, state);
}

Value Interpreter::binary_value(const ir::Expr& expr, const Value& first, const Value& second, State& state) {
    const std::string& op = expr.text;
    if (const Value known = pointers_compared(op, first, second, state); known.set()) return known;
    const Value left = load(first, state);
    const Value right = load(second, state);
    if (const auto* choice = left.as<Choice>(); choice != nullptr && are_numbers(*choice)) {  // flags that are one of several sets
        std::vector<Value> out;
        for (const Value& option : choice->options) out.push_back(binary_value(expr, option, second, state));
        return one_of(std::move(out));
    }
    if (op == "==" || op == "!=" || op == "<" || op == ">" || op == "<=" || op == ">=") return compared(op, left, right, expr, state);
    const bool in_bytes = op == "-" && expr.type < unit().types.size() && unit().types[expr.type].name == "char" && unit().types[expr.type].pointer;  // (char *)part - offset
    if (const Value known = computed(op, first, second, in_bytes ? expr.type : expr.kids[0].type, state); known.set()) return known;
    const auto* b = right.as<std::int64_t>();
    if (const auto* text = left.as<strings::Text>(); text != nullptr && b != nullptr && op == "+" && *b >= 0) {  // "text" + 1 in C
        if (const auto rest = strings::slice(*text, static_cast<std::size_t>(*b))) return flow::text(*rest);
    }
    return unknown(unknown_here("a computed number", expr));
}

Value Interpreter::eval_unary(const ir::Expr& expr, State& state) {
    if (expr.kids.empty()) return {};
    if (expr.text == "&") {
        if (auto place = place_of(expr.kids[0], state)) {
            place->reference = false;
            return *place;
        }
        return allocate(eval(expr.kids[0], state), state);
    }
    const Value operand = eval(expr.kids[0], state);
    if (expr.text == "*") {
        if (const auto* pointer = operand.as<Pointer>()) {
            const ir::Type& type = unit().types[expr.type < unit().types.size() ? expr.type : 0];
            const Value there = read(settle(*pointer, state), state);
            if (type.name == "char" && !type.pointer && there.as<strings::Text>() != nullptr) return byte_at(there, state);
            return pointed_to(*pointer, expr, state);
        }
        if (operand.as<strings::Text>() != nullptr) return byte_at(operand, state);
        if (const auto* held = operand.as<List>(); held != nullptr && !held->items.empty()) return held->items.front();
        return operand;
    }
    const Value value = load(operand, state);
    if (expr.text == "!") return negation(value, expr, state);
    const auto* number = value.as<std::int64_t>();
    if (expr.text == "-" && number != nullptr) return -*number;
    if (expr.text == "++" || expr.text == "--") {
        const auto place = place_of(expr.kids[0], state);
        const Value before = place ? decay(read(*place, state), state) : value;
        Value next = computed(expr.text.substr(1), before, std::int64_t{1}, expr.kids[0].type, state);
        if (const auto* text = before.as<strings::Text>(); text != nullptr && expr.text == "++") {  // the next byte of a text
            const bool part = !text->empty() && text->front().hole;
            const auto rest = part ? std::optional(strings::Text(text->begin() + 1, text->end())) : strings::slice(*text, 1);
            if (rest) next = flow::text(*rest);
        }
        if (!next.set()) next = unknown(unknown_here("a computed number", expr));
        log_store(expr.kids[0], next, state, expr);
        if (place) write(*place, next, state);
        return before.as<Unknown>() == nullptr || next.as<Unknown>() == nullptr || next.as<Unknown>()->extent ? before : next;
    }
    return unknown(unknown_here("a computed number", expr));
}

}  // namespace grantlint::flow
