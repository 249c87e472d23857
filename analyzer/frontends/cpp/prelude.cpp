#include "frontends/cpp/prelude.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

#include <clang/AST/DeclTemplate.h>
#include <clang/Lex/Lexer.h>

namespace grantlint::cpp {
namespace {

constexpr std::size_t kMostNames = 400;
constexpr const char* kUsualHeaders =
    "#include <algorithm>\n#include <functional>\n#include <map>\n#include <memory>\n#include <set>\n#include <sstream>\n#include <string>\n#include <utility>\n#include <vector>\n";

struct Token {
    clang::tok::TokenKind kind = clang::tok::unknown;  // a keyword's own, or identifier
    std::string text;                                  // of identifiers, keywords and string literals
    unsigned line = 0;
    bool declares = false;  // stands at file, namespace or class level
    bool member = false;    // at class level
};

using Kind = clang::tok::TokenKind;
namespace tok = clang::tok;

bool in_capitals(std::string_view name) {
    return name.size() > 2 && std::ranges::any_of(name, [](unsigned char c) { return std::isupper(c) != 0; }) &&
           std::ranges::none_of(name, [](unsigned char c) { return std::islower(c) != 0; });
}

// How the name is used, and what is used behind it: Name::inner.
struct Use {
    bool type = false, call = false, arguments = false, scope = false, value = false, pointer_only = true;
    std::map<std::string, Use> inner;
};

class Reader {
public:
    Reader(const Prelude& before, bool lacks_headers, clang::Preprocessor& preprocessor, clang::ASTContext& context)
        : before_(before), preprocessor_(preprocessor), context_(context), macros_(before.macros),
          usual_headers_(before.usual_headers || (lacks_headers && context.getLangOpts().CPlusPlus)) {}

    void read(clang::FileID file) {
        const clang::SourceManager& sources = context_.getSourceManager();
        const auto buffer = sources.getBufferOrNone(file);
        if (!buffer) return;
        clang::Lexer lexer(file, *buffer, sources, context_.getLangOpts());
        std::vector<Token> tokens;
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
                const clang::IdentifierInfo* info = preprocessor_.getIdentifierInfo(token.text);
                token.kind = info->getTokenID();
            } else if (raw.is(tok::string_literal)) {
                token.text.assign(raw.getLiteralData(), raw.getLength());
            }
            tokens.push_back(std::move(token));
        }
        note_levels(tokens);
        files_.push_back(std::move(tokens));
    }

    Prelude prelude() const { return {.names = wanted_, .macros = macros_, .usual_headers = usual_headers_, .text = text()}; }

    void collect(const MissingNames& missing) {
        wanted_ = before_.names;
        for (const std::vector<Token>& tokens : files_) note_declared(tokens);
        for (const std::vector<Token>& tokens : files_) find_macros(tokens);
        const bool waits = usual_headers_ && !before_.usual_headers, opens_std = waits && std::ranges::any_of(files_, uses_std);
        for (const auto& [scope, name] : missing) {
            if (waits && (scope == "std" || (scope.empty() && opens_std))) continue;
            if (wanted_.size() < kMostNames && !is_macro(name)) wanted_.insert({scope, name});
        }
        for (const std::vector<Token>& tokens : files_) find_uses(tokens);
    }

    [[nodiscard]] std::string text() const {
        std::string out;
        for (const auto& [name, value] : macros_) out += "#define " + name + " " + value + "\n";
        const bool cpp = context_.getLangOpts().CPlusPlus;
        if (usual_headers_) out += kUsualHeaders;
        std::string declarations;
        int next = 0;
        for (const auto& [scope, uses] : uses_) {
            std::string inside;
            for (const auto& [name, use] : uses.inner) inside += cpp ? declaration(name, use, false, next) : c_declaration(name, use, next);
            if (inside.empty()) continue;
            declarations += scope.empty() ? inside : "namespace " + scope + " {\n" + inside + "}\n";
        }
        if (!declarations.empty() && cpp) out += header();
        if (!out.empty() || !declarations.empty()) out = "#pragma GCC system_header\n" + out;
        return out + declarations;
    }

private:
    // using namespace std;
    static bool uses_std(const std::vector<Token>& tokens) {
        for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
            if (tokens[i].kind == tok::kw_using && tokens[i + 1].kind == tok::kw_namespace && tokens[i + 2].text == "std") return true;
        }
        return false;
    }

    // Which braces hold declarations, and which statements.
    static void note_levels(std::vector<Token>& tokens) {
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
                if (level == 'c' && i > 0 && k_before_enum(tokens, i)) level = 'e';
            }
            levels.push_back(level);
        }
    }

    static bool k_before_enum(const std::vector<Token>& tokens, std::size_t brace) {  // enum class Name {
        for (std::size_t k = brace; k-- > 0 && brace - k < 8;) {
            if (tokens[k].kind == tok::kw_enum) return true;
            if (tokens[k].kind == tok::semi || tokens[k].kind == tok::r_brace || tokens[k].kind == tok::l_brace) return false;
        }
        return false;
    }

    static Kind kind(const std::vector<Token>& tokens, std::size_t i) { return i < tokens.size() ? tokens[i].kind : tok::eof; }

    // Behind the bracket that closes the one at `i`; the size when nothing does.
    static std::size_t behind(const std::vector<Token>& tokens, std::size_t i, Kind open, Kind close) {
        int depth = 0;
        for (std::size_t k = i; k < tokens.size() && k < i + 400; ++k) {
            if (tokens[k].kind == open) ++depth;
            if (tokens[k].kind == close && --depth == 0) return k + 1;
            if (close == tok::greater && tokens[k].kind == tok::greatergreater && (depth -= 2) <= 0) return k + 1;
            if (close == tok::greater && (tokens[k].kind == tok::semi || tokens[k].kind == tok::l_brace)) return tokens.size();
        }
        return tokens.size();
    }

    // Names that the project declares itself, somewhere.
    void note_declared(const std::vector<Token>& tokens) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            switch (tokens[i].kind) {
                case tok::kw_class:
                case tok::kw_struct:
                case tok::kw_union:
                case tok::kw_enum:
                case tok::kw_namespace: {
                    std::size_t k = i + 1;
                    while (kind(tokens, k) == tok::identifier && (kind(tokens, k + 1) == tok::identifier || kind(tokens, k + 1) == tok::coloncolon)) {
                        k += kind(tokens, k + 1) == tok::coloncolon ? 2 : 1;
                    }
                    const Kind next = kind(tokens, k + 1);
                    if (kind(tokens, k) == tok::identifier && (next == tok::l_brace || next == tok::colon || (next == tok::semi && kind(tokens, i + 1) == tok::identifier && k == i + 1) ||
                                                               (next == tok::equal && tokens[i].kind == tok::kw_namespace))) {
                        declared_.insert(tokens[k].text);
                    }
                    break;
                }
                case tok::kw_using:
                    if (kind(tokens, i + 1) == tok::identifier && kind(tokens, i + 2) == tok::equal) declared_.insert(tokens[i + 1].text);
                    break;
                case tok::kw_typedef: {
                    std::size_t k = i;
                    for (int depth = 0; k < tokens.size() && (depth > 0 || tokens[k].kind != tok::semi); ++k) {
                        if (tokens[k].kind == tok::l_brace) ++depth;
                        if (tokens[k].kind == tok::r_brace) --depth;
                        if (tokens[k].kind == tok::star && kind(tokens, k + 1) == tok::identifier && kind(tokens, k + 2) == tok::r_paren) declared_.insert(tokens[k + 1].text);
                    }
                    if (k > 0 && kind(tokens, k - 1) == tok::identifier) declared_.insert(tokens[k - 1].text);
                    break;
                }
                case tok::identifier: {  // Type name(…) or Type name = …: a function or variable of its own
                    const Kind before = i > 0 ? tokens[i - 1].kind : tok::eof;
                    const bool typed = before == tok::identifier || before == tok::greater ||
                                       ((before == tok::star || before == tok::amp) && i > 1 && (tokens[i - 2].kind == tok::identifier || tokens[i - 2].kind == tok::greater) && tokens[i].declares);
                    if (typed && tokens[i].declares && (kind(tokens, i + 1) == tok::l_paren || kind(tokens, i + 1) == tok::semi || kind(tokens, i + 1) == tok::equal)) {
                        functions_.insert(tokens[i].text);
                    }
                    break;
                }
                default: break;
            }
        }
    }

    [[nodiscard]] bool is_macro(const std::string& name) const {
        const clang::IdentifierInfo* info = preprocessor_.getIdentifierInfo(name);
        return info->hadMacroDefinition() || macros_.contains(name) || macros_.contains(name + "(...)");
    }

    // Whether anything at file level has this name already.
    [[nodiscard]] bool is_known(const std::string& name) const {
        if (before_.names.contains({"", name}) || before_.macros.contains(name) || before_.macros.contains(name + "(...)")) return false;
        const clang::IdentifierInfo* info = preprocessor_.getIdentifierInfo(name);
        return info->hadMacroDefinition() || info->getTokenID() != tok::identifier || !context_.getTranslationUnitDecl()->lookup(clang::DeclarationName(info)).empty();
    }

    void macro(const std::string& name, const std::string& value = "") {
        if (!is_known(name.substr(0, name.find('('))) && !declared_.contains(name)) macros_.try_emplace(name, value);
    }

    // Whether a declaration that needs nothing in front of it begins here: "void f", "Type name", "ns::Type<T> *name", "public:".
    bool begins_declaration(const std::vector<Token>& tokens, std::size_t i) const {
        switch (kind(tokens, i)) {
            case tok::kw_class: case tok::kw_struct: case tok::kw_enum: case tok::kw_union: case tok::kw_namespace: case tok::kw_typedef: case tok::kw_template:
            case tok::kw_using: case tok::kw_extern: case tok::kw_static: case tok::kw_inline: case tok::kw_virtual: case tok::kw_explicit: case tok::kw_friend:
            case tok::kw_public: case tok::kw_private: case tok::kw_protected: case tok::kw_void: case tok::kw_bool: case tok::kw_int: case tok::kw_unsigned:
            case tok::kw_signed: case tok::kw_char: case tok::kw_long: case tok::kw_short: case tok::kw_double: case tok::kw_float: case tok::kw_auto: case tok::kw_constexpr:
            case tok::kw_consteval: case tok::kw_constinit: case tok::kw_typename: case tok::kw_mutable: case tok::kw_operator: case tok::tilde: return true;
            default: break;
        }
        while (kind(tokens, i) == tok::kw_const || kind(tokens, i) == tok::kw_volatile) ++i;
        if (kind(tokens, i) != tok::identifier) return false;
        while (kind(tokens, i + 1) == tok::coloncolon && kind(tokens, i + 2) == tok::identifier) i += 2;
        std::size_t next = i + 1;
        if (kind(tokens, next) == tok::less) next = behind(tokens, next, tok::less, tok::greater);
        while (kind(tokens, next) == tok::star || kind(tokens, next) == tok::amp || kind(tokens, next) == tok::ampamp || kind(tokens, next) == tok::kw_const) ++next;
        return kind(tokens, next) == tok::identifier || kind(tokens, next) == tok::kw_operator;
    }

    void find_macros(const std::vector<Token>& tokens) {
        std::string enclosing;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const Kind before = i > 0 ? tokens[i - 1].kind : tok::semi;
            if (tokens[i].kind == tok::kw_class || tokens[i].kind == tok::kw_struct || tokens[i].kind == tok::kw_union) find_class_macros(tokens, i, enclosing);
            if (tokens[i].kind != tok::identifier) continue;
            const std::string& name = tokens[i].text;
            find_text_macro(tokens, i);
            find_attribute_macro(tokens, i);
            const bool starts = before == tok::semi || before == tok::l_brace || before == tok::r_brace || before == tok::colon ||
                                (i > 0 && tokens[i].line != tokens[i - 1].line && (in_capitals(tokens[i - 1].text) || before == tok::r_paren));
            if (tokens[i].declares && starts && in_capitals(name)) {
                const bool called = kind(tokens, i + 1) == tok::l_paren;
                const std::size_t next = called ? behind(tokens, i + 1, tok::l_paren, tok::r_paren) : i + 1;
                const bool own_line = next >= tokens.size() || tokens[next].line != tokens[i].line;
                const bool constructor = own_line && tokens[i].member && kind(tokens, next) == tok::identifier && tokens[next].text == enclosing;
                const bool another = own_line && kind(tokens, next) == tok::identifier && in_capitals(tokens[next].text) && tokens[i].member;
                if (begins_declaration(tokens, next) || constructor || another || (own_line && (kind(tokens, next) == tok::r_brace || kind(tokens, next) == tok::eof))) macro(called ? name + "(...)" : name);
            }
            // public slots:   signals:
            if (tokens[i].member && kind(tokens, i + 1) == tok::colon) {
                const bool access = before == tok::kw_public || before == tok::kw_private || before == tok::kw_protected;
                if (access) macro(name);
                else if (before == tok::semi || before == tok::l_brace || before == tok::r_brace) macro(name, "public");
            }
            // void f() NOEXCEPT;   Type *EXPORT_CALL name(
            if (tokens[i].declares && in_capitals(name) && (before == tok::r_paren || before == tok::kw_const || (i > 0 && macros_.contains(tokens[i - 1].text)))) {
                const Kind next = kind(tokens, i + 1);
                if (next == tok::semi || next == tok::l_brace || next == tok::equal || (next == tok::identifier && (in_capitals(tokens[i + 1].text) || tokens[i + 1].text == "override" || tokens[i + 1].text == "final"))) macro(name);
            }
            const bool modified = before == tok::kw_static || before == tok::kw_virtual || before == tok::kw_inline || before == tok::kw_extern || before == tok::kw_explicit ||
                                  (before == tok::greater && tokens[i].declares);
            if (modified && tokens[i].declares && in_capitals(name) && begins_declaration(tokens, i + 1) && kind(tokens, i + 1) != tok::tilde) macro(name);
            // emit done();
            const bool statement = before == tok::semi || before == tok::l_brace || before == tok::r_brace || before == tok::r_paren || before == tok::kw_else || before == tok::colon;
            if (!tokens[i].declares && statement && (name == "emit" || name == "Q_EMIT") && kind(tokens, i + 1) != tok::l_paren) macro(name);
        }
    }

    // attribute char *name = …;   attribute Type *name;   cleaned (Type) name = …;
    void find_attribute_macro(const std::vector<Token>& tokens, std::size_t i) {
        const Kind before = i > 0 ? tokens[i - 1].kind : tok::semi;
        if (before != tok::semi && before != tok::l_brace && before != tok::r_brace && before != tok::colon) return;
        const std::string& name = tokens[i].text;
        if (tokens[i].declares || (!before_.names.contains({"", name}) && is_known(name))) return;
        const auto declares = [&](std::size_t at) {
            const Kind behind_name = kind(tokens, at + 1);
            return kind(tokens, at) == tok::identifier && (behind_name == tok::equal || behind_name == tok::semi || behind_name == tok::l_square);
        };
        if (kind(tokens, i + 1) == tok::l_paren) {
            const std::size_t end = behind(tokens, i + 1, tok::l_paren, tok::r_paren);
            const bool one_type = end == i + 4 && kind(tokens, i + 2) == tok::identifier;
            if (one_type && declares(end)) macro(name + "(...)", "__VA_ARGS__ *");
            return;
        }
        std::size_t k = i + 1;
        while (kind(tokens, k) == tok::kw_const || kind(tokens, k) == tok::kw_struct || kind(tokens, k) == tok::kw_unsigned) ++k;
        const bool type = kind(tokens, k) == tok::identifier || kind(tokens, k) == tok::kw_char || kind(tokens, k) == tok::kw_int || kind(tokens, k) == tok::kw_void ||
                          kind(tokens, k) == tok::kw_long || kind(tokens, k) == tok::kw_bool;
        std::size_t stars = k + 1;
        while (kind(tokens, stars) == tok::star || kind(tokens, stars) == tok::kw_const) ++stars;
        if (type && stars > k + 1 && declares(stars)) macro(name);
    }

    // "…%" MACRO "…": nothing else can stand beside a string literal. Behind a percent sign it ends a conversion, as PRIu64 does.
    void find_text_macro(const std::vector<Token>& tokens, std::size_t i) {
        const bool behind = i > 1 && kind(tokens, i - 1) == tok::string_literal && kind(tokens, i - 2) != tok::kw_extern && kind(tokens, i - 2) != tok::kw_operator;
        if (!behind && kind(tokens, i + 1) != tok::string_literal) return;
        const std::string_view before = behind ? std::string_view(tokens[i - 1].text) : std::string_view();
        const bool converts = ends_in_conversion(before.substr(0, before.empty() ? 0 : before.size() - 1));
        const std::string& name = tokens[i].text;
        if (converts && !is_known(name) && !declared_.contains(name)) macros_[name] = "\"d\"";
        else macro(name, "\"{" + name + "}\"");
    }

    static bool ends_in_conversion(std::string_view text) {
        while (!text.empty() && (std::isdigit(static_cast<unsigned char>(text.back())) != 0 || text.back() == '-' || text.back() == '.')) text.remove_suffix(1);
        return text.ends_with('%') && !text.ends_with("%%");
    }

    // class MACRO MACRO(…) Name final : … {
    void find_class_macros(const std::vector<Token>& tokens, std::size_t i, std::string& enclosing) {
        std::vector<std::string> names;
        std::size_t k = i + 1;
        while (kind(tokens, k) == tok::identifier && tokens[k].text != "final") {
            const bool called = kind(tokens, k + 1) == tok::l_paren;
            names.push_back(tokens[k].text + (called ? "(...)" : ""));
            k = called ? behind(tokens, k + 1, tok::l_paren, tok::r_paren) : k + 1;
        }
        const bool defines = kind(tokens, k) == tok::l_brace || kind(tokens, k) == tok::colon || (kind(tokens, k) == tok::identifier && tokens[k].text == "final");
        const bool announces = kind(tokens, k) == tok::semi && names.size() > 1 && in_capitals(names.front());
        if (names.empty() || (!defines && !announces) || names.back().ends_with(")")) return;
        if (defines) enclosing = names.back();
        names.pop_back();
        for (const std::string& name : names) {
            const std::string plain = name.substr(0, name.find('('));  // clang has declared a class of that name
            if (!preprocessor_.getIdentifierInfo(plain)->hadMacroDefinition() && !declared_.contains(plain)) macros_.try_emplace(name);
        }
    }

    void find_uses(const std::vector<Token>& tokens) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].kind != tok::identifier) continue;
            const Kind before = i > 0 ? tokens[i - 1].kind : tok::semi;
            if (before == tok::period || before == tok::arrow) {
                const bool called = kind(tokens, i + 1) == tok::l_paren || (kind(tokens, i + 1) == tok::less && kind(tokens, behind(tokens, i + 1, tok::less, tok::greater)) == tok::l_paren);
                (called ? methods_ : fields_).insert(tokens[i].text);
                continue;
            }
            if (before == tok::coloncolon && !(i > 1 && tokens[i - 2].kind != tok::identifier && tokens[i - 2].kind != tok::greater)) continue;
            if (wanted_.contains({"", tokens[i].text}) && !is_known(tokens[i].text) && !declared_.contains(tokens[i].text) && !is_macro(tokens[i].text)) {
                const std::size_t end = read_use(tokens, i, i, uses_[""].inner[tokens[i].text]);
                if (end > i) i = end - 1;
                continue;
            }
            // a namespace that is there, and what is missing in it
            std::string scope;
            for (std::size_t k = i; kind(tokens, k + 1) == tok::coloncolon && kind(tokens, k + 2) == tok::identifier; k += 2) {
                scope += (scope.empty() ? "" : "::") + tokens[k].text;
                if (!wanted_.contains({scope, tokens[k + 2].text}) || declared_.contains(tokens[k + 2].text)) continue;
                read_use(tokens, i, k + 2, uses_[scope].inner[tokens[k + 2].text]);
                break;
            }
        }
    }

    // One use: of the chain of names that begins at `first`, from the name at `i` on.
    std::size_t read_use(const std::vector<Token>& tokens, std::size_t first, std::size_t i, Use& use) const {
        std::size_t next = i + 1;
        bool arguments = false;
        if (kind(tokens, next) == tok::less) {
            const std::size_t end = behind(tokens, next, tok::less, tok::greater);
            const Kind after = kind(tokens, end);
            const bool closes = end < tokens.size() && (after == tok::coloncolon || after == tok::l_paren || after == tok::l_brace || after == tok::identifier || after == tok::greater ||
                                after == tok::comma || after == tok::amp || after == tok::star || after == tok::ampamp || after == tok::semi || after == tok::r_paren || after == tok::kw_const);
            arguments = closes && !in_capitals(tokens[i].text);
            if (arguments) next = end;
        }
        if (kind(tokens, next) == tok::coloncolon && kind(tokens, next + 1) == tok::identifier) {
            if (arguments) use.arguments = use.type = true;
            use.scope = true;
            read_use(tokens, first, next + 1, use.inner[tokens[next + 1].text]);
            return arguments ? i + 1 : next;
        }
        use.arguments = use.arguments || arguments;
        note_use(tokens, first, next, use, tokens[i].text, arguments);
        return i + 1;
    }

    static void note_use(const std::vector<Token>& tokens, std::size_t first, std::size_t next, Use& use, const std::string& name, bool arguments) {
        const Kind before = first > 0 ? tokens[first - 1].kind : tok::semi;
        const Kind before2 = first > 1 ? tokens[first - 2].kind : tok::semi;
        const Kind after = kind(tokens, next);
        const bool capitalised = std::isupper(static_cast<unsigned char>(name[0])) != 0 && !in_capitals(name);
        const bool typelike = capitalised || name.ends_with("_t") || use.type;
        const bool opens = before == tok::semi || before == tok::l_brace || before == tok::r_brace || before == tok::l_paren || before == tok::comma || before == tok::kw_const ||
                           before == tok::less || before == tok::kw_static || before == tok::colon || before == tok::kw_extern || before == tok::r_paren;
        if (before == tok::kw_namespace && before2 == tok::kw_using) {
            use.scope = true;
        } else if (before == tok::equal && before2 == tok::identifier && first > 2 && tokens[first - 3].kind == tok::kw_namespace) {
            use.scope = true;
        } else if (before == tok::kw_new || before == tok::kw_class || before == tok::kw_struct || before == tok::kw_typename || before == tok::kw_public || before == tok::kw_private ||
                   before == tok::kw_protected || before == tok::kw_virtual || before == tok::kw_throw || before == tok::kw_using || before == tok::kw_typedef) {
            use.type = true;
            use.pointer_only = use.pointer_only && after == tok::star;
        } else if (after == tok::identifier || after == tok::kw_const || after == tok::l_brace || after == tok::kw_operator) {
            use.type = true;
            use.pointer_only = false;
        } else if (before == tok::equal && before2 == tok::identifier && first > 2 && tokens[first - 3].kind == tok::kw_using) {
            use.type = true;
        } else if (after == tok::l_paren) {
            use.call = true;
        } else if (after == tok::amp || after == tok::star || after == tok::ampamp) {
            std::size_t k = next;
            while (kind(tokens, k) == tok::amp || kind(tokens, k) == tok::star || kind(tokens, k) == tok::ampamp || kind(tokens, k) == tok::kw_const) ++k;
            const bool named = kind(tokens, k) == tok::identifier;
            const bool closes = kind(tokens, k) == tok::greater || kind(tokens, k) == tok::r_paren || kind(tokens, k) == tok::comma;
            const Kind behind_name = kind(tokens, k + 1);
            const bool declarator = named && (behind_name == tok::equal || behind_name == tok::semi || behind_name == tok::comma || behind_name == tok::r_paren || behind_name == tok::l_paren ||
                                              behind_name == tok::coloncolon || behind_name == tok::l_square || behind_name == tok::colon);
            if (opens && (closes || declarator)) use.type = true;
            else use.value = true;
        } else if (before == tok::less || after == tok::greater || after == tok::greatergreater || (before == tok::l_paren && after == tok::r_paren && typelike)) {
            if (in_capitals(name) && before != tok::less) {
                use.value = true;
            } else {
                use.type = true;
                use.pointer_only = false;
            }
        } else if ((after == tok::comma || after == tok::r_paren || after == tok::l_brace) && typelike && (before == tok::comma || before == tok::colon || before == tok::l_paren) && capitalised) {
            use.type = true;
            use.pointer_only = false;
        } else if (arguments) {
            use.type = true;
        } else {
            use.value = true;
        }
    }

    std::string header() const {
        std::string members;
        for (const std::string& name : methods_) {
            if (is_usable(name)) members += " template <class... A> ::grantlint_missing::Any " + name + "(A&&...) const;";
        }
        for (const std::string& name : fields_) {
            if (is_usable(name) && !methods_.contains(name)) members += " F " + name + ";";
        }
        std::string out =
            "namespace grantlint_missing {\n"
            "struct Base {}; struct Any;\n"
            "template <class T> struct Plain { using type = T; };\n"
            "template <class T> struct Plain<T&> { using type = T; }; template <class T> struct Plain<T&&> { using type = T; };\n"
            "template <class T> struct Plain<const T> { using type = T; }; template <class T> struct Plain<const T&> { using type = T; };\n"
            "template <bool, class T = int> struct If {}; template <class T> struct If<true, T> { using type = T; };\n"
            "template <class T> struct Arrow { T& operator*() const; };\n"
            "}\n"
            "#define GRANTLINT_BODY(N, F) N(); N(const N&) = default; N(N&&) = default;"
            " template <class A, typename ::grantlint_missing::If<!__is_base_of(N, typename ::grantlint_missing::Plain<A>::type)>::type = 0> N(A&&);"
            " template <class A, class B, class... C> N(A&&, B&&, C&&...);"
            " template <class T, typename ::grantlint_missing::If<!__is_base_of(::grantlint_missing::Base, T)>::type = 0> operator T() const;"
            " template <class T> ::grantlint_missing::Any& operator[](T&&) const; ::grantlint_missing::Any& operator*() const;"
            " template <class... A> ::grantlint_missing::Any operator()(A&&...) const; ::grantlint_missing::Any* begin() const; ::grantlint_missing::Any* end() const;";
        std::string plain = members;
        const auto drop = [&plain](const std::string& name) {
            const std::string method = " template <class... A> ::grantlint_missing::Any " + name + "(A&&...) const;";
            if (const auto at = plain.find(method); at != std::string::npos) plain.erase(at, method.size());
        };
        for (const char* name : {"begin", "end"}) drop(name);
        out += plain + "\n";
        out += "namespace grantlint_missing {\n"
               "struct Any : Base { GRANTLINT_BODY(Any, Any&) Any& operator=(const Any&); Any* operator->() const; };\n";
        for (const char* op : {"+", "-", "*", "/", "%", "&", "|", "<<", ">>"}) {
            const std::string name = std::string("operator") + op;
            out += std::string("template <class T> Any ") + name + "(T&&, const Base&); template <class T, typename If<!__is_base_of(Base, typename Plain<T>::type)>::type = 0> Any " + name +
                   "(const Base&, T&&);\n";
        }
        for (const char* op : {"==", "!=", "<", ">", "<=", ">="}) {
            const std::string name = std::string("operator") + op;
            out += std::string("template <class T> bool ") + name + "(T&&, const Base&); template <class T, typename If<!__is_base_of(Base, typename Plain<T>::type)>::type = 0> bool " + name +
                   "(const Base&, T&&);\n";
        }
        for (const char* op : {"+=", "-=", "|="}) {
            const std::string name = std::string("operator") + op;
            out += std::string("template <class T> T& ") + name + "(T&, const Base&); template <class T, typename If<!__is_base_of(Base, typename Plain<T>::type)>::type = 0> Any& " + name +
                   "(Base&, T&&);\n";
        }
        return out + "}\n";
    }

    [[nodiscard]] bool is_usable(const std::string& name) const {
        const clang::IdentifierInfo* info = preprocessor_.getIdentifierInfo(name);
        return info->getTokenID() == tok::identifier && !is_macro(name);
    }

    std::string declaration(const std::string& name, const Use& use, bool in_class, int& next) const {
        if (!is_usable(name) || declared_here(name, use)) return {};
        std::string inside;
        const bool type = use.type;
        for (const auto& [inner, how] : use.inner) {
            if (inner != name) inside += declaration(inner, how, type, next);
        }
        if (type) {
            return std::string(use.arguments ? "template <class... GrantlintT> " : "") + "struct " + name + " : ::grantlint_missing::Base { " + inside + " GRANTLINT_BODY(" + name + ", ::grantlint_missing::Any) " + name + "& operator=(const " + name + "&) = default; " + name +
                   "* operator->() const; };\n";
        }
        if (!use.inner.empty() || use.scope) return in_class ? "struct " + name + " { " + inside + " };\n" : "namespace " + name + " {\n" + inside + "}\n";
        const std::string holder = in_class ? "static " : "";
        if (use.call && use.arguments) return "template <class... GrantlintT, class... A> " + holder + "::grantlint_missing::Any " + name + "(A&&...);\n";
        if (use.call) return "template <class... A> " + holder + "::grantlint_missing::Any " + name + "(A&&...);\n";
        if (!use.value) return {};
        if (in_capitals(name) || in_class) return "enum { " + name + " = " + std::to_string(7001 + next++) + " };\n";
        return "extern ::grantlint_missing::Any " + name + ";\n";
    }

    // A function or variable of the project that an error kept clang from seeing.
    [[nodiscard]] bool declared_here(const std::string& name, const Use& use) const { return !use.type && functions_.contains(name); }

    std::string c_declaration(const std::string& name, const Use& use, int& next) const {
        if (!is_usable(name) || declared_here(name, use)) return {};
        if (use.type && use.pointer_only) return "typedef struct " + name + " " + name + ";\n";
        if (use.type) return (names_pointer(name) ? "typedef void *" : "typedef long ") + name + ";\n";
        if (use.value && in_capitals(name) && !use.call) return "enum { " + name + " = " + std::to_string(7001 + next++) + " };\n";
        return {};
    }

    // gpointer, xmlNodePtr
    static bool names_pointer(std::string_view name) { return name.ends_with("pointer") || name.ends_with("Pointer") || name.ends_with("ptr") || name.ends_with("Ptr") || name.ends_with("PTR"); }

    const Prelude& before_;
    clang::Preprocessor& preprocessor_;
    clang::ASTContext& context_;
    std::vector<std::vector<Token>> files_;
    std::set<std::string> declared_;   // types and namespaces
    std::set<std::string> functions_;  // and variables
    std::set<std::string> methods_, fields_;
    std::map<std::string, std::string> macros_;
    bool usual_headers_;
    MissingNames wanted_;
    std::map<std::string, Use> uses_;  // by the scope that is there
};

}  // namespace

Prelude make_prelude(const Prelude& before, const MissingNames& missing, const std::vector<clang::FileID>& project_files,
                     bool lacks_headers, clang::Preprocessor& preprocessor, clang::ASTContext& context) {
    Reader reader(before, lacks_headers, preprocessor, context);
    for (const clang::FileID file : project_files) reader.read(file);
    reader.collect(missing);
    return reader.prelude();
}

}  // namespace grantlint::cpp
