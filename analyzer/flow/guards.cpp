#include "flow/guards.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "flow/interpreter.h"

namespace grantlint::flow {
namespace {

// Text, so that what it is matters, not whether it is.
bool is_truth(const Value& value) {
    if (value.as<bool>() != nullptr) return true;
    if (const auto* number = value.as<std::int64_t>()) return *number == 0 || *number == 1;
    const auto* held = value.as<Unknown>();
    return held != nullptr && held->may == strings::May::segment;
}

Value as_truth(const Value& value) {
    const auto* held = value.as<Unknown>();
    if (held == nullptr) return value;
    Unknown out = *held;
    out.may = strings::May::segment;
    return unknown(std::move(out));
}

bool leaves(const ir::Stmt& stmt) {
    if (stmt.kind == ir::StmtKind::give || stmt.kind == ir::StmtKind::jump || stmt.kind == ir::StmtKind::attempt) return true;
    return std::ranges::any_of(stmt.body, leaves) || std::ranges::any_of(stmt.other, leaves) ||
           std::ranges::any_of(stmt.cases, [](const ir::Case& one) { return std::ranges::any_of(one.body, leaves); });
}

bool is_call(const ir::Expr& expr) {
    switch (expr.kind) {
        case ir::ExprKind::call:
        case ir::ExprKind::choice:
        case ir::ExprKind::assign: return true;
        case ir::ExprKind::unary: return expr.text == "!" && !expr.kids.empty() && is_call(expr.kids[0]);
        case ir::ExprKind::construct:
        case ir::ExprKind::binary: return std::ranges::any_of(expr.kids, is_call);
        default: return false;
    }
}

// What a virtual call found of the objects' classes: see kClassFact.
std::set<std::string_view> classes_found(const State& state) {
    std::set<std::string_view> out;
    for (auto fact = state.facts.lower_bound(kClassFact); fact != state.facts.end() && fact->first.starts_with(kClassFact); ++fact) out.insert(fact->first);
    return out;
}

}  // namespace

std::optional<Tests> both(std::optional<Tests> left, const std::optional<Tests>& right) {
    if (!left || !right) return std::nullopt;
    left->insert(right->begin(), right->end());
    return left;
}

std::optional<Tests> either(std::optional<Tests> left, const std::optional<Tests>& right) {
    if (!left) return right;
    if (right) std::erase_if(*left, [&](const std::string& text) { return !right->contains(text); });
    return left;
}

std::optional<Tests> tests_if(const Value& value, bool wanted) {
    const auto constant = [&](bool is) { return is == wanted ? std::optional(Tests{}) : std::nullopt; };
    if (const auto* known = value.as<bool>()) return constant(*known);
    if (const auto* number = value.as<std::int64_t>()) return constant(*number != 0);
    if (value.as<Null>() != nullptr) return constant(false);
    if (const auto* held = value.as<Unknown>()) return wanted != held->negated ? held->tests : Tests{};
    if (const auto* choice = value.as<Choice>()) {
        std::optional<Tests> out;
        for (const Value& option : choice->options) out = either(std::move(out), tests_if(option, wanted));
        return out;
    }
    return Tests{};
}

Value truth_telling(Unknown base, const std::optional<Tests>& if_true, const std::optional<Tests>& if_false) {
    if (!if_true || !if_false) return if_true.has_value();
    base.may = strings::May::segment;
    base.negated = if_true->empty() && !if_false->empty();
    base.tests = base.negated ? *if_false : *if_true;
    return unknown(std::move(base));
}

Value told_by(const Value& left, const Tests& found_left, const Value& right, const Tests& found_right) {
    const bool constant = left.as<bool>() != nullptr || right.as<bool>() != nullptr;
    if (!constant || !is_truth(left) || !is_truth(right)) return {};
    const auto yes = either(both(tests_if(left, true), found_left), both(tests_if(right, true), found_right));
    const auto no = either(both(tests_if(left, false), found_left), both(tests_if(right, false), found_right));
    if (!yes || !no || (yes->empty() && no->empty())) return {};
    return truth_telling({.reason = "a condition"}, yes, no);
}

// Several ways that come to different truths: what was found on each way to the one of them. Nullopt: they come to no truths, or
// to one only.
std::optional<Unknown> Interpreter::condition_of(const Outcomes& ways) const {
    const bool differ = ways.size() > 1 && std::ranges::any_of(ways, [&](const Outcome& way) {
        const auto* held = way.value.as<Unknown>();
        return way.state.guards != ways.front().state.guards || (held != nullptr && !that_matter(held->tests).empty());
    });
    const bool constant = std::ranges::any_of(ways, [](const Outcome& way) { return way.value.as<Unknown>() == nullptr; });
    if (!differ || !constant || !std::ranges::all_of(ways, [](const Outcome& way) { return is_truth(way.value); })) return std::nullopt;
    std::optional<Tests> yes, no;
    Unknown base{.reason = "a condition"};
    for (const Outcome& way : ways) {
        yes = either(std::move(yes), both(tests_if(way.value, true), way.state.guards));
        no = either(std::move(no), both(tests_if(way.value, false), way.state.guards));
        if (const auto* held = way.value.as<Unknown>()) base.open = base.open || held->open, base.from = held->from;
    }
    const Value told = yes && no ? truth_telling(std::move(base), yes, no) : Value{};
    const auto* held = told.as<Unknown>();
    return held != nullptr ? std::optional(*held) : std::nullopt;
}

Tests Interpreter::that_matter(const Tests& texts) const {
    Tests out;
    std::ranges::copy_if(texts, std::inserter(out, out.end()), [&](const std::string& text) { return !knowledge_.guards || knowledge_.guards(text); });
    return out;
}

// Ways on which the same was found become one: the same tests, and objects of the same classes.
Interpreter::Outcomes Interpreter::apart(Outcomes ways) const {
    const auto alike = [](const State& a, const State& b) { return a.guards == b.guards && classes_found(a) == classes_found(b); };
    Outcomes out;
    while (!ways.empty()) {
        Outcomes same, rest;
        for (Outcome& way : ways) (same.empty() || alike(way.state, same.front().state) ? same : rest).push_back(std::move(way));
        out.push_back(merged(std::move(same)));
        ways = std::move(rest);
    }
    return out;
}

// The value of a condition, whichever way it was reached.
Interpreter::Outcome Interpreter::condition(Outcomes ways, const ir::Expr& expr) const {
    const bool several = ways.size() > 1;
    Outcome out = merged(std::move(ways));
    if (const auto* held = out.value.as<Unknown>(); !several || (held != nullptr && !held->tests.empty()) || out.value.as<bool>() != nullptr) return out;
    out.value = unknown(unknown_here("a condition", expr));
    return out;
}

// a && b, a || b, has(x) == true: what is found on the way to each of its truths stays with it.
std::optional<Interpreter::Outcomes> Interpreter::condition_ways(const ir::Expr& expr, const State& state) {
    if (expr.kids.size() != 2) return std::nullopt;
    Outcomes out;
    if (expr.text == "&&" || expr.text == "||") {
        const bool all = expr.text == "&&";
        Split sides = split(expr.kids[0], state);
        for (State& way : all ? sides.no : sides.yes) out.push_back({.state = std::move(way), .value = !all});
        for (State& way : all ? sides.yes : sides.no) {
            for (Outcome& second : eval_ways(expr.kids[1], std::move(way))) {
                second.value = load(second.value, second.state);
                if (const auto known = truth(second.value, second.state)) second.value = *known;
                else second.value = as_truth(second.value);
                out.push_back(std::move(second));
            }
        }
        if (out.empty()) out.push_back({.state = state, .value = unknown(unknown_here("a condition", expr))});
    } else if (std::ranges::any_of(expr.kids, is_call)) {
        for (Outcome& first : apart(eval_ways(expr.kids[0], state))) {
            for (Outcome& second : apart(eval_ways(expr.kids[1], std::move(first.state)))) {
                second.value = binary_value(expr, first.value, second.value, second.state);
                out.push_back(std::move(second));
            }
        }
    } else {
        return std::nullopt;
    }
    Outcomes groups;
    while (!out.empty()) {
        Outcomes same, rest;
        for (Outcome& way : out) (same.empty() || way.state.guards == same.front().state.guards ? same : rest).push_back(std::move(way));
        groups.push_back(condition(std::move(same), expr));
        out = std::move(rest);
    }
    return groups;
}

// An argument that the program tests something for goes its own ways.
Interpreter::Outcomes Interpreter::argument_ways(const ir::Expr& expr, State state) {
    if (is_call(expr)) return apart(eval_ways(expr, std::move(state)));
    Value value = argument(expr, state);
    return one(std::move(state), std::move(value));
}

Value Interpreter::negation(const Value& value, const ir::Expr& expr, State& state) {
    if (const auto known = truth(value, state)) return !*known;
    if (const auto* held = value.as<Unknown>()) {
        Unknown out = *held;
        out.negated = !out.negated;
        return unknown(std::move(out));
    }
    const auto yes = tests_if(value, true), no = tests_if(value, false);
    if ((yes && !yes->empty()) || (no && !no->empty())) return truth_telling(unknown_here("a condition", expr), no, yes);
    return unknown(unknown_here("a condition", expr));
}

// A truth that is stored tells whoever reads it what was found on the way to the store.
Value Interpreter::with_guards(const Value& value, ir::TypeId type, const State& state) const {
    const bool boolean = type < unit().types.size() && unit().types[type].kind == ir::TypeKind::boolean && !unit().types[type].pointer;
    if (!boolean || state.guards.empty() || !knowledge_.collecting) return value;
    const auto yes = tests_if(value, true);
    if (!yes) return value;
    return unknown({.reason = "a condition", .may = strings::May::segment, .tests = *both(yes, state.guards)});
}

// has("ReadCallLog"): the answer of a function of which nothing is known tells of the text it is given, or of what was asked to
// come by its receiver.
std::set<std::string> Interpreter::asked(const Value& receiver, const std::vector<Value>& arguments, State& state) {
    Tests out;
    for (const Value& argument : arguments) {
        const Value value = load(argument, state);
        const auto* text = value.as<strings::Text>();
        if (const auto literal = text != nullptr ? strings::literal_of(*text) : std::nullopt) out.insert(*literal);
        if (const auto* held = value.as<Unknown>(); held != nullptr && !held->negated) out.insert(held->tests.begin(), held->tests.end());
    }
    if (!out.empty()) return out;
    const Value value = load(receiver, state);
    const auto* held = value.as<Unknown>();
    return held != nullptr && !held->negated ? held->tests : Tests{};
}

// The permissions that a declared guard tells of here. An enumerator may be called like one: may(Permission::ReadCallLog).
Tests Interpreter::told_by_guard(const FunctionModel& model, Operands& operands) {
    Tests out;
    for (const ModelExpr& expr : model.guards) {
        const Value value = load(model_value(expr, operands), operands.state);
        if (const auto* named = value.as<Enumerator>()) out.insert(named->name.substr(named->name.rfind(':') + 1));
        const auto* text = value.as<strings::Text>();
        if (const auto literal = text != nullptr ? strings::literal_of(*text) : std::nullopt) out.insert(*literal);
    }
    return out;
}

// Whether a body ends in a throw, whatever happens in it.
bool Interpreter::never_returns(const std::vector<ir::Stmt>& body) {
    return !body.empty() && body.back().kind == ir::StmtKind::raise && std::ranges::none_of(body, leaves);
}

// Whether a function that does nothing else may answer such a question: it throws, or it is small, or it is asked for a text.
bool Interpreter::asks(const Body& body, std::uint32_t index, const std::vector<Value>& arguments, State& state) {
    if (knowledge_.raises[index]) return true;
    const ir::Type& result = body.unit->types[body.callee->result < body.unit->types.size() ? body.callee->result : 0];
    if (result.kind != ir::TypeKind::integer) return false;
    if (body.function->body.size() <= 3 && arguments.empty()) return true;
    return std::ranges::any_of(arguments, [&](const Value& one) {
        const Value value = load(one, state);
        const auto* text = value.as<strings::Text>();
        return text != nullptr && strings::literal_of(*text);
    });
}

}  // namespace grantlint::flow
