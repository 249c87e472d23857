// YAML, read into the same values with positions as JSON, for documents that people write in either: OpenAPI, manifests.
//
//   openapi: 3.0.3            {"openapi": "3.0.3",
//   tags: [calls]       ==     "tags": ["calls"]}
//
// Plain words become null, truth and numbers as in YAML's core schema; a number keeps its spelling. Aliases are copied out, and
// "<<" merges mappings. One document a file. A repeated key, a key that is no text, and an alias bomb are errors.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "base/json.h"

namespace grantlint::yaml {

Result<json::Document> parse(std::string_view text, std::string file);

}  // namespace grantlint::yaml
