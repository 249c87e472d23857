// Whether every index of a unit leads somewhere, and every expression has the parts that its kind promises.
//
// The lowering makes only such units; bytes from a file may hold anything.
#pragma once

#include "ir/unit.h"

namespace grantlint::ir {

bool is_sound(const Unit& unit);

}  // namespace grantlint::ir
