// Calls of what a model describes: which of its entries fits a call, what it gives and what it changes.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "flow/guards.h"
#include "flow/interpreter.h"
#include "flow/operations.h"

namespace grantlint::flow {
namespace {

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

}  // namespace

bool Interpreter::returns_void(const ir::Callee& callee) const {
    const ir::Type& result = unit().types[callee.result < unit().types.size() ? callee.result : 0];
    return result.name == "void" && !result.pointer;
}

std::optional<Interpreter::Outcomes> Interpreter::by_model(const ir::Expr& site, const ir::Callee& callee, const Value& receiver,
                                                           const std::vector<Value>& arguments, State& state) {
    const std::vector<FunctionModel>* models = models_.find_function(callee.name);
    if (models == nullptr) return std::nullopt;
    const bool own = callee.in_project || program_.find_function(callee.identity) != kNoBody;
    const bool any_class = !models_.has_exact(callee.name) && !models->front().declared;
    const bool any_operator = callee.name.starts_with("operator");  // outside of any class: what it takes says whose it is
    if ((any_class || any_operator) && own) return std::nullopt;
    for (const FunctionModel& model : *models) {
        if (model.yields && own) continue;
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

// Whether an object is of a class or of one below it; of one that is handed in, its callers know.
bool Interpreter::is_of(const Value& value, const std::string& class_name, State& state) {
    const Value there = load(value, state);
    if (const auto* whole = there.as<Object>()) return whole->type == class_name || program_.derives_from(whole->identity, class_name);
    const auto* missing = there.as<Unknown>();
    waits_ = waits_ || (missing != nullptr && missing->open);
    return missing != nullptr && missing->type == class_name;
}

bool Interpreter::fits(const FunctionModel& model, const ir::Expr& site, const ir::Callee& callee, const Value& receiver, const std::vector<Value>& arguments, State& state) {
    return std::ranges::all_of(model.when, [&](const ModelCondition& condition) {
        return std::ranges::any_of(condition.expected, [&](const std::string& expected) { return meets(condition, expected, site, callee, receiver, arguments, state); });
    });
}

bool Interpreter::meets(const ModelCondition& condition, const std::string& expected, const ir::Expr& site, const ir::Callee& callee, const Value& receiver, const std::vector<Value>& arguments, State& state) {
    const std::size_t shift = site.kids.size() > arguments.size() ? site.kids.size() - arguments.size() : 0;
    const std::size_t at = condition.position;
    switch (condition.kind) {
        case ModelCondition::Kind::count:
            if (std::to_string(arguments.size()) != expected) return false;
            break;
        case ModelCondition::Kind::template_argument:
            if (at >= callee.arguments.size() || !fits_pattern(expected, callee.arguments[at])) return false;
            break;
        case ModelCondition::Kind::type: {
            if (at >= arguments.size()) return false;
            const ir::TypeId id = at + shift < site.kids.size() ? site.kids[at + shift].type : 0;
            const Value value = load(arguments[at], state);
            const auto* whole = value.as<Object>();
            const bool dynamic = (whole != nullptr && whole->type == expected) || (value.as<Function>() != nullptr && expected == "function");
            if (!dynamic && (id >= unit().types.size() || unit().types[id].name != expected)) return false;
            break;
        }
        case ModelCondition::Kind::receiver:
            if (!is_of(receiver, expected, state)) return false;
            break;
        case ModelCondition::Kind::kind:
            if (at >= arguments.size() || !is_of(arguments[at], expected, state)) return false;
            break;
        case ModelCondition::Kind::parameter:
            if (at >= callee.parameters.size() || !declared_as(unit(), callee.parameters[at], expected)) return false;
            break;
        case ModelCondition::Kind::call:
            if (called_in(unit(), site, at + shift) != expected) return false;
            break;
        case ModelCondition::Kind::content: {
            const std::vector<strings::Text> seen = at < arguments.size() ? texts(arguments[at], state) : std::vector<strings::Text>{};
            const auto holds = [&](const strings::Text& text) {
                return std::ranges::any_of(text, [&](const strings::Piece& piece) { return !piece.hole && piece.text.find(expected) != std::string::npos; });
            };
            if (std::ranges::none_of(seen, holds)) {
                waits_ = waits_ || std::ranges::any_of(seen, strings::any_open);  // a caller may hand in what does
                return false;
            }
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
            if (seen != expected) return false;
            break;
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
            if (!second.set()) return first;
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

namespace {

// Of a container that is emptied while the program waits: what was added to it now is all that it holds.
Value newest(const Value& after, const Value& before) {
    const auto* more = after.as<List>();
    const auto* less = before.as<List>();
    if (more == nullptr || less == nullptr || more->items.size() <= less->items.size() || !std::equal(less->items.begin(), less->items.end(), more->items.begin(), equal)) return after;
    return list({.items = {more->items.begin() + static_cast<std::ptrdiff_t>(less->items.size()), more->items.end()}});
}

// What the call names where the model says "this" or "arg1"; null for any other place.
const ir::Expr* named_in_call(const ModelExpr& place, const ir::Expr& call, std::size_t arguments) {
    const std::vector<ir::Expr>& kids = call.kids;
    if (place.kind == ModelExpr::Kind::receiver) return kids.empty() ? nullptr : &kids.front();
    if (place.kind != ModelExpr::Kind::argument) return nullptr;
    const std::size_t at = static_cast<std::size_t>(place.number) + kids.size() - std::min(kids.size(), arguments);
    return at < kids.size() ? &named_by(kids[at]) : nullptr;
}

}  // namespace

void Interpreter::model_assign(const ModelAssignment& assignment, Operands& operands) {
    std::vector<std::string> path;
    const ModelExpr* place = &assignment.place;
    for (; place->kind == ModelExpr::Kind::slot; place = &place->kids[0]) path.insert(path.begin(), place->text);
    const ir::Expr* named = path.empty() ? named_in_call(*place, operands.site, operands.arguments.size()) : nullptr;
    Value target = model_value(*place, operands);
    Value value = model_value(assignment.value, operands);
    const bool container = value.as<List>() != nullptr;
    if (target.as<Unknown>() != nullptr && container && named != nullptr) {  // a container behind a pointer of which nothing is known
        if (const auto own = place_of(*named, operands.state)) target = *own;
    }
    const auto* pointer = target.as<Pointer>();
    if (pointer == nullptr) put_into_part(target, value, operands.state);
    if (pointer == nullptr || !value.set()) return;
    value = decay(value, operands.state);
    if (named != nullptr) {  // path_ = "…", a call in C++; in >> path_; snprintf(self->path, …)
        log_store(*named, value, operands.state, operands.site);
        if (knowledge_.emptied.contains(stored_key(*named))) value = newest(value, load(*pointer, operands.state));
    }
    if (named != nullptr && container && puts_back(*named, value, load(*pointer, operands.state))) return;
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
    if (named != nullptr && (container || place->kind == ModelExpr::Kind::receiver)) park(*named, value, operands.state, operands.site);
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
