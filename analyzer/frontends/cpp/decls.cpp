// Which functions, classes and globals a translation unit brings, what they are called, and what must be instantiated.
#include "frontends/cpp/lowering.h"

#include <algorithm>
#include <clang/AST/Attr.h>
#include <clang/Index/USRGeneration.h>
#include <clang/Lex/Lexer.h>
#include <clang/Sema/Scope.h>
#include <llvm/Support/SaveAndRestore.h>

namespace grantlint::cpp {
namespace {

std::string simple_name(const clang::NamedDecl& decl) {
    if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&decl)) return constructor->getParent()->getNameAsString();
    return decl.getNameAsString();
}

bool names_a_scope(const clang::DeclContext& context) {
    if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(&context)) return !space->isInline() && !space->isAnonymousNamespace();
    return llvm::isa<clang::RecordDecl>(context) || llvm::isa<clang::ObjCContainerDecl>(context) ||
           (llvm::isa<clang::EnumDecl>(context) && llvm::cast<clang::EnumDecl>(context).isScoped());
}

// Lambdas, blocks, local statics and classes, and their members; not what is only declared there.
bool stands_in_a_function(const clang::Decl& decl) {
    if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(&decl)) return variable->isStaticLocal();
    if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(&decl); method != nullptr && method->getParent()->isLambda()) return true;
    if (llvm::isa<clang::FunctionDecl>(decl) && !llvm::isa<clang::CXXMethodDecl>(decl)) return false;
    return llvm::isa<clang::BlockDecl>(decl) || decl.getParentFunctionOrMethod() != nullptr;
}

// Whether an initialiser uses what only the function around it has, or makes a function of its own.
bool needs_its_function(const clang::Stmt& stmt) {
    if (llvm::isa<clang::CXXThisExpr>(stmt) || llvm::isa<clang::LambdaExpr>(stmt) || llvm::isa<clang::BlockExpr>(stmt)) return true;
    if (const auto* used = llvm::dyn_cast<clang::DeclRefExpr>(&stmt)) {
        const auto* variable = llvm::dyn_cast<clang::VarDecl>(used->getDecl());
        return variable != nullptr && variable->hasLocalStorage();
    }
    return llvm::any_of(stmt.children(), [](const clang::Stmt* part) { return part != nullptr && needs_its_function(*part); });
}

std::string enumerator_name(const clang::EnumDecl& type, const llvm::APSInt& value) {
    for (const clang::EnumConstantDecl* one : type.enumerators()) {
        if (llvm::APSInt::isSameValue(one->getInitVal(), value)) return one->getNameAsString();
    }
    return llvm::toString(value, 10);
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
        if (method->getParent()->isLambda() || llvm::isa<clang::CXXDestructorDecl>(method)) return;
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
            if (const clang::APValue* evaluated = definition->evaluateValue()) value = constant_text(*evaluated, context_);
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
    const auto id = static_cast<ir::CalleeId>(unit_.callees.size());
    unit_.callees.push_back(std::move(lowered));
    callees_[key] = id;
    return id;
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

std::string Lowering::identity(const clang::Decl* decl) {
    llvm::SmallString<128> usr;
    if (clang::index::generateUSRForDecl(decl, usr)) {  // no USR: the position serves within this unit
        const ir::At where = at(decl->getLocation());
        usr = unit_.source + ":" + std::to_string(where.line) + ":" + std::to_string(where.column);
    }
    std::string out = usr.str().str();
    for (const clang::Decl* inner = decl; inner != nullptr;) {  // a USR leaves out constants of class type: Resource<"call-log">
        if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(inner)) {
            out += constants_of(special->getTemplateArgs().asArray());
        } else if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(inner); function && function->getTemplateSpecializationArgs()) {
            out += constants_of(function->getTemplateSpecializationArgs()->asArray());
        }
        const clang::DeclContext* context = inner->getDeclContext();
        inner = context != nullptr ? llvm::dyn_cast<clang::Decl>(context) : nullptr;
    }
    if (const auto* named = llvm::dyn_cast<clang::NamedDecl>(decl); named != nullptr && !named->isExternallyVisible()) {
        out += "@" + unit_.files[at(decl->getLocation()).file];  // a USR names the file of a static without its folder
    }
    return stands_in_a_function(*decl) ? numbered(std::move(out), decl) : out;
}

// Two lambdas of one function have one USR, and so has what is declared in them: QStringLiteral makes one for each text.
std::string Lowering::numbered(std::string name, const clang::Decl* decl) {
    std::vector<const clang::Decl*>& known = same_name_[name];
    auto found = std::ranges::find(known, decl->getCanonicalDecl());
    if (found == known.end()) found = known.insert(known.end(), decl->getCanonicalDecl());
    return found == known.begin() ? name : name + "#" + std::to_string(found - known.begin());
}

std::string Lowering::constants_of(llvm::ArrayRef<clang::TemplateArgument> arguments) const {
    std::string out;
    for (const clang::TemplateArgument& one : arguments) {
        const bool object = one.getKind() == clang::TemplateArgument::StructuralValue ||
                            (one.getKind() == clang::TemplateArgument::Declaration && llvm::isa<clang::TemplateParamObjectDecl>(one.getAsDecl()));
        if (object) out += "#" + argument_names(one).front();
    }
    return out;
}

std::string Lowering::qualified_name(const clang::NamedDecl* decl) const {
    std::string name = simple_name(*decl);
    for (const clang::DeclContext* context = decl->getDeclContext(); context != nullptr; context = context->getParent()) {
        if (names_a_scope(*context)) name = llvm::cast<clang::NamedDecl>(context)->getNameAsString() + "::" + name;
    }
    return name;
}

std::vector<std::string> Lowering::argument_names(llvm::ArrayRef<clang::TemplateArgument> arguments) const {
    std::vector<std::string> out;
    for (const clang::TemplateArgument& argument : arguments) {
        if (argument.getKind() == clang::TemplateArgument::Pack) {
            for (std::string& one : argument_names(argument.getPackAsArray())) out.push_back(std::move(one));
        } else if (argument.getKind() == clang::TemplateArgument::Type) {
            const clang::QualType type = argument.getAsType().getCanonicalType().getNonReferenceType();
            const clang::TagDecl* tag = type->getAsTagDecl();
            std::string name = tag != nullptr ? qualified_name(tag) : type.getAsString(context_.getPrintingPolicy());
            if (const auto* special = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(tag)) {  // OptionTrait<CURLOPT_URL>
                for (const clang::TemplateArgument& one : special->getTemplateArgs().asArray()) {
                    if (one.getKind() == clang::TemplateArgument::Integral) name += "<" + argument_names(one).front() + ">";
                }
            }
            out.push_back(std::move(name));
        } else if (argument.getKind() == clang::TemplateArgument::Integral) {
            const auto* type = argument.getIntegralType()->getAs<clang::EnumType>();
            out.push_back(type != nullptr ? enumerator_name(*type->getDecl(), argument.getAsIntegral())
                                          : llvm::toString(argument.getAsIntegral(), 10));
        } else if (argument.getKind() == clang::TemplateArgument::Declaration) {
            const auto* object = llvm::dyn_cast<clang::TemplateParamObjectDecl>(argument.getAsDecl());
            const auto text = object != nullptr ? constant_text(object->getValue(), context_) : std::nullopt;
            out.push_back(text ? *text : qualified_name(argument.getAsDecl()));
        } else if (argument.getKind() == clang::TemplateArgument::StructuralValue) {
            out.push_back(constant_text(argument.getAsStructuralValue(), context_).value_or("?"));
        } else {
            out.push_back("?");
        }
    }
    return out;
}

}  // namespace grantlint::cpp
