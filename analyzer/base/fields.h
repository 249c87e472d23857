// Strict reading of a JSON object: each known key has a reader, and any other key is an error with a suggestion.
//
//   json::Fields fields(document, value, "a route");
//   route.method = fields.string("method");
//   if (auto error = fields.finish()) return std::unexpected(*error);      grantlint.json:4:9: unknown key 'metod'; did you mean 'method'?
//
// The first error is kept and later reads return empty values, so that callers read all keys in a row and ask once. Keys are
// literals, or names in the document: they outlive the reading.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"

namespace grantlint::json {

struct Text {
    std::string value;
    Range at;
};

class Fields {
public:
    // `what` names the object in messages: "the manifest", "a route".
    Fields(const Document& document, const Value& object, std::string what);

    std::string string(std::string_view key);                    // required, not empty
    std::string optional_string(std::string_view key);
    bool optional_boolean(std::string_view key);
    std::vector<Text> optional_strings(std::string_view key);    // a list of non-empty strings, without repetition
    std::vector<Text> strings(std::string_view key);             // the same, required
    const std::vector<Value>& optional_objects(std::string_view key);
    const Value* value(std::string_view key);                    // of any kind; null when missing
    void number_is(std::string_view key, std::string_view expected, std::string_view help);

    void fail(const Value& value, std::string message, std::string help);
    void fail(Error error);

    // Refuses the keys that nobody asked for; then the first error, if there was one.
    [[nodiscard]] std::optional<Error> finish();

private:
    const Value* find(std::string_view key, Kind kind);
    const Value* require(std::string_view key, Kind kind);
    std::vector<Text> read_texts(std::string_view key, const Value* list);

    const Document& document_;
    const Value& object_;
    std::string what_;
    std::vector<std::string_view> known_;
    std::optional<Error> error_;
};

}  // namespace grantlint::json
