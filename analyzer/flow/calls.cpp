// Calls: into bodies of the project, into libraries that a model describes (model_calls.cpp), and into what nobody knows.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "flow/guards.h"
#include "flow/interpreter.h"
#include "flow/operations.h"
#include "strings/format.h"

namespace grantlint::flow {
namespace {

constexpr std::size_t kMostOutcomes = 12;
constexpr int kMostRecursion = 3;

}  // namespace

Interpreter::Outcomes Interpreter::one(State state, Value value) const {
    Outcomes out;
    out.push_back({.state = std::move(state), .value = std::move(value)});
    return out;
}

Interpreter::Outcome Interpreter::merged(Outcomes outcomes) const {
    const bool comes_back = std::ranges::any_of(outcomes, [](const Outcome& one) { return !one.state.gone; });
    if (comes_back) std::erase_if(outcomes, [](const Outcome& one) { return one.state.gone; });
    std::optional<Unknown> told = condition_of(outcomes);
    Outcome out = std::move(outcomes.front());
    std::vector<Value> values{out.value};
    bool open = false;  // which of the values it is, an argument decided
    for (std::size_t i = 1; i < outcomes.size(); ++i) {
        open = open || outcomes[i].state.picks != out.state.picks;
        values.push_back(outcomes[i].value);
        out.state.merge(outcomes[i].state);
    }
    if (told) std::erase_if(told->tests, [&](const std::string& text) { return out.state.guards.contains(text); });
    out.value = told && !told->tests.empty() ? unknown(std::move(*told)) : one_of(std::move(values), open);
    return out;
}

void Interpreter::limit(Outcomes& outcomes) const {
    while (outcomes.size() > kMostOutcomes) {
        Outcome last = std::move(outcomes.back());
        outcomes.pop_back();
        outcomes.back().state.merge(last.state);
        outcomes.back().value = join(outcomes.back().value, last.value);
    }
}

// Like eval, but keeps apart the ways that a call or a choice at the top of the expression opens.
Interpreter::Outcomes Interpreter::eval_ways(const ir::Expr& expr, State state) {
    switch (expr.kind) {
        case ir::ExprKind::call: return call(expr, std::move(state));
        case ir::ExprKind::construct: return construct(expr, std::move(state));
        case ir::ExprKind::choice: {
            if (expr.kids.size() != 3) break;
            Outcomes out;
            Split sides = split(expr.kids[0], state);
            for (const bool wanted : {true, false}) {
                for (State& way : wanted ? sides.yes : sides.no) {
                    for (Outcome& one : eval_ways(expr.kids[wanted ? 1 : 2], std::move(way))) {
                        one.value = decay(one.value, one.state);
                        out.push_back(std::move(one));
                    }
                }
            }
            if (out.empty()) break;
            limit(out);
            return out;
        }
        case ir::ExprKind::assign: {
            if (expr.kids.size() != 2) break;
            Outcomes out = eval_ways(expr.kids[1], std::move(state));
            for (Outcome& way : out) way.value = eval_assign(expr, way.state, way.value);
            return out;
        }
        case ir::ExprKind::sequence: {
            if (expr.kids.size() != 1) break;
            Outcomes out = eval_ways(expr.kids[0], std::move(state));
            for (Outcome& way : out) way.value = decay(way.value, way.state);
            return out;
        }
        case ir::ExprKind::binary: {
            if (auto out = condition_ways(expr, state)) return std::move(*out);
            break;
        }
        case ir::ExprKind::unary: {
            if (expr.kids.size() != 1 || expr.text != "!") break;
            Outcomes out = apart(eval_ways(expr.kids[0], std::move(state)));
            for (Outcome& way : out) way.value = negation(load(way.value, way.state), expr, way.state);
            return out;
        }
        default: break;
    }
    Value value = eval(expr, state);
    return one(std::move(state), std::move(value));
}

Interpreter::Outcomes Interpreter::call(const ir::Expr& expr, State state) {
    steps_++;
    if (expr.callee == ir::kNone || expr.callee >= unit().callees.size()) {
        if (expr.kids.empty()) return one(std::move(state), unknown(unknown_here("a call", expr)));
        const Value target = eval(expr.kids[0], state);
        std::size_t next = 1;
        Value receiver;
        if (expr.text == "member" && expr.kids.size() > 1) receiver = argument(expr.kids[next++], state);
        std::vector<Value> arguments;
        for (; next < expr.kids.size(); ++next) arguments.push_back(argument(expr.kids[next], state));
        return call_value(target, receiver, std::move(arguments), std::move(state), expr);
    }
    const ir::Callee& callee = unit().callees[expr.callee];
    Outcomes out;
    for (Given& given : arguments_of(expr, std::move(state))) {
        Value receiver;
        if ((callee.member || callee.constructor) && !given.values.empty()) {
            receiver = given.values.front();
            given.values.erase(given.values.begin());
            if (receiver.as<Pointer>() == nullptr && receiver.as<Function>() == nullptr) {
                receiver = Pointer{.cell = given.state.allocate(receiver), .path = {}, .reference = true};
            }
        }
        for (Outcome& way : dispatch(expr, callee, receiver, std::move(given.values), std::move(given.state))) out.push_back(std::move(way));
    }
    limit(out);
    return out;
}

// What a call is handed. One of several objects or functions goes its own way, so that what belongs together stays together.
std::vector<Interpreter::Given> Interpreter::arguments_of(const ir::Expr& expr, State state) {
    std::vector<Given> ways;
    ways.push_back({.state = std::move(state), .values = {}});
    for (const ir::Expr& kid : expr.kids) {
        std::vector<Given> next;
        for (Given& way : ways) {
            for (Outcome& told : argument_ways(kid, std::move(way.state))) {
                Given here{.state = std::move(told.state), .values = way.values};
                const Value& value = told.value;
                const std::vector<Value> apart = next.size() < kMostOutcomes ? parts_of(value, here.state) : std::vector<Value>{};
                if (apart.size() < 2 || apart.size() > kMostOutcomes) {
                    here.values.push_back(value);
                    next.push_back(std::move(here));
                    continue;
                }
                const bool open = value.as<Choice>()->open;
                for (std::size_t i = 0; i < apart.size(); ++i) {
                    Given one = here;
                    const Value there = load(apart[i], one.state);
                    one.values.push_back(there.as<Null>() != nullptr ? parted(there) : apart[i]);
                    if (open) one.state.picks[fmt::format("{}:{}", kid.at.line, kid.at.column)] = std::to_string(i);
                    next.push_back(std::move(one));
                }
            }
        }
        ways = std::move(next);
    }
    return ways;
}

// The objects or functions that a value may be, when they are several; a temporary's, as a variable's are parted where it is set.
std::vector<Value> Interpreter::parts_of(const Value& value, State& state) {
    const auto* choice = value.as<Choice>();
    if (choice == nullptr) return {};
    bool several = false;
    for (const Value& one : choice->options) {
        const Value there = load(one, state);
        const auto* array = there.as<List>();  // a pointer to its first element
        const bool row = array != nullptr && one.as<Pointer>() != nullptr && !array->items.empty() && array->items.front().as<Object>() != nullptr;
        const bool whole = there.as<Object>() != nullptr || there.as<Function>() != nullptr || row;
        if (!whole && there.as<Null>() == nullptr) return {};
        several = several || whole;
    }
    return several ? choice->options : std::vector<Value>{};
}

Interpreter::Outcomes Interpreter::dispatch(const ir::Expr& expr, const ir::Callee& callee, const Value& receiver,
                                            std::vector<Value> arguments, State state) {
    if (auto modelled = by_model(expr, callee, receiver, arguments, state)) return std::move(*modelled);
    const std::uint32_t own = program_.find_function(callee.identity);
    if (own != kNoBody && gives_nothing_back(callee, expr)) hand_over(arguments, state, expr);
    else if (own != kNoBody && gives_itself_back(callee)) hand_over(arguments, state, expr, false);
    if (callee.overridable) {
        Outcomes out = dispatch_virtually(expr, callee, receiver, arguments, state);
        if (!out.empty()) return out;
    }
    if (own != kNoBody) {
        Outcomes out = run_body(own, receiver, arguments, std::move(state), expr);
        for (Outcome& way : out) {
            if (auto text = formatted(expr, callee, arguments, way.value, way.state)) way.value = *text;
        }
        return out;
    }
    if (callee.constructor) {  // a base class without a constructor of its own
        if (const auto* pointer = receiver.as<Pointer>()) initialise_fields(callee.owner, *pointer, state);
        return one(std::move(state), receiver);
    }
    const Value target = load(receiver, state);
    const bool invoked = callee.name.ends_with("::operator()");
    if (invoked && target.as<Unknown>() == nullptr && target.set()) return call_value(target, {}, std::move(arguments), std::move(state), expr);
    if (callee.conversion) return one(std::move(state), receiver);
    suspect(expr, callee, arguments, state);
    call_back(arguments, state, expr);
    escape(arguments, state, expr);
    Unknown result = unknown_here(fmt::format("the result of '{}'", callee.name), expr);
    result.key = fmt::format("call {}", ++fresh_);
    result.tests = asked(receiver, arguments, state);
    carry(callee, receiver, arguments, result, state);
    Value value = unknown(std::move(result));
    if (auto text = formatted(expr, callee, arguments, value, state)) value = *text;
    return one(std::move(state), std::move(value));
}

// A formatter of the project's own: a text came out of which nothing is known, and a text went in that has just as many
// placeholders as values behind it.
std::optional<Value> Interpreter::formatted(const ir::Expr& site, const ir::Callee& callee, const std::vector<Value>& arguments,
                                            const Value& result, State& state) {
    if (callee.constructor || arguments.size() < 2) return std::nullopt;
    const ir::Type type = site.type < unit().types.size() ? unit().types[site.type] : ir::Type{};
    if (type.kind != ir::TypeKind::object && !(type.pointer && type.name == "char")) return std::nullopt;
    const Value seen = load(result, state);
    const auto* known = seen.as<strings::Text>();
    const bool nothing = seen.as<Unknown>() != nullptr || (known != nullptr && std::ranges::all_of(*known, &strings::Piece::hole));
    if (!nothing) return std::nullopt;
    for (std::size_t at = 0; at + 1 < arguments.size(); ++at) {
        const Value pattern = load(arguments[at], state);
        const auto* text = pattern.as<strings::Text>();
        if (text == nullptr) continue;
        std::vector<strings::Argument> values;
        for (std::size_t i = at + 1; i < arguments.size(); ++i) {
            for (const strings::Text& one : texts(arguments[i], state)) {
                values.push_back({.text = one, .name = {}});
                break;
            }
        }
        if (auto filled = strings::format_by_placeholders(*text, values)) return flow::text(std::move(*filled));
    }
    return std::nullopt;
}

Interpreter::Outcomes Interpreter::call_value(const Value& value, const Value& receiver, std::vector<Value> arguments, State state,
                                              const ir::Expr& site) {
    const Value target = load(value, state);
    if (const auto* choice = target.as<Choice>()) {
        Outcomes out;
        for (const Value& option : choice->options) {
            if (option.as<Null>() != nullptr) continue;
            State apart = state;
            if (const auto* one = option.as<Function>(); choice->open && one != nullptr) apart.picks[fmt::format("function at {}:{}", site.at.line, site.at.column)] = one->name;
            for (Outcome& way : call_value(option, receiver, arguments, std::move(apart), site)) out.push_back(std::move(way));
        }
        limit(out);
        if (!out.empty()) return out;
    }
    const auto* held = target.as<Function>();
    if (held == nullptr) {
        if (const auto* whole = target.as<Object>()) {  // an object that can be called: its operator(), or what it wraps
            const Value inner = slot(target, "value", state);
            if (inner.as<Function>() != nullptr) return call_value(inner, receiver, std::move(arguments), std::move(state), site);
            if (const Value chosen = overload(*whole, arguments, state); chosen.set()) return call_value(chosen, receiver, std::move(arguments), std::move(state), site);
        }
        escape(arguments, state, site);
        Unknown result = unknown_here("the result of a function that is not known", site);
        result.carried = carried_by(arguments, state);
        result.tests = asked(receiver, arguments, state);
        if (const auto* open = target.as<Unknown>()) result.open = open->open;
        return one(std::move(state), unknown(std::move(result)));
    }
    std::vector<Value> given = handed_over(*held, arguments);
    Value self = held->self ? *held->self : receiver;
    const bool method = held->body != kNoBody && program_.functions()[held->body].callee->member && held->captures.empty() &&
                        !program_.functions()[held->body].function->lambda;
    if (!self.set() && (method || (held->body == kNoBody && held->member)) && !given.empty()) {  // std::invoke(&T::f, object, …)
        self = given.front();
        given.erase(given.begin());
    }
    if (held->body != kNoBody) {
        std::uint32_t body = held->body;
        if (held->virtual_call) {
            const auto* pointer = self.as<Pointer>();
            const Value whole = pointer != nullptr ? read(settle(*pointer, state), state) : self;
            const auto* object = whole.as<Object>();
            const std::uint32_t exact = object != nullptr ? program_.dispatch(program_.functions()[body].callee->identity, object->identity) : kNoBody;
            if (exact != kNoBody) body = exact;
        }
        if (held->instantiations != nullptr && !site.text.empty()) {
            if (const auto other = held->instantiations->find(site.text); other != held->instantiations->end() && other->second.body != kNoBody) {
                Function chosen = *held;
                chosen.captures.clear();
                for (const auto& [mine, theirs] : other->second.locals) {
                    if (const auto captured = held->captures.find(mine); captured != held->captures.end()) chosen.captures[theirs] = captured->second;
                }
                return run_body(other->second.body, self, given, std::move(state), site, &chosen);
            }
        }
        return run_body(body, self, given, std::move(state), site, held);
    }
    ir::Callee named{.name = held->name, .member = self.set()};
    if (auto modelled = by_model(site, named, self, given, state)) return std::move(*modelled);
    escape(given, state, site);
    Unknown result = unknown_here(fmt::format("the result of '{}'", held->name), site);
    carry(named, self, given, result, state);
    return one(std::move(state), unknown(std::move(result)));
}

// An object made of several functions: those whose first parameter is of the argument's class, else all of them; which one, the
// caller may know who hands the argument in.
Value Interpreter::overload(const Object& whole, const std::vector<Value>& arguments, State& state) {
    std::vector<Value> all, fitting;
    const Value first = arguments.empty() ? Value{} : load(arguments[0], state);
    const auto* given = first.as<Object>();
    for (const std::string& name : whole.order) {
        const Value& part = whole.slots.at(name);
        const auto* held = part.as<Function>();
        if (held == nullptr || held->body == kNoBody) continue;
        all.push_back(part);
        const Body& body = program_.functions()[held->body];
        if (given == nullptr || body.function->parameters == 0) continue;
        const ir::TypeId type = body.function->locals[0].type;
        if (type < body.unit->types.size() && body.unit->types[type].name == given->type) fitting.push_back(part);
    }
    const auto* unknown = first.as<Unknown>();
    return one_of(fitting.empty() ? std::move(all) : std::move(fitting), unknown != nullptr && unknown->open);
}

// Nothing is sent below it that its callers decide on.
bool Interpreter::is_aside(std::uint32_t index) const {
    return frame_ != nullptr && (!knowledge_.sends[index] || knowledge_.closed[index]) && !program_.functions()[index].function->lambda;
}

bool Interpreter::skippable(const Body& body, std::uint32_t index, const Value& self) const {
    (void)self;
    if (body.callee->constructor || body.function->lambda) return false;
    const bool quiet = !knowledge_.sends[index] || knowledge_.closed[index] || silent_;
    const ir::Type& result = body.unit->types[body.callee->result < body.unit->types.size() ? body.callee->result : 0];
    const bool nothing = result.name == "void" && !result.pointer;
    return quiet && !knowledge_.writes[index] && (nothing || result.kind == ir::TypeKind::integer || result.kind == ir::TypeKind::floating);
}

Interpreter::Outcomes Interpreter::run_body(std::uint32_t index, const Value& self, const std::vector<Value>& arguments, State state,
                                            const ir::Expr& site, const Function* closure) {
    const Body& body = program_.functions()[index];
    if (frame_ != nullptr && chain_.empty() && !silent_ && !knowledge_.collecting && site.at.line != 0) note_caller(index, state, site);
    const auto again = std::ranges::count(stack_, index);
    // A callback goes back to a function that waits: the next page, the next job, one more try.
    const bool waits = std::count(stack_.begin(), stack_.begin() + static_cast<std::ptrdiff_t>(waiting_), index) > 0;
    const int most = waits ? 1 : kMostRecursion;
    if (again < most && static_cast<int>(stack_.size()) >= kDeepestCall && knowledge_.sends[index] && !silent_ && !knowledge_.collecting) {
        hit(fmt::format("calls nested deeper than {}", kDeepestCall));
    }
    // It is handed what sends: what becomes of it here, nobody has seen yet.
    const bool told = std::ranges::any_of(arguments, [&](const Value& argument) {
        const Value value = load(argument, state);
        const auto* whole = value.as<Object>();
        const auto* held = whole != nullptr && whole->slots.contains("value") ? whole->slots.at("value").as<Function>() : value.as<Function>();
        return held != nullptr && held->body != kNoBody && knowledge_.sends[held->body] && !knowledge_.closed[held->body];
    });
    const bool skipped = frame_ != nullptr && !told && skippable(body, index, self) && !asks(body, index, arguments, state);
    const bool aside = !told && is_aside(index), endless = aside && knowledge_.endless.contains(index);
    if (again >= most || static_cast<int>(stack_.size()) >= kDeepestCall || spent() || skipped || endless) {
        if (endless) escape(arguments, state, site);
        return one(std::move(state), unknown(frame_ != nullptr ? unknown_here(fmt::format("the result of '{}'", body.function->display), site)
                                                               : Unknown{.reason = "a call"}));
    }
    const std::size_t most_steps = most_steps_, sends = sends_;
    std::optional<State> before;
    std::size_t allowed = kAside;
    if (aside) {  // of those within one another each has less, so that it is the innermost that is given up
        allowed = std::min(kAside, (most_steps_ - steps_) / 4 * 3);
        most_steps_ = std::min(most_steps_, steps_ + allowed);
        before = state;
    }
    const bool was_silent = silent_;
    if (knowledge_.closed[index] && !chain_.empty() && !told) silent_ = true;
    Frame frame{.body = &body, .index = index, .self = self, .depth = static_cast<int>(stack_.size())};
    const auto count = static_cast<CellId>(body.function->locals.size());
    frame.base = state.mark();
    for (CellId i = 0; i < count; ++i) state.allocate({});
    if (closure != nullptr) {
        if (closure->self && body.function->lambda) frame.self = *closure->self;
        for (const auto& [local, value] : closure->captures) {
            if (local < count) state.set(frame.base + local, value);
        }
    }
    Frame* outer = frame_;
    const bool root = outer == nullptr || site.at.line == 0;
    if (!root) chain_.push_back(site_of(site));
    stack_.push_back(index);
    frame_ = &frame;
    for (std::uint32_t i = 0; i < body.function->parameters && i < count; ++i) {
        const ir::Local& parameter = body.function->locals[i];
        if (i < arguments.size() && arguments[i].set()) {
            bind(i, arguments[i], state);
            continue;
        }
        const std::size_t first = body.function->parameters - std::min<std::size_t>(body.function->defaults.size(), body.function->parameters);
        if (!root && i >= arguments.size() && i >= first) {
            bind(i, eval(body.function->defaults[i - first], state), state);
            continue;
        }
        Unknown base{.reason = fmt::format("parameter '{}'", parameter.name), .from = range_of(*body.unit, body.function->at), .open = root,
                     .key = fmt::format("{}.p{}", index, i)};
        state.set(frame.base + i, symbolic(*body.unit, parameter.type, std::move(base), state));
    }
    States states;
    for (std::size_t i = body.function->parameters; i < arguments.size(); ++i) frame.variadic.push_back(decay(arguments[i], state));
    states.push_back(std::move(state));
    run_block(body.function->body, states);
    for (State& left : states) frame.returned.push_back({.state = std::move(left), .value = {}});
    park_filled();
    frame_ = outer;
    stack_.pop_back();
    if (!root) chain_.pop_back();
    silent_ = was_silent;
    const bool given_up = aside && spent();
    most_steps_ = most_steps;
    if (given_up && !spent()) {
        if (allowed >= kAside / 2) knowledge_.endless.insert(index);  // not where the root itself was near its end
        escape(arguments, *before, site);
        return one(std::move(*before), unknown(unknown_here(fmt::format("the result of '{}'", body.function->display), site)));
    }
    Outcomes out = std::move(frame.returned);
    if (outer == nullptr) log_configured(body, self, out), log_inherited(body, self, out);  // as a root, with what its callers know left open
    if (out.empty()) {  // it never comes back (throws, exits): what follows is followed all the same
        State after;
        after.gone = frame.through_null || never_returns(body.function->body);
        return one(std::move(states.empty() ? after : states.front()), Value{});
    }
    if (outer != nullptr && sends_ != sends) out = apart(std::move(out));  // how it went, a server decides: what follows is followed once
    limit(out);
    return out;
}

// What is tested on every way to this call of the function counts for all that the function does.
void Interpreter::note_caller(std::uint32_t index, const State& state, const ir::Expr& site) {
    auto [known, fresh] = knowledge_.callers[index].try_emplace(site_of(site), state.guards);
    if (!fresh) std::erase_if(known->second, [&](const std::string& guard) { return !state.guards.contains(guard); });
}

Value Interpreter::variadic(const ir::Expr& site) const {
    if (!chain_.empty() || !frame_->variadic.empty()) return list({.items = frame_->variadic});
    Unknown rest = unknown_here("the arguments", site);  // of a root: only its callers know them
    rest.open = true;
    return unknown(std::move(rest));
}

Value Interpreter::result_of(const std::string& end_of_name, const Value& argument, State& state, const ir::Expr& site) {
    for (std::uint32_t i = 0; i < program_.functions().size(); ++i) {
        if (!program_.functions()[i].callee->name.ends_with(end_of_name)) continue;
        Outcome out = merged(run_body(i, {}, {argument}, state, site));
        state = std::move(out.state);
        return out.value.set() ? out.value : Value(Null{});
    }
    return {};
}

std::string Interpreter::global_name(const ir::Expr& expr) const {
    const GlobalInfo* info = expr.kind == ir::ExprKind::global ? program_.find_global(expr.text) : nullptr;
    return info != nullptr ? info->global->name : "";
}

// The result of a member function without arguments, called by its name.
Value Interpreter::member_result(const Value& receiver, const std::string& name, State& state, const ir::Expr& site) {
    const Value whole = load(receiver, state);
    const auto* held = whole.as<Object>();
    const std::uint32_t body = held != nullptr ? program_.find_member(held->identity, name) : kNoBody;
    if (body == kNoBody) return unknown(unknown_here(fmt::format("the result of '{}'", name), site));
    Outcome out = merged(run_body(body, receiver, {}, state, site));
    state = std::move(out.state);
    return decay(out.value, state);
}

Value Interpreter::apply(const Value& function, std::vector<Value> arguments, State& state, const ir::Expr& site) {
    Outcome out = merged(call_value(function, {}, std::move(arguments), state, site));
    state = std::move(out.state);
    return out.value;
}

}  // namespace grantlint::flow
