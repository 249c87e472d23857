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
    const auto held = opaque != nullptr ? frame_->awaiters.find(opaque) : frame_->awaiters.end();
    if (held == frame_->awaiters.end()) return std::nullopt;
    ir::Expr out = make(ir::ExprKind::local, opaque);
    out.integer = held->second;
    return out;
}

ir::Expr Lowering::awaited(const clang::CoawaitExpr* expr) {
    const clang::CXXMethodDecl* suspend = method_in(expr->getSuspendExpr());
    const bool followed = suspend != nullptr && in_project(suspend->getLocation()) && !has_member(expr->getOperand()->getType(), "promise_type");
    if (!followed || expr->getOpaqueValue() == nullptr) return this->expr(expr->getOperand());
    ir::Expr out = make(ir::ExprKind::sequence, expr);
    ir::Expr awaiter = this->expr(expr->getCommonExpr());
    if (strip(expr->getCommonExpr())->isPRValue()) {
        const auto held = static_cast<std::uint32_t>(frame_->function.locals.size());
        frame_->function.locals.push_back({.name = "awaiter", .type = type(expr->getCommonExpr()->getType())});
        frame_->awaiters[expr->getOpaqueValue()] = held;
        ir::Expr assign = make(ir::ExprKind::assign, expr->getCommonExpr());
        ir::Expr place = make(ir::ExprKind::local, expr->getCommonExpr());
        place.integer = held;
        assign.kids = {std::move(place), std::move(awaiter)};
        out.kids.push_back(std::move(assign));
    }
    out.kids.push_back(this->expr(expr->getReadyExpr()));
    out.kids.push_back(this->expr(expr->getSuspendExpr()));
    if (const auto held = frame_->awaiters.find(expr->getOpaqueValue()); held != frame_->awaiters.end()) {  // it is resumed when the answer is there
        ir::Expr waited = make(ir::ExprKind::call, expr);
        waited.callee = static_cast<ir::CalleeId>(unit_.callees.size());
        unit_.callees.push_back({.name = "co_await"});
        waited.kids.push_back(make(ir::ExprKind::local, expr->getCommonExpr()));
        waited.kids.front().integer = held->second;
        out.kids.push_back(std::move(waited));
    }
    out.kids.push_back(this->expr(expr->getResumeExpr()));
    return out;
}

ir::Expr Lowering::yielded(const clang::CoyieldExpr* expr) {
    if (frame_->yielded == ir::kNone) return unknown(expr, "what is yielded");
    const auto* taken = llvm::dyn_cast<clang::CallExpr>(strip(expr->getOperand()));  // the promise's yield_value, as soon as its type is known
    ir::Expr push = make(ir::ExprKind::call, expr);
    push.callee = static_cast<ir::CalleeId>(unit_.callees.size());
    unit_.callees.push_back({.name = "std::vector::push_back", .member = true});
    push.kids = {all_yielded(push.at), this->expr(taken != nullptr && taken->getNumArgs() == 1 ? taken->getArg(0) : expr->getOperand())};
    return push;
}

// The list of what has been yielded.
ir::Expr Lowering::all_yielded(const ir::At& where) {
    return {.kind = ir::ExprKind::local, .at = where, .type = frame_->function.locals[frame_->yielded].type, .integer = frame_->yielded};
}

ir::Expr Lowering::co_returned(const clang::CoreturnStmt* stmt) {
    if (stmt->getOperand() != nullptr) return expr(stmt->getOperand());
    const ir::At where = at(stmt->getSourceRange());
    return frame_->yielded != ir::kNone ? all_yielded(where) : ir::Expr{.kind = ir::ExprKind::null};
}

void Lowering::lower_coroutine(const clang::CoroutineBodyStmt* coroutine, std::vector<ir::Stmt>& out) {
    const clang::VarDecl* promise = coroutine->getPromiseDecl();
    if (promise == nullptr || !has_member(promise->getType(), "yield_value")) return lower_stmt(coroutine->getBody(), out);
    const ir::At where = at(coroutine->getSourceRange());
    const auto type = static_cast<ir::TypeId>(unit_.types.size());
    unit_.types.push_back({.kind = ir::TypeKind::object, .name = "std::vector"});
    frame_->yielded = static_cast<std::uint32_t>(frame_->function.locals.size());
    frame_->function.locals.push_back({.name = "yielded", .type = type});
    ir::Stmt list{.kind = ir::StmtKind::local, .at = where, .local = frame_->yielded};
    list.value = {.kind = ir::ExprKind::construct, .at = where, .type = type, .callee = static_cast<ir::CalleeId>(unit_.callees.size())};
    unit_.callees.push_back({.name = "std::vector::vector", .constructor = true});
    out.push_back(std::move(list));
    lower_stmt(coroutine->getBody(), out);
    out.push_back({.kind = ir::StmtKind::give, .at = where, .value = all_yielded(where)});
}

}  // namespace grantlint::cpp
