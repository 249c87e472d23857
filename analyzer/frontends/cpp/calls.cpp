// Calls that clang has resolved, and constructions.
#include "frontends/cpp/lowering.h"
#include "frontends/cpp/prelude.h"

namespace grantlint::cpp {
namespace {

// Two string conversions that change nothing a route could show: copies, moves and elided temporaries.
bool only_copies(const clang::CXXConstructExpr& expr) {
    return expr.getNumArgs() >= 1 && expr.getConstructor()->isCopyOrMoveConstructor();
}

bool is_of_prelude(const clang::Decl* decl) {
    const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(decl->getDeclContext());
    return space != nullptr && space->getName() == kPreludeScope;
}

// Calls of one function in a row stand where their names do: jobs.add(…).add(…)
bool is_call_of(const clang::Expr* object, const clang::CXXMethodDecl& method) {
    const auto* call = llvm::dyn_cast<clang::CXXMemberCallExpr>(strip(object));
    const clang::CXXMethodDecl* before = call != nullptr ? call->getMethodDecl() : nullptr;
    return before != nullptr && before->getDeclName() == method.getDeclName();
}

}  // namespace

// A library's default arguments say nothing of what the program does; a model counts those that are written.
void Lowering::arguments(ir::Expr& call, llvm::ArrayRef<const clang::Expr*> arguments) {
    const bool ours = call.callee == ir::kNone || unit_.callees[call.callee].in_project;
    for (const clang::Expr* argument : arguments) {
        if (!ours && llvm::isa<clang::CXXDefaultArgExpr>(argument)) break;
        call.kids.push_back(expr(argument));
    }
}

ir::Expr Lowering::call(const clang::CallExpr* expr) {
    ir::Expr out = make(ir::ExprKind::call, expr);
    const llvm::ArrayRef<const clang::Expr*> given(expr->getArgs(), expr->getNumArgs());
    const clang::FunctionDecl* target = expr->getDirectCallee();
    if (expr->isTypeDependent()) return dependent_call(expr);
    instantiate(target);  // what it calls with a generic lambda is known before the lambda is lowered
    const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(target);
    if (target != nullptr && target->getBuiltinID() != 0 && target->getName().starts_with("__builtin_expect")) return this->expr(given[0]);
    if (method != nullptr && method->getParent()->isLambda() && method->getOverloadedOperator() == clang::OO_Call) {
        if (method->isTemplateInstantiation()) out.text = identity(method);
        arguments(out, given);  // kids[0] is the lambda
        return out;
    }
    if (const auto* members = llvm::dyn_cast<clang::CXXMemberCallExpr>(expr)) {
        const clang::Expr* object = members->getImplicitObjectArgument();
        if (method == nullptr || object == nullptr) {  // (object.*pointer)(…): kids are [function, receiver, arguments]
            const auto* pointed = llvm::dyn_cast<clang::BinaryOperator>(strip(expr->getCallee()));
            if (pointed == nullptr) return recovery(expr);
            out.text = "member";
            out.kids = {this->expr(pointed->getRHS()), this->expr(pointed->getLHS())};
            arguments(out, given);
            return out;
        }
        const auto* named = llvm::dyn_cast<clang::MemberExpr>(strip(expr->getCallee()));
        if (named != nullptr && is_call_of(object, *method)) out.at = at({named->getMemberLoc(), expr->getEndLoc()});
        out.callee = callee(method, method->isVirtual() && (named == nullptr || !named->hasQualifier()));
        if (!method->isStatic()) out.kids.push_back(this->expr(object));  // an explicit object is the first argument
        arguments(out, given);
        return out;
    }
    if (target != nullptr && is_of_prelude(target) && target->isOverloadedOperator() && given.size() == 2) {
        return operation(expr, target->getOverloadedOperator());
    }
    if (method != nullptr && (method->isDefaulted() || is_of_prelude(method->getParent())) && (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator()) && given.size() == 2) {
        out.kind = ir::ExprKind::assign;
        arguments(out, given);
        return out;
    }
    if (target != nullptr) {
        const std::size_t guessed = dependent_calls_;
        out.callee = callee(target, method != nullptr && method->isVirtual());
        arguments(out, method != nullptr && method->isStatic() && llvm::isa<clang::CXXOperatorCallExpr>(expr) ? given.drop_front() : given);
        const bool has_lost_its_body = target->isConstexpr() && target->isInStdNamespace() && target->getDefinition() == nullptr;
        if (has_lost_its_body && dependent_calls_ > guessed) lacks_instantiations_ = true;
        return out;
    }
    out.kids.push_back(this->expr(expr->getCallee()));
    arguments(out, given);
    return out;
}

ir::Expr Lowering::construct(const clang::CXXConstructExpr* expr) {
    const clang::CXXConstructorDecl* constructor = expr->getConstructor();
    if (!expr->getType().isNull() && expr->getType()->isArrayType()) return make(ir::ExprKind::unknown, expr);  // each element by itself: as if nothing were given
    if (only_copies(*expr)) {
        if (!expr->getArg(0)->isGLValue() || expr->getArg(0)->isXValue()) return this->expr(expr->getArg(0));
        ir::Expr copy = make(ir::ExprKind::sequence, expr);  // what is done to the copy is not done to the original
        copy.kids.push_back(this->expr(expr->getArg(0)));
        return copy;
    }
    ir::Expr out = make(ir::ExprKind::construct, expr);
    if (const auto inherited = constructor->getInheritedConstructor()) constructor = inherited.getConstructor();
    instantiate(constructor);
    out.callee = callee(constructor);
    arguments(out, llvm::ArrayRef<const clang::Expr*>(expr->getArgs(), expr->getNumArgs()));
    return out;
}

}  // namespace grantlint::cpp
