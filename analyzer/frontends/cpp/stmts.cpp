// Statements: the structured ones of C, C++ and Objective-C.
#include "frontends/cpp/lowering.h"

#include <llvm/ADT/ScopeExit.h>

namespace grantlint::cpp {
namespace {

bool ends_the_program(const clang::Stmt* stmt) {
    const auto* expr = llvm::dyn_cast<clang::Expr>(stmt);
    const auto* call = expr != nullptr ? llvm::dyn_cast<clang::CallExpr>(expr->IgnoreImplicit()) : nullptr;
    const clang::FunctionDecl* callee = call != nullptr ? call->getDirectCallee() : nullptr;
    return callee != nullptr && callee->isNoReturn();
}

const clang::Expr* thrown(const clang::Stmt* stmt) {
    const auto* expr = llvm::dyn_cast<clang::Expr>(stmt);
    return expr != nullptr ? llvm::dyn_cast<clang::CXXThrowExpr>(expr->IgnoreImplicit()) : nullptr;
}

}  // namespace

std::vector<ir::Stmt> Lowering::block(const clang::Stmt* stmt) {
    std::vector<ir::Stmt> out;
    if (stmt != nullptr) lower_stmt(stmt, out);
    return out;
}

void Lowering::lower_stmt(const clang::Stmt* stmt, std::vector<ir::Stmt>& out) {
    if (stmt == nullptr || depth_ > kDeepest) return;
    ++depth_;
    const auto leave = llvm::make_scope_exit([this] { --depth_; });
    const ir::At where = at(stmt->getSourceRange());
    const auto simple = [&](ir::StmtKind kind) { out.push_back({.kind = kind, .at = where}); };
    const auto give = [&](const clang::Expr* value) {
        ir::Stmt lowered{.kind = ir::StmtKind::give, .at = where};
        lowered.value.kind = ir::ExprKind::null;
        if (value != nullptr) lowered.value = expr(value);
        out.push_back(std::move(lowered));
    };
    switch (stmt->getStmtClass()) {
        case clang::Stmt::NullStmtClass: return;
        case clang::Stmt::CompoundStmtClass:
            for (const clang::Stmt* child : llvm::cast<clang::CompoundStmt>(stmt)->body()) lower_stmt(child, out);
            return;
        case clang::Stmt::DeclStmtClass: return lower_declarations(llvm::cast<clang::DeclStmt>(stmt), out);
        case clang::Stmt::AttributedStmtClass: return lower_stmt(llvm::cast<clang::AttributedStmt>(stmt)->getSubStmt(), out);
        case clang::Stmt::IfStmtClass: {
            const auto* branch = llvm::cast<clang::IfStmt>(stmt);
            lower_stmt(branch->getInit(), out);
            lower_condition_variable(branch->getConditionVariable(), out);
            ir::Stmt lowered{.kind = ir::StmtKind::branch, .at = where};
            lowered.value = expr(branch->getCond());
            if (const auto taken = branch->getNondiscardedCase(context_); branch->isConstexpr() && taken) {
                return lower_stmt(*taken, out);
            }
            lowered.body = block(branch->getThen());
            lowered.other = block(branch->getElse());
            out.push_back(std::move(lowered));
            return;
        }
        case clang::Stmt::SwitchStmtClass: return lower_switch(llvm::cast<clang::SwitchStmt>(stmt), out);
        case clang::Stmt::CaseStmtClass:
        case clang::Stmt::DefaultStmtClass: return lower_stmt(llvm::cast<clang::SwitchCase>(stmt)->getSubStmt(), out);
        case clang::Stmt::WhileStmtClass: {
            const auto* loop = llvm::cast<clang::WhileStmt>(stmt);
            ir::Stmt lowered{.kind = ir::StmtKind::loop, .at = where};
            lowered.value = expr(loop->getCond());
            lower_condition_variable(loop->getConditionVariable(), lowered.prologue);
            lowered.body = block(loop->getBody());
            lower_condition_variable(loop->getConditionVariable(), lowered.epilogue);  // made anew for each round
            out.push_back(std::move(lowered));
            return;
        }
        case clang::Stmt::DoStmtClass: {
            const auto* loop = llvm::cast<clang::DoStmt>(stmt);
            ir::Stmt lowered{.kind = ir::StmtKind::loop, .at = where};
            lowered.value = expr(loop->getCond());
            lowered.body = block(loop->getBody());
            lowered.test_first = false;
            out.push_back(std::move(lowered));
            return;
        }
        case clang::Stmt::ForStmtClass: {
            const auto* loop = llvm::cast<clang::ForStmt>(stmt);
            ir::Stmt lowered{.kind = ir::StmtKind::loop, .at = where};
            lowered.prologue = block(loop->getInit());
            lower_condition_variable(loop->getConditionVariable(), lowered.prologue);
            lowered.value = loop->getCond() != nullptr ? expr(loop->getCond()) : ir::Expr{.kind = ir::ExprKind::unknown, .at = where};
            lowered.body = block(loop->getBody());
            if (loop->getInc() != nullptr) lower_stmt(loop->getInc(), lowered.epilogue);
            lower_condition_variable(loop->getConditionVariable(), lowered.epilogue);
            out.push_back(std::move(lowered));
            return;
        }
        case clang::Stmt::CXXForRangeStmtClass: {
            const auto* loop = llvm::cast<clang::CXXForRangeStmt>(stmt);
            lower_stmt(loop->getInit(), out);
            ir::Stmt lowered{.kind = ir::StmtKind::each, .at = where};
            if (loop->getRangeInit() == nullptr || loop->getLoopVariable() == nullptr) return;
            if (has_own_iterators(*loop)) return lower_iteration(loop, out);
            lowered.value = expr(loop->getRangeInit());
            lowered.local = local(loop->getLoopVariable());
            lowered.body = block(loop->getBody());
            out.push_back(std::move(lowered));
            return;
        }
        case clang::Stmt::ObjCForCollectionStmtClass: {
            const auto* loop = llvm::cast<clang::ObjCForCollectionStmt>(stmt);
            const auto* declared = llvm::dyn_cast<clang::DeclStmt>(loop->getElement());
            if (declared == nullptr || !declared->isSingleDecl()) return lower_stmt(loop->getBody(), out);
            ir::Stmt lowered{.kind = ir::StmtKind::each, .at = where};
            lowered.value = expr(loop->getCollection());
            lowered.local = local(llvm::cast<clang::ValueDecl>(declared->getSingleDecl()));
            lowered.body = block(loop->getBody());
            out.push_back(std::move(lowered));
            return;
        }
        case clang::Stmt::ReturnStmtClass: return give(llvm::cast<clang::ReturnStmt>(stmt)->getRetValue());
        case clang::Stmt::CoreturnStmtClass:
            out.push_back({.kind = ir::StmtKind::give, .at = where, .value = co_returned(llvm::cast<clang::CoreturnStmt>(stmt))});
            return;
        case clang::Stmt::CoroutineBodyStmtClass: return lower_coroutine(llvm::cast<clang::CoroutineBodyStmt>(stmt), out);
        case clang::Stmt::BreakStmtClass: return simple(ir::StmtKind::leave);
        case clang::Stmt::ContinueStmtClass: return simple(ir::StmtKind::next);
        case clang::Stmt::GotoStmtClass:
            out.push_back({.kind = ir::StmtKind::jump, .at = where, .text = llvm::cast<clang::GotoStmt>(stmt)->getLabel()->getNameAsString()});
            return;
        case clang::Stmt::LabelStmtClass: {
            const auto* label = llvm::cast<clang::LabelStmt>(stmt);
            out.push_back({.kind = ir::StmtKind::label, .at = where, .text = label->getDecl()->getNameAsString()});
            return lower_stmt(label->getSubStmt(), out);
        }
        case clang::Stmt::CXXTryStmtClass: {
            const auto* attempt = llvm::cast<clang::CXXTryStmt>(stmt);
            ir::Stmt lowered{.kind = ir::StmtKind::attempt, .at = where};
            lowered.body = block(attempt->getTryBlock());
            for (unsigned i = 0; i < attempt->getNumHandlers(); ++i) {
                lowered.cases.push_back({.body = block(attempt->getHandler(i)->getHandlerBlock())});
            }
            out.push_back(std::move(lowered));
            return;
        }
        case clang::Stmt::ObjCAtTryStmtClass: {
            const auto* attempt = llvm::cast<clang::ObjCAtTryStmt>(stmt);
            ir::Stmt lowered{.kind = ir::StmtKind::attempt, .at = where};
            lowered.body = block(attempt->getTryBody());
            for (unsigned i = 0; i < attempt->getNumCatchStmts(); ++i) {
                lowered.cases.push_back({.body = block(attempt->getCatchStmt(i)->getCatchBody())});
            }
            out.push_back(std::move(lowered));
            if (attempt->getFinallyStmt() != nullptr) lower_stmt(attempt->getFinallyStmt()->getFinallyBody(), out);
            return;
        }
        case clang::Stmt::ObjCAutoreleasePoolStmtClass:
            return lower_stmt(llvm::cast<clang::ObjCAutoreleasePoolStmt>(stmt)->getSubStmt(), out);
        case clang::Stmt::ObjCAtSynchronizedStmtClass:
            return lower_stmt(llvm::cast<clang::ObjCAtSynchronizedStmt>(stmt)->getSynchBody(), out);
        default: break;
    }
    if (const clang::Expr* raised = thrown(stmt)) {
        ir::Stmt lowered{.kind = ir::StmtKind::raise, .at = where};
        if (const clang::Expr* value = llvm::cast<clang::CXXThrowExpr>(raised)->getSubExpr()) lowered.value = expr(value);
        out.push_back(std::move(lowered));
        return;
    }
    if (const auto* value = llvm::dyn_cast<clang::Expr>(stmt)) {
        out.push_back({.kind = ir::StmtKind::expression, .at = where, .value = expr(value)});
        if (ends_the_program(stmt)) simple(ir::StmtKind::raise);
        return;
    }
    for (const clang::Stmt* child : stmt->children()) {  // a statement of an extension: what it holds still happens
        if (child != nullptr) lower_stmt(child, out);
    }
}

void Lowering::lower_declarations(const clang::DeclStmt* stmt, std::vector<ir::Stmt>& out) {
    for (clang::Decl* decl : stmt->decls()) {
        if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl)) lower_variable(variable, out);
        else if (llvm::isa<clang::RecordDecl>(decl)) visit(decl);
    }
}

void Lowering::lower_variable(const clang::VarDecl* variable, std::vector<ir::Stmt>& out) {
    if (outlives_its_function(*variable)) return global(variable);
    ir::Stmt lowered{.kind = ir::StmtKind::local, .at = at(variable->getSourceRange()), .local = local(variable)};
    lowered.value.kind = ir::ExprKind::unknown;
    lowered.value.at = at(variable->getLocation());
    lowered.value.type = type(variable->getType());
    if (const clang::Expr* initial = variable->getInit()) {
        std::optional<std::string> value;
        if (variable->isConstexpr() && !variable->isInvalidDecl() && !initial->isValueDependent()) {
            if (const clang::APValue* evaluated = variable->evaluateValue()) value = constant_text(*evaluated, variable->getType(), context_);
        }
        lowered.value = value ? text(initial, *value) : expr(initial);
    }
    out.push_back(std::move(lowered));
}

// Whether a class of the project goes over it; what a generator yields is a list.
bool Lowering::has_own_iterators(const clang::CXXForRangeStmt& loop) const {
    const clang::DeclStmt* begun = loop.getBeginStmt();
    const auto* first = begun != nullptr && begun->isSingleDecl() ? llvm::dyn_cast<clang::VarDecl>(begun->getSingleDecl()) : nullptr;
    const clang::CXXRecordDecl* iterator = first != nullptr ? first->getType()->getAsCXXRecordDecl() : nullptr;
    return iterator != nullptr && loop.getCond() != nullptr && loop.getInc() != nullptr && in_project(iterator->getLocation()) && !has_member(loop.getRangeInit()->getType(), "promise_type");
}

// for (value : range) with the functions that it stands for.
void Lowering::lower_iteration(const clang::CXXForRangeStmt* loop, std::vector<ir::Stmt>& out) {
    ir::Stmt lowered{.kind = ir::StmtKind::loop, .at = at(loop->getSourceRange())};
    lower_stmt(loop->getRangeStmt(), lowered.prologue);
    lower_stmt(loop->getBeginStmt(), lowered.prologue);
    lower_stmt(loop->getEndStmt(), lowered.prologue);
    lowered.value = expr(loop->getCond());
    lower_stmt(loop->getLoopVarStmt(), lowered.body);
    lower_stmt(loop->getBody(), lowered.body);
    lower_stmt(loop->getInc(), lowered.epilogue);
    out.push_back(std::move(lowered));
}

void Lowering::lower_condition_variable(const clang::VarDecl* variable, std::vector<ir::Stmt>& out) {
    if (variable != nullptr) lower_variable(variable, out);
}

void Lowering::lower_switch(const clang::SwitchStmt* stmt, std::vector<ir::Stmt>& out) {
    lower_stmt(stmt->getInit(), out);
    lower_condition_variable(stmt->getConditionVariable(), out);
    ir::Stmt lowered{.kind = ir::StmtKind::select, .at = at(stmt->getSourceRange())};
    lowered.value = expr(stmt->getCond());
    lowered.complete = stmt->isAllEnumCasesCovered();
    std::vector<const clang::Stmt*> parts;
    if (const auto* compound = llvm::dyn_cast<clang::CompoundStmt>(stmt->getBody())) {
        parts.assign(compound->body_begin(), compound->body_end());
    } else {
        parts.push_back(stmt->getBody());
    }
    for (const clang::Stmt* part : parts) {
        if (llvm::isa<clang::SwitchCase>(part)) lowered.cases.emplace_back();
        bool fallback = false;
        while (const auto* label = llvm::dyn_cast<clang::SwitchCase>(part)) {  // case A: case B: statement
            if (const auto* one = llvm::dyn_cast<clang::CaseStmt>(label)) lowered.cases.back().labels.push_back(expr(one->getLHS()));
            else fallback = true;
            part = label->getSubStmt();
        }
        if (fallback) lowered.cases.back().labels.clear();
        if (!lowered.cases.empty()) lower_stmt(part, lowered.cases.back().body);
    }
    out.push_back(std::move(lowered));
}

}  // namespace grantlint::cpp
