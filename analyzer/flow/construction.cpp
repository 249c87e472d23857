// Objects that are made: their fields, their constructors, and those whose class sends when it is made.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "flow/guards.h"
#include "flow/interpreter.h"
#include "flow/operations.h"

namespace grantlint::flow {
namespace {

constexpr std::size_t kMostObjects = 64;  // remembered of one class

// A text that nobody gave a value yet.
bool begins_empty(const ir::Expr& initial, const Value& value) {
    return initial.kind == ir::ExprKind::construct && initial.kids.empty() && value.as<strings::Text>() != nullptr;
}

}  // namespace

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
    const bool seen = std::ranges::any_of(known, [&](const Constructed& one) { return one.at == at && one.makers == chain_ && equal(one.object, kept); });
    if (!seen) known.push_back({.object = std::move(kept), .at = at, .function = frame_->index, .makers = chain_});
}

Interpreter::Outcomes Interpreter::construct(const ir::Expr& expr, State state) {
    Outcomes out;
    for (Given& given : arguments_of(expr, std::move(state))) {
        for (Outcome& way : construct_with(expr, given.values, std::move(given.state))) out.push_back(std::move(way));
    }
    limit(out);
    return out;
}

Interpreter::Outcomes Interpreter::construct_with(const ir::Expr& expr, std::vector<Value>& arguments, State state) {
    steps_++;
    const ir::Type type = expr.type < unit().types.size() ? unit().types[expr.type] : ir::Type{};
    const bool named = expr.callee != ir::kNone && expr.callee < unit().callees.size();
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
        for (std::size_t i = 1; i < arguments.size(); ++i) made.slots[fmt::format("argument {}", i)] = decay(arguments[i], state);
        made.carried = carried_by(std::span(arguments).subspan(1), state);
    }
    return one(std::move(state), object(std::move(made)));
}

// For std::make_unique and the like, whose bodies are not parsed: the constructor that takes this many arguments.
Value Interpreter::construct_by_name(const std::string& class_name, const std::vector<Value>& arguments, State& state, const ir::Expr& site) {
    std::uint32_t chosen = kNoBody;
    std::string identity;
    std::string type = class_name;
    for (const std::uint32_t i : program_.constructors_of(class_name)) {
        const Body& body = program_.functions()[i];
        if (body.function->parameters < arguments.size()) continue;
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
        const Value first = arguments.empty() ? Value{} : load(arguments.front(), state);
        if (const auto* other = first.as<Object>(); arguments.size() == 1 && other != nullptr && other->identity == info->type->identity) return first;  // copied, or moved
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

}  // namespace grantlint::flow
