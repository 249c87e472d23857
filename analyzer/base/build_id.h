// What tells one build of this program from every other: a digest of the linker's own digest of what it linked (the GNU build ID).
// Empty where the linker wrote none.
#pragma once

#include <string>

namespace grantlint {

std::string build_id();

}  // namespace grantlint
