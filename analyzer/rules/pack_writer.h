// A pack as its file: JSON with one route, permission or source on a line, so that two versions can be compared line by line.
//
//   parse_pack(to_json(pack), file)      reads the same pack again
#pragma once

#include <string>

#include "rules/pack.h"

namespace grantlint::rules {

std::string to_json(const Pack& pack);

}  // namespace grantlint::rules
