// Functions that are handed on: what std::bind gives ahead, and what happens when code that nobody knows calls them.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "flow/interpreter.h"

namespace grantlint::flow {
namespace {

// The first parameter that takes the address of anything.
std::optional<std::size_t> context_parameter(const Body& body) {
    for (std::size_t i = 0; i < body.function->parameters; ++i) {
        const ir::TypeId type = body.function->locals[i].type;
        if (type < body.unit->types.size() && body.unit->types[type].pointer && body.unit->types[type].name == "void") return i;
    }
    return std::nullopt;
}

}  // namespace

// &pointer, where the variable is one of this function's.
bool Interpreter::is_address_of_pointer(const ir::Expr& expr) const {
    if (expr.kind != ir::ExprKind::unary || expr.text != "&" || expr.kids.size() != 1 || expr.kids[0].kind != ir::ExprKind::local) return false;
    const auto index = static_cast<std::size_t>(expr.kids[0].integer);
    const std::vector<ir::Local>& locals = frame_->body->function->locals;
    const ir::TypeId type = index < locals.size() ? locals[index].type : 0;
    return type < unit().types.size() && unit().types[type].pointer;
}

// Whether the function that is called declares void* for an argument.
bool Interpreter::takes_anything(const ir::Expr& site, std::size_t argument) const {
    if (site.callee >= unit().callees.size() || argument >= unit().callees[site.callee].parameters.size()) return false;
    const ir::TypeId type = unit().callees[site.callee].parameters[argument];
    return type < unit().types.size() && unit().types[type].pointer && unit().types[type].name == "void";
}

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
// most likely its answer, and so is an empty buffer: curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status), sscanf(line, "%s", name).
void Interpreter::escape(const std::vector<Value>& arguments, State& state, const ir::Expr& site) {
    const std::size_t shift = site.kids.size() > arguments.size() ? site.kids.size() - arguments.size() : 0;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const Value& argument = arguments[i];
        if (const auto* address = argument.as<Pointer>(); address != nullptr && !address->reference) {
            const Pointer place = settle(*address, state);
            const Value before = read(place, state);
            const ir::TypeId id = i + shift < site.kids.size() ? site.kids[i + shift].type : 0;
            const ir::Type type = id < unit().types.size() ? unit().types[id] : ir::Type{};
            const bool unset = type.pointer && !before.set(), characters = type.name == "char";
            const bool handle = unset && i + shift < site.kids.size() && is_address_of_pointer(site.kids[i + shift]);  // void* found; lookup(&found)
            const auto* text = before.as<strings::Text>();
            const bool empty = text != nullptr ? strings::literal_of(*text) == "" : unset && characters;
            const bool number = before.as<std::int64_t>() != nullptr || before.as<bool>() != nullptr || before.as<Enumerator>() != nullptr ||
                                (unset && !characters && type.kind == ir::TypeKind::other && type.name != "void" && !type.name.contains('('));
            if (number || empty || handle) {
                write(place, unknown({.reason = "what a function stores there", .from = range_of(unit(), site.at), .may = number ? strings::May::segment : strings::May::anything}), state);
            }
        }
        const Value value = load(argument, state);
        const auto* held = value.as<Function>();
        if (held == nullptr || held->body == kNoBody) continue;
        if (!program_.functions()[held->body].function->lambda && held->bound.empty()) continue;
        const bool was_silent = std::exchange(silent_, true);
        const std::size_t waited = std::exchange(waiting_, stack_.size());
        Outcomes ways = call_value(value, {}, {}, state, site);
        waiting_ = waited;
        silent_ = was_silent;
        state = merged(std::move(ways)).state;
    }
}

// A function of C that is handed over with the address of an object behind it is called with that: poll(100, probe, &request). The
// object was made for that; what is longer there may be another one by then.
void Interpreter::call_back(const std::vector<Value>& arguments, State& state, const ir::Expr& site) {
    if (silent_ || knowledge_.collecting) return;
    const auto* self = frame_->self.as<Pointer>();
    for (std::size_t at = 0; at + 1 < arguments.size(); ++at) {
        const Value value = load(arguments[at], state);
        const auto* held = value.as<Function>();
        if (held == nullptr || held->body == kNoBody || !held->bound.empty() || !knowledge_.sends[held->body] || knowledge_.closed[held->body]) continue;
        if (program_.functions()[held->body].function->lambda || std::ranges::find(stack_, held->body) != stack_.end()) continue;
        const auto context = context_parameter(program_.functions()[held->body]);
        const auto data = std::find_if(arguments.begin() + static_cast<std::ptrdiff_t>(at) + 1, arguments.end(), [&](const Value& other) {
            const auto* given = other.as<Pointer>();
            const Value text = load(other, state);
            if (text.as<strings::Text>() != nullptr) return takes_anything(site, static_cast<std::size_t>(&other - arguments.data()));
            if (given == nullptr) return false;
            Pointer place = settle(*given, state);
            Value there = read(place, state);
            if (given->reference) {  // a variable: it holds the address, or memory that was asked for here
                const auto* address = there.as<Pointer>();
                const auto* memory = there.as<Object>();
                if (address == nullptr && (memory == nullptr || (!is_memory(*memory) && !memory->identity.empty()))) return false;
                if (address != nullptr) place = settle(*address, state), there = read(place, state);
            }
            const auto* whole = there.as<Object>();
            return whole != nullptr && (whole->rest == nullptr || !whole->rest->open) && (self == nullptr || self->cell != place.cell);
        });
        if (!context || data == arguments.end()) continue;
        std::vector<Value> given(*context + 1);
        given.back() = *data;
        const std::size_t waited = std::exchange(waiting_, stack_.size());
        state = merged(call_value(value, {}, std::move(given), std::move(state), site)).state;
        waiting_ = waited;
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
    const std::size_t waited = std::exchange(waiting_, stack_.size());
    std::vector<Value> arguments = open_arguments(bound, state);
    call_value(function(bound), {}, std::move(arguments), std::move(state), site);
    waiting_ = waited;
    making_ = was_making;
}

}  // namespace grantlint::flow
