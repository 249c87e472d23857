// Where something stands, through macros, and whether it is the project's own to write.
#include "frontends/cpp/lowering.h"

#include <algorithm>

#include <clang/Basic/FileManager.h>
#include <clang/Lex/Lexer.h>

namespace grantlint::cpp {
namespace {

// Functions under a label that is a library's macro (signals:) are written by a generator, too.
bool is_under_macro(const clang::FunctionDecl& function) {
    const auto* owner = llvm::dyn_cast<clang::CXXRecordDecl>(function.getDeclContext());
    if (owner == nullptr) return false;
    bool is_macro = false;
    for (const clang::Decl* decl : owner->decls()) {
        if (llvm::isa<clang::AccessSpecDecl>(decl)) is_macro = decl->getLocation().isMacroID();
        if (decl == function.getCanonicalDecl()) return is_macro;
    }
    return false;
}

}  // namespace

bool Lowering::in_project(clang::SourceLocation location) const {
    return location.isValid() && in_project_(sources_.getFileID(sources_.getExpansionLoc(location)));
}

// In the project's own words: what a library's macro declares (Q_OBJECT), a generator or the library writes.
bool Lowering::is_named_here(clang::SourceLocation location) const {
    return location.isValid() && in_project_(sources_.getFileID(sources_.getSpellingLoc(location)));
}

// Whether somebody has to write the body of the function, in a source of the project. Copies are values, see lower_function.
bool Lowering::needs_body(const clang::FunctionDecl& function) const {
    if (!in_project(function.getLocation()) || !is_named_here(function.getCanonicalDecl()->getLocation())) return false;
    if (function.isImplicit() || function.isDefined() || function.isPureVirtual() || function.isDeleted() || function.isDefaulted()) return false;
    if (function.isInvalidDecl() || function.getBuiltinID() != 0 || function.hasAttr<clang::WeakAttr>()) return false;
    if (function.isDependentContext() || function.getTemplateInstantiationPattern() != nullptr || llvm::isa<clang::CXXDestructorDecl>(function)) return false;
    const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&function);
    return (constructor == nullptr || !constructor->isCopyOrMoveConstructor()) && !is_under_macro(function);
}

// A protocol's methods are like pure virtual ones; a class that declares again what one above it has may leave the body to that.
bool Lowering::needs_body(const clang::ObjCMethodDecl& method) const {
    const auto* owner = llvm::dyn_cast<clang::ObjCInterfaceDecl>(method.getDeclContext());
    const bool is_written = !method.isImplicit() && !method.isPropertyAccessor() && !method.isOverriding();
    return owner != nullptr && is_written && in_project(method.getLocation()) && is_named_here(method.getLocation()) && owner->getImplementation() == nullptr;
}

// Where the user wrote it: a macro's argument stands where it was typed, a macro's body at the expansion.
ir::At Lowering::at(clang::SourceRange range) {
    if (range.isInvalid()) return {};
    const clang::SourceLocation begin = sources_.getFileLoc(range.getBegin());
    clang::SourceLocation last = sources_.getFileLoc(range.getEnd());
    const clang::FileID file = sources_.getFileID(begin);
    if (range.getEnd().isMacroID() && !sources_.isMacroArgExpansion(range.getEnd())) {
        last = sources_.getExpansionRange(range.getEnd()).getEnd();
    }
    if (sources_.getFileID(last) != file || last < begin) last = begin;
    const clang::SourceLocation end = clang::Lexer::getLocForEndOfToken(last, 0, sources_, context_.getLangOpts());
    const auto [found, fresh] = files_.try_emplace(file.getHashValue(), 0);
    if (fresh) {
        std::string name;
        if (const auto entry = sources_.getFileEntryRefForID(file)) {
            name = entry->getFileEntry().tryGetRealPathName().str();
            if (name.empty() || entry->getName() == unit_.source) name = entry->getName().str();
        }
        auto known = std::find(unit_.files.begin(), unit_.files.end(), name);
        if (known == unit_.files.end()) known = unit_.files.insert(unit_.files.end(), name);
        found->second = static_cast<std::uint32_t>(known - unit_.files.begin());
    }
    const clang::SourceLocation stop = end.isValid() ? end : last;
    const ir::At out{.file = found->second, .line = sources_.getSpellingLineNumber(begin), .column = sources_.getSpellingColumnNumber(begin),
                     .end_line = sources_.getSpellingLineNumber(stop), .end_column = sources_.getSpellingColumnNumber(stop)};
    for (const clang::SourceLocation location : {range.getBegin(), range.getEnd()}) note_macros(out, location);
    return out;
}

// From the innermost macro that wrote the token outwards.
void Lowering::note_macros(const ir::At& at, clang::SourceLocation location) {
    for (; location.isMacroID(); location = sources_.getImmediateMacroCallerLoc(location)) {
        const clang::SourceLocation written = sources_.getSpellingLoc(location);
        if (sources_.isMacroArgExpansion(location) || !in_project(written)) continue;
        const ir::At defined = this->at(written);
        if (macros_.insert({at.file, at.line, at.column, defined.file, defined.line}).second) unit_.macros.push_back({.at = at, .defined = defined});
    }
}

}  // namespace grantlint::cpp
