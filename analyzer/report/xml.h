// Text inside XML 1.0 and HTML, in an element or in an attribute with double quotes.
#pragma once

#include <string>
#include <string_view>

namespace grantlint::report {

// Markup characters and ends of lines become references: an attribute's value keeps them, and on a CI's output no line begins with a
// user's text. What XML cannot hold at all (most control characters) and bytes that are no UTF-8 become U+FFFD.
std::string xml_escaped(std::string_view text);

}  // namespace grantlint::report
