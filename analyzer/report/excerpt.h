// The source line of a position with a mark under it:
//
//      42 |     client.Get("/account/~/call-log");
//         |     ^~~~~~~~~~
#pragma once

#include <string>
#include <string_view>

#include "base/source.h"

namespace grantlint::report {

// `source` is the whole file. Empty when the line does not exist (the file changed meanwhile). Holds two lines without colour codes.
struct Excerpt {
    std::string line;
    std::string mark;
};

Excerpt make_excerpt(std::string_view source, const Range& at);

}  // namespace grantlint::report
