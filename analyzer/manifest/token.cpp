#include <algorithm>

#include "manifest/forms.h"

namespace grantlint::manifest {

namespace {

constexpr std::string_view kBlanks = " \t\r\n\f\v";

// Where in the file the words of a text stand; a text with escapes in it has one place as a whole.
class Words {
public:
    Words(const json::Document& document, std::string_view file_text, const json::Value& value)
        : document_(document), value_(value), plain_(value.end - value.begin == value.text.size() + 2 &&
                                                     file_text.substr(value.begin + 1, value.text.size()) == value.text) {}

    [[nodiscard]] Range range(std::size_t from, std::size_t to) const {
        if (!plain_) return document_.range(value_);
        const std::size_t first = value_.begin + 1;  // behind the quote
        return document_.lines.range(document_.file, first + from, first + to);
    }

private:
    const json::Document& document_;
    const json::Value& value_;
    bool plain_;
};

}  // namespace

const TokenShape* find_token_shape(const json::Value& root, const Declarations& declarations) {
    const auto is_one = [&](const TokenShape& shape) {
        return std::ranges::any_of(shape.marks, [&](const std::string& mark) { return root.find(mark) != nullptr; });
    };
    if (root.kind != json::Kind::object || root.find("permissions") != nullptr) return nullptr;
    const auto marked = std::ranges::find_if(declarations.tokens, is_one);
    if (marked != declarations.tokens.end()) return &*marked;
    // Cut down to what counts, it is still one: {"scope": "ReadCallLog"}
    const auto bare = std::ranges::find_if(declarations.tokens, [&](const TokenShape& shape) { return root.find(shape.scope) != nullptr; });
    return bare == declarations.tokens.end() ? nullptr : &*bare;
}

Result<Manifest> read_token(const json::Document& document, std::string_view text, const TokenShape& shape) {
    const json::Value* scope = document.root.find(shape.scope);
    if (scope == nullptr) {
        return failure("the token response has no '" + shape.scope + "', so it does not say what is granted", "ask for a token anew, or write a grantlint.json", document.range(document.root));
    }
    if (scope->kind != json::Kind::string) {
        return failure("'" + shape.scope + "' must be a string, not " + std::string(json::to_words(scope->kind)), "write \"" + shape.scope + "\": \"ReadCallLog SMS\"", document.range(*scope));
    }
    Manifest manifest{.file = document.file, .form = Form::token, .permissions_at = document.range(*scope)};
    const Words words(document, text, *scope);
    const std::string& list = scope->text;
    for (std::size_t from = list.find_first_not_of(kBlanks); from != std::string::npos;) {
        const std::size_t to = std::min(list.find_first_of(kBlanks, from), list.size());
        const std::string name = list.substr(from, to - from);
        if (std::ranges::find(manifest.permissions, name, &Grant::name) == manifest.permissions.end()) manifest.permissions.push_back({name, words.range(from, to)});
        from = list.find_first_not_of(kBlanks, to);
    }
    return manifest;
}

}  // namespace grantlint::manifest
