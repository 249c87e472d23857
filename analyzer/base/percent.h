// Percent-encoding of URLs.
//
//   percent_decoded("call%2Dlog")      ==  "call-log"       what is no encoding stays as it is
//   percent_encoded_path("src/a b.c")  ==  "src/a%20b.c"    every byte that a URI's path cannot hold (RFC 3986, 3.3)
#pragma once

#include <string>
#include <string_view>

namespace grantlint {

std::string percent_decoded(std::string_view text);
std::string percent_encoded_path(std::string_view path);

}  // namespace grantlint
