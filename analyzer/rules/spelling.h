// The ways in which programs write a route: with the pack's prefix, with another one, or without.
//
//   /restapi/v1.0/account/{accountId}    also    /v1.0/account/{accountId}    /account/{accountId}
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "rules/pack.h"

namespace grantlint::rules {

struct Spelling {
    std::vector<std::string> segments;
    std::size_t prefix_length = 0;  // segments that every route with this prefix has
};

// The one that the pack writes comes first.
std::vector<Spelling> spellings_of(const Pack& pack, const Route& route);

}  // namespace grantlint::rules
