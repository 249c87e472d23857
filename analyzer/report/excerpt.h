// The source line of a position with a mark under it:
//
//      42 |     client.Get("/account/~/call-log");
//         |     ^~~~~~~~~~
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/source.h"

namespace grantlint::report {

constexpr std::size_t kLongestLine = 4096;  // bytes; of a longer one, which a program has written, nothing is shown

// `source` is the whole file. Empty when the line is too long or does not exist (the file changed meanwhile). Holds two lines without
// colour codes.
struct Excerpt {
    std::string line;
    std::string mark;
};

Excerpt make_excerpt(std::string_view source, const Range& at);

}  // namespace grantlint::report
