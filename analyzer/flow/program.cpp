#include "flow/program.h"

#include <algorithm>
#include <set>

#include "ir/walk.h"

namespace grantlint::flow {
namespace {

constexpr std::size_t kMostBases = 64;  // of one class, at any distance

bool is_at(const Body& body, const ir::Unit& unit, const ir::Function& function) {
    return range_of(*body.unit, body.function->at) == range_of(unit, function.at);
}

std::set<std::string> virtual_calls_in(const Body& body) {
    std::set<std::string> out;
    const std::vector<ir::Callee>& callees = body.unit->callees;
    ir::for_each_expression(body.function->body, [&](const ir::Expr& expr) {
        if (expr.kind == ir::ExprKind::call && expr.callee < callees.size() && callees[expr.callee].overridable) out.insert(callees[expr.callee].identity);
    });
    return out;
}

}  // namespace

Program::Program(const std::vector<ir::Unit>& units) {
    for (const ir::Unit& unit : units) {
        for (const ir::Function& function : unit.functions) {
            if (function.callee >= unit.callees.size()) continue;
            const ir::Callee& callee = unit.callees[function.callee];
            const auto index = static_cast<std::uint32_t>(functions_.size());
            const auto [known, fresh] = by_identity_.try_emplace(callee.identity, index);
            if (!fresh && is_at(functions_[known->second], unit, function)) continue;
            functions_.push_back({.unit = &unit, .function = &function, .callee = &callee});
            for (const std::string& base : function.overrides) overriders_[base].push_back(index);
        }
        for (const ir::Class& type : unit.classes) {
            classes_.try_emplace(type.identity, ClassInfo{.unit = &unit, .type = &type});
            class_names_.try_emplace(type.name, type.identity);
        }
        for (const ir::Global& global : unit.globals) {
            const auto [known, fresh] = globals_.try_emplace(global.identity, GlobalInfo{.unit = &unit, .global = &global});
            if (!fresh && !known->second.global->has_initial && global.has_initial) known->second = {.unit = &unit, .global = &global};
        }
    }
    link_by_name(units);
    find_derived();
    for (const Body& body : functions_) virtual_calls_.push_back(virtual_calls_in(body));
    for (std::uint32_t i = 0; i < functions_.size(); ++i) {
        const Body& body = functions_[i];
        const auto owner = body.callee->constructor ? classes_.find(body.callee->owner) : classes_.end();
        if (owner == classes_.end()) continue;
        constructors_[owner->second.type->name].push_back(i);
        if (body.function->parameters == 0) owner->second.default_constructor = i;
    }
}

// A type that one source sees in another way than the next (a header is missing there, another version of it is found, or a model stands
// for it) gives a function another identity. One that has no body under its own is the only one with its name and so many parameters, or
// among those the only one whose parameters' types are called the same.
void Program::link_by_name(const std::vector<ir::Unit>& units) {
    const auto key = [](const ir::Callee& callee) { return callee.name + "/" + std::to_string(callee.parameters.size()); };
    std::unordered_map<std::string, std::vector<std::uint32_t>> bodies;
    for (std::uint32_t i = 0; i < functions_.size(); ++i) {
        if (!functions_[i].function->lambda && !functions_[i].callee->name.empty()) bodies[key(*functions_[i].callee)].push_back(i);
    }
    for (const ir::Unit& unit : units) {
        for (const ir::Callee& callee : unit.callees) {
            if (!callee.in_project || callee.name.empty() || by_identity_.contains(callee.identity)) continue;
            const auto found = bodies.find(key(callee));
            const std::uint32_t body = found != bodies.end() ? alike(unit, callee, found->second) : kNoBody;
            const bool local = body != kNoBody && functions_[body].callee->identity.find('@' + unit.source) != std::string::npos;
            if (body == kNoBody || local || overriders_.contains(callee.identity)) continue;
            if (callee.constructor == functions_[body].callee->constructor) by_identity_.emplace(callee.identity, body);
        }
    }
}

std::uint32_t Program::alike(const ir::Unit& unit, const ir::Callee& callee, const std::vector<std::uint32_t>& bodies) const {
    if (bodies.size() == 1) return bodies.front();
    const auto name = [](const ir::Unit& one, ir::TypeId type) -> const std::string& { return one.types[type < one.types.size() ? type : 0].name; };
    std::uint32_t out = kNoBody;
    for (const std::uint32_t index : bodies) {
        const Body& body = functions_[index];
        const bool same = std::ranges::equal(callee.parameters, body.callee->parameters, [&](ir::TypeId mine, ir::TypeId its) { return name(unit, mine) == name(*body.unit, its); });
        if (same && out != kNoBody) return kNoBody;
        if (same) out = index;
    }
    return out;
}

std::uint32_t Program::find_function(const std::string& identity) const {
    const auto found = by_identity_.find(identity);
    return found != by_identity_.end() ? found->second : kNoBody;
}

const ClassInfo* Program::find_class(const std::string& identity) const {
    const auto found = classes_.find(identity);
    return found != classes_.end() ? &found->second : nullptr;
}

const ClassInfo* Program::find_class_by_name(const std::string& qualified_name) const {
    const auto found = class_names_.find(qualified_name);
    return found != class_names_.end() ? find_class(found->second) : nullptr;
}

const std::vector<std::uint32_t>& Program::constructors_of(const std::string& class_name) const {
    static const std::vector<std::uint32_t> none;
    const auto found = constructors_.find(class_name);
    return found != constructors_.end() ? found->second : none;
}

const GlobalInfo* Program::find_global(const std::string& identity) const {
    const auto found = globals_.find(identity);
    return found != globals_.end() ? &found->second : nullptr;
}

std::vector<std::uint32_t> Program::overriders(const std::string& identity) const {
    std::vector<std::uint32_t> out;
    std::vector<std::string> open{identity};
    while (!open.empty() && out.size() < 256) {
        const auto found = overriders_.find(open.back());
        open.pop_back();
        if (found == overriders_.end()) continue;
        for (const std::uint32_t index : found->second) {
            if (std::ranges::find(out, index) != out.end()) continue;
            out.push_back(index);
            open.push_back(functions_[index].callee->identity);
        }
    }
    return out;
}

std::vector<Target> Program::targets(const std::string& identity, const std::vector<std::string>& classes) const {
    std::vector<std::uint32_t> all = overriders(identity);
    const std::uint32_t own = find_function(identity);
    if (own != kNoBody) all.insert(all.begin(), own);
    std::vector<Target> out;
    for (const std::uint32_t body : all) out.push_back({.body = body, .classes = {}});
    for (const std::string& one : classes) {
        const auto reached = std::ranges::find(out, reached_by(all, one), &Target::body);
        if (reached != out.end()) reached->classes.push_back(one);
    }
    if (std::ranges::any_of(out, [](const Target& one) { return !one.classes.empty(); })) std::erase_if(out, [](const Target& one) { return one.classes.empty(); });
    return out;
}

std::uint32_t Program::dispatch(const std::string& identity, const std::string& class_identity) const {
    std::vector<std::uint32_t> all = overriders(identity);
    if (const std::uint32_t own = find_function(identity); own != kNoBody) all.push_back(own);
    return reached_by(all, class_identity);
}

std::uint32_t Program::reached_by(const std::vector<std::uint32_t>& bodies, const std::string& class_identity) const {
    for (const std::string& one : with_bases(class_identity)) {
        const auto found = std::ranges::find_if(bodies, [&](std::uint32_t index) { return functions_[index].callee->owner == one; });
        if (found != bodies.end()) return *found;
    }
    return kNoBody;
}

std::vector<std::string> Program::with_bases(const std::string& class_identity) const {
    std::vector<std::string> out{class_identity};
    for (std::size_t next = 0; next < out.size() && next < kMostBases; ++next) {
        if (const ClassInfo* info = find_class(out[next])) out.insert(out.end(), info->type->bases.begin(), info->type->bases.end());
    }
    return out;
}

void Program::find_derived() {
    for (const auto& [identity, info] : classes_) {
        if (info.type->bases.empty()) continue;
        std::set<std::string> above;
        for (std::string& base : with_bases(identity)) above.insert(std::move(base));
        above.erase(identity);
        for (const std::string& base : above) derived_[base].push_back(identity);
    }
    for (auto& [base, derived] : derived_) std::ranges::sort(derived);
}

const std::vector<std::string>& Program::derived_from(const std::string& base_identity) const {
    static const std::vector<std::string> none;
    const auto found = derived_.find(base_identity);
    return found != derived_.end() ? found->second : none;
}

bool Program::derives(const std::string& class_identity, const std::string& base_identity) const {
    const std::vector<std::string>& below = derived_from(base_identity);
    return class_identity == base_identity || std::ranges::binary_search(below, class_identity);
}

std::vector<std::string> Program::names_of_bases(const std::string& class_identity) const {
    std::vector<std::string> names;
    for (const std::string& one : with_bases(class_identity)) {
        if (const ClassInfo* info = find_class(one)) names.insert(names.end(), info->type->base_names.begin(), info->type->base_names.end());
    }
    return names;
}

bool Program::derives_from(const std::string& class_identity, const std::string& base_name) const {
    const std::vector<std::string> names = names_of_bases(class_identity);
    return std::ranges::find(names, base_name) != names.end();
}

bool Program::is_linked(const std::string& class_identity) const {
    const ClassInfo* info = find_class(class_identity);
    return info != nullptr && points_to(*info, class_identity, 1);
}

// In a field, or in a structure that is one: TAILQ_ENTRY.
bool Program::points_to(const ClassInfo& holder, const std::string& identity, int depth) const {
    return std::ranges::any_of(holder.type->fields, [&](const ir::Field& field) {
        if (field.type >= holder.unit->types.size()) return false;
        const ir::Type& type = holder.unit->types[field.type];
        if (type.pointer) return type.identity == identity;
        const ClassInfo* part = depth > 0 ? find_class(type.identity) : nullptr;
        return part != nullptr && points_to(*part, identity, depth - 1);
    });
}

std::uint32_t Program::find_member(const std::string& class_identity, const std::string& name) const {
    for (const std::string& one : with_bases(class_identity)) {
        for (std::uint32_t i = 0; i < functions_.size(); ++i) {
            const ir::Callee& callee = *functions_[i].callee;
            if (callee.member && callee.owner == one && callee.name.ends_with("::" + name)) return i;
        }
    }
    return kNoBody;
}

Range range_of(const ir::Unit& unit, const ir::At& at) {
    if (at.line == 0 || at.file >= unit.files.size()) return {};
    return {.file = unit.files[at.file], .line = at.line, .column = at.column, .end_line = at.end_line, .end_column = at.end_column};
}

const ir::Expr& named_by(const ir::Expr& argument) {
    return argument.kind == ir::ExprKind::unary && argument.text == "&" && argument.kids.size() == 1 ? argument.kids[0] : argument;
}

std::string stored_key(const ir::Expr& place) {
    if (place.kind == ir::ExprKind::global) return place.text;
    return place.kind == ir::ExprKind::field && !place.names.empty() ? place.names[0] + "." + place.text : std::string();
}

}  // namespace grantlint::flow
