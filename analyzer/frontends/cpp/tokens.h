// A file as a row of tokens, unpreprocessed: what can still be asked of it where a header is missing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <clang/Basic/SourceManager.h>
#include <clang/Lex/Preprocessor.h>

namespace grantlint::cpp {

struct Token {
    clang::tok::TokenKind kind = clang::tok::unknown;  // a keyword's own, or identifier
    std::string text;                                  // of identifiers, keywords and string literals
    unsigned line = 0;
    bool declares = false;  // stands at file, namespace or class level
    bool member = false;    // at class level
};

using Tokens = std::vector<Token>;
using Kind = clang::tok::TokenKind;
namespace tok = clang::tok;

// Without its directives; empty for a file that cannot be read.
Tokens read_tokens(clang::FileID file, const clang::SourceManager& sources, clang::Preprocessor& preprocessor);

Kind kind(const Tokens& tokens, std::size_t i);  // eof behind the last one

// Behind the bracket that closes the one at `i`; the size when nothing does.
std::size_t behind(const Tokens& tokens, std::size_t i, Kind open, Kind close);

bool in_capitals(std::string_view name);

}  // namespace grantlint::cpp
