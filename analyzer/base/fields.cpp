#include "base/fields.h"

#include <algorithm>
#include <array>

#include "base/nearest.h"

namespace grantlint::json {

namespace {

struct KindHelp {
    Kind kind;
    std::string_view example;
};
constexpr std::array kHelp = {KindHelp{Kind::string, "\"text\""}, KindHelp{Kind::array, "[\"name\"]"}, KindHelp{Kind::object, "{…}"},
                              KindHelp{Kind::boolean, "true or false"}, KindHelp{Kind::number, "a number"}};

std::string example_of(std::string_view key, Kind kind) {
    const auto* help = std::ranges::find(kHelp, kind, &KindHelp::kind);
    return "write \"" + std::string(key) + "\": " + std::string(help == kHelp.end() ? "null" : help->example);
}

}  // namespace

Fields::Fields(const Document& document, const Value& object, std::string what)
    : document_(document), object_(object), what_(std::move(what)) {
    known_.reserve(object.members.size() + 16);
    if (object.kind != Kind::object) fail(object, what_ + " must be an object, not " + std::string(to_words(object.kind)), "write {…}");
}

void Fields::fail(Error error) {
    if (!error_) error_ = std::move(error);
}

void Fields::fail(const Value& value, std::string message, std::string help) {
    fail(Error{.message = std::move(message), .at = document_.range(value), .help = std::move(help)});
}

const Value* Fields::value(std::string_view key) {
    if (std::ranges::find(known_, key) == known_.end()) known_.push_back(key);  // a key may be asked for twice
    return object_.find(key);
}

const Value* Fields::find(std::string_view key, Kind kind) {
    const Value* found = value(key);
    if (found == nullptr || found->kind == kind) return found;
    fail(*found, "'" + std::string(key) + "' must be " + std::string(to_words(kind)) + ", not " + std::string(to_words(found->kind)),
         example_of(key, kind));
    return nullptr;
}

const Value* Fields::require(std::string_view key, Kind kind) {
    const Value* found = find(key, kind);
    if (found == nullptr) fail(object_, what_ + " needs '" + std::string(key) + "'", example_of(key, kind));
    return found;
}

std::string Fields::string(std::string_view key) {
    const Value* found = require(key, Kind::string);
    if (found == nullptr) return {};
    if (found->text.empty()) fail(*found, "'" + std::string(key) + "' must not be empty", example_of(key, Kind::string));
    return found->text;
}

std::string Fields::optional_string(std::string_view key) {
    const Value* found = find(key, Kind::string);
    return found == nullptr ? std::string() : found->text;
}

bool Fields::optional_boolean(std::string_view key) {
    const Value* found = find(key, Kind::boolean);
    return found != nullptr && found->truth;
}

std::vector<Text> Fields::read_texts(std::string_view key, const Value* list) {
    std::vector<Text> texts;
    if (list == nullptr) return texts;
    for (const Value& item : list->items) {
        const std::string name = "'" + std::string(key) + "'";
        if (item.kind != Kind::string) {
            fail(item, name + " must be a list of strings; this is " + std::string(to_words(item.kind)), example_of(key, Kind::array));
            return texts;
        }
        if (item.text.empty()) fail(item, name + " holds an empty name", "remove it");
        if (std::ranges::find(texts, item.text, &Text::value) != texts.end()) {
            fail(item, "'" + item.text + "' is listed twice in " + name, "remove one of the two");
        }
        texts.push_back({item.text, document_.range(item)});
    }
    return texts;
}

std::vector<Text> Fields::optional_strings(std::string_view key) { return read_texts(key, find(key, Kind::array)); }
std::vector<Text> Fields::strings(std::string_view key) { return read_texts(key, require(key, Kind::array)); }

const std::vector<Value>& Fields::optional_objects(std::string_view key) {
    static const std::vector<Value> none;
    const Value* list = find(key, Kind::array);
    return list == nullptr ? none : list->items;
}

void Fields::number_is(std::string_view key, std::string_view expected, std::string_view help) {
    const Value* found = require(key, Kind::number);
    if (found != nullptr && found->text != expected) fail(*found, "'" + std::string(key) + "' must be " + std::string(expected), std::string(help));
}

std::optional<Error> Fields::finish() {
    if (object_.kind != Kind::object) return error_;
    for (const Member& member : object_.members) {
        if (std::ranges::find(known_, member.name) != known_.end()) continue;
        // A misspelt key explains a missing one, so it is what the reader should see.
        return Error{.message = "unknown key '" + member.name + "' in " + what_, .at = document_.range(member), .help = suggest(member.name, known_)};
    }
    return error_;
}

}  // namespace grantlint::json
