// Requests that wait: one function puts an object into a field, a global or a container there, another one takes it out and sends it.
//
//   void Client::ask(Request one) { queue_.push(one); }            the call is made where ask() gets its request
//   void Client::drain() { … send(queue_.front().path); }          here nothing is known of it
//
// Or the object lies there already, and its fields are set one by one: then the call is made when the function that does so ends.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "flow/interpreter.h"

namespace grantlint::flow {
namespace {

bool leads_on(const ir::Expr& expr) {
    const bool part = expr.kind == ir::ExprKind::field || expr.kind == ir::ExprKind::index || expr.kind == ir::ExprKind::unary;
    return part && !expr.kids.empty();
}

// The class of an object, or of one that was left in several ways.
std::string class_of(const Value& value) {
    for (const Value& one : options_of(value)) {
        if (const auto* held = one.as<Object>()) return held->identity;
    }
    return {};
}

bool has_part(const ClassInfo& whole, const std::string& identity) {
    return std::ranges::any_of(whole.type->fields, [&](const ir::Field& field) {
        return field.type < whole.unit->types.size() && !whole.unit->types[field.type].pointer && whole.unit->types[field.type].identity == identity;
    });
}

// The type of a parameter, or of the variable that it is put into at once: struct queue *all = data;
ir::TypeId taken_as(const ir::Function& function, std::size_t parameter) {
    for (const ir::Stmt& stmt : function.body) {
        const bool names = stmt.kind == ir::StmtKind::local && stmt.value.kind == ir::ExprKind::local && static_cast<std::size_t>(stmt.value.integer) == parameter;
        if (names && stmt.local < function.locals.size()) return function.locals[stmt.local].type;
    }
    return function.locals[parameter].type;
}

// The place, then what it lies in, outwards: *list.last is in list.last, which is in list.
std::vector<const ir::Expr*> places_in(const ir::Expr& target) {
    std::vector<const ir::Expr*> out{&target};
    while (leads_on(*out.back())) out.push_back(&out.back()->kids[0]);
    return out;
}

}  // namespace

// The class of an object of the project's own, alone or as the last item of a container: what a request is made from. Texts and
// pairs are as often its headers. Empty for anything else.
std::string Interpreter::parked_class(const ir::Expr& target, const Value& value, State& state) {
    const auto* items = value.as<List>();
    if (items != nullptr && items->items.empty()) return {};
    const Value there = load(items != nullptr ? items->items.back() : value, state);
    const auto* whole = there.as<Object>();
    if (whole == nullptr) return {};
    if (program_.find_class(whole->identity) != nullptr) return whole->identity;
    const ir::Type type = target.type < unit().types.size() ? unit().types[target.type] : ir::Type{};  // memory that malloc gave
    return whole->identity.empty() && type.pointer && program_.find_class(type.identity) != nullptr ? type.identity : std::string();
}

// The places that lead to the target, nearest first, then the object whose method puts something there.
std::vector<Pointer> Interpreter::owners_of(const ir::Expr& target, State& state) {
    std::vector<Pointer> out;
    for (const ir::Expr* place : places_in(target)) {
        if (place == &target) continue;
        if (place->kind == ir::ExprKind::self) {
            if (const auto* self = frame_->self.as<Pointer>()) out.push_back(settle(*self, state));
        } else if (const auto at = place_of(*place, state)) {
            settled(*at, *place, state);  // a structure within one of which nothing is known
            out.push_back(settle(*at, state));
        }
    }
    if (const auto* self = frame_->self.as<Pointer>()) out.push_back(settle(*self, state));
    return out;
}

// Nothing else is there than what was put there: the last item of a container; and where it was put through a pointer, or into a list
// that leads from one to the next, it is what a structure on the way to it has of its class.
void Interpreter::leave_alone(const ir::Expr& target, const Value& value, const std::string& parked, State& state) {
    const auto* items = value.as<List>();
    const auto place = place_of(target, state);
    if (items != nullptr && place && items->items.size() > 1) write(*place, list({.items = {items->items.back()}}), state);
    if (target.kind != ir::ExprKind::unary && !program_.is_linked(parked)) return;
    for (const Pointer& owner : owners_of(target, state)) {
        const ClassInfo* info = program_.find_class(class_of(read(owner, state)));
        if (info == nullptr) continue;
        for (const ir::Field& field : info->type->fields) {
            const ir::Type type = field.type < info->unit->types.size() ? info->unit->types[field.type] : ir::Type{};
            if (!type.pointer || type.identity != parked) continue;
            Pointer at = owner;
            at.path.push_back(field.name);
            write(at, value, state);
        }
    }
}

// By the time it is taken out, others have stored in its fields what they store there. What only the function stores that puts it
// there is as it is. Of an object that came from elsewhere (a caller's, or once more), what is stored in its like says nothing.
void Interpreter::leave_open(const Value& value, const std::string& parked, State& state) {
    const auto* items = value.as<List>();
    const Value last = items != nullptr && !items->items.empty() ? items->items.back() : value;
    const auto* pointer = last.as<Pointer>();
    if (pointer == nullptr) return;
    const Pointer place = settle(*pointer, state);
    const Value whole = read(place, state);
    const auto* before = whole.as<Object>();
    if (before == nullptr) return;
    const bool found = before->rest != nullptr;
    const Value open = unfinished(whole, Unknown{.reason = "an object that waits", .key = fmt::format("object {}", ++fresh_)});
    Object after = *open.as<Object>();
    const ClassInfo* info = program_.find_class(parked);
    for (const ir::Field& field : info->type->fields) {
        const auto writers = knowledge_.writers.find(parked + "." + field.name);
        if (after.slots.contains(field.name) || (!found && (writers == knowledge_.writers.end() || writers->second != std::set{frame_->index}))) continue;
        const auto slot = before->slots.find(field.name);
        const bool pointer = field.type < info->unit->types.size() && info->unit->types[field.type].pointer;
        Value& left = after.slots[field.name];
        after.order.push_back(field.name);
        if (found) left = unknown(deeper(*before->rest, field.name));
        else if (slot != before->slots.end()) left = slot->second;
        else if (pointer) left = Null{};
    }
    write(place, object(std::move(after)), state);
}

// Who sends what is found there; or, where it is the last of a list, at its head.
std::set<std::uint32_t> Interpreter::drains_of(const ir::Expr& target) const {
    std::set<std::uint32_t> out;
    const auto add = [&](const std::string& key) {
        if (const auto found = knowledge_.drains.find(key); found != knowledge_.drains.end()) out.insert(found->second.begin(), found->second.end());
    };
    for (const ir::Expr* place : places_in(target)) {
        const std::string key = stored_key(*place);
        add(key);
        const ir::Type type = place->type < unit().types.size() ? unit().types[place->type] : ir::Type{};
        if (key.empty() || place->kind != ir::ExprKind::field || !type.pointer || !program_.is_linked(type.identity)) continue;
        const std::string owner = key.substr(0, key.rfind('.'));
        const ClassInfo* info = program_.find_class(owner);
        if (info == nullptr || owner == type.identity || has_part(*program_.find_class(type.identity), owner)) continue;  // the list's own links
        for (const ir::Field& field : info->type->fields) {
            const ir::Type beside = field.type < info->unit->types.size() ? info->unit->types[field.type] : ir::Type{};
            if (beside.pointer && beside.identity == type.identity) add(owner + "." + field.name);
        }
    }
    return out;
}

// Whoever empties a container puts another item into it, or the same again. That one is looked at where it is put in.
bool Interpreter::puts_back(const ir::Expr& target, const Value& after, const Value& before) const {
    const auto *more = after.as<List>(), *less = before.as<List>();
    if (!parking_ || more == nullptr || less == nullptr || more->items.size() <= less->items.size()) return false;
    return std::ranges::any_of(drains_of(target), [&](std::uint32_t drain) { return std::ranges::find(stack_, drain) != stack_.end(); });
}

// In an object that was made in this very call: nobody else finds it yet.
bool Interpreter::lies_here(const ir::Expr& target, State& state) {
    const ir::Expr& root = *places_in(target).back();
    if (&root == &target || root.kind != ir::ExprKind::local || static_cast<std::size_t>(root.integer) < frame_->body->function->parameters) return false;
    const auto place = place_of(root, state);
    if (!place) return false;
    const Pointer object = settle(*place, state);
    const Value whole = read(object, state);
    return object.cell >= frame_->base && whole.as<Object>() != nullptr && whole.as<Object>()->rest == nullptr;
}

// Something was put where another function finds what it sends: that one is run with this and nothing else there, so that the call
// belongs to whoever put it in.
void Interpreter::park(const ir::Expr& target, const Value& value, State& state, const ir::Expr& site) {
    if (knowledge_.drains.empty() || parking_ || silent_ || knowledge_.collecting) return;
    if (frame_->body->callee->constructor && is_own(target)) return;  // what an object is made with does not wait
    const std::set<std::uint32_t> drains = drains_of(target);
    if (drains.empty() || lies_here(target, state)) return;
    const std::string parked = parked_class(target, value, state);
    if (parked.empty()) return note_filled(target, site);
    frame_->parked = true;
    const auto* object = value.as<Pointer>();
    for (const std::uint32_t drain : drains) {
        if (std::ranges::find(stack_, drain) != stack_.end()) continue;
        const bool again = object != nullptr && !frame_->drained.emplace(drain, settle(*object, state).cell).second;
        if (again) continue;  // behind the last of a list, then as its last
        State apart = state;
        leave_alone(target, value, parked, apart);
        leave_open(value, parked, apart);
        const std::vector<Pointer> owners = owners_of(target, apart);
        parking_ = true;
        run_drain(drain, owners, std::move(apart), site);
        parking_ = false;
    }
}

// A field of an object that lies elsewhere: in a field, a global or an array, alone or behind a reference that this function took.
// Its own object's fields and what it is handed are its callers' affair.
void Interpreter::note_filled(const ir::Expr& target, const ir::Expr& site) {
    if (target.kind != ir::ExprKind::field || is_own(target)) return;
    const ir::Expr& root = *places_in(target).back();
    if (root.kind == ir::ExprKind::local) {
        const auto index = static_cast<std::size_t>(root.integer);
        const ir::Function& function = *frame_->body->function;
        if (index < function.parameters || index >= function.locals.size()) return;
        const ir::Type& type = unit().types[function.locals[index].type < unit().types.size() ? function.locals[index].type : 0];
        if (!function.locals[index].reference && !type.pointer) return;
    }
    frame_->filled.push_back({.field = &target, .store = &site});
}

// At the end of a function: the objects that it filled have all of their fields now.
void Interpreter::park_filled() {
    if (frame_->filled.empty() || frame_->parked) return;
    for (const Outcome& way : frame_->returned) {
        std::vector<Pointer> done;
        for (auto filled = frame_->filled.rbegin(); filled != frame_->filled.rend(); ++filled) {
            State state = way.state;
            const std::vector<Pointer> owners = owners_of(*filled->field, state);
            if (owners.empty() || std::ranges::any_of(done, [&](const Pointer& other) { return other.cell == owners.front().cell && other.path == owners.front().path; })) continue;
            done.push_back(owners.front());
            for (const std::uint32_t drain : drains_of(*filled->field)) {
                if (std::ranges::find(stack_, drain) != stack_.end()) continue;
                parking_ = true;
                run_drain(drain, owners, state, *filled->store);
                parking_ = false;
            }
        }
    }
}

// `owners`: what it was put into, nearest first; the drain's own object, or the one that it is handed, may be among them.
void Interpreter::run_drain(std::uint32_t drain, const std::vector<Pointer>& owners, State state, const ir::Expr& site) {
    const Body& body = program_.functions()[drain];
    const auto owner_of = [&](const std::string& identity) -> Value {
        for (const Pointer& owner : owners) {
            const std::string held = class_of(read(owner, state));
            if (!held.empty() && !identity.empty() && (program_.derives(held, identity) || program_.derives(identity, held))) return owner;
        }
        return {};
    };
    // An object that has what it was put into among its fields: a worker with its mailbox.
    const auto holder_of = [&](const std::string& identity) -> Value {
        const ClassInfo* info = program_.find_class(identity);
        if (info == nullptr) return {};
        Object holder{.type = info->type->name, .identity = identity};
        for (const ir::Field& field : info->type->fields) {
            const Value owner = field.type < info->unit->types.size() ? owner_of(info->unit->types[field.type].identity) : Value{};
            if (owner.set()) holder.slots[field.name] = owner, holder.order.push_back(field.name);
        }
        if (holder.slots.empty()) return {};
        holder.rest = std::make_shared<const Unknown>(Unknown{.reason = "this object", .from = range_of(*body.unit, body.function->at), .key = fmt::format("{}.holder", drain)});
        return Pointer{.cell = state.allocate(object(std::move(holder))), .path = {}, .reference = true};
    };
    const bool lambda = body.function->lambda && !owners.empty();
    Value self = lambda ? Value(owners.front()) : owner_of(body.callee->owner);
    if (!self.set() && body.callee->member) self = holder_of(body.callee->owner);
    std::vector<Value> arguments;
    for (std::size_t i = 0; i < body.function->parameters; ++i) {
        const ir::TypeId type = taken_as(*body.function, i);
        arguments.push_back(type < body.unit->types.size() ? owner_of(body.unit->types[type].identity) : Value{});
    }
    run_body(drain, self, arguments, std::move(state), site);
}

// A call for what it does, not for what it gives: what it is handed it may keep.
bool Interpreter::gives_nothing_back(const ir::Callee& callee, const ir::Expr& site) const {
    const ir::Type& result = unit().types[callee.result < unit().types.size() ? callee.result : 0];
    if (&site == frame_->unused && !callee.member) return true;
    return !callee.constructor && !result.pointer && result.kind != ir::TypeKind::object && result.name != "char";
}

// batch << job; a call that gives its own object back may as well build a request from texts, but a whole object is put there.
bool Interpreter::gives_itself_back(const ir::Callee& callee) const {
    const ir::Type& result = unit().types[callee.result < unit().types.size() ? callee.result : 0];
    return callee.member && !callee.constructor && !callee.owner.empty() && result.identity == callee.owner;
}

// Marks the texts in what the root function gives away: where several requests leave from one place that empties a queue, each
// belongs where its text was put in.
void Interpreter::hand_over(std::vector<Value>& arguments, State& state, const ir::Expr& site, bool texts) {
    if (!chain_.empty() || knowledge_.collecting || silent_) return;
    const auto here = std::make_shared<const Range>(range_of(unit(), site.at));
    for (Value& argument : arguments) {
        const Value whole = load(argument, state);
        const auto* held = whole.as<Object>();
        const bool is_text = texts && whole.as<strings::Text>() != nullptr;
        if (!is_text && (held == nullptr || held->rest != nullptr)) continue;
        const auto* pointer = argument.as<Pointer>();
        if (pointer == nullptr) argument = handed(whole, here);
        else write(settle(*pointer, state), handed(whole, here), state);
    }
}

Value Interpreter::handed(const Value& value, const std::shared_ptr<const Range>& here) {
    if (const auto* text = value.as<strings::Text>()) {
        strings::Text copy = *text;
        for (strings::Piece& piece : copy) {
            if (piece.handed == nullptr) piece.handed = here;
        }
        return flow::text(std::move(copy));
    }
    const auto* held = value.as<Object>();
    if (held == nullptr) return value;
    Object copy = *held;
    for (auto& [name, slot] : copy.slots) slot = handed(slot, here);
    return object(std::move(copy));
}

}  // namespace grantlint::flow
