// Functions that are handed on: what std::bind gives ahead, and what happens when code that nobody knows calls them.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "flow/interpreter.h"

namespace grantlint::flow {

// What the function itself gets when it is called through std::bind: its own order, whatever the order of the call.
std::vector<Value> Interpreter::handed_over(const Function& held, const std::vector<Value>& arguments) {
    std::vector<Value> out;
    for (const Value& bound : held.bound) {
        const auto number = placeholder_in(bound);
        if (!number) out.push_back(bound);
        else out.push_back(*number <= arguments.size() ? arguments[*number - 1] : Value{});
    }
    if (held.bound.empty() || held.passes_rest) out.insert(out.end(), arguments.begin(), arguments.end());
    return out;
}

// Functions handed to code that nobody knows may be called by it: what they change is changed. A number whose address it gets is
// most likely its answer: curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status).
void Interpreter::escape(const std::vector<Value>& arguments, State& state, const ir::Expr& site) {
    for (const Value& argument : arguments) {
        if (const auto* address = argument.as<Pointer>(); address != nullptr && !address->reference) {
            const Pointer place = settle(*address, state);
            const Value before = read(place, state);
            const bool number = before.as<std::int64_t>() != nullptr || before.as<bool>() != nullptr || before.as<Enumerator>() != nullptr;
            if (number) write(place, unknown({.reason = "what a function stores there", .from = range_of(unit(), site.at), .may = strings::May::segment}), state);
        }
        const Value value = load(argument, state);
        const auto* held = value.as<Function>();
        if (held == nullptr || held->body == kNoBody) continue;
        if (!program_.functions()[held->body].function->lambda && held->bound.empty()) continue;
        const bool was_silent = std::exchange(silent_, true);
        Outcomes ways = call_value(value, {}, {}, state, site);
        silent_ = was_silent;
        state = merged(std::move(ways)).state;
    }
}

// As many unknown arguments as the placeholders name; whoever calls the function knows them.
std::vector<Value> Interpreter::open_arguments(const Function& held, State& state) {
    const Body& body = program_.functions()[held.body];
    const bool member = body.callee->member && !held.self;
    const std::size_t first = member ? 1 : 0;  // the object comes before the parameters
    std::size_t wanted = 0;
    for (const Value& bound : held.bound) wanted = std::max(wanted, placeholder_in(bound).value_or(0));
    std::vector<Value> out(wanted);
    const auto make = [&](std::size_t parameter) {
        const ir::Local& local = body.function->locals[parameter];
        Unknown base{.reason = fmt::format("parameter '{}'", local.name), .from = range_of(*body.unit, body.function->at), .open = true,
                     .key = fmt::format("{}.p{}", held.body, parameter)};
        return symbolic(*body.unit, local.type, std::move(base), state);
    };
    for (std::size_t i = first; i < held.bound.size() && i - first < body.function->parameters; ++i) {
        if (const auto number = placeholder_in(held.bound[i])) out[*number - 1] = make(i - first);
    }
    for (std::size_t i = held.bound.size(); held.passes_rest && i >= first && i - first < body.function->parameters; ++i) out.push_back(make(i - first));
    return out;
}

// A bound function counts where it is bound, like a lambda where it is made, as far as it needs nothing of whoever calls it.
void Interpreter::run_bound(const Function& bound, State state, const ir::Expr& site) {
    if (bound.body == kNoBody || silent_ || knowledge_.collecting || !knowledge_.sends[bound.body] || knowledge_.closed[bound.body]) return;
    if (std::ranges::find(stack_, bound.body) != stack_.end()) return;
    const bool was_making = std::exchange(making_, true);
    std::vector<Value> arguments = open_arguments(bound, state);
    call_value(function(bound), {}, std::move(arguments), std::move(state), site);
    making_ = was_making;
}

}  // namespace grantlint::flow
