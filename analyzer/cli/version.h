// The version that reports and --version show; CMakeLists.txt is where it is set.
#pragma once

#include <string_view>

namespace grantlint::cli {

constexpr std::string_view kVersion = GRANTLINT_VERSION;

}  // namespace grantlint::cli
