#include "frontends/cpp/headroom.h"

#include <cstdlib>
#include <cstring>

namespace grantlint::cpp {
namespace {

constexpr unsigned kLeast = 64;  // a small table may grow

template <class Table>
void make_room(Table& table, double times) {
    if (table.size() >= kLeast) table.reserve(static_cast<unsigned>(table.size() * times));
}

// Each new type goes into a bucket somewhere, and its page would be copied. What links back to the old buckets is only what takes
// nodes out and what walks over all of them; nobody does either with these tables.
struct OwnBuckets : llvm::FoldingSetBase {
    static void make_own(FoldingSetBase& table) {
        if (table.size() < kLeast) return;
        void**& buckets = table.*&OwnBuckets::Buckets;
        const std::size_t bytes = (table.capacity() / 2 + 1) * sizeof *buckets;  // two nodes a bucket; the last one marks the end
        void* copy = std::malloc(bytes);
        if (copy != nullptr) buckets = static_cast<void**>(std::memcpy(copy, buckets, bytes));
    }
};

using Context = clang::ASTContext;
using Names = clang::DeclarationNameTable;

// The tables are private. An explicit instantiation may name them all the same ([temp.spec.general]/6), and defines the friend.
void make_room_in(Context& context, double times);
void make_room_in(Names& names, double times);
void make_own_in(Context& context);
void make_own_in(Names& names);

template <class Owner, auto... kTables>
struct Opened {
    friend void make_room_in(Owner& owner, double times) { (make_room(owner.*kTables, times), ...); }
    friend void make_own_in(Owner& owner) { (OwnBuckets::make_own(owner.*kTables), ...); }
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

void own_tables(clang::ASTContext& context) {
    make_own_in(context);
    make_own_in(context.DeclarationNames);
}

}  // namespace grantlint::cpp
