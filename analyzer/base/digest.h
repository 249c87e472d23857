// What tells two contents apart: 128 bits of xxHash, in 32 hexadecimal digits. Not against forgery.
#pragma once

#include <string>
#include <string_view>

namespace grantlint {

std::string digest_of(std::string_view bytes);

}  // namespace grantlint
