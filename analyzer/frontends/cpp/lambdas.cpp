// Functions inside expressions: lambdas, and the blocks of Objective-C.
#include "frontends/cpp/lowering.h"

#include <algorithm>

namespace grantlint::cpp {

void Lowering::lower_nested(Frame& frame, llvm::ArrayRef<clang::ParmVarDecl*> parameters, const clang::Stmt* body) {
    frame.parent = frame_;
    frame_ = &frame;
    frame.function.lambda = true;
    frame.function.parameters = static_cast<std::uint32_t>(parameters.size());
    for (const clang::ParmVarDecl* parameter : parameters) local(parameter);
    frame.function.body = block(body);
    frame_ = frame.parent;
}

ir::Expr Lowering::lambda(const clang::LambdaExpr* expr) {
    std::vector<const clang::CXXMethodDecl*> bodies;
    if (const clang::FunctionTemplateDecl* generic = expr->getCallOperator()->getDescribedFunctionTemplate()) {
        const std::vector<clang::FunctionDecl*> known(generic->spec_begin(), generic->spec_end());
        for (clang::FunctionDecl* one : known) {
            if (!one->hasBody()) sema_.InstantiateFunctionDefinition(one->getLocation(), one, true, false);
            if (one->hasBody()) bodies.push_back(llvm::cast<clang::CXXMethodDecl>(one));
        }
    }
    if (bodies.empty()) return lambda(expr, expr->getCallOperator());
    ir::Expr out = lambda(expr, bodies.back());
    bodies.pop_back();
    for (const clang::CXXMethodDecl* other : bodies) out.kids.push_back(lambda(expr, other));
    return out;
}

ir::Expr Lowering::lambda(const clang::LambdaExpr* expr, const clang::CXXMethodDecl* method) {
    ir::Expr out = make(ir::ExprKind::lambda, expr);
    Frame frame;
    std::vector<std::pair<const clang::VarDecl*, const clang::Expr*>> fresh;  // [name = value]
    for (const clang::LambdaCapture& capture : expr->captures()) {
        if (!capture.capturesVariable()) continue;
        const auto* variable = llvm::dyn_cast<clang::VarDecl>(capture.getCapturedVar());
        if (variable == nullptr) continue;
        if (expr->isInitCapture(&capture)) fresh.emplace_back(variable, variable->getInit());
        else if (capture.getCaptureKind() == clang::LCK_ByCopy) frame.copied.insert(llvm::cast<clang::ValueDecl>(variable->getCanonicalDecl()));
    }
    // The USR of a lambda in an inline function does not tell it from another one there.
    const std::string place = std::to_string(out.at.line) + ":" + std::to_string(out.at.column);
    frame.function.callee = added({.identity = identity(method) + "@" + place, .name = "lambda", .in_project = true});
    frame.function.at = out.at;
    frame.function.display = "lambda";
    lower_nested(frame, method->parameters(), method->getBody());
    for (const auto& [variable, value] : fresh) {
        const auto known = frame.locals.find(llvm::cast<clang::ValueDecl>(variable->getCanonicalDecl()));
        if (known == frame.locals.end() || value == nullptr) continue;
        frame.captures.push_back({.inner = known->second});
        out.kids.push_back(this->expr(value));
    }
    out.callee = frame.function.callee;
    out.captures = std::move(frame.captures);
    unit_.functions.push_back(std::move(frame.function));
    return out;
}

ir::Expr Lowering::block_literal(const clang::BlockExpr* expr) {
    ir::Expr out = make(ir::ExprKind::lambda, expr);
    Frame frame;
    frame.function.callee = added({.identity = identity(expr->getBlockDecl()), .name = "block", .in_project = true});
    frame.function.at = out.at;
    frame.function.display = "block";
    lower_nested(frame, expr->getBlockDecl()->parameters(), expr->getBody());
    out.callee = frame.function.callee;
    out.captures = std::move(frame.captures);
    unit_.functions.push_back(std::move(frame.function));
    return out;
}

}  // namespace grantlint::cpp
