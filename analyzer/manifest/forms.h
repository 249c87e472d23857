// The forms in which a manifest is written, one reader each. A reader knows its form only; manifest.cpp chooses among them.
//
// To add a form: a value of Form (manifest.h), a reader here in a file of its own, a line where manifest.cpp chooses.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "base/json.h"
#include "manifest/declarations.h"
#include "manifest/manifest.h"

namespace grantlint::manifest {

// {"app": …, "permissions": […], "optional": […], "ignored": […]}, in JSON or YAML. Unknown keys and overlaps are Errors.
Result<Manifest> read_lists(const json::Document& document);

// Whether the JSON object is the answer of a token endpoint; null when it is not.
const TokenShape* find_token_shape(const json::Value& root, const Declarations& declarations);

// The words of a token response's scope. `text` is the whole file. A word that is there twice counts once.
Result<Manifest> read_token(const json::Document& document, std::string_view text, const TokenShape& shape);

// The names in the links of a README or of any other text. Links that ask for different permissions are an Error: nobody can say
// which of them is the app's.
Result<Manifest> read_links(std::string_view text, const std::string& file, const Declarations& declarations);

}  // namespace grantlint::manifest
