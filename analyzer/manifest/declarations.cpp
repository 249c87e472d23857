#include "manifest/declarations.h"

#include <iterator>

#include "base/embedded.h"
#include "base/fields.h"
#include "base/json.h"

namespace grantlint::manifest {

namespace {

constexpr std::string_view kFolder = "declarations/";

std::vector<std::string> values_of(const std::vector<json::Text>& texts) {
    std::vector<std::string> values;
    for (const json::Text& text : texts) values.push_back(text.value);
    return values;
}

// A list that has to name something.
std::vector<std::string> some(json::Fields& fields, const json::Value& object, std::string_view key) {
    std::vector<std::string> values = values_of(fields.strings(key));
    if (values.empty()) fields.fail(object, "'" + std::string(key) + "' must not be empty", "name at least one");
    return values;
}

Result<LinkShape> read_link(const json::Document& document, const json::Value& object) {
    json::Fields fields(document, object, "a link");
    LinkShape link{.path = fields.string("path"), .keys = some(fields, object, "keys")};
    fields.optional_string("source");
    if (const auto error = fields.finish()) return std::unexpected(*error);
    return link;
}

Result<TokenShape> read_token(const json::Document& document, const json::Value& object) {
    json::Fields fields(document, object, "a token");
    TokenShape token{.scope = fields.string("scope"), .marks = some(fields, object, "marks")};
    fields.optional_string("source");
    if (const auto error = fields.finish()) return std::unexpected(*error);
    return token;
}

}  // namespace

Result<Declarations> parse_declarations(std::string_view text, const std::string& file) {
    const Result<json::Document> document = json::parse(text, file);
    if (!document) return std::unexpected(document.error());
    json::Fields fields(*document, document->root, "the declarations");
    fields.optional_string("$schema");
    fields.number_is("schema", "1", "this version reads schema 1");
    fields.string("name");
    Declarations out;
    for (const json::Value& object : fields.optional_objects("links")) {
        Result<LinkShape> link = read_link(*document, object);
        if (!link) return std::unexpected(link.error());
        out.links.push_back(std::move(*link));
    }
    for (const json::Value& object : fields.optional_objects("tokens")) {
        Result<TokenShape> token = read_token(*document, object);
        if (!token) return std::unexpected(token.error());
        out.tokens.push_back(std::move(*token));
    }
    if (const auto error = fields.finish()) return std::unexpected(*error);
    return out;
}

Result<Declarations> load_declarations() {
    Declarations all;
    for (const EmbeddedFile& file : embedded_rules()) {
        if (!file.name.starts_with(kFolder)) continue;
        Result<Declarations> one = parse_declarations(file.content, "rules/" + std::string(file.name));
        if (!one) return one;
        all.links.insert(all.links.end(), std::make_move_iterator(one->links.begin()), std::make_move_iterator(one->links.end()));
        all.tokens.insert(all.tokens.end(), std::make_move_iterator(one->tokens.begin()), std::make_move_iterator(one->tokens.end()));
    }
    return all;
}

}  // namespace grantlint::manifest
