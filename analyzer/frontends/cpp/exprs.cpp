// Expressions; what is inside them has files of its own: calls.cpp, unresolved.cpp, dependent.cpp, lambdas.cpp, objc.cpp.
#include "frontends/cpp/lowering.h"
#include "frontends/cpp/prelude.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>
#include <llvm/ADT/ScopeExit.h>
#include <llvm/Support/ConvertUTF.h>

namespace grantlint::cpp {
namespace {

// Literals are values; any other array is a place whose address is taken.
bool is_constant_text(const clang::Expr* expr) {
    expr = expr->IgnoreParens();
    if (llvm::isa<clang::CompoundLiteralExpr>(expr)) return expr->getType()->getArrayElementTypeNoTypeQual()->isAnyCharacterType();
    return llvm::isa<clang::StringLiteral, clang::PredefinedExpr, clang::InitListExpr>(expr);
}

bool is_objc_self(const clang::ValueDecl* decl) {
    return llvm::isa<clang::ImplicitParamDecl>(decl) && decl->getIdentifier() != nullptr && decl->getName() == "self";
}

}  // namespace

const clang::Expr* strip(const clang::Expr* expr) {
    while (true) {
        const clang::Expr* inner = expr->IgnoreParens();
        if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(inner)) {
            if (cast->getCastKind() == clang::CK_ArrayToPointerDecay && !is_constant_text(cast->getSubExpr())) return inner;
            if (cast->getCastKind() == clang::CK_UserDefinedConversion || cast->getCastKind() == clang::CK_ConstructorConversion) {
                inner = cast->getSubExpr();
            } else if (cast->getCastKind() != clang::CK_NullToPointer) {
                inner = cast->getSubExpr();
            }
        } else if (const auto* full = llvm::dyn_cast<clang::FullExpr>(inner)) {
            inner = full->getSubExpr();
        } else if (const auto* temporary = llvm::dyn_cast<clang::MaterializeTemporaryExpr>(inner)) {
            inner = temporary->getSubExpr();
        } else if (const auto* bound = llvm::dyn_cast<clang::CXXBindTemporaryExpr>(inner)) {
            inner = bound->getSubExpr();
        } else if (const auto* substituted = llvm::dyn_cast<clang::SubstNonTypeTemplateParmExpr>(inner)) {
            inner = substituted->getReplacement();
        } else if (const auto* list = llvm::dyn_cast<clang::CXXStdInitializerListExpr>(inner)) {
            inner = list->getSubExpr();
        } else if (const auto* fallback = llvm::dyn_cast<clang::CXXDefaultArgExpr>(inner)) {
            inner = fallback->getExpr();
        } else if (const auto* initial = llvm::dyn_cast<clang::CXXDefaultInitExpr>(inner)) {
            inner = initial->getExpr();
        } else if (const auto* opaque = llvm::dyn_cast<clang::OpaqueValueExpr>(inner); opaque != nullptr && opaque->getSourceExpr()) {
            inner = opaque->getSourceExpr();
        } else if (const auto* rewritten = llvm::dyn_cast<clang::CXXRewrittenBinaryOperator>(inner)) {
            inner = rewritten->getSemanticForm();
        } else if (const auto* generic = llvm::dyn_cast<clang::GenericSelectionExpr>(inner); generic && !generic->isResultDependent()) {
            inner = generic->getResultExpr();
        } else if (const auto* literal = llvm::dyn_cast<clang::CompoundLiteralExpr>(inner)) {
            inner = literal->getInitializer();
        } else if (const auto* boxed = llvm::dyn_cast<clang::ObjCBoxedExpr>(inner)) {
            inner = boxed->getSubExpr();
        } else if (const auto* predefined = llvm::dyn_cast<clang::PredefinedExpr>(inner); predefined && predefined->getFunctionName()) {
            inner = predefined->getFunctionName();
        } else if (const auto* embraced = llvm::dyn_cast<clang::ArrayInitLoopExpr>(inner)) {
            inner = embraced->getCommonExpr();
        }
        if (inner == expr) return expr;
        expr = inner;
    }
}

ir::Expr Lowering::make(ir::ExprKind kind, const clang::Expr* expr) {
    return {.kind = kind, .at = at(expr->getSourceRange()), .type = type(expr->getType())};
}

ir::Expr Lowering::unknown(const clang::Expr* expr, std::string why) {
    ir::Expr out = make(ir::ExprKind::unknown, expr);
    out.text = std::move(why);
    return out;
}

ir::Expr Lowering::text(const clang::Expr* expr, std::string bytes) {
    if (bytes.size() > kLongestText) return unknown(expr, fmt::format("a text of more than {} bytes", kLongestText));
    ir::Expr out = make(ir::ExprKind::text, expr);
    out.text = std::move(bytes);
    return out;
}

ir::Expr Lowering::expr(const clang::Expr* original) {
    if (depth_ > kDeepest) return unknown(original, "an expression that is nested too deeply");
    ++depth_;
    const auto leave = llvm::make_scope_exit([this] { --depth_; });
    if (auto constant = enumerator_of_parameter(original)) return std::move(*constant);
    if (auto awaiter = held_awaiter(original)) return std::move(*awaiter);
    const clang::Expr* expr = strip(original);
    if (expr == nullptr) return {};  // code with errors in it has holes
    const auto number = [&](ir::ExprKind kind, std::int64_t value) {
        ir::Expr out = make(kind, expr);
        out.integer = value;
        return out;
    };
    switch (expr->getStmtClass()) {
        case clang::Stmt::StringLiteralClass: return text(expr, utf8(*llvm::cast<clang::StringLiteral>(expr)));
        case clang::Stmt::ObjCStringLiteralClass:
            return text(expr, utf8(*llvm::cast<clang::ObjCStringLiteral>(expr)->getString()));
        case clang::Stmt::CharacterLiteralClass: {
            const llvm::UTF32 unit = llvm::cast<clang::CharacterLiteral>(expr)->getValue();
            return text(expr, unit == 0 ? std::string() : utf8(unit));
        }
        case clang::Stmt::IntegerLiteralClass: {
            const llvm::APInt value = llvm::cast<clang::IntegerLiteral>(expr)->getValue();
            return number(ir::ExprKind::integer, static_cast<std::int64_t>(value.getLimitedValue()));
        }
        case clang::Stmt::CXXBoolLiteralExprClass:
            return number(ir::ExprKind::boolean, llvm::cast<clang::CXXBoolLiteralExpr>(expr)->getValue());
        case clang::Stmt::ObjCBoolLiteralExprClass:
            return number(ir::ExprKind::boolean, llvm::cast<clang::ObjCBoolLiteralExpr>(expr)->getValue());
        case clang::Stmt::CXXNullPtrLiteralExprClass:
        case clang::Stmt::GNUNullExprClass: return make(ir::ExprKind::null, expr);
        case clang::Stmt::ImplicitCastExprClass:
        case clang::Stmt::CStyleCastExprClass: {
            const auto* cast = llvm::cast<clang::CastExpr>(expr);
            if (cast->getCastKind() != clang::CK_ArrayToPointerDecay) return make(ir::ExprKind::null, expr);  // a null pointer
            ir::Expr out = make(ir::ExprKind::unary, expr);
            out.text = "&";
            out.kids.push_back(this->expr(cast->getSubExpr()));
            return out;
        }
        case clang::Stmt::ImplicitValueInitExprClass:
        case clang::Stmt::CXXScalarValueInitExprClass:
            if (expr->getType()->isAnyPointerType()) return make(ir::ExprKind::null, expr);
            if (expr->getType()->isIntegralOrEnumerationType()) return number(ir::ExprKind::integer, 0);
            return make(ir::ExprKind::aggregate, expr);
        case clang::Stmt::DeclRefExprClass: return reference(llvm::cast<clang::DeclRefExpr>(expr));
        case clang::Stmt::MemberExprClass: return member(llvm::cast<clang::MemberExpr>(expr));
        case clang::Stmt::ObjCIvarRefExprClass: {
            const auto* ivar = llvm::cast<clang::ObjCIvarRefExpr>(expr);
            ir::Expr out = make(ir::ExprKind::field, expr);
            out.text = ivar->getDecl()->getNameAsString();
            out.names.push_back(identity(ivar->getDecl()->getContainingInterface()));
            out.kids.push_back(this->expr(ivar->getBase()));
            return out;
        }
        case clang::Stmt::CXXThisExprClass: return make(ir::ExprKind::self, expr);
        case clang::Stmt::ArraySubscriptExprClass: {
            const auto* subscript = llvm::cast<clang::ArraySubscriptExpr>(expr);
            ir::Expr out = make(ir::ExprKind::index, expr);
            const auto* array = llvm::dyn_cast<clang::ImplicitCastExpr>(subscript->getBase()->IgnoreParens());
            const bool whole = array != nullptr && array->getCastKind() == clang::CK_ArrayToPointerDecay;
            out.kids.push_back(this->expr(whole ? array->getSubExpr() : subscript->getBase()));
            out.kids.push_back(this->expr(subscript->getIdx()));
            return out;
        }
        case clang::Stmt::UserDefinedLiteralClass: {  // the suffix changes the type, not the text
            const auto* literal = llvm::cast<clang::UserDefinedLiteral>(expr);
            if (literal->getNumArgs() > 0) return this->expr(literal->getArg(0));
            return call(literal);
        }
        case clang::Stmt::CallExprClass:
        case clang::Stmt::CXXMemberCallExprClass:
        case clang::Stmt::CXXOperatorCallExprClass: return call(llvm::cast<clang::CallExpr>(expr));
        case clang::Stmt::CXXConstructExprClass:
        case clang::Stmt::CXXTemporaryObjectExprClass: return construct(llvm::cast<clang::CXXConstructExpr>(expr));
        case clang::Stmt::CXXInheritedCtorInitExprClass: return unknown(expr, "an inherited constructor");
        case clang::Stmt::CXXNewExprClass: {
            const auto* allocation = llvm::cast<clang::CXXNewExpr>(expr);
            ir::Expr out = make(ir::ExprKind::allocate, expr);
            if (const clang::Expr* made = allocation->getInitializer()) out.kids.push_back(this->expr(made));
            else out.kids.push_back(unknown(expr, "uninitialised memory"));
            return allocation->getNumPlacementArgs() == 1 ? placed(allocation, std::move(out.kids.front())) : std::move(out);
        }
        case clang::Stmt::InitListExprClass: return aggregate(llvm::cast<clang::InitListExpr>(expr));
        case clang::Stmt::CXXParenListInitExprClass: {
            ir::Expr out = make(ir::ExprKind::aggregate, expr);
            for (const clang::Expr* value : llvm::cast<clang::CXXParenListInitExpr>(expr)->getInitExprs()) {
                out.kids.push_back(this->expr(value));
            }
            return out;
        }
        case clang::Stmt::ObjCArrayLiteralClass: {
            ir::Expr out = make(ir::ExprKind::aggregate, expr);
            const auto* list = llvm::cast<clang::ObjCArrayLiteral>(expr);
            for (unsigned i = 0; i < list->getNumElements(); ++i) out.kids.push_back(this->expr(list->getElement(i)));
            return out;
        }
        case clang::Stmt::ObjCDictionaryLiteralClass: {
            ir::Expr out = make(ir::ExprKind::aggregate, expr);
            const auto* list = llvm::cast<clang::ObjCDictionaryLiteral>(expr);
            for (unsigned i = 0; i < list->getNumElements(); ++i) {
                ir::Expr pair = make(ir::ExprKind::aggregate, expr);
                pair.kids = {this->expr(list->getKeyValueElement(i).Key), this->expr(list->getKeyValueElement(i).Value)};
                out.kids.push_back(std::move(pair));
            }
            return out;
        }
        case clang::Stmt::ConditionalOperatorClass:
        case clang::Stmt::BinaryConditionalOperatorClass: {
            const auto* choice = llvm::cast<clang::AbstractConditionalOperator>(expr);
            ir::Expr out = make(ir::ExprKind::choice, expr);
            out.kids = {this->expr(choice->getCond()), this->expr(choice->getTrueExpr()), this->expr(choice->getFalseExpr())};
            return out;
        }
        case clang::Stmt::BinaryOperatorClass:
        case clang::Stmt::CompoundAssignOperatorClass: return binary(llvm::cast<clang::BinaryOperator>(expr));
        case clang::Stmt::UnaryOperatorClass: return unary(llvm::cast<clang::UnaryOperator>(expr));
        case clang::Stmt::VAArgExprClass: {
            ir::Expr out = make(ir::ExprKind::call, expr);
            out.callee = added({.name = "__builtin_va_arg"});
            out.kids.push_back(this->expr(llvm::cast<clang::VAArgExpr>(expr)->getSubExpr()));
            return out;
        }
        case clang::Stmt::LambdaExprClass: return lambda(llvm::cast<clang::LambdaExpr>(expr));
        case clang::Stmt::CoawaitExprClass: return awaited(llvm::cast<clang::CoawaitExpr>(expr));
        case clang::Stmt::CoyieldExprClass: return yielded(llvm::cast<clang::CoyieldExpr>(expr));
        case clang::Stmt::DependentCoawaitExprClass: return this->expr(llvm::cast<clang::DependentCoawaitExpr>(expr)->getOperand());
        case clang::Stmt::BlockExprClass: return block_literal(llvm::cast<clang::BlockExpr>(expr));
        case clang::Stmt::ObjCMessageExprClass: return message(llvm::cast<clang::ObjCMessageExpr>(expr));
        case clang::Stmt::PseudoObjectExprClass: {
            ir::Expr out = make(ir::ExprKind::sequence, expr);
            const auto* pseudo = llvm::cast<clang::PseudoObjectExpr>(expr);
            for (const clang::Expr* part : pseudo->semantics()) {
                if (!llvm::isa<clang::OpaqueValueExpr>(part)) out.kids.push_back(this->expr(part));
            }
            return out.kids.size() == 1 ? std::move(out.kids.front()) : out;
        }
        case clang::Stmt::StmtExprClass: {  // ({ …; value; })
            ir::Expr out = make(ir::ExprKind::sequence, expr);
            for (const clang::Stmt* part : llvm::cast<clang::StmtExpr>(expr)->getSubStmt()->body()) {
                if (const auto* value = llvm::dyn_cast<clang::Expr>(part)) {
                    out.kids.push_back(this->expr(value));
                } else if (const auto* declared = llvm::dyn_cast<clang::DeclStmt>(part)) {
                    for (const clang::Decl* decl : declared->decls()) {
                        const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl);
                        if (variable == nullptr || variable->getInit() == nullptr) continue;
                        ir::Expr assign = make(ir::ExprKind::assign, variable->getInit());
                        ir::Expr place = make(ir::ExprKind::local, variable->getInit());
                        place.integer = local(variable);
                        assign.kids = {std::move(place), this->expr(variable->getInit())};
                        out.kids.push_back(std::move(assign));
                    }
                }
            }
            return out;
        }
        case clang::Stmt::CXXUnresolvedConstructExprClass: return dependent_construct(llvm::cast<clang::CXXUnresolvedConstructExpr>(expr));
        case clang::Stmt::ParenListExprClass: return dependent_list(llvm::cast<clang::ParenListExpr>(expr));
        case clang::Stmt::RecoveryExprClass:
        case clang::Stmt::UnresolvedLookupExprClass:
        case clang::Stmt::UnresolvedMemberExprClass:
        case clang::Stmt::CXXDependentScopeMemberExprClass: return recovery(expr);
        default: break;
    }
    if (expr->getType().isNull() || expr->isTypeDependent()) return recovery(expr);  // what has no type, or none yet
    if (!expr->isValueDependent() && expr->getType()->isIntegralOrEnumerationType()) {
        clang::Expr::EvalResult result;
        if (expr->EvaluateAsInt(result, context_)) return number(ir::ExprKind::integer, result.Val.getInt().getExtValue());
    }
    return unknown(expr, "an expression that is not followed");
}

// A template parameter that stands for an enumerator: clang puts a number with a cast in its place.
std::optional<ir::Expr> Lowering::enumerator_of_parameter(const clang::Expr* original) {
    while (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(original)) original = cast->getSubExpr();
    const auto* parameter = llvm::dyn_cast<clang::SubstNonTypeTemplateParmExpr>(original);
    const auto* type = parameter != nullptr ? parameter->getType()->getAs<clang::EnumType>() : nullptr;
    clang::Expr::EvalResult result;
    if (type == nullptr || parameter->isValueDependent() || !parameter->EvaluateAsInt(result, context_)) return std::nullopt;
    return constant(result.Val, clang::QualType(type, 0), parameter);
}

// new (place) T(…): what lies there is assigned, and the place is the value. new (std::nothrow) T is no such thing.
ir::Expr Lowering::placed(const clang::CXXNewExpr* allocation, ir::Expr made) {
    const clang::Expr* where = allocation->getPlacementArg(0);
    if (!where->getType()->isPointerType()) {
        ir::Expr out = make(ir::ExprKind::allocate, allocation);
        out.kids.push_back(std::move(made));
        return out;
    }
    ir::Expr place = make(ir::ExprKind::unary, where);
    place.text = "*";
    place.kids.push_back(expr(where));
    ir::Expr assign = make(ir::ExprKind::assign, allocation);
    assign.kids = {std::move(place), std::move(made)};
    ir::Expr out = make(ir::ExprKind::sequence, allocation);
    out.kids = {std::move(assign), expr(where)};
    return out;
}

ir::Expr Lowering::constant(const clang::EnumConstantDecl* enumerator, const clang::Expr* expr) {
    ir::Expr out = make(ir::ExprKind::enumerator, expr);
    out.text = qualified_name(enumerator);
    out.integer = enumerator->getInitVal().getExtValue();
    const clang::SourceManager& sources = context_.getSourceManager();
    if (sources.getFilename(sources.getExpansionLoc(enumerator->getLocation())) == kPreludeFile) out.integer += std::numeric_limits<std::int64_t>::min();
    return out;
}

// What a template is given as an object: its fields, as far as they are texts, numbers and enumerators.
ir::Expr Lowering::constant(const clang::APValue& value, clang::QualType type, const clang::Expr* expr) {
    if (auto bytes = constant_text(value, type, context_)) return text(expr, std::move(*bytes));
    if (value.isInt()) {
        ir::Expr out = make(type->isBooleanType() ? ir::ExprKind::boolean : ir::ExprKind::integer, expr);
        out.integer = value.getInt().getExtValue();
        const auto* enumeration = type->getAs<clang::EnumType>();
        if (enumeration == nullptr) return out;
        for (const clang::EnumConstantDecl* one : enumeration->getDecl()->enumerators()) {
            if (llvm::APSInt::isSameValue(one->getInitVal(), value.getInt())) return constant(one, expr);
        }
        return out;
    }
    const clang::RecordDecl* record = value.isStruct() ? type->getAsRecordDecl() : nullptr;
    if (record == nullptr) return unknown(expr, "an argument of a template");
    ir::Expr out = make(ir::ExprKind::aggregate, expr);
    out.type = this->type(type);
    for (const clang::FieldDecl* field : record->fields()) {
        out.names.push_back(field->getNameAsString());
        out.kids.push_back(constant(value.getStructField(field->getFieldIndex()), field->getType(), expr));
    }
    return out;
}

ir::Expr Lowering::reference(const clang::DeclRefExpr* expr) {
    const clang::ValueDecl* decl = expr->getDecl();
    if (const auto* enumerator = llvm::dyn_cast<clang::EnumConstantDecl>(decl)) {
        return constant(enumerator, expr);
    }
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(decl)) {
        ir::Expr out = make(ir::ExprKind::function, expr);
        const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
        out.callee = callee(function, method != nullptr && method->isVirtual());
        return out;
    }
    if (is_objc_self(decl)) return make(ir::ExprKind::self, expr);
    if (const auto* binding = llvm::dyn_cast<clang::BindingDecl>(decl)) {
        if (binding->getHoldingVar() == nullptr && binding->getBinding() != nullptr) return this->expr(binding->getBinding());
        const auto* whole = llvm::dyn_cast<clang::DecompositionDecl>(binding->getDecomposedDecl());
        if (whole == nullptr) return unknown(expr, "a structured binding");
        ir::Expr out = make(ir::ExprKind::index, expr);
        ir::Expr place = make(ir::ExprKind::local, expr);
        place.integer = local(whole);
        ir::Expr position = make(ir::ExprKind::integer, expr);
        position.integer = std::distance(whole->bindings().begin(), llvm::find(whole->bindings(), binding));
        out.kids = {std::move(place), std::move(position)};
        return out;
    }
    if (const auto* parameter = llvm::dyn_cast<clang::TemplateParamObjectDecl>(decl)) {
        return constant(parameter->getValue(), parameter->getType(), expr);
    }
    if (const auto* plain = llvm::dyn_cast<clang::VarDecl>(decl)) return variable(plain, expr);
    return unknown(expr, "'" + decl->getNameAsString() + "'");
}

ir::Expr Lowering::variable(const clang::VarDecl* variable, const clang::Expr* expr) {
    if (variable->isLocalVarDeclOrParm() && !outlives_its_function(*variable)) {
        ir::Expr out = make(ir::ExprKind::local, expr);
        out.integer = local(variable);
        return out;
    }
    global(variable);
    ir::Expr out = make(ir::ExprKind::global, expr);
    out.text = identity(variable);
    return out;
}

ir::Expr Lowering::member(const clang::MemberExpr* expr) {
    const clang::ValueDecl* decl = expr->getMemberDecl();
    if (const auto* constant = llvm::dyn_cast<clang::VarDecl>(decl)) return variable(constant, expr);
    if (const auto* enumerator = llvm::dyn_cast<clang::EnumConstantDecl>(decl)) {
        return constant(enumerator, expr);
    }
    if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(decl)) {
        ir::Expr out = make(ir::ExprKind::function, expr);
        out.callee = callee(method, method->isVirtual());
        return out;
    }
    if (decl->getDeclName().isEmpty()) return this->expr(expr->getBase());  // an anonymous union or struct
    ir::Expr out = make(ir::ExprKind::field, expr);
    out.text = decl->getNameAsString();
    if (const auto* owner = llvm::dyn_cast<clang::RecordDecl>(decl->getDeclContext())) out.names.push_back(identity(owner));
    out.kids.push_back(this->expr(expr->getBase()));
    return out;
}

ir::Expr Lowering::binary(const clang::BinaryOperator* expr) {
    if (expr->getOpcode() == clang::BO_Comma) {
        ir::Expr out = make(ir::ExprKind::sequence, expr);
        out.kids = {this->expr(expr->getLHS()), this->expr(expr->getRHS())};
        return out;
    }
    if (expr->isTypeDependent()) {
        if (auto called = dependent_operator(expr)) return std::move(*called);
    }
    const auto* place = expr->isAssignmentOp() ? llvm::dyn_cast<clang::DeclRefExpr>(strip(expr->getLHS())) : nullptr;
    if (place != nullptr && is_objc_self(place->getDecl())) {  // self = [super init]: the same object
        ir::Expr out = make(ir::ExprKind::sequence, expr);
        out.kids = {this->expr(expr->getRHS()), make(ir::ExprKind::self, expr)};
        return out;
    }
    ir::Expr out = make(expr->isAssignmentOp() ? ir::ExprKind::assign : ir::ExprKind::binary, expr);
    out.text = expr->getOpcodeStr().str();
    if (expr->isAssignmentOp()) out.text.pop_back();  // "+=" is an assignment with "+"
    out.kids = {this->expr(expr->getLHS()), this->expr(expr->getRHS())};
    return out;
}

ir::Expr Lowering::unary(const clang::UnaryOperator* expr) {
    switch (expr->getOpcode()) {
        case clang::UO_Plus:
        case clang::UO_Extension:
        case clang::UO_Coawait: return this->expr(expr->getSubExpr());
        default: break;
    }
    if (expr->isPrefix() && expr->isIncrementDecrementOp()) {  // ++n is n += 1; n++ gives what n was
        ir::Expr out = make(ir::ExprKind::assign, expr);
        out.text = expr->isIncrementOp() ? "+" : "-";
        ir::Expr one = make(ir::ExprKind::integer, expr);
        one.integer = 1;
        out.kids = {this->expr(expr->getSubExpr()), std::move(one)};
        return out;
    }
    const auto* byte = expr->getOpcode() == clang::UO_AddrOf ? llvm::dyn_cast<clang::ArraySubscriptExpr>(expr->getSubExpr()->IgnoreParens()) : nullptr;
    if (byte != nullptr && byte->getType()->isAnyCharacterType()) {  // &buffer[n] is buffer + n
        ir::Expr sum = make(ir::ExprKind::binary, expr);
        sum.text = "+";
        sum.kids = {this->expr(byte->getBase()), this->expr(byte->getIdx())};
        return sum;
    }
    ir::Expr out = make(ir::ExprKind::unary, expr);
    out.text = clang::UnaryOperator::getOpcodeStr(expr->getOpcode()).str();
    out.kids.push_back(this->expr(expr->getSubExpr()));
    return out.text == "&" && out.kids[0].kind == ir::ExprKind::function ? std::move(out.kids[0]) : out;
}

ir::Expr Lowering::aggregate(const clang::InitListExpr* expr) {
    if (const clang::InitListExpr* semantic = expr->getSemanticForm()) expr = semantic;
    if (expr->isTransparent()) return this->expr(expr->getInit(0));
    if (expr->getType().isNull()) return recovery(expr);
    const clang::RecordDecl* record = expr->getType()->getAsRecordDecl();
    if (record == nullptr && !expr->getType()->isArrayType() && expr->getNumInits() == 1) return this->expr(expr->getInit(0));
    ir::Expr out = make(ir::ExprKind::aggregate, expr);
    if (record != nullptr && record->isUnion()) {
        if (const clang::FieldDecl* field = expr->getInitializedFieldInUnion(); field != nullptr && expr->getNumInits() == 1) {
            out.names.push_back(field->getNameAsString());
            out.kids.push_back(this->expr(expr->getInit(0)));
        }
        return out;
    }
    unsigned next = 0;
    if (const auto* cxx = llvm::dyn_cast_or_null<clang::CXXRecordDecl>(record)) {
        for (; next < cxx->getNumBases() && next < expr->getNumInits(); ++next) {  // a base's fields belong to the whole
            ir::Expr base = this->expr(expr->getInit(next));
            if (base.names.empty()) {  // a lambda, as in Overloaded{…}
                out.names.push_back("base " + std::to_string(next));
                out.kids.push_back(std::move(base));
                continue;
            }
            for (std::size_t i = 0; i < base.kids.size() && i < base.names.size(); ++i) {
                out.names.push_back(base.names[i]);
                out.kids.push_back(std::move(base.kids[i]));
            }
        }
    }
    if (record != nullptr) {
        for (const clang::FieldDecl* field : record->fields()) {
            if (field->isUnnamedBitField()) continue;
            if (next >= expr->getNumInits()) break;
            out.names.push_back(field->getNameAsString());
            out.kids.push_back(this->expr(expr->getInit(next++)));
        }
        return out;
    }
    for (const clang::Expr* value : expr->inits()) {
        if (value != nullptr) out.kids.push_back(this->expr(value));
    }
    return out;
}

}  // namespace grantlint::cpp
