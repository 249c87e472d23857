// Objective-C's classes, methods and messages.
#include "frontends/cpp/lowering.h"

#include <algorithm>

namespace grantlint::cpp {
namespace {

// What a method stands in for: those of the classes and protocols above, at any distance.
void overridden_by(const clang::ObjCMethodDecl& method, std::vector<const clang::ObjCMethodDecl*>& out) {
    llvm::SmallVector<const clang::ObjCMethodDecl*, 4> nearest;
    method.getOverriddenMethods(nearest);
    for (const clang::ObjCMethodDecl* one : nearest) {
        if (std::ranges::find(out, one) != out.end()) continue;
        out.push_back(one);
        overridden_by(*one, out);
    }
}

}  // namespace

void Lowering::lower_interface(const clang::ObjCInterfaceDecl* interface) {
    if (!seen_.insert(interface->getCanonicalDecl()).second) return;
    ir::Class lowered{.identity = identity(interface), .name = interface->getNameAsString()};
    if (const clang::ObjCInterfaceDecl* base = interface->getSuperClass()) {
        lowered.bases.push_back(identity(base));
        lowered.base_names.push_back(base->getNameAsString());
    }
    for (const clang::ObjCIvarDecl* ivar : interface->ivars()) lowered.fields.push_back({.name = ivar->getNameAsString(), .type = type(ivar->getType())});
    unit_.classes.push_back(std::move(lowered));
}

// A property without methods of its own has those that the compiler makes.
void Lowering::lower_accessors(const clang::ObjCImplDecl* implementation) {
    for (const clang::ObjCPropertyImplDecl* one : implementation->property_impls()) {
        const clang::ObjCPropertyDecl* property = one->getPropertyDecl();
        const clang::ObjCIvarDecl* ivar = one->getPropertyIvarDecl();
        if (one->getPropertyImplementation() != clang::ObjCPropertyImplDecl::Synthesize || property == nullptr || ivar == nullptr) continue;
        for (const clang::ObjCMethodDecl* method : {property->getGetterMethodDecl(), property->getSetterMethodDecl()}) {
            if (method == nullptr) continue;
            const clang::ObjCMethodDecl* own = implementation->getMethod(method->getSelector(), method->isInstanceMethod());
            if (own != nullptr && own->hasBody()) continue;
            lower_method(*method, property->getLocation(), [&] { return accessor_body(*method, *ivar, at(property->getLocation())); });
        }
    }
}

// What the compiler writes for it: the field given back, or the parameter put into it.
std::vector<ir::Stmt> Lowering::accessor_body(const clang::ObjCMethodDecl& method, const clang::ObjCIvarDecl& ivar, const ir::At& where) {
    ir::Expr self{.kind = ir::ExprKind::self, .at = where};
    ir::Expr field{.kind = ir::ExprKind::field, .at = where, .type = type(ivar.getType()), .text = ivar.getNameAsString(), .kids = {std::move(self)}};
    field.names.push_back(identity(ivar.getContainingInterface()));
    if (method.param_size() == 0) return {{.kind = ir::StmtKind::give, .at = where, .value = std::move(field)}};
    ir::Expr value{.kind = ir::ExprKind::local, .at = where, .type = field.type};
    return {{.kind = ir::StmtKind::expression, .at = where, .value = {.kind = ir::ExprKind::assign, .at = where, .kids = {std::move(field), std::move(value)}}}};
}

void Lowering::lower_method(const clang::ObjCMethodDecl* method) {
    if (method->hasBody()) lower_method(*method, method->getLocation(), [&] { return block(method->getBody()); });
}

// `body` is asked for once the parameters are there.
void Lowering::lower_method(const clang::ObjCMethodDecl& method, clang::SourceLocation where, const std::function<std::vector<ir::Stmt>()>& body) {
    Frame frame;
    Frame* outer = std::exchange(frame_, &frame);
    frame.function.callee = callee(&method);
    frame.function.at = at(where);
    frame.function.display = unit_.callees[frame.function.callee].name;
    frame.function.parameters = static_cast<std::uint32_t>(method.param_size());
    for (const clang::ParmVarDecl* parameter : method.parameters()) local(parameter);
    std::vector<const clang::ObjCMethodDecl*> bases;
    overridden_by(method, bases);
    for (const clang::ObjCMethodDecl* base : bases) frame.function.overrides.push_back(identity(base));
    frame.function.body = body();
    unit_.functions.push_back(std::move(frame.function));
    frame_ = outer;
}

ir::CalleeId Lowering::callee(const clang::ObjCMethodDecl* method, const clang::ObjCInterfaceDecl* receiver, bool overridable) {
    const auto [found, fresh] = callees_.try_emplace(method->getCanonicalDecl(), static_cast<ir::CalleeId>(unit_.callees.size()));
    if (!fresh && unit_.callees[found->second].overridable == overridable) return found->second;
    found->second = static_cast<ir::CalleeId>(unit_.callees.size());
    const clang::ObjCInterfaceDecl* owner = method->getClassInterface() != nullptr ? method->getClassInterface() : receiver;
    ir::Callee lowered{.identity = identity(method), .result = type(method->getReturnType())};
    lowered.name = (owner != nullptr ? owner->getNameAsString() + "::" : "") + method->getSelector().getAsString();
    for (const clang::ParmVarDecl* parameter : method->parameters()) lowered.parameters.push_back(type(parameter->getType()));
    lowered.member = method->isInstanceMethod();
    lowered.overridable = overridable;
    if (owner != nullptr) lowered.owner = identity(owner);
    lowered.in_project = in_project(method->getLocation());
    if (needs_body(*method)) lowered.declared = at(method->getCanonicalDecl()->getLocation());
    unit_.callees.push_back(std::move(lowered));
    return found->second;
}

// [T alloc], [T new] of a class of the project: an object, and what its init does to it.
std::optional<ir::Expr> Lowering::made_object(const clang::ObjCMessageExpr* expr) {
    const clang::ObjCInterfaceDecl* made = expr->getReceiverInterface();
    if (expr->getReceiverKind() != clang::ObjCMessageExpr::Class || made == nullptr || !in_project(made->getLocation()) || expr->getNumArgs() > 0) return std::nullopt;
    const std::string selector = expr->getSelector().getAsString();
    if (in_project(expr->getMethodDecl()->getLocation()) || (selector != "alloc" && selector != "new")) return std::nullopt;
    ir::Expr out = make(ir::ExprKind::allocate, expr);
    out.kids.push_back(make(ir::ExprKind::construct, expr));
    if (selector == "alloc") return out;
    const clang::Selector init = context_.Selectors.getNullarySelector(&context_.Idents.get("init"));
    const clang::ObjCMethodDecl* method = made->lookupPrivateMethod(init);
    if (method == nullptr) method = made->lookupInstanceMethod(init);
    if (method == nullptr || !in_project(method->getLocation())) return out;
    ir::Expr call = make(ir::ExprKind::call, expr);
    call.callee = callee(method, made, true);
    call.kids.push_back(std::move(out));
    return call;
}

ir::Expr Lowering::message(const clang::ObjCMessageExpr* expr) {
    ir::Expr out = make(ir::ExprKind::call, expr);
    const clang::ObjCMethodDecl* method = expr->getMethodDecl();
    if (method == nullptr) return recovery(expr);
    if (auto made = made_object(expr)) return std::move(*made);
    const clang::ObjCInterfaceDecl* receiver_class = expr->getReceiverInterface();
    const bool ours = in_project(method->getLocation()) || (receiver_class != nullptr && in_project(receiver_class->getLocation()));
    const bool super = expr->getReceiverKind() == clang::ObjCMessageExpr::SuperInstance || expr->getReceiverKind() == clang::ObjCMessageExpr::SuperClass;
    out.callee = callee(method, receiver_class, ours && !super && method->isInstanceMethod());
    if (method->isInstanceMethod()) {
        const clang::Expr* receiver = expr->getInstanceReceiver();
        out.kids.push_back(receiver != nullptr ? this->expr(receiver) : make(ir::ExprKind::self, expr));
    }
    for (const clang::Expr* argument : expr->arguments()) out.kids.push_back(this->expr(argument));
    return out;
}

}  // namespace grantlint::cpp
