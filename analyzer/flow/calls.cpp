// Calls: into bodies of the project, into libraries that a model describes, and into what nobody knows.
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
constexpr std::size_t kMostObjects = 64;  // remembered of one class

// "number", "character", "characters", or the name of a class.
bool declared_as(const ir::Unit& unit, ir::TypeId id, const std::string& word) {
    if (id >= unit.types.size()) return false;
    const ir::Type& type = unit.types[id];
    if (word == "number") return type.kind == ir::TypeKind::integer && !type.pointer;
    if (word == "character" || word == "characters") return type.name == "char" && type.pointer == (word == "characters");
    return type.name == word;
}

// The function whose result stands at a position, without its class; empty when it is no call. An iterator may be converted.
std::string_view called_in(const ir::Unit& unit, const ir::Expr& site, std::size_t position) {
    if (position >= site.kids.size()) return {};
    const ir::Expr* given = &site.kids[position];
    if (given->kind == ir::ExprKind::construct && given->kids.size() == 1) given = &given->kids.front();
    if (given->kind != ir::ExprKind::call || given->callee >= unit.callees.size()) return {};
    const std::string_view name = unit.callees[given->callee].name;
    const std::size_t colons = name.rfind("::");
    return colons == std::string_view::npos ? name : name.substr(colons + 2);
}

// A temporary that a model changes gets a place, so that what is chained behind sees the change: ostringstream() << a << b.
std::optional<std::vector<Value>> with_places(const FunctionModel& model, const std::vector<Value>& arguments, State& state) {
    std::optional<std::vector<Value>> out;
    for (const ModelAssignment& effect : model.effects) {
        const ModelExpr* place = &effect.place;
        while (place->kind == ModelExpr::Kind::slot) place = &place->kids[0];
        const auto at = static_cast<std::size_t>(place->number);
        if (place->kind != ModelExpr::Kind::argument || at >= arguments.size() || arguments[at].as<Object>() == nullptr) continue;
        if (!out) out = arguments;
        (*out)[at] = Pointer{.cell = state.allocate(arguments[at]), .path = {}, .reference = true};
    }
    return out;
}

// Puts an argument into a container.
bool keeps(const ModelAssignment& effect) {
    return effect.value.kind == ModelExpr::Kind::call && (effect.value.text == "push" || effect.value.text == "prepend" || effect.value.text == "put");
}

// A text that nobody gave a value yet.
bool begins_empty(const ir::Expr& initial, const Value& value) {
    return initial.kind == ir::ExprKind::construct && initial.kids.empty() && value.as<strings::Text>() != nullptr;
}

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
                for (std::size_t i = 0; i < apart.size(); ++i) {
                    Given one = here;
                    one.values.push_back(apart[i]);
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
    if (choice == nullptr || choice->open) return {};
    const bool whole = std::ranges::all_of(choice->options, [&](const Value& one) {
        const Value there = load(one, state);
        return there.as<Object>() != nullptr || there.as<Function>() != nullptr;
    });
    return whole ? choice->options : std::vector<Value>{};
}

Interpreter::Outcomes Interpreter::dispatch(const ir::Expr& expr, const ir::Callee& callee, const Value& receiver,
                                            std::vector<Value> arguments, State state) {
    if (auto modelled = by_model(expr, callee, receiver, arguments, state)) return std::move(*modelled);
    const std::uint32_t own = program_.find_function(callee.identity);
    if (own != kNoBody && gives_nothing_back(callee)) hand_over(arguments, state, expr);
    if (callee.overridable) {
        const auto* pointer = receiver.as<Pointer>();
        const Pointer place = pointer != nullptr ? settle(*pointer, state) : Pointer{};
        const Value whole = pointer != nullptr ? read(place, state) : receiver;
        const auto* held = whole.as<Object>();
        if (held != nullptr && (held->rest == nullptr || held->exact)) {
            const std::uint32_t exact = program_.dispatch(callee.identity, held->identity);
            if (exact != kNoBody) return run_body(exact, receiver, arguments, std::move(state), expr);
        }
        const std::vector<std::uint32_t> candidates = program_.candidates(callee.identity, held != nullptr ? held->identity : std::string());
        Outcomes out;
        for (const std::uint32_t candidate : candidates) {
            // An interface around itself (a decorator whose inner object is not known): each class once.
            if (candidates.size() > 1 && std::ranges::find(stack_, candidate) != stack_.end()) continue;
            State apart = state;
            if (held != nullptr) {
                Object derived = *held;
                const std::string& overrider = program_.functions()[candidate].callee->owner;
                if (held->identity.empty() || program_.derives(overrider, held->identity)) derived.identity = overrider;  // else it is inherited
                derived.exact = true;
                if (candidates.size() > 1 && held->rest != nullptr && held->rest->open) apart.picks["class of " + held->rest->key] = derived.identity;
                write(place, object(std::move(derived)), apart);
            }
            for (Outcome& way : run_body(candidate, receiver, arguments, std::move(apart), expr)) out.push_back(std::move(way));
            if (spent()) break;
        }
        limit(out);
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
            for (Outcome& way : call_value(option, receiver, arguments, state, site)) out.push_back(std::move(way));
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
        return run_body(body, self, given, std::move(state), site, held);
    }
    ir::Callee named{.name = held->name, .member = self.set()};
    if (auto modelled = by_model(site, named, self, given, state)) return std::move(*modelled);
    escape(given, state, site);
    Unknown result = unknown_here(fmt::format("the result of '{}'", held->name), site);
    carry(named, self, given, result, state);
    return one(std::move(state), unknown(std::move(result)));
}

// An object made of several functions: those whose first parameter is of the argument's class, else all of them.
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
    return one_of(fitting.empty() ? std::move(all) : std::move(fitting));
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
    if (again < kMostRecursion && static_cast<int>(stack_.size()) >= kDeepestCall && knowledge_.sends[index] && !silent_ && !knowledge_.collecting) {
        hit(fmt::format("calls nested deeper than {}", kDeepestCall));
    }
    if (again >= kMostRecursion || static_cast<int>(stack_.size()) >= kDeepestCall || spent() || (frame_ != nullptr && skippable(body, index, self) && !asks(body, index, arguments, state))) {
        return one(std::move(state), unknown(frame_ != nullptr ? unknown_here(fmt::format("the result of '{}'", body.function->display), site)
                                                               : Unknown{.reason = "a call"}));
    }
    const bool was_silent = silent_;
    if (knowledge_.closed[index] && !chain_.empty()) silent_ = true;
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
        Unknown base{.reason = fmt::format("parameter '{}'", parameter.name), .from = range_of(*body.unit, body.function->at), .open = root,
                     .key = fmt::format("{}.p{}", index, i)};
        state.set(frame.base + i, symbolic(*body.unit, parameter.type, std::move(base), state));
    }
    States states;
    for (std::size_t i = body.function->parameters; i < arguments.size(); ++i) frame.variadic.push_back(decay(arguments[i], state));
    states.push_back(std::move(state));
    run_block(body.function->body, states);
    for (State& left : states) frame.returned.push_back({.state = std::move(left), .value = {}});
    frame_ = outer;
    stack_.pop_back();
    if (!root) chain_.pop_back();
    silent_ = was_silent;
    Outcomes out = std::move(frame.returned);
    if (outer == nullptr) log_configured(body, self, out);  // as a root, with what its callers know left open
    if (out.empty()) {  // it never comes back (throws, exits): what follows is followed all the same
        State after;
        after.gone = never_returns(body.function->body);
        return one(std::move(states.empty() ? after : states.front()), Value{});
    }
    limit(out);
    return out;
}

// What is tested on every way to this call of the function counts for all that the function does.
void Interpreter::note_caller(std::uint32_t index, const State& state, const ir::Expr& site) {
    auto [known, fresh] = knowledge_.callers[index].try_emplace(site_of(site), state.guards);
    if (!fresh) std::erase_if(known->second, [&](const std::string& guard) { return !state.guards.contains(guard); });
}

void Interpreter::initialise_fields(const std::string& class_identity, const Pointer& self, State& state, int depth) {
    const ClassInfo* info = program_.find_class(class_identity);
    if (info == nullptr || depth > 16) return;
    for (const std::string& base : info->type->bases) {
        const ClassInfo* parent = program_.find_class(base);
        if (parent != nullptr && parent->default_constructor != kNoBody) {
            const ir::Expr nowhere;
            Outcome out = merged(run_body(parent->default_constructor, self, {}, state, nowhere));
            state = std::move(out.state);
        } else {
            initialise_fields(base, self, state, depth + 1);
        }
    }
    initialise_own_fields(*info, self, state);
}

// Those that the class itself declares, and not its bases.
void Interpreter::initialise_own_fields(const ClassInfo& info, const Pointer& self, State& state) {
    ir::Callee callee;
    ir::Function nothing;
    const Body body{.unit = info.unit, .function = &nothing, .callee = &callee};
    Frame frame{.body = &body, .index = frame_ != nullptr ? frame_->index : kNoBody, .self = self};
    Frame* outer = std::exchange(frame_, &frame);
    for (const ir::Field& field : info.type->fields) {
        if (!field.has_initial) continue;
        const Value value = decay(eval(field.initial, state), state);
        if (!begins_empty(field.initial, value)) log_store(info.type->identity + "." + field.name, value, state, &field.initial);
        Pointer place = self;
        place.path.push_back(field.name);
        write(place, value, state);
    }
    frame_ = outer;
}

void Interpreter::collect_fields(const std::string& class_identity) {
    State state;
    const ClassInfo* info = program_.find_class(class_identity);
    if (info == nullptr) return;
    const Pointer self{.cell = state.allocate(object({.type = info->type->name, .identity = class_identity})), .path = {}, .reference = true};
    initialise_fields(class_identity, self, state);
}

void Interpreter::log_object(const std::string& class_identity, const Value& value, State& state, const ir::Expr& site) {
    if (knowledge_.collecting || silent_ || class_identity.empty()) return;
    std::vector<Constructed>& known = knowledge_.objects[class_identity];
    const Range at = range_of(unit(), site.at);
    if (known.size() >= kMostObjects || !at.known()) return;
    Value kept = exported(value, state);
    const bool seen = std::ranges::any_of(known, [&](const Constructed& one) { return one.at == at && equal(one.object, kept); });
    if (!seen) known.push_back({.object = std::move(kept), .at = at, .function = frame_->index});
}

Interpreter::Outcomes Interpreter::construct(const ir::Expr& expr, State state) {
    steps_++;
    const ir::Type type = expr.type < unit().types.size() ? unit().types[expr.type] : ir::Type{};
    const bool named = expr.callee != ir::kNone && expr.callee < unit().callees.size();
    std::vector<Value> arguments;
    for (const ir::Expr& kid : expr.kids) arguments.push_back(argument(kid, state));
    const Pointer self{.cell = state.allocate(object({.type = type.name, .identity = type.identity})), .path = {}, .reference = true};
    if (named) {
        const ir::Callee& callee = unit().callees[expr.callee];
        if (auto modelled = by_model(expr, callee, self, arguments, state)) {
            for (Outcome& way : *modelled) {
                if (!way.value.set() || (way.value.as<Unknown>() != nullptr && way.value.as<Unknown>()->reason.empty())) way.value = read(self, way.state);
            }
            return std::move(*modelled);
        }
        const std::uint32_t body = program_.find_function(callee.identity);
        if (body != kNoBody) {
            Outcomes out = run_body(body, self, arguments, std::move(state), expr);
            const ClassInfo* heir = callee.owner != type.identity ? program_.find_class(type.identity) : nullptr;  // using Base::Base
            for (Outcome& way : out) {
                if (heir != nullptr) initialise_own_fields(*heir, self, way.state);
                send_as_derived(type.identity, self, arguments, way.state, expr);
                way.value = read(self, way.state);
                if (!expr.kids.empty()) log_object(type.identity, way.value, way.state, expr);
            }
            return out;
        }
    }
    if (program_.find_class(type.identity) != nullptr) {
        initialise_fields(type.identity, self, state);
        send_as_derived(type.identity, self, arguments, state, expr);
        Value value = read(self, state);
        return one(std::move(state), std::move(value));
    }
    escape(arguments, state, expr);
    Object made{.type = type.name, .identity = type.identity};
    if (!arguments.empty()) {  // a class that nobody describes: it holds what it was made from
        const Value first = load(arguments[0], state);
        if (arguments.size() == 1 && (first.as<Function>() != nullptr || first.as<Object>() != nullptr || first.as<List>() != nullptr)) {
            return one(std::move(state), made_around(first, arguments[0], type.name));
        }
        made.slots["value"] = decay(arguments[0], state);
        made.carried = carried_by(std::span(arguments).subspan(1), state);
    }
    return one(std::move(state), object(std::move(made)));
}

// For std::make_unique and the like, whose bodies are not parsed: the constructor that takes this many arguments.
Value Interpreter::construct_by_name(const std::string& class_name, const std::vector<Value>& arguments, State& state, const ir::Expr& site) {
    std::uint32_t chosen = kNoBody;
    std::string identity;
    std::string type = class_name;
    for (std::uint32_t i = 0; i < program_.functions().size(); ++i) {
        const Body& body = program_.functions()[i];
        const ClassInfo* owner = body.callee->constructor ? program_.find_class(body.callee->owner) : nullptr;
        if (owner == nullptr || owner->type->name != class_name || body.function->parameters < arguments.size()) continue;
        if (chosen != kNoBody && program_.functions()[chosen].function->parameters <= body.function->parameters) continue;
        chosen = i;
        identity = body.callee->owner;
    }
    const Pointer self{.cell = state.allocate(object({.type = type, .identity = identity})), .path = {}, .reference = true};
    if (chosen != kNoBody) {
        Outcome out = merged(run_body(chosen, self, arguments, state, site));
        state = std::move(out.state);
        send_as_derived(identity, self, arguments, state, site);
        const Value made = read(self, state);
        if (!arguments.empty()) log_object(identity, made, state, site);
        return made;
    }
    const std::size_t colons = class_name.rfind("::");
    const ir::Callee callee{.name = class_name + "::" + class_name.substr(colons == std::string::npos ? 0 : colons + 2), .constructor = true};
    if (auto modelled = by_model(site, callee, self, arguments, state)) {
        Outcome out = merged(std::move(*modelled));
        state = std::move(out.state);
        if (out.value.set() && out.value.as<Unknown>() == nullptr) return out.value;
        return read(self, state);
    }
    if (const ClassInfo* info = program_.find_class_by_name(class_name)) {
        write(self, object({.type = type, .identity = info->type->identity}), state);
        initialise_fields(info->type->identity, self, state);
        send_as_derived(info->type->identity, self, arguments, state, site);
    } else if (arguments.size() == 1) {
        return decay(arguments[0], state);
    }
    return read(self, state);
}

// Classes of which a model says that making an object sends: with what the constructors have left in it.
void Interpreter::send_as_derived(const std::string& class_identity, const Value& self, const std::vector<Value>& arguments, State& state,
                                  const ir::Expr& site) {
    if (!models_.has_derived()) return;
    for (const std::string& base : program_.names_of_bases(class_identity)) {
        const std::vector<FunctionModel>* models = models_.find_derived_from(base);
        if (models == nullptr) continue;
        const ir::Callee callee{.name = base, .owner = class_identity, .member = true, .constructor = true};
        for (const FunctionModel& model : *models) {
            if (!fits(model, site, callee, self, arguments, state)) continue;
            Operands operands{.state = state, .site = site, .receiver = self, .arguments = arguments};
            for (const ModelAssignment& effect : model.effects) model_assign(effect, operands);
            if (model.send) send(*model.send, operands, callee);
            return;
        }
    }
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

bool Interpreter::returns_void(const ir::Callee& callee) const {
    const ir::Type& result = unit().types[callee.result < unit().types.size() ? callee.result : 0];
    return result.name == "void" && !result.pointer;
}

std::optional<Interpreter::Outcomes> Interpreter::by_model(const ir::Expr& site, const ir::Callee& callee, const Value& receiver,
                                                           const std::vector<Value>& arguments, State& state) {
    const std::vector<FunctionModel>* models = models_.find_function(callee.name);
    if (models == nullptr) return std::nullopt;
    const bool any_class = !models_.has_exact(callee.name) && !models->front().declared;
    if (any_class && (callee.in_project || program_.find_function(callee.identity) != kNoBody)) return std::nullopt;
    for (const FunctionModel& model : *models) {
        if (model.yields && (callee.in_project || program_.find_function(callee.identity) != kNoBody)) continue;
        if (!fits(model, site, callee, receiver, arguments, state)) continue;
        const std::optional<std::vector<Value>> placed = with_places(model, arguments, state);
        std::vector<Value> given = placed ? *placed : arguments;
        if (std::ranges::any_of(model.effects, keeps)) hand_over(given, state, site);
        Operands operands{.state = state, .site = site, .receiver = receiver, .arguments = given};
        for (const ModelAssignment& effect : model.effects) model_assign(effect, operands);
        if (model.send) send(*model.send, operands, callee);
        const Tests told = told_by_guard(model, operands);
        if (!model.guards.empty() && (callee.constructor || returns_void(callee))) {  // it comes back only where they were granted
            state.guards.merge(that_matter(told));
            return std::nullopt;
        }
        Value value;
        if (model.returns) {
            value = model_value(*model.returns, operands);
        } else if (!callee.constructor) {
            Unknown result = unknown_here(fmt::format("the result of '{}'", callee.name), site);
            result.key = fmt::format("call {}", ++fresh_);
            result.setting = model.setting;
            result.tests = model.guards.empty() ? asked(receiver, arguments, state) : told;
            result.negated = !model.granted_if;
            if (model.send) stream_to_last(result, state);
            else if (model.effects.empty()) carry(callee, receiver, arguments, result, state);  // a model that does not say what becomes of them
            else result.carried = carried_by(arguments, state);
            value = unknown(std::move(result));
            if (!model.send) escape(arguments, state, site);
        }
        return one(std::move(state), std::move(value));
    }
    return std::nullopt;
}

bool Interpreter::fits(const FunctionModel& model, const ir::Expr& site, const ir::Callee& callee, const Value& receiver,
                       const std::vector<Value>& arguments, State& state) {
    const std::size_t shift = site.kids.size() > arguments.size() ? site.kids.size() - arguments.size() : 0;
    (void)receiver;
    for (const ModelCondition& condition : model.when) {
        const std::size_t at = condition.position;
        switch (condition.kind) {
            case ModelCondition::Kind::count:
                if (std::to_string(arguments.size()) != condition.expected) return false;
                break;
            case ModelCondition::Kind::template_argument:
                if (at >= callee.arguments.size() || callee.arguments[at] != condition.expected) return false;
                break;
            case ModelCondition::Kind::type: {
                if (at >= arguments.size()) return false;
                const ir::TypeId id = at + shift < site.kids.size() ? site.kids[at + shift].type : 0;
                const Value value = load(arguments[at], state);
                const auto* whole = value.as<Object>();
                const bool dynamic = whole != nullptr && whole->type == condition.expected;
                if (!dynamic && (id >= unit().types.size() || unit().types[id].name != condition.expected)) return false;
                break;
            }
            case ModelCondition::Kind::parameter:
                if (at >= callee.parameters.size() || !declared_as(unit(), callee.parameters[at], condition.expected)) return false;
                break;
            case ModelCondition::Kind::call:
                if (called_in(unit(), site, at + shift) != condition.expected) return false;
                break;
            case ModelCondition::Kind::content: {
                const std::vector<strings::Text> seen = at < arguments.size() ? texts(arguments[at], state) : std::vector<strings::Text>{};
                const auto holds = [&](const strings::Text& text) {
                    return std::ranges::any_of(text, [&](const strings::Piece& piece) { return !piece.hole && piece.text.find(condition.expected) != std::string::npos; });
                };
                if (std::ranges::none_of(seen, holds)) return false;
                break;
            }
            case ModelCondition::Kind::argument: {
                if (at >= arguments.size()) return false;
                const Value value = load(arguments[at], state);
                std::string seen;
                if (const auto* named = value.as<Enumerator>()) seen = named->name;
                else if (const auto* number = value.as<std::int64_t>()) seen = std::to_string(*number);
                else if (const auto* known = value.as<bool>()) seen = *known ? "true" : "false";
                else if (value.as<Null>() != nullptr) seen = "null";
                else if (const auto* text = value.as<strings::Text>()) seen = strings::literal_of(*text).value_or("");
                if (seen != condition.expected) return false;
                break;
            }
        }
    }
    return true;
}

Value Interpreter::model_value(const ModelExpr& expr, Operands& operands) {
    using Kind = ModelExpr::Kind;
    switch (expr.kind) {
        case Kind::receiver: return operands.receiver;
        case Kind::argument: {
            const auto at = static_cast<std::size_t>(expr.number);
            return at < operands.arguments.size() ? operands.arguments[at] : Value{};
        }
        case Kind::rest: {
            List out;
            for (auto at = static_cast<std::size_t>(expr.number); at < operands.arguments.size(); ++at) out.items.push_back(operands.arguments[at]);
            return list(std::move(out));
        }
        case Kind::text: return flow::text(expr.text);
        case Kind::integer: return expr.number;
        case Kind::null: return Null{};
        case Kind::slot: return slot(model_value(expr.kids[0], operands), expr.text, operands.state);
        case Kind::either: return one_of({model_value(expr.kids[0], operands), model_value(expr.kids[1], operands)});
        case Kind::fallback: {
            const Value first = load(model_value(expr.kids[0], operands), operands.state);
            const auto* open = first.as<Unknown>();
            const bool missing = !first.set() || first.as<Null>() != nullptr;
            if (!missing && (open == nullptr || !open->untouched)) return first;
            const Value second = load(model_value(expr.kids[1], operands), operands.state);
            if (missing || expr.kids[1].kind != Kind::text) return second;
            Unknown presumed = *open;  // nothing here has set it: the default, unless a caller did
            presumed.presumed = std::make_shared<const Value>(second);
            return unknown(std::move(presumed));
        }
        case Kind::concat: {
            std::vector<Value> options;
            bool open = false;
            const Value left = model_value(expr.kids[0], operands);
            const Value right = model_value(expr.kids[1], operands);
            for (const Value& side : {load(left, operands.state), load(right, operands.state)}) {
                const auto* choice = side.as<Choice>();
                open = open || (choice != nullptr && choice->open);
            }
            for (const strings::Text& a : texts(left, operands.state)) {
                for (const strings::Text& b : texts(right, operands.state)) options.push_back(flow::text(strings::concat(a, b)));
            }
            return one_of(std::move(options), open);
        }
        case Kind::call: {
            std::vector<Value> values;
            for (const ModelExpr& kid : expr.kids) {
                const Value value = model_value(kid, operands);
                if (kid.kind == Kind::rest) {
                    const auto* items = value.as<List>();
                    values.insert(values.end(), items->items.begin(), items->items.end());
                } else {
                    values.push_back(value);
                }
            }
            return run_operation(expr.text, *this, operands, values);
        }
    }
    return {};
}

void Interpreter::model_assign(const ModelAssignment& assignment, Operands& operands) {
    std::vector<std::string> path;
    const ModelExpr* place = &assignment.place;
    for (; place->kind == ModelExpr::Kind::slot; place = &place->kids[0]) path.insert(path.begin(), place->text);
    const Value target = model_value(*place, operands);
    const auto* pointer = target.as<Pointer>();
    Value value = model_value(assignment.value, operands);
    if (pointer == nullptr) put_into_part(target, value, operands.state);
    if (pointer == nullptr || !value.set()) return;
    value = decay(value, operands.state);
    if (place->kind == ModelExpr::Kind::receiver && path.empty() && !operands.site.kids.empty()) {  // path_ = "…" is a call in C++
        const ir::Expr& target = operands.site.kids[0];
        if (target.kind == ir::ExprKind::field && !target.names.empty()) log_store(target.names[0] + "." + target.text, value, operands.state, is_own(target) ? &operands.site : nullptr);
        if (target.kind == ir::ExprKind::global) log_store(target.text, value, operands.state);
    }
    // A smart pointer that is given another pointer: what it pointed to stays as it is.
    const auto* address = value.as<Pointer>();
    const bool repoints = path.empty() && place->kind == ModelExpr::Kind::receiver && pointer->reference && (value.as<Null>() != nullptr || (address != nullptr && !address->reference));
    Pointer at = repoints ? *pointer : settle(*pointer, operands.state);
    put_into_part(read(at, operands.state), value, operands.state);
    at.path.insert(at.path.end(), path.begin(), path.end());
    if (assignment.through) {
        const Value there = read(at, operands.state);
        if (const auto* target = there.as<Pointer>()) at = *target;
    }
    write(at, value, operands.state);
    if (place->kind == ModelExpr::Kind::receiver && path.empty() && !operands.site.kids.empty()) park(operands.site.kids[0], value, operands.state, operands.site);
}

Value Interpreter::fresh(const std::string& type, Operands& operands) {
    Object made{.type = type};
    if (const TypeModel* model = models_.find_type(type)) {
        for (const auto& [name, initial] : model->fresh) {
            made.slots[name] = model_value(initial, operands);
            made.order.push_back(name);
        }
    }
    return object(std::move(made));
}

}  // namespace grantlint::flow
