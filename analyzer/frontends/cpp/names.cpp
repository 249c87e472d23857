// What declarations are called: for people and rules, and for other sources.
#include "frontends/cpp/lowering.h"

#include <algorithm>

#include <clang/Index/USRGeneration.h>
#include <llvm/Support/raw_ostream.h>

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

std::string enumerator_name(const clang::EnumDecl& type, const llvm::APSInt& value) {
    for (const clang::EnumConstantDecl* one : type.enumerators()) {
        if (llvm::APSInt::isSameValue(one->getInitVal(), value)) return one->getNameAsString();
    }
    return llvm::toString(value, 10);
}

}  // namespace

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

// All of them, if an object is among them: a USR may then leave out the others, too.
std::string Lowering::constants_of(llvm::ArrayRef<clang::TemplateArgument> arguments) const {
    const auto is_object = [](const clang::TemplateArgument& one) {
        return one.getKind() == clang::TemplateArgument::StructuralValue ||
               (one.getKind() == clang::TemplateArgument::Declaration && llvm::isa<clang::TemplateParamObjectDecl>(one.getAsDecl()));
    };
    std::string out;
    if (std::ranges::none_of(arguments, is_object)) return out;
    clang::PrintingPolicy policy = context_.getPrintingPolicy();
    policy.EntireContentsOfLargeArray = true;
    llvm::raw_string_ostream stream(out);
    for (const clang::TemplateArgument& one : arguments) {
        stream << '#';
        one.print(policy, stream, true);
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
            const auto text = object != nullptr ? constant_text(object->getValue(), object->getType(), context_) : std::nullopt;
            out.push_back(text ? *text : qualified_name(argument.getAsDecl()));
        } else if (argument.getKind() == clang::TemplateArgument::StructuralValue) {
            out.push_back(constant_text(argument.getAsStructuralValue(), argument.getStructuralValueType(), context_).value_or("?"));
        } else {
            out.push_back("?");
        }
    }
    return out;
}

}  // namespace grantlint::cpp
