#include "ir/validate.h"

#include <algorithm>
#include <cstddef>

namespace grantlint::ir {
namespace {

std::size_t least_kids(const Expr& expr) {
    switch (expr.kind) {
        case ExprKind::field:
        case ExprKind::allocate:
        case ExprKind::unary: return 1;
        case ExprKind::index:
        case ExprKind::assign:
        case ExprKind::binary: return 2;
        case ExprKind::choice: return 3;
        case ExprKind::call: return expr.callee == kNone ? 1 : 0;
        default: return 0;
    }
}

class Validator {
public:
    explicit Validator(const Unit& unit) : unit_(unit) {}

    bool run() const {
        return !unit_.types.empty() && std::ranges::all_of(unit_.types, [](const Type& type) { return type.kind <= TypeKind::object; }) &&
               all(unit_.callees, &Validator::callee) && all(unit_.functions, &Validator::function) && all(unit_.classes, &Validator::record) &&
               all(unit_.globals, &Validator::global) && all(unit_.macros, &Validator::macro) && all(unit_.missing, &Validator::problem) &&
               all(unit_.errors, &Validator::problem);
    }

private:
    template <class T>
    bool all(const std::vector<T>& values, bool (Validator::*is_sound)(const T&) const) const {
        return std::ranges::all_of(values, [&](const T& value) { return (this->*is_sound)(value); });
    }

    bool at(const At& place) const { return place.line == 0 || place.file < unit_.files.size(); }
    bool type(const TypeId& id) const { return id < unit_.types.size(); }
    bool callee_id(CalleeId id) const { return id == kNone || id < unit_.callees.size(); }

    bool callee(const Callee& one) const { return all(one.parameters, &Validator::type) && type(one.result) && at(one.declared); }
    bool local(const Local& one) const { return type(one.type); }

    bool expr(const Expr& one) const {
        const bool by_callee = one.kind == ExprKind::function || one.kind == ExprKind::lambda;
        return one.kind <= ExprKind::sequence && at(one.at) && type(one.type) && callee_id(one.callee) && !(by_callee && one.callee == kNone) &&
               one.kids.size() >= least_kids(one) && all(one.kids, &Validator::expr);
    }
    bool handler(const Case& one) const { return all(one.labels, &Validator::expr) && all(one.body, &Validator::stmt); }
    bool stmt(const Stmt& one) const {
        return one.kind <= StmtKind::block && at(one.at) && expr(one.value) && all(one.prologue, &Validator::stmt) && all(one.body, &Validator::stmt) &&
               all(one.other, &Validator::stmt) && all(one.epilogue, &Validator::stmt) && all(one.cases, &Validator::handler);
    }

    bool function(const Function& one) const {
        return one.callee < unit_.callees.size() && at(one.at) && one.parameters <= one.locals.size() && all(one.locals, &Validator::local) &&
               all(one.body, &Validator::stmt);
    }
    bool field(const Field& one) const { return type(one.type) && expr(one.initial); }
    bool record(const Class& one) const { return one.bases.size() == one.base_names.size() && all(one.fields, &Validator::field); }
    bool global(const Global& one) const { return type(one.type) && at(one.at) && expr(one.initial); }
    bool macro(const MacroUse& one) const { return at(one.at) && at(one.defined); }
    bool problem(const Problem& one) const { return at(one.at); }

    const Unit& unit_;
};

}  // namespace

bool is_sound(const Unit& unit) { return Validator(unit).run(); }

}  // namespace grantlint::ir
