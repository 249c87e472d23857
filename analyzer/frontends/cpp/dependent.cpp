// What depends on a template's parameters: the body of a generic lambda that is handed to a library, whose templates are never made.
//
//   resolver.async_resolve(host, port, [self](auto ec, auto results) { self->on_resolve(ec, "/x/" + results.name()); });
//
// What is called on objects that are known is found by name and number of arguments; the parameters stay unknown.
#include "frontends/cpp/lowering.h"

namespace grantlint::cpp {
namespace {

const clang::FunctionDecl* function_in(const clang::NamedDecl* decl) {
    decl = decl->getUnderlyingDecl();
    if (const auto* generic = llvm::dyn_cast<clang::FunctionTemplateDecl>(decl)) return generic->getTemplatedDecl();
    return llvm::dyn_cast<clang::FunctionDecl>(decl);
}

bool takes(const clang::FunctionDecl& function, std::size_t count) {
    const bool packs = function.param_size() > 0 && function.parameters().back()->isParameterPack();
    return count >= function.getMinRequiredArguments() && (count <= function.param_size() || function.isVariadic() || packs);
}

// How many arguments of a known class go to a parameter of that very class.
int likeness(const clang::FunctionDecl& function, llvm::ArrayRef<const clang::Expr*> given) {
    int out = 0;
    for (std::size_t i = 0; i < given.size() && i < function.param_size(); ++i) {
        if (given[i]->isTypeDependent()) continue;
        const clang::QualType wanted = function.getParamDecl(static_cast<unsigned>(i))->getType().getNonReferenceType().getUnqualifiedType();
        const clang::QualType has = given[i]->getType().getNonReferenceType().getUnqualifiedType();
        if (wanted.getCanonicalType() == has.getCanonicalType()) ++out;
    }
    return out;
}

template <class Candidates>
const clang::FunctionDecl* chosen(const Candidates& candidates, llvm::ArrayRef<const clang::Expr*> given) {
    const clang::FunctionDecl* best = nullptr;
    int most = -1;
    for (const clang::NamedDecl* candidate : candidates) {
        const clang::FunctionDecl* function = function_in(candidate);
        if (function == nullptr || !takes(*function, given.size())) continue;
        if (const int alike = likeness(*function, given); alike > most) most = alike, best = function;
    }
    return best;
}

const clang::CXXRecordDecl* class_of(const clang::Expr* expr) {
    const clang::QualType type = expr->getType();
    return type.isNull() || expr->isTypeDependent() ? nullptr : type.getNonReferenceType()->getAsCXXRecordDecl();
}

bool in_std(const clang::CXXRecordDecl* record) { return record != nullptr && record->isInStdNamespace(); }

bool is_text(const clang::Expr* expr) {
    if (in_std(class_of(expr))) return true;
    const clang::QualType type = expr->getType();
    if (type.isNull() || expr->isTypeDependent()) return false;
    const clang::Type* inner = type->getPointeeOrArrayElementType();
    return inner != type.getTypePtr() && inner->isAnyCharacterType();
}

}  // namespace

ir::Expr Lowering::dependent_call(const clang::CallExpr* expr) {
    ir::Expr out = make(ir::ExprKind::call, expr);
    const llvm::ArrayRef<const clang::Expr*> given(expr->getArgs(), expr->getNumArgs());
    if (const auto* operation = llvm::dyn_cast<clang::CXXOperatorCallExpr>(expr); operation != nullptr && given.size() == 2) {
        if (auto called = dependent_operator(expr, operation->getOperator(), given[0], given[1])) return std::move(*called);
    }
    ++dependent_calls_;
    const clang::Expr* named = expr->getCallee()->IgnoreParenImpCasts();
    const clang::FunctionDecl* function = expr->getDirectCallee();
    const clang::Expr* object = nullptr;
    bool own = false;  // a member of this object, called without naming it
    if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(named)) {
        object = member->getBase();
    } else if (const auto* members = llvm::dyn_cast<clang::UnresolvedMemberExpr>(named)) {
        function = chosen(members->decls(), given);
        own = members->isImplicitAccess();
        object = own ? nullptr : members->getBase();
    } else if (const auto* functions = llvm::dyn_cast<clang::UnresolvedLookupExpr>(named)) {
        function = chosen(functions->decls(), given);
    } else if (function == nullptr && !named->isTypeDependent()) {  // a function object that is known
        out.kids.push_back(this->expr(expr->getCallee()));
        arguments(out, given);
        return out;
    }
    if (function == nullptr) return unresolved_call(expr);
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
    if (method != nullptr && method->getParent()->isLambda()) return recovery(expr);
    out.callee = callee(function, method != nullptr && method->isVirtual());
    if (method != nullptr && !method->isStatic()) {
        if (object == nullptr && !own) return recovery(expr);
        out.kids.push_back(object != nullptr ? this->expr(object) : ir::Expr{.kind = ir::ExprKind::self, .at = out.at});
    }
    arguments(out, given);
    return out;
}

ir::Expr Lowering::dependent_construct(const clang::CXXUnresolvedConstructExpr* expr) {
    const clang::CXXRecordDecl* record = class_of(expr);
    std::vector<const clang::Expr*> given(expr->arg_begin(), expr->arg_end());
    if (given.size() == 1) {  // T{a, b}
        if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(given[0])) given.assign(list->inits().begin(), list->inits().end());
    }
    if (record == nullptr || !record->hasDefinition()) return given.size() == 1 ? this->expr(given[0]) : recovery(expr);
    std::vector<const clang::NamedDecl*> constructors;
    for (const clang::CXXConstructorDecl* one : record->getDefinition()->ctors()) {
        if (!one->isCopyOrMoveConstructor()) constructors.push_back(one);
    }
    const clang::FunctionDecl* constructor = chosen(constructors, given);
    if (constructor == nullptr) return given.size() == 1 ? this->expr(given[0]) : recovery(expr);
    ir::Expr out = make(ir::ExprKind::construct, expr);
    out.callee = callee(constructor);
    arguments(out, given);
    return out;
}

ir::Expr Lowering::dependent_list(const clang::ParenListExpr* expr) {  // T name(a, b)
    if (expr->getNumExprs() == 1) return this->expr(expr->getExpr(0));
    return recovery(expr);
}

std::optional<ir::Expr> Lowering::dependent_operator(const clang::BinaryOperator* expr) {
    const clang::OverloadedOperatorKind kind = clang::BinaryOperator::getOverloadedOperator(expr->getOpcode());
    return dependent_operator(expr, kind, expr->getLHS(), expr->getRHS());
}

// A member of the left side's class, or the free one of the standard library that joins texts or writes to a stream.
std::optional<ir::Expr> Lowering::dependent_operator(const clang::Expr* expr, clang::OverloadedOperatorKind kind, const clang::Expr* left,
                                                     const clang::Expr* right) {
    ir::Expr out = make(ir::ExprKind::call, expr);
    const clang::CXXRecordDecl* record = class_of(left);
    if (kind == clang::OO_PlusEqual && record != nullptr && record->hasDefinition()) {
        const clang::DeclarationName name = context_.DeclarationNames.getCXXOperatorName(kind);
        const std::vector<const clang::Expr*> given{right};
        const clang::FunctionDecl* member = chosen(record->getDefinition()->lookup(name), llvm::ArrayRef<const clang::Expr*>(given));
        if (member == nullptr) return std::nullopt;
        out.callee = callee(member);
    } else if ((kind == clang::OO_Plus && (is_text(left) || is_text(right))) || (kind == clang::OO_LessLess && (in_std(record) || is_stream(left)))) {
        out.callee = added({.name = kind == clang::OO_Plus ? "std::operator+" : "std::operator<<"});
    } else {
        return std::nullopt;
    }
    out.kids.push_back(this->expr(left));
    out.kids.push_back(this->expr(right));
    return out;
}

}  // namespace grantlint::cpp
