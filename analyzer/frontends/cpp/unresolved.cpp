// Code that clang did not resolve, for want of a header most often: what it is made of is still there.
#include "frontends/cpp/lowering.h"

#include <clang/Lex/Lexer.h>

namespace grantlint::cpp {

// out << a << b: whether it is a stream of the standard library that this begins with.
bool Lowering::is_stream(const clang::Expr* expr) {
    expr = expr->IgnoreParenImpCasts();
    if (const auto* spelled = llvm::dyn_cast<clang::CXXOperatorCallExpr>(expr); spelled != nullptr && spelled->getOperator() == clang::OO_LessLess) return is_stream(spelled->getArg(0));
    if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(expr); binary != nullptr && binary->getOpcode() == clang::BO_Shl) return is_stream(binary->getLHS());
    if (const auto* broken = llvm::dyn_cast<clang::RecoveryExpr>(expr); broken != nullptr && broken->subExpressions().size() == 2) return is_stream(broken->subExpressions()[0]);
    const clang::CXXRecordDecl* type = expr->getType()->getAsCXXRecordDecl();
    return type != nullptr && type->isInStdNamespace() && type->getName().ends_with("stream");
}

// An operator for which clang knows no function, or only that of the prelude.
ir::Expr Lowering::operation(const clang::CallExpr* expr, clang::OverloadedOperatorKind kind) {
    const auto is_text = [](const clang::Expr* one) {
        const clang::QualType type = one->getType();
        return type->isRecordType() || (type->isPointerType() && type->getPointeeType()->isAnyCharacterType()) ||
               (type->isArrayType() && type->getArrayElementTypeNoTypeQual()->isAnyCharacterType());
    };
    const clang::Expr* left = expr->getArg(0);
    const clang::Expr* right = expr->getArg(1);
    return operation(expr, kind, left, right, is_text(left) || is_text(right));
}

// `joins`: the sum is a text.
ir::Expr Lowering::operation(const clang::Expr* whole, clang::OverloadedOperatorKind kind, const clang::Expr* left, const clang::Expr* right, bool joins) {
    std::string spelled = clang::getOperatorSpelling(kind);
    const bool assigns = kind == clang::OO_Equal || kind == clang::OO_PlusEqual || kind == clang::OO_MinusEqual || kind == clang::OO_PipeEqual;
    ir::Expr out = make(assigns ? ir::ExprKind::assign : ir::ExprKind::binary, whole);
    if (joins && (kind == clang::OO_Plus || kind == clang::OO_PlusEqual)) {
        out.kind = ir::ExprKind::call;
        out.callee = added(assigns ? ir::Callee{.name = "std::basic_string::operator+=", .member = true} : ir::Callee{.name = "std::operator+"});
    }
    if (kind == clang::OO_LessLess && is_stream(left)) {
        out.kind = ir::ExprKind::call;
        out.callee = added(ir::Callee{.name = "std::operator<<"});
    }
    if (assigns) spelled.pop_back();
    out.text = std::move(spelled);
    out.kids = {expr(left), expr(right)};
    return out;
}

// A call that clang did not resolve, for want of a type among its arguments most often: the function that takes as many, or a
// function of which nothing but its name is known.
ir::Expr Lowering::unresolved_call(const clang::CallExpr* expr) {
    const llvm::ArrayRef<const clang::Expr*> given(expr->getArgs(), expr->getNumArgs());
    if (const auto* spelled = llvm::dyn_cast<clang::CXXOperatorCallExpr>(expr)) {
        return given.size() == 2 ? operation(expr, spelled->getOperator()) : recovery(expr);
    }
    return unresolved_call(expr, expr->getCallee(), given);
}

ir::Expr Lowering::unresolved_call(const clang::Expr* expr, const clang::Expr* callee, llvm::ArrayRef<const clang::Expr*> given) {
    callee = callee->IgnoreParenImpCasts();
    ir::Expr out = make(ir::ExprKind::call, expr);
    std::optional<ir::Expr> receiver;
    const clang::FunctionDecl* chosen = nullptr;
    std::string name;
    if (const auto* overloaded = llvm::dyn_cast<clang::OverloadExpr>(callee)) {
        name = overloaded->getName().getAsString();
        for (const clang::NamedDecl* one : overloaded->decls()) {
            one = one->getUnderlyingDecl();
            if (const auto* pattern = llvm::dyn_cast<clang::FunctionTemplateDecl>(one)) one = pattern->getTemplatedDecl();
            const auto* function = llvm::dyn_cast<clang::FunctionDecl>(one);
            if (function == nullptr || given.size() < function->getMinRequiredArguments()) continue;
            if (given.size() > function->param_size() && !function->isVariadic()) continue;
            if (chosen == nullptr) chosen = function;
        }
        if (const auto* member = llvm::dyn_cast<clang::UnresolvedMemberExpr>(callee)) {
            receiver = member->isImplicitAccess() ? make(ir::ExprKind::self, expr) : this->expr(member->getBase());
        }
    } else if (const auto* dependent = llvm::dyn_cast<clang::CXXDependentScopeMemberExpr>(callee)) {
        name = dependent->getMember().getAsString();
        if (!dependent->isImplicitAccess()) receiver = this->expr(dependent->getBase());
    } else if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(callee)) {
        chosen = llvm::dyn_cast<clang::CXXMethodDecl>(member->getMemberDecl());
        receiver = this->expr(member->getBase());
    }
    if (chosen == nullptr && name.empty()) return recovery(expr);
    if (chosen != nullptr && !chosen->isDependentContext()) {
        const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(chosen);
        out.callee = this->callee(chosen, method != nullptr && method->isVirtual());
        if (method != nullptr && !method->isStatic()) out.kids.push_back(receiver ? std::move(*receiver) : make(ir::ExprKind::self, expr));
    } else {
        out.callee = added({.name = (receiver ? "::" : "") + name, .member = receiver.has_value()});  // of any class
        if (receiver) out.kids.push_back(std::move(*receiver));
    }
    for (const clang::Expr* argument : given) out.kids.push_back(this->expr(argument));
    return out;
}

// Of "text = value" that clang has no operator for, or too many, both sides are left; which operator it was stands between them.
std::optional<ir::Expr> Lowering::broken_operation(const clang::RecoveryExpr& broken) {
    if (broken.subExpressions().size() != 2) return std::nullopt;
    const clang::Expr* left = broken.subExpressions()[0];
    const clang::Expr* right = broken.subExpressions()[1];
    const clang::SourceManager& sources = context_.getSourceManager();
    const auto token = clang::Lexer::findNextToken(left->getEndLoc(), sources, context_.getLangOpts());
    if (!token || !sources.isBeforeInTranslationUnit(token->getLocation(), right->getBeginLoc())) return std::nullopt;
    if (token->is(clang::tok::plus)) return operation(&broken, clang::OO_Plus, left, right, true);
    if (token->is(clang::tok::plusequal)) return operation(&broken, clang::OO_PlusEqual, left, right, false);
    if (token->is(clang::tok::equal)) return operation(&broken, clang::OO_Equal, left, right, false);
    return std::nullopt;
}

ir::Expr Lowering::recovery(const clang::Expr* expr) {
    if (const auto* broken = llvm::dyn_cast<clang::RecoveryExpr>(expr); broken != nullptr && broken->subExpressions().size() == 1) {
        const clang::Expr* only = broken->subExpressions().front();  // a variable whose declaration has an error in it
        if (llvm::isa<clang::DeclRefExpr>(only) && only->getSourceRange() == expr->getSourceRange()) return this->expr(only);
    }
    if (const auto* broken = llvm::dyn_cast<clang::RecoveryExpr>(expr); broken != nullptr && broken->subExpressions().size() > 1) {
        const clang::Expr* first = broken->subExpressions().front();  // of a call, what is called
        if (llvm::isa<clang::OverloadExpr>(first)) return unresolved_call(expr, first, broken->subExpressions().drop_front());
        if (auto operation = broken_operation(*broken)) return std::move(*operation);
    }
    ir::Expr out = make(ir::ExprKind::unknown, expr);
    out.text = "code that does not compile here";
    for (const clang::Stmt* child : expr->children()) {
        if (const auto* part = llvm::dyn_cast_or_null<clang::Expr>(child)) out.kids.push_back(this->expr(part));
    }
    return out;
}

}  // namespace grantlint::cpp
