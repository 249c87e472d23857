#include "flow/reach.h"

#include <algorithm>

#include "flow/operations.h"

namespace grantlint::flow {
namespace {

class Scanner {
public:
    Scanner(const Program& program, const ClientModels& models, std::uint32_t index)
        : program_(program), models_(models), body_(program.functions()[index]) {
        scan(body_.function->body);
    }

    bool sends = false, writes = false, stores = false, makes = false, raises = false;
    bool loops = false;  // takes the first of a container again and again
    std::set<std::string> stored, read, taken;
    std::vector<std::uint32_t> callees, direct, repeated, handed;  // all that are named; of those, what is called here, and in loops; what is given to others to call

private:
    void scan(const std::vector<ir::Stmt>& block) {
        for (const ir::Stmt& stmt : block) {
            raises = raises || stmt.kind == ir::StmtKind::raise;
            if (stmt.kind == ir::StmtKind::local && is_given(stmt.value)) given_.insert(stmt.local);  // struct queue *all = data;
            const bool loop = stmt.kind == ir::StmtKind::loop;
            loops_ += loop;
            scan(stmt.value);
            for (const auto* inner : {&stmt.prologue, &stmt.body, &stmt.other, &stmt.epilogue}) scan(*inner);
            loops_ -= loop;
            for (const ir::Case& one : stmt.cases) scan(one.body);
        }
    }

    void scan(const ir::Expr& expr) {
        const bool counts = expr.kind == ir::ExprKind::unary && (expr.text == "++" || expr.text == "--");
        if ((expr.kind == ir::ExprKind::assign || counts) && !expr.kids.empty()) assigned(expr.kids[0]);
        if (const std::string key = stored_key(expr); !key.empty() && comes_from_outside(expr)) {
            read.insert(key);
            if (is_list(expr.type)) took(key);
        }
        const bool named = expr.callee < body_.unit->callees.size();
        if (expr.kind == ir::ExprKind::call && !named) sends = writes = true;  // a function value: anything may be behind it
        if (expr.kind == ir::ExprKind::construct && !named) writes = true;
        if (expr.kind == ir::ExprKind::construct && named && !expr.kids.empty()) makes = makes || body_.unit->callees[expr.callee].in_project;
        if (named) called(expr, body_.unit->callees[expr.callee]);
        if (expr.kind == ir::ExprKind::construct) sends = sends || is_sent_when_made(expr.type);
        const bool outside = !expr.kids.empty() && (expr.kids[0].kind == ir::ExprKind::field || expr.kids[0].kind == ir::ExprKind::global);
        if (named && expr.kind == ir::ExprKind::call && outside && assigns(body_.unit->callees[expr.callee])) {
            stores = writes = true;
            stored.insert(stored_key(expr.kids[0]));
            if (effect_uses(body_.unit->callees[expr.callee], {"without_first"})) took(stored_key(expr.kids[0]));
        }
        if (named && expr.kind == ir::ExprKind::call) filled(expr, body_.unit->callees[expr.callee]);
        if (named && (expr.kind == ir::ExprKind::call || expr.kind == ir::ExprKind::construct)) given(expr, body_.unit->callees[expr.callee]);
        for (const ir::Expr& kid : expr.kids) scan(kid);
    }

    // The head of a list that the program's own structures are linked into.
    bool is_list(ir::TypeId type) const {
        return type < body_.unit->types.size() && body_.unit->types[type].pointer && program_.is_linked(body_.unit->types[type].identity);
    }

    void took(const std::string& container) {
        taken.insert(container);
        loops = loops || loops_ > 0;
    }

    // What a function without a body in the project is given, it calls when it likes.
    void given(const ir::Expr& expr, const ir::Callee& callee) {
        const std::uint32_t own = program_.find_function(callee.identity);
        if (own != kNoBody) {
            direct.push_back(own);
            if (loops_ > 0) repeated.push_back(own);
            return;
        }
        if (const auto* models = models_.find_function(callee.name); models != nullptr && std::ranges::any_of(*models, calls_now)) return;
        for (const ir::Expr& kid : expr.kids) hand(kid);
    }

    void hand(const ir::Expr& expr) {
        const bool function = expr.kind == ir::ExprKind::lambda || expr.kind == ir::ExprKind::function;
        const std::uint32_t own = function && expr.callee < body_.unit->callees.size() ? program_.find_function(body_.unit->callees[expr.callee].identity) : kNoBody;
        if (own != kNoBody) handed.push_back(own);
        for (const ir::Expr& kid : expr.kids) hand(kid);
    }

    static bool calls_now(const FunctionModel& model) {
        const auto is_calling = [](const ModelExpr& one) { return one.kind == ModelExpr::Kind::call && called_operand(one.text); };
        return (model.returns && holds(*model.returns, is_calling)) || std::ranges::any_of(model.effects, [&](const ModelAssignment& effect) { return holds(effect.value, is_calling); });
    }

    bool effect_uses(const ir::Callee& callee, const std::vector<std::string>& operations) const {
        const auto* models = models_.find_function(callee.name);
        return models != nullptr && std::ranges::any_of(*models, [&](const FunctionModel& model) {
            return std::ranges::any_of(model.effects, [&](const ModelAssignment& effect) { return uses(effect.value, operations); });
        });
    }

    // A parameter, or a variable that stands for one.
    bool is_given(const ir::Expr& expr) const {
        if (expr.kind != ir::ExprKind::local) return false;
        const auto local = static_cast<std::uint32_t>(expr.integer);
        return body_.function->lambda || local < body_.function->parameters || given_.contains(local);
    }

    bool comes_from_outside(const ir::Expr& place) const {
        const ir::Expr* root = &place;
        while ((root->kind == ir::ExprKind::field || root->kind == ir::ExprKind::index || root->kind == ir::ExprKind::unary) && !root->kids.empty()) root = &root->kids[0];
        return is_given(*root) || root->kind == ir::ExprKind::self || root->kind == ir::ExprKind::global;
    }

    bool is_sent_when_made(ir::TypeId type) const {
        if (!models_.has_derived() || type >= body_.unit->types.size()) return false;
        return std::ranges::any_of(program_.names_of_bases(body_.unit->types[type].identity),
                                   [&](const std::string& base) { return models_.find_derived_from(base) != nullptr; });
    }

    void assigned(const ir::Expr& place) {
        for (const ir::Expr* one = &place; one != nullptr; one = one->kids.empty() ? nullptr : &one->kids[0]) {  // table[i].field = …, *list.last = …
            if (const std::string key = stored_key(*one); !key.empty()) stored.insert(key);
            if (one->kind != ir::ExprKind::field && one->kind != ir::ExprKind::index && one->kind != ir::ExprKind::unary) break;
        }
        if (place.kind != ir::ExprKind::local) writes = true;
        else if (static_cast<std::size_t>(place.integer) < body_.function->locals.size()) {
            writes = writes || body_.function->locals[static_cast<std::size_t>(place.integer)].reference || body_.function->lambda;
        }
        stores = stores || place.kind == ir::ExprKind::field || place.kind == ir::ExprKind::global;
    }

    // The object on which a call does something: at the head of a << b << c.
    const ir::Expr& object_of(const ir::Expr& given, const ir::Callee& callee) const {
        const auto last = [](const std::string& name) { return std::string_view(name).substr(name.rfind(':') + 1); };
        const ir::Expr* object = &given;
        while (object->kind == ir::ExprKind::call && object->callee < body_.unit->callees.size() && !object->kids.empty() &&
               last(body_.unit->callees[object->callee].name) == last(callee.name)) object = &object->kids[0];
        return *object;
    }

    // Whether an object may be of a class, as far as its declared type tells: what is declared as generally as the function takes it may be.
    bool may_be(const ir::Expr& object, const std::string& class_name, const ir::Callee& callee, ir::TypeId taken) const {
        const ir::Type& type = body_.unit->types[object.type < body_.unit->types.size() ? object.type : 0];
        if (type.name == class_name || program_.derives_from(type.identity, class_name)) return true;
        const bool general = taken < body_.unit->types.size() ? type.name == body_.unit->types[taken].name : callee.name.starts_with(type.name + "::");
        return general && object.kind != ir::ExprKind::global;
    }

    bool may_fit(const FunctionModel& model, const ir::Expr& expr, const ir::Callee& callee) const {
        return std::ranges::all_of(model.when, [&](const ModelCondition& condition) {
            const std::size_t at = condition.position + (callee.member ? 1 : 0);
            const auto may_be_one = [&](std::size_t kid, ir::TypeId taken) {
                return std::ranges::any_of(condition.expected, [&](const std::string& name) { return may_be(object_of(expr.kids[kid], callee), name, callee, taken); });
            };
            if (condition.kind == ModelCondition::Kind::receiver) return expr.kids.empty() || may_be_one(0, ir::kNone);
            if (at >= expr.kids.size()) return true;
            if (condition.kind == ModelCondition::Kind::kind) {
                const ir::TypeId taken = condition.position < callee.parameters.size() ? callee.parameters[condition.position] : 0;
                return may_be_one(at, taken);
            }
            const bool asks_function = condition.kind == ModelCondition::Kind::type && condition.expected == std::vector<std::string>{"function"};
            const ir::Expr& given = expr.kids[at];
            return !asks_function || given.kind != ir::ExprKind::function || given.callee >= body_.unit->callees.size() || program_.find_function(body_.unit->callees[given.callee].identity) != kNoBody;
        });
    }

    void called(const ir::Expr& expr, const ir::Callee& callee) {
        const std::uint32_t own = program_.find_function(callee.identity);
        if (own != kNoBody) callees.push_back(own);
        for (const std::uint32_t one : program_.overriders(callee.identity)) callees.push_back(one);
        if (callee.name.ends_with("operator()") && own == kNoBody) sends = writes = true;
        if (const auto* models = models_.find_function(callee.name)) {
            const bool other = own != kNoBody && !models_.has_exact(callee.name) && !models->front().declared;  // "*::get" is no function of ours
            for (const FunctionModel& model : *models) {
                if (!may_fit(model, expr, callee)) continue;
                sends = sends || (model.send.has_value() && !other);
                writes = writes || !model.effects.empty();
                raises = raises || !model.guards.empty();  // it may come back only where something was granted
                const auto calls_unknown = [&](const ModelExpr& one) { return may_call_unknown(one, expr, callee); };
                sends = sends || (model.returns && holds(*model.returns, calls_unknown));
                for (const ModelAssignment& effect : model.effects) sends = sends || holds(effect.value, calls_unknown);
                const auto makes_own = [&](const ModelExpr& one) { return may_make_own(one, expr, callee); };
                makes = makes || (model.returns && holds(*model.returns, makes_own));
                for (const ModelAssignment& effect : model.effects) makes = makes || holds(effect.value, makes_own);
            }
            sends = sends || (makes && models_.has_derived());  // std::make_unique<Job>(…): the class is known when it runs
        }
        if (own == kNoBody && !models_.has_exact(callee.name)) sends = sends || models_.may_send(callee.name);
    }

    // A modelled operator= and the like, on a field or a global.
    bool assigns(const ir::Callee& callee) const {
        const auto* models = models_.find_function(callee.name);
        return models != nullptr && std::ranges::any_of(*models, [](const FunctionModel& model) {
            return std::ranges::any_of(model.effects, [](const ModelAssignment& effect) { return effect.place.kind == ModelExpr::Kind::receiver; });
        });
    }

    // in >> path_, snprintf(self->path, …): a field or a global that a modelled function writes to.
    void filled(const ir::Expr& expr, const ir::Callee& callee) {
        const auto* models = models_.find_function(callee.name);
        if (models == nullptr) return;
        for (const FunctionModel& model : *models) {
            for (const ModelAssignment& effect : model.effects) {
                const std::size_t at = static_cast<std::size_t>(effect.place.number) + (callee.member ? 1 : 0);
                if (effect.place.kind != ModelExpr::Kind::argument || at >= expr.kids.size()) continue;
                const std::string key = stored_key(named_by(expr.kids[at]));
                if (key.empty()) continue;
                stored.insert(key);
                stores = writes = true;
            }
        }
    }

    // Whether an operation of a model calls what is not seen here: a lambda or a function that is named is among the callees anyway.
    bool may_call_unknown(const ModelExpr& operation, const ir::Expr& call, const ir::Callee& callee) const {
        const auto called = operation.kind == ModelExpr::Kind::call ? called_operand(operation.text) : std::nullopt;
        if (!called || *called >= operation.kids.size()) return false;
        const ModelExpr& operand = operation.kids[*called];
        const bool receiver = operand.kind == ModelExpr::Kind::receiver;
        if (!receiver && operand.kind != ModelExpr::Kind::argument) return true;
        const std::size_t at = receiver ? 0 : static_cast<std::size_t>(operand.number) + (callee.member ? 1 : 0);
        return at < call.kids.size() && may_be_unknown_function(call.kids[at]);
    }

    bool may_be_unknown_function(const ir::Expr& given) const {
        if (given.kind == ir::ExprKind::lambda || given.kind == ir::ExprKind::function) return false;
        if (given.kind == ir::ExprKind::unary && !given.kids.empty()) return may_be_unknown_function(given.kids[0]);
        const ir::Type& type = body_.unit->types[given.type < body_.unit->types.size() ? given.type : 0];
        return type.kind == ir::TypeKind::other || type.kind == ir::TypeKind::object || type.pointer;
    }

    // Whether a model makes an object of a class of the project, with what it is given.
    bool may_make_own(const ModelExpr& operation, const ir::Expr& call, const ir::Callee& callee) const {
        if (operation.kind != ModelExpr::Kind::call || operation.kids.empty() || (operation.text != "construct" && operation.text != "construct_new")) return false;
        const ModelExpr& made = operation.kids[0];
        if (made.kind != ModelExpr::Kind::call || made.kids.size() != 1 || made.kids[0].kind != ModelExpr::Kind::integer) return true;
        const ir::TypeId type = call.kind == ir::ExprKind::construct || call.kids.empty() ? call.type : call.kids[0].type;
        const std::vector<std::string>& names = made.text == "template_argument" ? callee.arguments : body_.unit->types[type < body_.unit->types.size() ? type : 0].arguments;
        const auto at = static_cast<std::size_t>(made.kids[0].number);
        return at >= names.size() || program_.find_class_by_name(names[at]) != nullptr;
    }

    static bool holds(const ModelExpr& expr, const auto& is_it) {
        return is_it(expr) || std::ranges::any_of(expr.kids, [&](const ModelExpr& kid) { return holds(kid, is_it); });
    }

    static bool uses(const ModelExpr& expr, const std::vector<std::string>& operations) {
        return holds(expr, [&](const ModelExpr& one) { return one.kind == ModelExpr::Kind::call && std::ranges::find(operations, one.text) != operations.end(); });
    }

    int loops_ = 0;  // around what is scanned
    std::set<std::uint32_t> given_;  // variables that stand for parameters
    const Program& program_;
    const ClientModels& models_;
    const Body& body_;
};

// Depth first, without recursion: call chains may be long.
std::vector<std::uint32_t> post_order(const std::vector<std::vector<std::uint32_t>>& edges) {
    std::vector<std::uint32_t> out;
    std::vector<bool> seen(edges.size());
    std::vector<std::pair<std::uint32_t, std::size_t>> stack;
    for (std::uint32_t start = 0; start < edges.size(); ++start) {
        if (seen[start]) continue;
        seen[start] = true;
        stack.emplace_back(start, 0);
        while (!stack.empty()) {
            auto& [node, next] = stack.back();
            if (next == edges[node].size()) {
                out.push_back(node);
                stack.pop_back();
                continue;
            }
            const std::uint32_t child = edges[node][next++];
            if (seen[child]) continue;
            seen[child] = true;
            stack.emplace_back(child, 0);
        }
    }
    return out;
}

// Functions that run only when others call them back: what is given away and called nowhere, and what only such functions call.
std::vector<bool> called_back(const std::vector<bool>& handed, const std::vector<std::vector<std::uint32_t>>& direct_callers) {
    std::vector<bool> out(handed.size());
    for (bool more = true; more;) {
        more = false;
        for (std::uint32_t i = 0; i < out.size(); ++i) {
            const bool later = direct_callers[i].empty() ? handed[i] : std::ranges::all_of(direct_callers[i], [&](std::uint32_t caller) { return out[caller]; });
            if (later && !out[i]) out[i] = more = true;
        }
    }
    return out;
}

}  // namespace

Reach find_reach(const Program& program, const ClientModels& models) {
    const std::size_t count = program.functions().size();
    Reach out{.sends = std::vector<bool>(count), .writes = std::vector<bool>(count), .raises = std::vector<bool>(count), .makes = std::vector<bool>(count), .stores = std::vector<bool>(count),
              .stored = std::vector<std::set<std::string>>(count), .emptied = {}, .read = std::vector<std::set<std::string>>(count), .taken = std::vector<std::set<std::string>>(count), .order = {}};
    std::vector<std::vector<std::uint32_t>> edges(count), callers(count), direct_callers(count);
    std::vector<bool> handed(count), repeated(count);
    std::vector<std::uint32_t> changed;
    for (std::uint32_t i = 0; i < count; ++i) {
        Scanner scanner(program, models, i);
        out.sends[i] = scanner.sends;
        out.writes[i] = scanner.writes || scanner.makes;
        out.makes[i] = scanner.makes;
        out.stored[i] = std::move(scanner.stored);
        out.read[i] = std::move(scanner.read);
        out.raises[i] = scanner.raises;
        out.stores[i] = scanner.stores || program.functions()[i].callee->constructor;
        out.taken[i] = std::move(scanner.taken);
        for (const std::uint32_t callee : scanner.direct) direct_callers[callee].push_back(i);
        for (const std::uint32_t callee : scanner.repeated) repeated[callee] = true;
        repeated[i] = repeated[i] || scanner.loops;
        for (const std::uint32_t given : scanner.handed) handed[given] = true;
        std::ranges::sort(scanner.callees);
        scanner.callees.erase(std::ranges::unique(scanner.callees).begin(), scanner.callees.end());
        edges[i] = std::move(scanner.callees);
        for (const std::uint32_t callee : edges[i]) callers[callee].push_back(i);
        changed.push_back(i);
    }
    while (!changed.empty()) {  // what a callee does, its callers do
        const std::uint32_t callee = changed.back();
        changed.pop_back();
        for (const std::uint32_t caller : callers[callee]) {
            const bool sends = out.sends[caller] || out.sends[callee];
            const bool writes = out.writes[caller] || out.writes[callee];
            const bool raises = out.raises[caller] || out.raises[callee];
            if (sends == out.sends[caller] && writes == out.writes[caller] && raises == out.raises[caller]) continue;
            out.raises[caller] = raises;
            out.sends[caller] = sends;
            out.writes[caller] = writes;
            changed.push_back(caller);
        }
    }
    for (std::uint32_t i = 0; i < count; ++i) changed.push_back(i);
    while (!changed.empty()) {  // what a lambda stores, is stored once the function that makes it has run
        const std::uint32_t lambda = changed.back();
        changed.pop_back();
        if (!out.stores[lambda] || !program.functions()[lambda].function->lambda) continue;
        for (const std::uint32_t maker : callers[lambda]) {
            if (!out.stores[maker]) out.stores[maker] = true, changed.push_back(maker);
        }
    }
    const std::vector<bool> later = called_back(handed, direct_callers);
    std::set<std::string> at_once;
    for (std::uint32_t i = 0; i < count; ++i) (later[i] && !repeated[i] ? out.emptied : at_once).insert(out.taken[i].begin(), out.taken[i].end());
    std::erase_if(out.emptied, [&](const std::string& key) { return key.empty() || at_once.contains(key); });
    out.order = post_order(edges);
    out.callers = std::move(callers);
    return out;
}

std::vector<std::string> users_of(std::uint32_t function, const Program& program, const Reach& reach) {
    const auto file_of = [&](std::uint32_t one) { return range_of(*program.functions()[one].unit, program.functions()[one].function->at).file; };
    std::set<std::uint32_t> seen{function};
    std::vector<std::uint32_t> open{function};
    std::set<std::string> files;
    while (!open.empty()) {
        const std::uint32_t callee = open.back();
        open.pop_back();
        for (const std::uint32_t caller : reach.callers[callee]) {
            if (!seen.insert(caller).second) continue;
            files.insert(file_of(caller));
            open.push_back(caller);
        }
    }
    files.erase(file_of(function));
    return {files.begin(), files.end()};
}

}  // namespace grantlint::flow
