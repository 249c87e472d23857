// Text from the user's files on its way to a terminal: what could move the cursor, hide text or turn its direction is shown
// as an escape.
//
//   "a\x1b[31mb"  becomes  a\x1b[31mb   (the backslash is printed, the colour is not)
#pragma once

#include <string>
#include <string_view>

namespace grantlint {

std::string printable(std::string_view text);

}  // namespace grantlint
