#include "rules/openapi/import.h"

#include <algorithm>
#include <cctype>

#include "base/path.h"
#include "rules/openapi/document.h"
#include "rules/openapi/notes.h"
#include "rules/openapi/operations.h"

namespace grantlint::rules::openapi {

using json::Kind;
using json::Value;

namespace {

constexpr std::string_view kSource = "openapi";  // the name of the document in the pack

// "RingCentral API (v2)" -> "ringcentral-api-v2"
std::string to_slug(std::string_view title) {
    std::string slug;
    for (const char c : title) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && std::isalnum(byte) != 0) slug += static_cast<char>(std::tolower(byte));
        else if (!slug.empty() && slug.back() != '-') slug += '-';
    }
    while (slug.ends_with('-')) slug.pop_back();
    if (slug.empty()) return "api";
    return std::isalpha(static_cast<unsigned char>(slug[0])) != 0 ? slug : "api-" + slug;
}

std::string in_one_line(std::string text) {
    std::ranges::replace_if(text, [](unsigned char c) { return c < ' '; }, ' ');
    return text;
}

// "2026-08-13" in a version, which many documents use for one.
std::string find_date(std::string_view version) {
    constexpr std::string_view kPattern = "dddd-dd-dd";
    for (std::size_t at = 0; at + kPattern.size() <= version.size(); ++at) {
        const std::string_view part = version.substr(at, kPattern.size());
        const bool is_date = std::ranges::equal(part, kPattern, [](unsigned char c, char wanted) { return wanted == 'd' ? std::isdigit(c) != 0 : c == '-'; });
        if (is_date) return std::string(part);
    }
    return {};
}

Result<void> check_version(const json::Document& document, Notes& notes) {
    const Value& root = document.root;
    if (root.kind != Kind::object) return failure("this is no OpenAPI document: it is " + std::string(json::to_words(root.kind)), "it begins with \"openapi\": \"3.0.3\"", document.range(root));
    if (const Value* swagger = root.find("swagger")) {
        return failure("this is a Swagger " + (swagger->text.empty() ? "2" : swagger->text) + " document; only OpenAPI 3 is read", "convert it first, as with 'swagger2openapi' or on editor.swagger.io",
                       document.range(*swagger));
    }
    const Value* version = root.find("openapi");
    if (version == nullptr) return failure("this is no OpenAPI document: 'openapi' is missing", "it begins with \"openapi\": \"3.0.3\"", document.range(root));
    if (version->text.starts_with("3.0") || version->text.starts_with("3.1")) return {};
    if (!version->text.starts_with("3.")) return failure("OpenAPI version '" + version->text + "' is not known", "versions 3.0 and 3.1 are read", document.range(*version));
    notes.add("versions", document.range(*version), "OpenAPI version '" + version->text + "' is read like 3.1; what is new in it is not carried over");
    return {};
}

Pack start_pack(const json::Document& document, Notes& notes) {
    static const Value kNone;
    const Value* info = find_kind(document.root, "info", Kind::object);
    const Value& about = info == nullptr ? kNone : *info;
    Pack pack{.title = in_one_line(text_of(about, "title"))};
    if (pack.title.empty()) {
        pack.title = std::string(file_name(document.file));
        notes.add("titles", document.range(info == nullptr ? document.root : about), "the document has no info.title; the pack is called after the file");
    }
    pack.name = to_slug(pack.title);
    const std::string version = in_one_line(text_of(about, "version"));
    pack.sources.push_back({.name = std::string(kSource), .title = pack.title + ", OpenAPI document" + (version.empty() ? "" : ", version " + version), .date = find_date(version)});
    return pack;
}

}  // namespace

Result<Import> import_pack(std::string_view text, const std::string& file) {
    const Result<json::Document> document = parse_document(text, file);
    if (!document) return std::unexpected(document.error());
    Notes notes(file);
    if (const Result<void> checked = check_version(*document, notes); !checked) return std::unexpected(checked.error());
    Import result{.pack = start_pack(*document, notes)};
    OperationReader operations(*document, notes);
    operations.read();
    operations.fill(result.pack, std::string(kSource));
    result.notes = notes.list();
    if (!result.pack.routes.empty()) return result;
    const Value* paths = document->root.find("paths");
    return failure("the document has no operation that a pack can hold", result.notes.empty() ? "operations stand under \"paths\"" : result.notes.front().message,
                   document->range(paths == nullptr ? document->root : *paths));
}

}  // namespace grantlint::rules::openapi
