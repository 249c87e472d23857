// HTTP methods as programs name them: in texts, enumerators and the names of functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace grantlint::flow {

// "GET " or "get" is GET; anything that is no token of letters is no method.
std::optional<std::string> method_of(std::string_view text);

bool known_method(const std::string& method);

// An enumerator named after a method: Verb::Get, HTTP_METHOD_PUT, kDelete.
std::optional<std::string> method_in_name(std::string_view name);

// The one method that the name of a function has as a word: http_post, getAsync, PutObject.
std::optional<std::string> method_in_function(std::string_view name);

}  // namespace grantlint::flow
