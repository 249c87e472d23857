// Reading and writing whole files, with the operating system's refusals as Errors.
#pragma once

#include <string>

#include "base/error.h"

namespace grantlint {

Result<std::string> load_file(const std::string& path);

// The whole content or nothing: written to a temporary name beside the target, then renamed over it. A target that is no
// regular file (/dev/stdout, a pipe) is written to directly.
Result<void> save_file(const std::string& path, const std::string& content);

}  // namespace grantlint
