#include "frontends/cpp/headroom.h"

namespace grantlint::cpp {
namespace {

constexpr unsigned kLeast = 64;  // a small table may grow

template <class Table>
void make_room(Table& table, double times) {
    if (table.size() >= kLeast) table.reserve(static_cast<unsigned>(table.size() * times));
}

using Context = clang::ASTContext;
using Names = clang::DeclarationNameTable;

// The tables are private. An explicit instantiation may name them all the same ([temp.spec.general]/6), and defines the friend.
void make_room_in(Context& context, double times);
void make_room_in(Names& names, double times);

template <class Owner, auto... kTables>
struct Opened {
    friend void make_room_in(Owner& owner, double times) { (make_room(owner.*kTables, times), ...); }
};

template struct Opened<Context, &Context::ExtQualNodes, &Context::PointerTypes, &Context::LValueReferenceTypes, &Context::RValueReferenceTypes,
                       &Context::MemberPointerTypes, &Context::ConstantArrayTypes, &Context::IncompleteArrayTypes,
                       &Context::DependentSizedArrayTypes, &Context::FunctionNoProtoTypes, &Context::FunctionProtoTypes,
                       &Context::DependentDecltypeTypes, &Context::TemplateTypeParmTypes, &Context::SubstTemplateTypeParmTypes,
                       &Context::SubstTemplateTypeParmPackTypes, &Context::TemplateSpecializationTypes, &Context::ParenTypes,
                       &Context::UsingTypes, &Context::TypedefTypes, &Context::ElaboratedTypes, &Context::DependentNameTypes,
                       &Context::DependentTemplateSpecializationTypes, &Context::PackExpansionTypes, &Context::DependentUnaryTransformTypes,
                       &Context::AutoTypes, &Context::DeducedTemplateSpecializationTypes, &Context::AttributedTypes,
                       &Context::QualifiedTemplateNames, &Context::DependentTemplateNames, &Context::SubstTemplateTemplateParms,
                       &Context::NestedNameSpecifiers>;
template struct Opened<Names, &Names::CXXConstructorNames, &Names::CXXDestructorNames, &Names::CXXConversionFunctionNames>;

}  // namespace

void make_headroom(clang::ASTContext& context, double times) {
    make_room_in(context, times);
    make_room_in(context.DeclarationNames, times);
}

}  // namespace grantlint::cpp
