#include "frontends/cpp/guessed_macros.h"

#include <cctype>
#include <string_view>
#include <vector>

#include "frontends/cpp/prelude.h"

namespace grantlint::cpp {
namespace {

// Whether a declaration that needs nothing in front of it begins here: "void f", "Type name", "ns::Type<T> *name", "public:".
bool begins_declaration(const Tokens& tokens, std::size_t i) {
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

bool ends_in_conversion(std::string_view text) {
    while (!text.empty() && (std::isdigit(static_cast<unsigned char>(text.back())) != 0 || text.back() == '-' || text.back() == '.')) text.remove_suffix(1);
    return text.ends_with('%') && !text.ends_with("%%");
}

}  // namespace

GuessedMacros::GuessedMacros(const Prelude& before, const std::set<std::string>& declared, clang::Preprocessor& preprocessor, clang::ASTContext& context)
    : before_(before), declared_(declared), preprocessor_(preprocessor), context_(context), macros_(before.macros) {}

bool GuessedMacros::is_macro(const std::string& name) const {
    const clang::IdentifierInfo* info = preprocessor_.getIdentifierInfo(name);
    return info->hadMacroDefinition() || macros_.contains(name) || macros_.contains(name + "(...)");
}

bool GuessedMacros::is_known(const std::string& name) const {
    if (before_.names.contains({"", name}) || before_.macros.contains(name) || before_.macros.contains(name + "(...)")) return false;
    const clang::IdentifierInfo* info = preprocessor_.getIdentifierInfo(name);
    return info->hadMacroDefinition() || info->getTokenID() != tok::identifier || !context_.getTranslationUnitDecl()->lookup(clang::DeclarationName(info)).empty();
}

void GuessedMacros::add(const std::string& name, const std::string& value) {
    if (!is_known(name.substr(0, name.find('('))) && !declared_.contains(name)) macros_.try_emplace(name, value);
}

void GuessedMacros::find(const Tokens& tokens) {
    std::string enclosing;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Kind before = i > 0 ? tokens[i - 1].kind : tok::semi;
        if (tokens[i].kind == tok::kw_class || tokens[i].kind == tok::kw_struct || tokens[i].kind == tok::kw_union) find_in_class_head(tokens, i, enclosing);
        if (tokens[i].kind != tok::identifier) continue;
        const std::string& name = tokens[i].text;
        find_text(tokens, i);
        find_attribute(tokens, i);
        const bool starts = before == tok::semi || before == tok::l_brace || before == tok::r_brace || before == tok::colon ||
                            (i > 0 && tokens[i].line != tokens[i - 1].line && (in_capitals(tokens[i - 1].text) || before == tok::r_paren));
        if (tokens[i].declares && starts && in_capitals(name)) {
            const bool called = kind(tokens, i + 1) == tok::l_paren;
            const std::size_t next = called ? behind(tokens, i + 1, tok::l_paren, tok::r_paren) : i + 1;
            const bool own_line = next >= tokens.size() || tokens[next].line != tokens[i].line;
            const bool constructor = own_line && tokens[i].member && kind(tokens, next) == tok::identifier && tokens[next].text == enclosing;
            const bool another = own_line && kind(tokens, next) == tok::identifier && in_capitals(tokens[next].text) && tokens[i].member;
            if (begins_declaration(tokens, next) || constructor || another || (own_line && (kind(tokens, next) == tok::r_brace || kind(tokens, next) == tok::eof))) add(called ? name + "(...)" : name);
        }
        // public slots:   signals:
        if (tokens[i].member && kind(tokens, i + 1) == tok::colon) {
            const bool access = before == tok::kw_public || before == tok::kw_private || before == tok::kw_protected;
            if (access) add(name);
            else if (before == tok::semi || before == tok::l_brace || before == tok::r_brace) add(name, "public");
        }
        // void f() NOEXCEPT;   Type *EXPORT_CALL name(
        if (tokens[i].declares && in_capitals(name) && (before == tok::r_paren || before == tok::kw_const || (i > 0 && macros_.contains(tokens[i - 1].text)))) {
            const Kind next = kind(tokens, i + 1);
            if (next == tok::semi || next == tok::l_brace || next == tok::equal || (next == tok::identifier && (in_capitals(tokens[i + 1].text) || tokens[i + 1].text == "override" || tokens[i + 1].text == "final"))) add(name);
        }
        const bool modified = before == tok::kw_static || before == tok::kw_virtual || before == tok::kw_inline || before == tok::kw_extern || before == tok::kw_explicit ||
                              (before == tok::greater && tokens[i].declares);
        if (modified && tokens[i].declares && in_capitals(name) && begins_declaration(tokens, i + 1) && kind(tokens, i + 1) != tok::tilde) add(name);
        // emit done();
        const bool statement = before == tok::semi || before == tok::l_brace || before == tok::r_brace || before == tok::r_paren || before == tok::kw_else || before == tok::colon;
        if (!tokens[i].declares && statement && (name == "emit" || name == "Q_EMIT") && kind(tokens, i + 1) != tok::l_paren) add(name);
    }
}

// attribute char *name = …;   attribute Type *name;   cleaned (Type) name = …;
void GuessedMacros::find_attribute(const Tokens& tokens, std::size_t i) {
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
        if (one_type && declares(end)) add(name + "(...)", "__VA_ARGS__ *");
        return;
    }
    std::size_t k = i + 1;
    while (kind(tokens, k) == tok::kw_const || kind(tokens, k) == tok::kw_struct || kind(tokens, k) == tok::kw_unsigned) ++k;
    const bool type = kind(tokens, k) == tok::identifier || kind(tokens, k) == tok::kw_char || kind(tokens, k) == tok::kw_int || kind(tokens, k) == tok::kw_void ||
                      kind(tokens, k) == tok::kw_long || kind(tokens, k) == tok::kw_bool;
    std::size_t stars = k + 1;
    while (kind(tokens, stars) == tok::star || kind(tokens, stars) == tok::kw_const) ++stars;
    if (type && stars > k + 1 && declares(stars)) add(name);
}

// "…%" MACRO "…": nothing else can stand beside a string literal. Behind a percent sign it ends a conversion, as PRIu64 does.
void GuessedMacros::find_text(const Tokens& tokens, std::size_t i) {
    const bool behind = i > 1 && kind(tokens, i - 1) == tok::string_literal && kind(tokens, i - 2) != tok::kw_extern && kind(tokens, i - 2) != tok::kw_operator;
    if (!behind && kind(tokens, i + 1) != tok::string_literal) return;
    const std::string_view before = behind ? std::string_view(tokens[i - 1].text) : std::string_view();
    const bool converts = ends_in_conversion(before.substr(0, before.empty() ? 0 : before.size() - 1));
    const std::string& name = tokens[i].text;
    if (converts && !is_known(name) && !declared_.contains(name)) macros_[name] = "\"d\"";
    else add(name, "\"{" + name + "}\"");
}

// class MACRO MACRO(…) Name final : … {
void GuessedMacros::find_in_class_head(const Tokens& tokens, std::size_t i, std::string& enclosing) {
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

}  // namespace grantlint::cpp
