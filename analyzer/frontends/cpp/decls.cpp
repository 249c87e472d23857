// Which functions, classes and globals a translation unit brings, and what must be instantiated.
#include "frontends/cpp/lowering.h"

#include <algorithm>
#include <clang/AST/Attr.h>
#include <clang/Lex/Lexer.h>
#include <clang/Sema/Scope.h>
#include <llvm/Support/SaveAndRestore.h>

namespace grantlint::cpp {
namespace {

// Whether an initialiser uses what only the function around it has, or makes a function of its own.
bool needs_its_function(const clang::Stmt& stmt) {
    if (llvm::isa<clang::CXXThisExpr>(stmt) || llvm::isa<clang::LambdaExpr>(stmt) || llvm::isa<clang::BlockExpr>(stmt)) return true;
    if (const auto* used = llvm::dyn_cast<clang::DeclRefExpr>(&stmt)) {
        const auto* variable = llvm::dyn_cast<clang::VarDecl>(used->getDecl());
        return variable != nullptr && variable->hasLocalStorage();
    }
    return llvm::any_of(stmt.children(), [](const clang::Stmt* part) { return part != nullptr && needs_its_function(*part); });
}

}  // namespace

Lowering::Lowering(clang::Sema& sema, const InProject& in_project, ir::Unit& unit)
    : sema_(sema), context_(sema.getASTContext()), sources_(sema.getSourceManager()), in_project_(in_project), unit_(unit) {}

void Lowering::run() {
    // Behind its end a translation unit has no scope; what is instantiated now may declare builtins in it (coroutines do).
    clang::Scope scope(nullptr, clang::Scope::DeclScope, context_.getDiagnostics());
    scope.setEntity(context_.getTranslationUnitDecl());
    const llvm::SaveAndRestore at_the_end(sema_.TUScope, &scope);
    visit_all(context_.getTranslationUnitDecl());
    while (!needed_.empty()) {
        clang::FunctionDecl* function = needed_.front();
        needed_.pop_front();
        if (!function->hasBody() && function->isTemplateInstantiation()) {
            sema_.InstantiateFunctionDefinition(function->getLocation(), function, true, false);
        }
        clang::FunctionDecl* definition = function->getDefinition();
        if (definition != nullptr && definition->getBody() != nullptr) lower_function(definition);
    }
}

void Lowering::visit_all(const clang::DeclContext* context) {
    for (clang::Decl* decl : context->decls()) {
        if (in_project(decl->getLocation())) visit(decl);
    }
}

void Lowering::visit(clang::Decl* decl) {
    if (decl->isInvalidDecl() && !llvm::isa<clang::VarDecl, clang::FunctionDecl, clang::RecordDecl>(decl)) return;
    if (auto* function = llvm::dyn_cast<clang::FunctionDecl>(decl)) {
        if (function->doesThisDeclarationHaveABody() && !function->isDependentContext()) lower_function(function);
    } else if (auto* functions = llvm::dyn_cast<clang::FunctionTemplateDecl>(decl)) {
        const std::vector<clang::FunctionDecl*> known(functions->spec_begin(), functions->spec_end());
        for (clang::FunctionDecl* specialisation : known) need(specialisation);
    } else if (auto* classes = llvm::dyn_cast<clang::ClassTemplateDecl>(decl)) {
        if (!classes->isThisDeclarationADefinition()) return;
        const std::vector<clang::ClassTemplateSpecializationDecl*> known(classes->spec_begin(), classes->spec_end());
        for (clang::ClassTemplateSpecializationDecl* specialisation : known) visit(specialisation);
    } else if (auto* record = llvm::dyn_cast<clang::RecordDecl>(decl)) {
        if (!record->isCompleteDefinition() || record->isDependentContext()) return;
        lower_class(record);
        visit_all(record);
    } else if (auto* befriended = llvm::dyn_cast<clang::FriendDecl>(decl)) {
        if (befriended->getFriendDecl() != nullptr) visit(befriended->getFriendDecl());
    } else if (auto* variable = llvm::dyn_cast<clang::VarDecl>(decl)) {
        if (!variable->isTemplated()) global(variable);
    } else if (auto* implementation = llvm::dyn_cast<clang::ObjCImplDecl>(decl)) {
        if (implementation->getClassInterface() != nullptr) lower_interface(implementation->getClassInterface());
        for (const clang::ObjCMethodDecl* method : implementation->methods()) lower_method(method);
        lower_accessors(implementation);
    } else if (auto* interface = llvm::dyn_cast<clang::ObjCInterfaceDecl>(decl)) {
        if (interface->hasDefinition()) lower_interface(interface->getDefinition());
    } else if (auto* context = llvm::dyn_cast<clang::DeclContext>(decl); context != nullptr && !llvm::isa<clang::EnumDecl>(decl)) {
        visit_all(context);
    }
}

// Remembers a function whose body the analysis wants: an instantiation is made once, later.
void Lowering::need(clang::FunctionDecl* function) {
    if (!function->isTemplateInstantiation() || function->isDependentContext()) return;
    const clang::FunctionDecl* pattern = function->getTemplateInstantiationPattern();
    if (pattern == nullptr || !in_project(pattern->getLocation())) return;
    if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function); method != nullptr && method->getParent()->isLambda()) return;
    needed_.push_back(function);
}

// Makes the body of a template of the project, now: it may call a generic lambda that is handed to it.
void Lowering::instantiate(const clang::FunctionDecl* function) {
    if (function == nullptr || !function->isTemplateInstantiation() || function->isDependentContext() || function->hasBody()) return;
    const clang::FunctionDecl* pattern = function->getTemplateInstantiationPattern();
    if (pattern == nullptr || !pattern->hasBody() || !in_project(pattern->getLocation())) return;
    sema_.InstantiateFunctionDefinition(function->getLocation(), const_cast<clang::FunctionDecl*>(function), true, false);
}

void Lowering::lower_function(clang::FunctionDecl* function) {
    if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function)) {
        if (method->getParent()->isLambda()) return;
        const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(method);
        const bool copies = constructor != nullptr ? constructor->isCopyOrMoveConstructor()
                                                   : method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator();
        if (copies && method->isDefaulted()) return;  // values are copied as a whole
    }
    if (function->getBody() == nullptr || !seen_.insert(function->getCanonicalDecl()).second) return;
    Frame frame;
    Frame* outer = std::exchange(frame_, &frame);
    frame.function.callee = callee(function);
    frame.function.at = at(function->getLocation());
    frame.function.display = qualified_name(function);
    frame.function.entry = function->isMain();
    frame.function.parameters = static_cast<std::uint32_t>(function->param_size());
    for (const clang::ParmVarDecl* parameter : function->parameters()) local(parameter);
    for (const clang::ParmVarDecl* parameter : function->parameters()) {
        if (!parameter->hasDefaultArg() || parameter->hasUnparsedDefaultArg()) continue;
        const bool made = !parameter->hasUninstantiatedDefaultArg();
        frame.function.defaults.push_back(made ? expr(parameter->getDefaultArg()) : unknown(parameter->getUninstantiatedDefaultArg(), "a default argument"));
    }
    if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function)) {
        for (const clang::CXXMethodDecl* base : method->overridden_methods()) frame.function.overrides.push_back(identity(base));
    }
    std::vector<ir::Stmt> body;
    if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(function)) lower_initialisers(constructor, body);
    for (ir::Stmt& stmt : block(function->getBody())) body.push_back(std::move(stmt));
    frame.function.body = std::move(body);
    unit_.functions.push_back(std::move(frame.function));
    frame_ = outer;
}

// T elements[8]; of a class with a constructor.
bool Lowering::makes_array(const clang::Expr* initial) {
    return !initial->getType().isNull() && initial->getType()->isArrayType() && llvm::isa<clang::CXXConstructExpr>(initial->IgnoreImplicit());
}

void Lowering::lower_initialisers(const clang::CXXConstructorDecl* constructor, std::vector<ir::Stmt>& body) {
    for (const clang::CXXCtorInitializer* one : constructor->inits()) {
        const clang::Expr* value = one->getInit();
        if (value == nullptr || makes_array(value)) continue;
        ir::Stmt stmt{.kind = ir::StmtKind::expression, .at = at(value->getSourceRange())};
        ir::Expr self{.kind = ir::ExprKind::self, .at = stmt.at};
        if (const clang::FieldDecl* field = one->getAnyMember()) {
            ir::Expr place{.kind = ir::ExprKind::field, .at = stmt.at, .type = type(field->getType()), .text = field->getNameAsString()};
            place.names.push_back(identity(field->getParent()));
            place.kids.push_back(std::move(self));
            stmt.value = {.kind = ir::ExprKind::assign, .at = stmt.at};
            stmt.value.kids.push_back(std::move(place));
            stmt.value.kids.push_back(expr(value));
        } else {  // a base class, or another constructor of this class: called on this object
            ir::Expr made = expr(value);
            if (made.kind != ir::ExprKind::construct || made.callee == ir::kNone) continue;
            made.kind = ir::ExprKind::call;
            made.kids.insert(made.kids.begin(), std::move(self));
            stmt.value = std::move(made);
        }
        body.push_back(std::move(stmt));
    }
}

void Lowering::lower_class(const clang::RecordDecl* record) {
    if (!seen_.insert(record).second) return;
    Frame frame;  // initialisers may hold lambdas
    Frame* outer = std::exchange(frame_, &frame);
    ir::Class lowered{.identity = identity(record), .name = qualified_name(record)};
    if (const auto* cxx = llvm::dyn_cast<clang::CXXRecordDecl>(record)) {
        for (const clang::CXXBaseSpecifier& base : cxx->bases()) {
            const clang::CXXRecordDecl* decl = base.getType()->getAsCXXRecordDecl();
            if (decl == nullptr) continue;
            lowered.bases.push_back(identity(decl));
            lowered.base_names.push_back(qualified_name(decl));
        }
        for (clang::CXXMethodDecl* method : cxx->methods()) {
            if (method->isVirtual()) need(method);
        }
    }
    for (const clang::FieldDecl* field : record->fields()) {
        ir::Field one{.name = field->getNameAsString(), .type = type(field->getType())};
        if (field->hasInClassInitializer() && field->getInClassInitializer() != nullptr) {
            one.has_initial = true;
            one.initial = expr(field->getInClassInitializer());
        }
        lowered.fields.push_back(std::move(one));
    }
    unit_.classes.push_back(std::move(lowered));
    frame_ = outer;
}

// A variable that is declared in a function and belongs to the program: an object that all callers share. A constant is the same every
// time, and one that begins with what only its function knows stays there.
bool Lowering::outlives_its_function(const clang::VarDecl& variable) {
    if (variable.hasExternalStorage()) return true;
    const clang::QualType type = variable.getType();
    const clang::QualType whole = type->isPointerType() || type->isReferenceType() ? type->getPointeeType() : type;  // a constant pointer to what is none
    if (!variable.isStaticLocal() || whole.isConstQualified() || variable.getDeclContext()->isDependentContext()) return false;
    const clang::Expr* initial = variable.getInit();
    return initial == nullptr || (!initial->isValueDependent() && !needs_its_function(*initial));
}

void Lowering::global(const clang::VarDecl* variable) {
    if (!seen_.insert(variable->getCanonicalDecl()).second) return;
    Frame frame;
    Frame* outer = std::exchange(frame_, &frame);
    ir::Global lowered{.identity = identity(variable), .name = qualified_name(variable), .type = type(variable->getType()),
                       .at = at(variable->getLocation()), .constant = variable->getType().isConstQualified()};
    const clang::VarDecl* definition = nullptr;
    const clang::Expr* initial = variable->getAnyInitializer(definition);
    if (initial == nullptr && variable->getTemplateInstantiationPattern() != nullptr) {  // so far nobody has asked for its value
        sema_.InstantiateVariableDefinition(variable->getLocation(), const_cast<clang::VarDecl*>(variable));
        initial = variable->getAnyInitializer(definition);
    }
    if (initial != nullptr && !initial->isValueDependent()) {
        lowered.has_initial = true;
        std::optional<std::string> value;
        if (definition->isConstexpr() && !definition->isInvalidDecl()) {
            if (const clang::APValue* evaluated = definition->evaluateValue()) value = constant_text(*evaluated, definition->getType(), context_);
        }
        lowered.initial = value ? text(initial, *value) : expr(initial);
    }
    unit_.globals.push_back(std::move(lowered));
    frame_ = outer;
}

ir::CalleeId Lowering::callee(const clang::FunctionDecl* function, bool overridable) {
    const clang::Decl* key = function->getCanonicalDecl();
    const auto found = callees_.find(key);
    if (found != callees_.end() && unit_.callees[found->second].overridable == overridable) return found->second;
    ir::Callee lowered{.identity = identity(function), .name = qualified_name(function), .result = type(function->getReturnType()),
                       .variadic = function->isVariadic(), .in_project = in_project(function->getLocation())};
    for (const clang::ParmVarDecl* parameter : function->parameters()) lowered.parameters.push_back(type(parameter->getType()));
    if (const clang::TemplateArgumentList* arguments = function->getTemplateSpecializationArgs()) {
        lowered.arguments = argument_names(arguments->asArray());
    }
    if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function)) {
        lowered.owner = identity(method->getParent());
        lowered.member = !method->isStatic() && !method->isExplicitObjectMemberFunction();
        lowered.constructor = llvm::isa<clang::CXXConstructorDecl>(method);
        lowered.conversion = llvm::isa<clang::CXXConversionDecl>(method);
        lowered.overridable = overridable;
    }
    if (needs_body(*function)) lowered.declared = at(function->getCanonicalDecl()->getLocation());
    need(const_cast<clang::FunctionDecl*>(function));
    const ir::CalleeId id = added(std::move(lowered));
    callees_[key] = id;
    return id;
}

ir::TypeId Lowering::type(clang::QualType original) {
    if (original.isNull()) return 0;
    const auto [found, fresh] = types_.try_emplace(original.getCanonicalType().getAsOpaquePtr(), 0);
    if (!fresh) return found->second;
    ir::Type lowered;
    clang::QualType current = original.getCanonicalType().getNonReferenceType();
    while (true) {
        if (const clang::Type* array = current->getArrayElementTypeNoTypeQual(); current->isArrayType() && array != nullptr) {
            current = clang::QualType(array, 0);
        } else if (!current->getPointeeType().isNull() && !current->isReferenceType()) {
            current = current->getPointeeType();
        } else {
            break;
        }
        lowered.pointer = true;
    }
    current = current.getUnqualifiedType();
    if (const auto* enumeration = current->getAs<clang::EnumType>()) {
        lowered.kind = ir::TypeKind::enumeration;
        lowered.name = qualified_name(enumeration->getDecl());
    } else if (const clang::RecordDecl* record = current->getAsRecordDecl()) {
        lowered.kind = ir::TypeKind::object;
        lowered.name = qualified_name(record);
        lowered.identity = identity(record);
        if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record)) {
            lowered.arguments = argument_names(special->getTemplateArgs().asArray());
        }
    } else if (const auto* object = current->getAs<clang::ObjCObjectType>(); object != nullptr && object->getInterface() != nullptr) {
        lowered.kind = ir::TypeKind::object;
        lowered.name = object->getInterface()->getNameAsString();
        lowered.identity = identity(object->getInterface());
    } else if (current->isBooleanType()) {
        lowered.kind = ir::TypeKind::boolean;
    } else if (current->isAnyCharacterType()) {
        lowered.name = "char";
    } else if (current->isIntegerType()) {
        lowered.kind = ir::TypeKind::integer;
    } else if (current->isFloatingType()) {
        lowered.kind = ir::TypeKind::floating;
    }
    if (lowered.name.empty()) lowered.name = current.getAsString(context_.getPrintingPolicy());
    if (lowered.pointer) lowered.kind = lowered.kind == ir::TypeKind::object ? ir::TypeKind::object : ir::TypeKind::other;
    const auto known = std::find(unit_.types.begin(), unit_.types.end(), lowered);
    const auto id = static_cast<ir::TypeId>(known - unit_.types.begin());
    if (known == unit_.types.end()) unit_.types.push_back(std::move(lowered));
    return types_[original.getCanonicalType().getAsOpaquePtr()] = id;
}

ir::CalleeId Lowering::added(ir::Callee callee) {
    unit_.callees.push_back(std::move(callee));
    return static_cast<ir::CalleeId>(unit_.callees.size() - 1);
}

std::uint32_t Lowering::local(const clang::ValueDecl* variable) {
    variable = llvm::cast<clang::ValueDecl>(variable->getCanonicalDecl());
    if (const auto found = frame_->locals.find(variable); found != frame_->locals.end()) return found->second;
    const auto index = static_cast<std::uint32_t>(frame_->function.locals.size());
    const auto* plain = llvm::dyn_cast<clang::VarDecl>(variable);
    frame_->function.locals.push_back({.name = variable->getNameAsString(), .type = type(variable->getType()),
                                       .reference = variable->getType()->isReferenceType(),
                                       .lasting = plain != nullptr && plain->isStaticLocal()});
    frame_->locals[variable] = index;
    for (Frame* outer = frame_->parent; outer != nullptr; outer = outer->parent) {
        if (!outer->locals.contains(variable)) continue;
        Frame* inner = std::exchange(frame_, frame_->parent);
        const std::uint32_t there = local(variable);  // the frames between pass it on
        frame_ = inner;
        frame_->captures.push_back({.outer = there, .inner = index, .by_reference = !frame_->copied.contains(variable)});
        break;
    }
    return index;
}

}  // namespace grantlint::cpp
