// Small pieces of sentences.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace grantlint {

// "1 file", "2 files".
inline std::string counted(std::size_t count, std::string_view noun) { return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s"); }

}  // namespace grantlint
