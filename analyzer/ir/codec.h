// A unit as bytes and back: how a worker process hands its unit on, and what a cache keeps.
//
// The bytes are not to be trusted: decoding checks every length and index and answers an Error, never crashes.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "ir/unit.h"

namespace grantlint::ir {

std::string encode(const Unit& unit);
Result<Unit> decode(std::string_view bytes);

}  // namespace grantlint::ir
