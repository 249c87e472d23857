// Macros that a source uses and nobody defines, by where they stand: prelude.h says how.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>

#include <clang/AST/ASTContext.h>
#include <clang/Lex/Preprocessor.h>

#include "frontends/cpp/tokens.h"

namespace grantlint::cpp {

struct Prelude;

class GuessedMacros {
public:
    // `declared`: types and namespaces of the project. All must outlive it.
    GuessedMacros(const Prelude& before, const std::set<std::string>& declared, clang::Preprocessor& preprocessor, clang::ASTContext& context);

    void find(const Tokens& tokens);

    // What each stands for, by name; "NAME(...)" for one with arguments.
    [[nodiscard]] const std::map<std::string, std::string>& all() const { return macros_; }

    [[nodiscard]] bool is_macro(const std::string& name) const;  // guessed, or defined
    [[nodiscard]] bool is_known(const std::string& name) const;  // to anything at file level but the prelude before

private:
    void add(const std::string& name, const std::string& value = "");
    void find_attribute(const Tokens& tokens, std::size_t i);
    void find_text(const Tokens& tokens, std::size_t i);
    void find_in_class_head(const Tokens& tokens, std::size_t i, std::string& enclosing);

    const Prelude& before_;
    const std::set<std::string>& declared_;
    clang::Preprocessor& preprocessor_;
    clang::ASTContext& context_;
    std::map<std::string, std::string> macros_;
};

}  // namespace grantlint::cpp
