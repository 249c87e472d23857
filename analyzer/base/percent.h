// Percent-encoding of URLs, undone: "call%2Dlog" is "call-log". What is no encoding stays as it is.
#pragma once

#include <string>
#include <string_view>

namespace grantlint {

std::string percent_decoded(std::string_view text);

}  // namespace grantlint
