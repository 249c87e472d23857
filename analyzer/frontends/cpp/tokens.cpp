#include "frontends/cpp/tokens.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include <clang/Lex/Lexer.h>

namespace grantlint::cpp {
namespace {

bool is_enum(const Tokens& tokens, std::size_t brace) {  // enum class Name {
    for (std::size_t k = brace; k-- > 0 && brace - k < 8;) {
        if (tokens[k].kind == tok::kw_enum) return true;
        if (tokens[k].kind == tok::semi || tokens[k].kind == tok::r_brace || tokens[k].kind == tok::l_brace) return false;
    }
    return false;
}

// Which braces hold declarations, and which statements.
void note_levels(Tokens& tokens) {
    std::vector<char> levels{'n'};  // namespace, class, enum, function
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        tokens[i].declares = levels.back() == 'n' || levels.back() == 'c';
        tokens[i].member = levels.back() == 'c';
        if (tokens[i].kind == tok::r_brace && levels.size() > 1) levels.pop_back();
        if (tokens[i].kind != tok::l_brace) continue;
        char level = 'f';
        if (levels.back() == 'n' || levels.back() == 'c' || levels.back() == 'f') {
            for (std::size_t k = i; k-- > 0 && i - k < 60;) {
                const Kind kind = tokens[k].kind;
                if (kind == tok::semi || kind == tok::l_brace || kind == tok::r_brace || kind == tok::r_paren || kind == tok::equal) break;
                if (kind == tok::kw_namespace || kind == tok::kw_extern) level = 'n';
                else if (kind == tok::kw_enum) level = 'e';
                else if ((kind == tok::kw_class || kind == tok::kw_struct || kind == tok::kw_union) && level != 'e') level = 'c';
                else continue;
                break;
            }
            if (level == 'c' && i > 0 && is_enum(tokens, i)) level = 'e';
        }
        levels.push_back(level);
    }
}

}  // namespace

Tokens read_tokens(clang::FileID file, const clang::SourceManager& sources, clang::Preprocessor& preprocessor) {
    const auto buffer = sources.getBufferOrNone(file);
    if (!buffer) return {};
    clang::Lexer lexer(file, *buffer, sources, preprocessor.getLangOpts());
    Tokens tokens;
    clang::Token raw;
    unsigned line = 1;
    const char* counted = buffer->getBufferStart();
    for (bool end = false; !end;) {
        end = lexer.LexFromRawLexer(raw);
        if (raw.is(tok::eof)) break;
        if (raw.is(tok::hash) && raw.isAtStartOfLine()) {  // a directive
            lexer.setParsingPreprocessorDirective(true);
            while (!end && raw.isNot(tok::eod)) end = lexer.LexFromRawLexer(raw);
            lexer.setParsingPreprocessorDirective(false);
            continue;
        }
        const char* at = buffer->getBufferStart() + sources.getFileOffset(raw.getLocation());
        line += static_cast<unsigned>(std::count(counted, at, '\n'));
        counted = at;
        Token token{.kind = raw.getKind(), .line = line};
        if (raw.is(tok::raw_identifier)) {
            token.text = raw.getRawIdentifier().str();
            const clang::IdentifierInfo* info = preprocessor.getIdentifierInfo(token.text);
            token.kind = info->getTokenID();
        } else if (raw.is(tok::string_literal)) {
            token.text.assign(raw.getLiteralData(), raw.getLength());
        }
        tokens.push_back(std::move(token));
    }
    note_levels(tokens);
    return tokens;
}

Kind kind(const Tokens& tokens, std::size_t i) { return i < tokens.size() ? tokens[i].kind : tok::eof; }

std::size_t behind(const Tokens& tokens, std::size_t i, Kind open, Kind close) {
    int depth = 0;
    for (std::size_t k = i; k < tokens.size() && k < i + 400; ++k) {
        if (tokens[k].kind == open) ++depth;
        if (tokens[k].kind == close && --depth == 0) return k + 1;
        if (close == tok::greater && tokens[k].kind == tok::greatergreater && (depth -= 2) <= 0) return k + 1;
        if (close == tok::greater && (tokens[k].kind == tok::semi || tokens[k].kind == tok::l_brace)) return tokens.size();
    }
    return tokens.size();
}

bool in_capitals(std::string_view name) {
    return name.size() > 2 && std::ranges::any_of(name, [](unsigned char c) { return std::isupper(c) != 0; }) &&
           std::ranges::none_of(name, [](unsigned char c) { return std::islower(c) != 0; });
}

}  // namespace grantlint::cpp
