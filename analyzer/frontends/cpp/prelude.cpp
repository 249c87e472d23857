#include "frontends/cpp/prelude.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

#include "frontends/cpp/guessed_macros.h"
#include "frontends/cpp/tokens.h"

namespace grantlint::cpp {
namespace {

constexpr std::size_t kMostNames = 400;
constexpr const char* kUsualHeaders =
    "#include <algorithm>\n#include <functional>\n#include <map>\n#include <memory>\n#include <set>\n#include <sstream>\n#include <string>\n#include <utility>\n#include <vector>\n";

// How the name is used, and what is used behind it: Name::inner.
struct Use {
    bool type = false, call = false, arguments = false, scope = false, value = false, pointer_only = true;
    std::map<std::string, Use> inner;
};

class Reader {
public:
    Reader(const Prelude& before, bool lacks_headers, clang::Preprocessor& preprocessor, clang::ASTContext& context)
        : before_(before), preprocessor_(preprocessor), context_(context), macros_(before, declared_, preprocessor, context),
          usual_headers_(before.usual_headers || (lacks_headers && context.getLangOpts().CPlusPlus)) {}

    void read(clang::FileID file) { files_.push_back(read_tokens(file, context_.getSourceManager(), preprocessor_)); }

    Prelude prelude() const { return {.names = wanted_, .macros = macros_.all(), .usual_headers = usual_headers_, .text = text()}; }

    void collect(const MissingNames& missing) {
        wanted_ = before_.names;
        for (const Tokens& tokens : files_) note_declared(tokens);
        for (const Tokens& tokens : files_) macros_.find(tokens);
        const bool waits = usual_headers_ && !before_.usual_headers, opens_std = waits && std::ranges::any_of(files_, uses_std);
        for (const auto& [scope, name] : missing) {
            if (waits && (scope == "std" || (scope.empty() && opens_std))) continue;
            if (wanted_.size() < kMostNames && !macros_.is_macro(name)) wanted_.insert({scope, name});
        }
        for (const Tokens& tokens : files_) find_uses(tokens);
    }

    [[nodiscard]] std::string text() const {
        std::string out = usual_headers_ ? kUsualHeaders : "";
        for (const auto& [name, value] : macros_.all()) out += "#define " + name + " " + value + "\n";
        const bool cpp = context_.getLangOpts().CPlusPlus;
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
    static bool uses_std(const Tokens& tokens) {
        for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
            if (tokens[i].kind == tok::kw_using && tokens[i + 1].kind == tok::kw_namespace && tokens[i + 2].text == "std") return true;
        }
        return false;
    }

    // Names that the project declares itself, somewhere.
    void note_declared(const Tokens& tokens) {
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

    void find_uses(const Tokens& tokens) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].kind != tok::identifier) continue;
            const Kind before = i > 0 ? tokens[i - 1].kind : tok::semi;
            if (before == tok::period || before == tok::arrow) {
                const bool arguments = kind(tokens, i + 1) == tok::less && kind(tokens, behind(tokens, i + 1, tok::less, tok::greater)) == tok::l_paren;
                (kind(tokens, i + 1) == tok::l_paren || arguments ? methods_ : fields_).insert(tokens[i].text);
                if (arguments) templates_.insert(tokens[i].text);
                continue;
            }
            if (before == tok::coloncolon && !(i > 1 && tokens[i - 2].kind != tok::identifier && tokens[i - 2].kind != tok::greater)) continue;
            if (wanted_.contains({"", tokens[i].text}) && !macros_.is_known(tokens[i].text) && !declared_.contains(tokens[i].text) && !macros_.is_macro(tokens[i].text)) {
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
    std::size_t read_use(const Tokens& tokens, std::size_t first, std::size_t i, Use& use) const {
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

    static void note_use(const Tokens& tokens, std::size_t first, std::size_t next, Use& use, const std::string& name, bool arguments) {
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
            if (!is_usable(name)) continue;
            members += " template <class... A> ::grantlint_missing::Any " + name + "(A&&...) const;";
            if (templates_.contains(name)) members += " template <class GrantlintT, class... A> ::grantlint_missing::Any " + name + "(A&&...) const;";
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
        return info->getTokenID() == tok::identifier && !macros_.is_macro(name);
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
    std::vector<Tokens> files_;
    std::set<std::string> declared_;   // types and namespaces
    std::set<std::string> functions_;  // and variables
    std::set<std::string> methods_, fields_;
    std::set<std::string> templates_;  // methods that are given template arguments: get<int>()
    GuessedMacros macros_;
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
