// Values on their way from one state to another: a pointer becomes a box that holds what it points to, and a pointer again.
#include <fmt/format.h>

#include "flow/interpreter.h"

namespace grantlint::flow {
namespace {

constexpr int kDeepestExport = 5;

}  // namespace

// `name`: of the place where it is found. Whoever comes there on another way finds the same cells.
Value Interpreter::imported(const Value& value, State& state, const std::string& name) {
    const auto within = [&](const std::string& step) { return name.empty() ? name : name + step; };
    if (const auto* boxed = value.as<Boxed>()) {
        const CellId cell = name.empty() ? state.allocate({}) : state.named(name);
        if (!state.get(cell).set()) state.set(cell, imported(*boxed->inner, state, within("*")));
        return Pointer{.cell = cell, .path = {}, .reference = boxed->reference};
    }
    if (const auto* held = value.as<Object>()) {
        Object copy = *held;
        for (auto& [field, slot] : copy.slots) slot = imported(slot, state, within("." + field));
        return object(std::move(copy));
    }
    if (const auto* held = value.as<List>()) {
        List copy = *held;
        for (std::size_t i = 0; i < copy.items.size(); ++i) copy.items[i] = imported(copy.items[i], state, within(fmt::format("[{}]", i)));
        return list(std::move(copy));
    }
    if (const auto* choice = value.as<Choice>()) {
        std::vector<Value> options;
        for (const Value& option : choice->options) options.push_back(imported(option, state, within(fmt::format("|{}", options.size()))));
        return one_of(std::move(options), choice->open);
    }
    if (const auto* held = value.as<Function>()) {
        Function copy = *held;
        if (copy.self) copy.self = std::make_shared<const Value>(imported(*copy.self, state, within("()")));
        for (auto& [local, captured] : copy.captures) captured = imported(captured, state, within(fmt::format("({})", local)));
        for (std::size_t i = 0; i < copy.bound.size(); ++i) copy.bound[i] = imported(copy.bound[i], state, within(fmt::format("<{}>", i)));
        return function(std::move(copy));
    }
    return value;
}

// The value without any cell of this state: pointers become boxes that hold what they point to.
Value Interpreter::exported(const Value& value, State& state, int depth) {
    if (depth > kDeepestExport) return unknown({.reason = "a structure that is nested too deeply"});
    if (const auto* held = value.as<Unknown>(); held != nullptr && (held->key.starts_with("call ") || held->within != nullptr)) {  // of this run only
        Unknown copy = *held;
        if (held->key.starts_with("call ")) copy.key.clear();
        copy.within = nullptr;
        return unknown(std::move(copy));
    }
    if (const auto* pointer = value.as<Pointer>()) {
        const Value target = read(*pointer, state);
        return Boxed{.inner = std::make_shared<const Value>(exported(target, state, depth + 1)), .reference = pointer->reference};
    }
    if (const auto* held = value.as<Object>()) {
        Object copy = *held;
        copy.within = nullptr;
        for (auto& [name, slot] : copy.slots) slot = exported(slot, state, depth + 1);
        return object(std::move(copy));
    }
    if (const auto* held = value.as<List>()) {
        List copy = *held;
        for (Value& item : copy.items) item = exported(item, state, depth + 1);
        return list(std::move(copy));
    }
    if (const auto* choice = value.as<Choice>()) {
        std::vector<Value> options;
        for (const Value& option : choice->options) options.push_back(exported(option, state, depth));
        return one_of(std::move(options), choice->open);
    }
    if (const auto* held = value.as<Function>()) {
        Function copy = *held;
        if (copy.self) copy.self = std::make_shared<const Value>(exported(*copy.self, state, depth + 1));
        for (auto& [local, captured] : copy.captures) captured = exported(captured, state, depth + 1);
        for (Value& bound : copy.bound) bound = exported(bound, state, depth + 1);
        return function(std::move(copy));
    }
    return value;
}

}  // namespace grantlint::flow
