// The comments of a C, C++ or Objective-C source, found the way a compiler does: a "//" inside a string is none.
//
//   const char* s = "// no comment";  // a comment        [34, 46)
//   auto r = R"x(/* none )" */)x";    /* one */
//
// JSON with comments is read the same way. A line that ends in a backslash goes on in the next one; a string that is never closed
// ends with its line; trigraphs are not known. (ISO C++ [lex.comment], [lex.string], [lex.icon])
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace grantlint {

// Bytes [begin, end) of the source, with the opening and, if there is one, the closing mark; without the line's end.
struct Comment {
    std::size_t begin = 0;
    std::size_t end = 0;
};

enum class CommentStyle {
    slashes,  // of C and its kin, and of JSON with comments
    hash,     // of YAML: "#" at a line's beginning or behind a blank, outside of quotes; block scalars are not known
};

// In one pass over the text, whatever is in it.
std::vector<Comment> find_comments(std::string_view source, CommentStyle style = CommentStyle::slashes);

}  // namespace grantlint
