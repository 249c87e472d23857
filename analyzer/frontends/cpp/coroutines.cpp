// What a coroutine waits for, gives and yields.
//
// A coroutine of the project runs where it is awaited, and gives what it returns: the operand of co_await stands for it. An awaiter of
// the project's own starts its work in await_ready or await_suspend and answers in await_resume: they are called in turn. What a
// generator yields is a list, which it gives at its end: the loop over it comes later than in truth, with the same values.
#include "frontends/cpp/lowering.h"

namespace grantlint::cpp {

namespace {

// await_suspend may give the handle of the next coroutine, of which the compiler then takes the address and resumes it.
const clang::CXXMethodDecl* method_in(const clang::Expr* expr) {
    const clang::CXXMethodDecl* method = nullptr;
    while (const auto* called = llvm::dyn_cast_or_null<clang::CallExpr>(expr != nullptr ? strip(expr) : nullptr)) {
        const auto* member = llvm::dyn_cast<clang::CXXMemberCallExpr>(called);
        if (member != nullptr) method = member->getMethodDecl();
        expr = member != nullptr ? member->getImplicitObjectArgument() : called->getNumArgs() > 0 ? called->getArg(0) : nullptr;
    }
    return method;
}

}  // namespace

bool has_member(clang::QualType type, const char* name) {
    const clang::CXXRecordDecl* record = type.getNonReferenceType()->getAsCXXRecordDecl();
    return record != nullptr && !record->lookup(clang::DeclarationName(&record->getASTContext().Idents.get(name))).empty();
}

// The awaiter itself, in the calls that are made of it.
std::optional<ir::Expr> Lowering::held_awaiter(const clang::Expr* original) {
    const auto* opaque = llvm::dyn_cast<clang::OpaqueValueExpr>(original->IgnoreImplicit());
    if (opaque == nullptr || frame_ == nullptr) return std::nullopt;
    const auto held = frame_->awaiters.find(opaque);
    return held != frame_->awaiters.end() ? std::optional(made_local(held->second, at(opaque->getSourceRange()))) : std::nullopt;
}

ir::Expr Lowering::awaited(const clang::CoawaitExpr* expr) {
    const clang::CXXMethodDecl* suspend = method_in(expr->getSuspendExpr());
    const bool followed = suspend != nullptr && in_project(suspend->getLocation()) && !has_member(expr->getOperand()->getType(), "promise_type");
    if (!followed || expr->getOpaqueValue() == nullptr) return this->expr(expr->getOperand());
    ir::Expr out = make(ir::ExprKind::sequence, expr);
    ir::Expr awaiter = this->expr(expr->getCommonExpr());
    std::uint32_t held = ir::kNone;  // what is awaited through its name needs no other
    if (strip(expr->getCommonExpr())->isPRValue()) {
        held = frame_->awaiters[expr->getOpaqueValue()] = add_local("awaiter", type(expr->getCommonExpr()->getType()));
        ir::Expr assign = make(ir::ExprKind::assign, expr->getCommonExpr());
        assign.kids = {made_local(held, assign.at), std::move(awaiter)};
        out.kids.push_back(std::move(assign));
    }
    out.kids.push_back(this->expr(expr->getReadyExpr()));
    out.kids.push_back(this->expr(expr->getSuspendExpr()));
    if (held != ir::kNone) {  // it is resumed when the answer is there
        ir::Expr waited = make(ir::ExprKind::call, expr);
        waited.callee = added({.name = "co_await"});
        waited.kids = {made_local(held, waited.at)};
        out.kids.push_back(std::move(waited));
    }
    out.kids.push_back(this->expr(expr->getResumeExpr()));
    return out;
}

// A local that no source names.
std::uint32_t Lowering::add_local(std::string name, ir::TypeId type) {
    frame_->function.locals.push_back({.name = std::move(name), .type = type});
    return static_cast<std::uint32_t>(frame_->function.locals.size() - 1);
}

ir::Expr Lowering::made_local(std::uint32_t local, const ir::At& where) {
    return {.kind = ir::ExprKind::local, .at = where, .type = frame_->function.locals[local].type, .integer = local};
}

ir::Expr Lowering::yielded(const clang::CoyieldExpr* expr) {
    if (frame_->yielded == ir::kNone) return unknown(expr, "what is yielded");
    const auto* taken = llvm::dyn_cast<clang::CallExpr>(strip(expr->getOperand()));  // the promise's yield_value, as soon as its type is known
    ir::Expr push = make(ir::ExprKind::call, expr);
    push.callee = added({.name = "co_yield"});
    push.kids = {made_local(frame_->yielded, push.at), this->expr(taken != nullptr && taken->getNumArgs() == 1 ? taken->getArg(0) : expr->getOperand())};
    return push;
}

ir::Expr Lowering::co_returned(const clang::CoreturnStmt* stmt) {
    if (stmt->getOperand() != nullptr) return expr(stmt->getOperand());
    const ir::At where = at(stmt->getSourceRange());
    return frame_->yielded != ir::kNone ? made_local(frame_->yielded, where) : ir::Expr{.kind = ir::ExprKind::null};
}

void Lowering::lower_coroutine(const clang::CoroutineBodyStmt* coroutine, std::vector<ir::Stmt>& out) {
    const clang::VarDecl* promise = coroutine->getPromiseDecl();
    if (promise == nullptr || !has_member(promise->getType(), "yield_value")) return lower_stmt(coroutine->getBody(), out);
    const ir::At where = at(coroutine->getSourceRange());
    frame_->yielded = add_local("yielded", 0);
    ir::Stmt list{.kind = ir::StmtKind::local, .at = where, .local = frame_->yielded};
    list.value = {.kind = ir::ExprKind::aggregate, .at = where};
    out.push_back(std::move(list));
    lower_stmt(coroutine->getBody(), out);
    out.push_back({.kind = ir::StmtKind::give, .at = where, .value = made_local(frame_->yielded, where)});
}

}  // namespace grantlint::cpp
