// file:// URIs and paths.
//
//   path_of("file:///home/me/a%20b.cpp")  ==  "/home/me/a b.cpp"      nothing for another scheme
//   uri_of("/home/me/a b.cpp")            ==  "file:///home/me/a%20b.cpp"
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace grantlint::lsp {

std::optional<std::string> path_of(std::string_view uri);  // absolute and normalised
std::string uri_of(std::string_view path);

}  // namespace grantlint::lsp
