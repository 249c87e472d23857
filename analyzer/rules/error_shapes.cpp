#include "rules/error_shapes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

#include "base/embedded.h"
#include "base/fields.h"
#include "base/json.h"
#include "base/nearest.h"

namespace grantlint::rules {

namespace {

constexpr std::string_view kFolder = "errors/";
constexpr std::string_view kHole = "{permission}";
constexpr std::size_t kLongestName = 100;  // bytes
constexpr std::array<std::string_view, 6> kWords = {"application", "user", "feature", "sign-in", "registration", "unclear"};  // in the order of Whose

std::vector<std::string> values(const std::vector<json::Text>& texts) {
    std::vector<std::string> out;
    for (const json::Text& text : texts) out.push_back(text.value);
    return out;
}

Result<ErrorShape> read_shape(const json::Document& document, const json::Value& object) {
    json::Fields fields(document, object, "an error");
    ErrorShape shape;
    const std::string who = fields.string("who");
    const auto* word = std::ranges::find(kWords, who);
    if (word == kWords.end()) {
        const json::Value* value = fields.value("who");
        fields.fail(value == nullptr ? object : *value, "'" + who + "' says not whose permission it is", suggest(who, kWords));
    } else {
        shape.whose = static_cast<Whose>(word - kWords.begin());
    }
    shape.codes = values(fields.optional_strings("codes"));
    shape.messages = values(fields.optional_strings("messages"));
    shape.meaning = fields.optional_string("meaning");
    shape.advice = fields.optional_string("advice");
    fields.optional_string("source");
    if (const auto error = fields.finish()) return std::unexpected(*error);
    return shape;
}

std::optional<Error> read_keys(const json::Document& document, const json::Value& object, ErrorShapes& out) {
    json::Fields fields(document, object, "the fields");
    out.code_keys = values(fields.optional_strings("code"));
    out.permission_keys = values(fields.optional_strings("permission"));
    out.filter_list_keys = values(fields.optional_strings("filters"));
    out.filter_keys = values(fields.optional_strings("filter"));
    return fields.finish();
}

void append(std::vector<std::string>& all, const std::vector<std::string>& some) {
    for (const std::string& one : some) {
        if (std::ranges::find(all, one) == all.end()) all.push_back(one);
    }
}

bool is_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == ' ' || c == '-'; }

// The message that begins at `at`, where the text in front of the hole stands.
std::optional<ErrorMessage> read_message(const ErrorShape& shape, std::string_view message, std::size_t hole, std::string_view text, std::size_t at) {
    if (hole == std::string_view::npos) return ErrorMessage{.shape = &shape, .begin = at, .end = at + message.size()};
    const std::size_t begin = at + hole;
    std::size_t end = begin;
    while (end < text.size() && end - begin < kLongestName && is_name(text[end])) ++end;
    const std::string_view behind = message.substr(hole + kHole.size());
    if (end == begin || !text.substr(end).starts_with(behind)) return std::nullopt;
    return ErrorMessage{.shape = &shape, .permission = std::string(text.substr(begin, end - begin)), .begin = at, .end = end + behind.size()};
}

void find_message(const ErrorShape& shape, std::string_view message, std::string_view text, std::vector<ErrorMessage>& found) {
    const std::size_t hole = message.find(kHole);
    const std::string_view front = message.substr(0, hole);
    for (std::size_t at = text.find(front); at != std::string_view::npos; at = text.find(front, at + 1)) {
        if (auto one = read_message(shape, message, hole, text, at)) found.push_back(std::move(*one));
    }
}

}  // namespace

Result<ErrorShapes> parse_error_shapes(std::string_view text, const std::string& file) {
    const Result<json::Document> document = json::parse(text, file);
    if (!document) return std::unexpected(document.error());
    json::Fields fields(*document, document->root, "the error shapes");
    fields.optional_string("$schema");
    fields.number_is("schema", "1", "this version reads schema 1");
    fields.string("name");
    ErrorShapes out;
    const json::Value* keys = fields.value("fields");
    const json::Value* errors = fields.value("errors");
    if (keys == nullptr) fields.fail(document->root, "the error shapes need 'fields'", "write \"fields\": {…}");
    if (errors == nullptr) fields.fail(document->root, "the error shapes need 'errors'", "write \"errors\": [{…}]");
    if (keys != nullptr) {
        if (auto error = read_keys(*document, *keys, out)) fields.fail(std::move(*error));
    }
    for (const json::Value& object : fields.optional_objects("errors")) {
        Result<ErrorShape> shape = read_shape(*document, object);
        if (!shape) return std::unexpected(shape.error());
        out.shapes.push_back(std::move(*shape));
    }
    for (const ErrorShape& shape : out.shapes) {
        const bool open = std::ranges::any_of(shape.messages, [](const std::string& message) { return message.starts_with(kHole); });
        if (open) fields.fail(document->root, "a message must not begin with " + std::string(kHole), "write what stands in front of it");
    }
    if (const auto error = fields.finish()) return std::unexpected(*error);
    return out;
}

Result<ErrorShapes> load_error_shapes() {
    ErrorShapes all;
    for (const EmbeddedFile& file : embedded_rules()) {
        if (!file.name.starts_with(kFolder)) continue;
        Result<ErrorShapes> one = parse_error_shapes(file.content, "rules/" + std::string(file.name));
        if (!one) return one;
        append(all.code_keys, one->code_keys);
        append(all.permission_keys, one->permission_keys);
        append(all.filter_list_keys, one->filter_list_keys);
        append(all.filter_keys, one->filter_keys);
        all.shapes.insert(all.shapes.end(), std::make_move_iterator(one->shapes.begin()), std::make_move_iterator(one->shapes.end()));
    }
    return all;
}

const ErrorShape* find_shape(const ErrorShapes& shapes, std::string_view code) {
    const auto found = std::ranges::find_if(shapes.shapes, [&](const ErrorShape& shape) { return std::ranges::find(shape.codes, code) != shape.codes.end(); });
    return found == shapes.shapes.end() ? nullptr : &*found;
}

std::vector<ErrorMessage> find_messages(const ErrorShapes& shapes, std::string_view text) {
    std::vector<ErrorMessage> found;
    for (const ErrorShape& shape : shapes.shapes) {
        for (const std::string& message : shape.messages) find_message(shape, message, text, found);
    }
    std::ranges::stable_sort(found, [](const ErrorMessage& a, const ErrorMessage& b) { return std::tie(a.begin, b.end) < std::tie(b.begin, a.end); });
    std::vector<ErrorMessage> apart;
    for (ErrorMessage& one : found) {
        if (apart.empty() || one.begin >= apart.back().end) apart.push_back(std::move(one));
    }
    return apart;
}

}  // namespace grantlint::rules
