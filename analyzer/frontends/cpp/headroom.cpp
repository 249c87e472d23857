#include "frontends/cpp/headroom.h"

namespace grantlint::cpp {
namespace {

constexpr unsigned kLeast = 64;  // a small table may grow

template <class Table>
void make_room(Table& table) {
    if (table.size() >= kLeast) table.reserve(table.size() + table.size() / 4);
}

// The tables are private. An explicit instantiation may name them all the same ([temp.spec.general]/6), and defines the friend.
void make_room_in(clang::ASTContext& context);

template <auto... kTables>
struct Opened {
    friend void make_room_in(clang::ASTContext& context) { (make_room(context.*kTables), ...); }
};

using Context = clang::ASTContext;

template struct Opened<&Context::ExtQualNodes, &Context::PointerTypes, &Context::LValueReferenceTypes, &Context::RValueReferenceTypes,
                       &Context::MemberPointerTypes, &Context::ConstantArrayTypes, &Context::IncompleteArrayTypes,
                       &Context::DependentSizedArrayTypes, &Context::FunctionNoProtoTypes, &Context::FunctionProtoTypes,
                       &Context::DependentDecltypeTypes, &Context::TemplateTypeParmTypes, &Context::SubstTemplateTypeParmTypes,
                       &Context::SubstTemplateTypeParmPackTypes, &Context::TemplateSpecializationTypes, &Context::ParenTypes,
                       &Context::UsingTypes, &Context::TypedefTypes, &Context::ElaboratedTypes, &Context::DependentNameTypes,
                       &Context::DependentTemplateSpecializationTypes, &Context::PackExpansionTypes, &Context::DependentUnaryTransformTypes,
                       &Context::AutoTypes, &Context::DeducedTemplateSpecializationTypes, &Context::AttributedTypes,
                       &Context::QualifiedTemplateNames, &Context::DependentTemplateNames, &Context::SubstTemplateTemplateParms,
                       &Context::NestedNameSpecifiers>;

}  // namespace

void make_headroom(clang::ASTContext& context) { make_room_in(context); }

}  // namespace grantlint::cpp
