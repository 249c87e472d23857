// How sure grantlint is that a call is the one that a rule describes.
#pragma once

#include <string_view>

namespace grantlint::rules {

enum class Certainty {
    proven,    // route, method and receiver are known
    likely,    // something is not known, and what is known leaves one reading
    possible,  // a hole stands where a literal segment of the route should be, or one of several methods may be meant
};

constexpr std::string_view to_string(Certainty certainty) {
    constexpr std::string_view names[] = {"proven", "likely", "possible"};
    return names[static_cast<int>(certainty)];
}

constexpr Certainty weaker(Certainty a, Certainty b) { return a < b ? b : a; }

}  // namespace grantlint::rules
