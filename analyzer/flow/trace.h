// How a call came about: the pieces of its route that are written elsewhere, then the functions on the way to what sends it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "flow/instances.h"

namespace grantlint::flow {

std::string display_of(std::uint32_t function, const Program& program);  // empty for none

std::vector<TraceStep> trace_of(const Instance& one, const Range& at, const Program& program);

}  // namespace grantlint::flow
