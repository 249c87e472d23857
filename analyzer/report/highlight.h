// C and C++ text as HTML with its words coloured: comments, literals, numbers, keywords. A look, no parse: what it gets wrong is only
// a colour.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace grantlint::report {

// Of each line of the text, escaped; a comment that spans lines is coloured on each of them. Every element is closed on its line.
// A line of more than kLongestLine bytes (excerpt.h) is an ellipsis.
std::vector<std::string> highlighted_lines(std::string_view text);

}  // namespace grantlint::report
