// Text inside XML 1.0 and HTML, in an element or in an attribute with double quotes.
#pragma once

#include <string>
#include <string_view>

namespace grantlint::report {

// Markup characters become references. What XML cannot hold at all (most control characters) and bytes that are no UTF-8 become U+FFFD.
std::string xml_escaped(std::string_view text);

// The same, with white space as it is.
std::string html_escaped(std::string_view text);

}  // namespace grantlint::report
