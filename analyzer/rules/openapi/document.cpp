#include "rules/openapi/document.h"

#include <algorithm>
#include <charconv>

#include "base/path.h"
#include "base/percent.h"
#include "base/utf8.h"
#include "base/yaml.h"

namespace grantlint::rules::openapi {

using json::Kind;
using json::Value;

namespace {

constexpr std::size_t kLargest = 64UL << 20U;  // bytes; the largest published documents have half of that
constexpr int kMostHops = 32;                  // references from one to the next

bool is_json(std::string_view text, std::string_view file) {
    const std::string_view ending = extension(file);
    if (ending == ".json") return true;
    if (ending == ".yaml" || ending == ".yml") return false;
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && text[first] == '{';
}

// A reference's token: "~1" is '/', "~0" is '~'.
std::string unescaped(std::string_view token) {
    std::string text;
    for (std::size_t i = 0; i < token.size(); ++i) {
        const bool escape = token[i] == '~' && i + 1 < token.size() && (token[i + 1] == '0' || token[i + 1] == '1');
        text += !escape ? token[i] : token[++i] == '1' ? '/' : '~';
    }
    return text;
}

const Value* child_of(const Value& value, const std::string& token) {
    if (value.kind == Kind::object) return value.find(token);
    std::size_t index = 0;
    const char* end = token.data() + token.size();
    const bool valid = value.kind == Kind::array && std::from_chars(token.data(), end, index).ptr == end && !token.empty();
    return valid && index < value.items.size() ? &value.items[index] : nullptr;
}

}  // namespace

Result<json::Document> parse_document(std::string_view text, const std::string& file) {
    if (text.size() > kLargest) return failure("the file is larger than 64 MB", "import the document in parts", {.file = file});
    if (const auto wrong = find_invalid_utf8(text)) {
        return failure("the file is not UTF-8", "save it as UTF-8", LineIndex(text).range(file, *wrong, *wrong + 1));
    }
    return is_json(text, file) ? json::parse(text, file) : yaml::parse(text, file);
}

const Value* find_kind(const Value& object, std::string_view key, Kind kind) {
    const Value* found = object.find(key);
    return found == nullptr || found->kind != kind ? nullptr : found;
}

std::string text_of(const Value& object, std::string_view key) {
    const Value* found = object.find(key);
    return found == nullptr || (found->kind != Kind::string && found->kind != Kind::number) ? std::string() : found->text;
}

const Value* References::follow(const Value& value) {
    const Value* at = &value;
    for (int hops = 0; hops < kMostHops; ++hops) {
        if (find_kind(*at, "$ref", Kind::string) == nullptr) return at;
        at = step(*at);
        if (at == nullptr) return nullptr;
    }
    notes_.add("references that lead to themselves", document_.range(value), "the reference '" + value.find("$ref")->text + "' leads back to itself");
    return nullptr;
}

const Value* References::step(const Value& reference) {
    const Value& target = *reference.find("$ref");
    if (!target.text.starts_with('#')) {
        notes_.add("references to other files", document_.range(target), "the reference '" + target.text + "' leads out of the document and was not followed",
                   "bundle the document into one file first, as with 'redocly bundle'");
        return nullptr;
    }
    const auto [known, is_new] = known_.emplace(target.text, nullptr);
    if (is_new) known->second = find(std::string_view(target.text).substr(1));
    if (known->second == nullptr) notes_.add("references that lead nowhere", document_.range(target), "the reference '" + target.text + "' leads nowhere");
    return known->second;
}

const Value* References::find(std::string_view pointer) const {
    const std::string decoded = percent_decoded(pointer);
    std::string_view rest = decoded;
    const Value* at = &document_.root;
    while (at != nullptr && rest.starts_with('/')) {
        rest.remove_prefix(1);
        const std::size_t slash = std::min(rest.find('/'), rest.size());
        at = child_of(*at, unescaped(rest.substr(0, slash)));
        rest.remove_prefix(slash);
    }
    return rest.empty() ? at : nullptr;
}

}  // namespace grantlint::rules::openapi
