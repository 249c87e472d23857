// What lasts beyond a function: globals, and what is stored to them and to fields, seen from elsewhere.
#include <algorithm>

#include <fmt/format.h>

#include "flow/interpreter.h"

namespace grantlint::flow {
namespace {

constexpr std::size_t kMostStores = 48;  // to a field or a global, that differ

// Whether all that one container holds, in the same places, is in the other too: a list or a map, and what was added to it.
bool is_part_of(const Value& less, const Value& more) {
    const auto* items = less.as<List>();
    const auto* longer = more.as<List>();
    if (items != nullptr && longer != nullptr) {
        return !items->items.empty() && items->items.size() < longer->items.size() && items->complete == longer->complete &&
               std::equal(items->items.begin(), items->items.end(), longer->items.begin(), equal);
    }
    const auto* slots = less.as<Object>();
    const auto* wider = more.as<Object>();
    if (slots == nullptr || wider == nullptr || slots->type != wider->type || !std::ranges::any_of(slots->order, is_element)) return false;
    const bool all_elements = std::ranges::all_of(wider->order, [&](const std::string& name) { return is_element(name) || slots->slots.contains(name); });
    return all_elements && (slots->rest == nullptr) == (wider->rest == nullptr) && std::ranges::all_of(slots->slots, [&](const auto& entry) {
        const auto found = wider->slots.find(entry.first);
        return found != wider->slots.end() && equal(entry.second, found->second);
    });
}

}  // namespace

CellId Interpreter::global_cell(const std::string& identity, State& state) {
    if (const auto known = state.globals.find(identity); known != state.globals.end()) return known->second;
    const CellId cell = state.named(identity);
    state.set(cell, imported(global_value(identity), state, identity + "="));
    state.globals[identity] = cell;
    return cell;
}

// The head of a list that is empty at first: what is nothing when the program starts and is stored somewhere is not nothing for ever.
Value Interpreter::begun(const Value& initial, const GlobalInfo& info) const {
    if (const auto* boxed = initial.as<Boxed>()) return Boxed{.inner = std::make_shared<const Value>(begun(*boxed->inner, info)), .reference = boxed->reference};
    const auto* held = initial.as<Object>();
    if (held == nullptr || held->rest != nullptr) return initial;
    Object later = *held;
    std::erase_if(later.slots, [&](const auto& slot) {
        const std::string key = held->identity + "." + slot.first;
        return (begins_with_nothing(slot.second) && knowledge_.fields.contains(key)) || (slot.second.template as<Null>() != nullptr && knowledge_.made.contains(key));
    });
    if (later.slots.size() == held->slots.size()) return initial;
    std::erase_if(later.order, [&](const std::string& name) { return !later.slots.contains(name); });
    later.rest = std::make_shared<const Unknown>(Unknown{.reason = fmt::format("global '{}'", info.global->name), .from = range_of(*info.unit, info.global->at), .key = info.global->identity});
    return object(std::move(later));
}

Value Interpreter::global_value(const std::string& identity) {
    const GlobalInfo* info = program_.find_global(identity);
    if (info == nullptr) return unknown({.reason = "a global that is not defined here"});
    auto [known, fresh] = knowledge_.initials.try_emplace(identity);
    if (fresh) {
        const std::string* constant = models_.find_constant(info->global->name);
        if (constant != nullptr) {
            known->second = flow::text(*constant, range_of(*info->unit, info->global->at));
        } else if (info->global->has_initial) {
            ir::Callee callee;
            ir::Function nowhere;
            const Body body{.unit = info->unit, .function = &nowhere, .callee = &callee};
            Interpreter inner(knowledge_);
            Frame frame{.body = &body};
            inner.frame_ = &frame;
            inner.silent_ = true;
            State state;
            const Value value = inner.exported(inner.decay(inner.eval(info->global->initial, state), state), state);
            knowledge_.initials[identity] = value;
        }
    }
    const Value& initial = knowledge_.initials[identity];
    std::vector<Value> options{info->global->constant && initial.as<Boxed>() == nullptr ? initial : begun(initial, *info)};
    if (const auto stored = knowledge_.globals.find(identity); stored != knowledge_.globals.end() && !info->global->constant) {
        options.insert(options.end(), stored->second.begin(), stored->second.end());
    }
    if (options.size() > 1) {
        std::erase_if(options, [](const Value& one) { return one.as<Null>() != nullptr; });
    }
    const Value joined = one_of(std::move(options));
    if (joined.set()) return joined;
    Unknown base{.reason = fmt::format("global '{}'", info->global->name), .from = range_of(*info->unit, info->global->at), .key = identity};
    const ir::Type type = info->global->type < info->unit->types.size() ? info->unit->types[info->global->type] : ir::Type{};
    if (type.pointer || program_.find_class(type.identity) == nullptr) return unknown(std::move(base));
    return object({.type = type.name, .identity = type.identity, .rest = std::make_shared<const Unknown>(std::move(base))});
}

void Interpreter::log_store(const ir::Expr& place, const Value& value, State& state, const ir::Expr& site) {
    if (const std::string key = stored_key(place); !key.empty()) log_store(key, value, state, is_own(place) ? &site : nullptr);
}

void Interpreter::log_store(const std::string& key, const Value& value, State& state, const ir::Expr* own) {
    const auto* items = value.as<List>();
    if (items != nullptr && items->complete && items->items.empty()) return;  // it says nothing of what is found there later
    if (!knowledge_.collecting || !chain_.empty()) return;  // each function stores as a root, with what its callers know left open
    knowledge_.found_origins[key].insert(own != nullptr && frame_->body->function->parameters == 0 ? range_of(unit(), own->at) : Range{});
    const bool global = program_.find_global(key) != nullptr;
    const bool makes = own != nullptr && frame_->body->callee->constructor;
    std::vector<Value>& stores = (global ? knowledge_.found_globals : makes ? knowledge_.found_made : knowledge_.found_fields)[key];
    const Value kept = exported(decay(value, state), state);
    if (stores.size() >= kMostStores || !kept.set()) return;
    if (std::ranges::any_of(stores, [&](const Value& known) { return equal(known, kept) || is_part_of(kept, known); })) return;
    std::erase_if(stores, [&](const Value& known) { return is_part_of(known, kept); });  // a container that has grown since
    stores.push_back(kept);
    logged_[key].push_back(kept);
}

}  // namespace grantlint::flow
