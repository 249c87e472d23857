// A unit as text, for tests and for people who ask what the front end understood.
#pragma once

#include <string>

#include "ir/unit.h"

namespace grantlint::ir {

std::string print(const Unit& unit);

}  // namespace grantlint::ir
