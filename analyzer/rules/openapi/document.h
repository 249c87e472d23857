// An OpenAPI document as it is read: JSON or YAML, with positions, and its references followed.
//
//   {"$ref": "#/components/pathItems/Users"}      is what stands there; a reference to another file is said, and not followed
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "base/json.h"
#include "rules/openapi/notes.h"

namespace grantlint::rules::openapi {

// By the name's ending; without a telling one a text that begins with '{' is JSON.
Result<json::Document> parse_document(std::string_view text, const std::string& file);

class References {
public:
    References(const json::Document& document, Notes& notes) : document_(document), notes_(notes) {}

    // The value itself, or what its "$ref" leads to; null, and said, when that cannot be followed.
    const json::Value* follow(const json::Value& value);

private:
    const json::Value* step(const json::Value& reference);
    [[nodiscard]] const json::Value* find(std::string_view pointer) const;

    const json::Document& document_;
    Notes& notes_;
    std::unordered_map<std::string, const json::Value*> known_;
};

// Null when the object has no such member of that kind.
const json::Value* find_kind(const json::Value& object, std::string_view key, json::Kind kind);
std::string text_of(const json::Value& object, std::string_view key);  // empty when there is none

}  // namespace grantlint::rules::openapi
