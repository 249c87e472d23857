// Conditions: what is known to be true, what a way assumes, and the ways on which it holds or does not.
#include <algorithm>
#include <iterator>
#include <utility>

#include "flow/guards.h"
#include "flow/interpreter.h"
#include "flow/operations.h"

namespace grantlint::flow {
namespace {

constexpr std::size_t kMostNarrowed = 8;  // values of a variable of which a condition selects some

// The variables of a condition that changes nothing by itself; none of another.
bool find_variables(const ir::Expr& expr, std::vector<std::uint32_t>& out) {
    if (expr.kind == ir::ExprKind::local) out.push_back(static_cast<std::uint32_t>(expr.integer));
    if (expr.kind == ir::ExprKind::assign || expr.kind == ir::ExprKind::lambda || (expr.kind == ir::ExprKind::unary && (expr.text == "++" || expr.text == "--"))) return false;
    return std::ranges::all_of(expr.kids, [&](const ir::Expr& kid) { return find_variables(kid, out); });
}

std::vector<std::uint32_t> variables_in(const ir::Expr& condition) {
    std::vector<std::uint32_t> out;
    if (!find_variables(condition, out)) return {};
    std::ranges::sort(out);
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
}

std::optional<bool> fact(const std::string& key, const State& state) {
    const auto known = state.facts.find(key);
    return known != state.facts.end() ? std::optional(known->second) : std::nullopt;
}

// "7.p1"
bool is_parameter(std::string_view key) {
    const std::size_t dot = key.rfind(".p");
    return dot != std::string_view::npos && key.find_first_not_of("0123456789", dot + 2) == std::string_view::npos && key.find('.') == dot;
}

// p == nullptr, p != NULL: what is asked about; null when it is something else.
const ir::Expr* asked_for_null(const ir::Expr& expr) {
    if (expr.kind != ir::ExprKind::binary || expr.kids.size() != 2 || (expr.text != "==" && expr.text != "!=")) return nullptr;
    if (expr.kids[1].kind == ir::ExprKind::null) return &expr.kids[0];
    return expr.kids[0].kind == ir::ExprKind::null ? &expr.kids[1] : nullptr;
}

bool is_plain(const Value& value) {
    return value.as<strings::Text>() != nullptr || value.as<std::int64_t>() != nullptr || value.as<bool>() != nullptr || value.as<Enumerator>() != nullptr ||
           value.as<Null>() != nullptr || value.as<Unknown>() != nullptr;
}

}  // namespace

std::optional<bool> Interpreter::truth(const Value& value, State& state) {
    if (const auto* truth = value.as<bool>()) return *truth;
    if (const auto* number = value.as<std::int64_t>()) return *number != 0;
    if (const auto* named = value.as<Enumerator>()) return named->number != 0;
    if (value.as<Null>() != nullptr) return false;
    if (value.as<Pointer>() != nullptr) {
        const Value named = decay(value, state);
        if (const auto* address = named.as<Pointer>(); address != nullptr) {
            const Value there = read(*address, state);
            if (there.as<Null>() != nullptr) return false;
            const std::string key = in_doubt(*address, state);
            return key.empty() ? std::optional(true) : fact(key, state);
        }
        const Value there = load(value, state);
        return there.as<Object>() != nullptr ? std::nullopt : truth(there, state);
    }
    if (value.as<Function>() != nullptr || value.as<Boxed>() != nullptr || value.as<strings::Text>() != nullptr) return true;
    if (const auto* held = value.as<Unknown>(); held != nullptr && held->extent != nullptr && held->extent->bytes > 0) return true;  // longer than that
    if (const auto* held = value.as<Unknown>(); held != nullptr && !held->key.empty()) {
        if (const auto fact = state.facts.find(held->key); fact != state.facts.end()) return fact->second != held->negated;
        const std::size_t compares = held->key.find("==");
        if (compares != std::string::npos) {
            const auto pick = state.picks.find(held->key.substr(0, compares));
            if (pick != state.picks.end()) return (pick->second == held->key.substr(compares + 2)) != held->negated;
        }
    }
    if (const auto* choice = value.as<Choice>()) {
        std::optional<bool> all = truth(choice->options.front(), state);
        for (const Value& option : choice->options) {
            if (truth(option, state) != all) return std::nullopt;
        }
        return all;
    }
    return std::nullopt;
}

// Of a pointer that a caller hands in, who knows whether it is null: the key of that. Empty: it is none.
std::string Interpreter::in_doubt(const Pointer& pointer, State& state) {
    if (pointer.reference || !pointer.path.empty()) return {};
    const Value there = read(pointer, state);
    const auto* whole = there.as<Object>();
    if (whole == nullptr || whole->rest == nullptr || !whole->rest->open || !is_parameter(whole->rest->key)) return {};
    return "null? " + whole->rest->key;
}

std::optional<State> Interpreter::assume_value(const Value& value, bool wanted, State state) {
    if (const auto known = truth(value, state)) return *known == wanted ? std::optional(std::move(state)) : std::nullopt;
    const Value named = decay(value, state);
    if (const auto* address = named.as<Pointer>()) {
        if (const std::string key = in_doubt(*address, state); !key.empty()) {
            if (wanted) state.facts[key] = true;
            else state.set(address->cell, Null{.apart = true});
            return state;
        }
    }
    const Value inner = load(value, state);
    if (const auto found = tests_if(inner, wanted)) state.guards.merge(that_matter(*found));
    const auto* held = inner.as<Unknown>();
    if (held == nullptr) return state;
    const bool fact = wanted != held->negated;
    if (held->key.empty()) return state;
    const std::size_t compares = held->key.find("==");
    if (compares != std::string::npos && fact && held->open) state.picks[held->key.substr(0, compares)] = held->key.substr(compares + 2);
    state.facts[held->key] = fact;
    return state;
}

// while (!path.empty()): of the several texts that a variable may hold, those with which a condition is true, and those with which it
// is not; where that tells some of them apart.
std::vector<Interpreter::Narrowing> Interpreter::narrowed(const ir::Expr& condition, const State& state) {
    std::vector<Narrowing> out;
    for (const std::uint32_t local : variables_in(condition)) {
        if (local >= frame_->body->function->locals.size()) continue;
        const CellId cell = frame_->base + local;
        const Value held = state.get(cell);
        const auto* choice = held.as<Choice>();
        if (choice == nullptr || choice->options.size() > kMostNarrowed || !std::ranges::all_of(choice->options, is_plain)) continue;
        std::vector<Value> yes, no;
        const bool was_silent = std::exchange(silent_, true);
        for (const Value& option : choice->options) {
            State probe = state;
            probe.set(cell, option);
            const Value answer = eval(condition, probe);
            const auto known = truth(answer, probe);
            if (known.value_or(true)) yes.push_back(option);
            if (!known.value_or(false)) no.push_back(option);
        }
        silent_ = was_silent;
        const bool apart = !yes.empty() && !no.empty() && (yes.size() < choice->options.size() || no.size() < choice->options.size());
        if (apart) out.push_back({.cell = cell, .yes = one_of(std::move(yes), choice->open), .no = one_of(std::move(no), choice->open)});
    }
    return out;
}

Interpreter::Split Interpreter::split(const ir::Expr& expr, State state) {
    Split out;
    const bool both = expr.kind == ir::ExprKind::binary && expr.kids.size() == 2 && (expr.text == "&&" || expr.text == "||");
    if (both) {
        out = split(expr.kids[0], std::move(state));
        States& going = expr.text == "&&" ? out.yes : out.no;  // the side on which the second half is asked
        States asked = std::exchange(going, {});
        for (State& one : asked) {
            Split second = split(expr.kids[1], std::move(one));
            std::ranges::move(second.yes, std::back_inserter(out.yes));
            std::ranges::move(second.no, std::back_inserter(out.no));
        }
    } else if (expr.kind == ir::ExprKind::unary && expr.text == "!" && expr.kids.size() == 1) {
        out = split(expr.kids[0], std::move(state));
        std::swap(out.yes, out.no);
    } else if (const ir::Expr* pointer = asked_for_null(expr); pointer != nullptr && pointer->kind == ir::ExprKind::local) {
        out = split(*pointer, std::move(state));
        if (expr.text == "==") std::swap(out.yes, out.no);
    } else {
        const std::vector<Narrowing> narrower = narrowed(expr, state);
        const auto narrow = [&](State& one, bool wanted) {
            for (const Narrowing& each : narrower) one.set(each.cell, wanted ? each.yes : each.no);
        };
        for (Outcome& way : eval_ways(expr, std::move(state))) {
            if (auto yes = assume_value(way.value, true, way.state)) narrow(*yes, true), out.yes.push_back(std::move(*yes));
            if (auto no = assume_value(way.value, false, std::move(way.state))) narrow(*no, false), out.no.push_back(std::move(*no));
        }
    }
    for (States* side : {&out.yes, &out.no}) std::erase_if(*side, [](const State& one) { return one.gone; });
    reduce(out.yes);
    reduce(out.no);
    return out;
}

}  // namespace grantlint::flow
