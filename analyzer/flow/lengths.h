// Numbers as the lengths of texts: what strlen, size() and the difference of two pointers come to where a text has holes.
//
//   strlen("/account/" + id) + 1      10 bytes and the length of id
//
// Such a length is an unknown number with an extent (strings/text.h); its bytes are the least that it can be.
#pragma once

#include <optional>
#include <string>

#include "flow/value.h"

namespace grantlint::flow {

// A number as a length: of so many bytes, or of a text with holes. nullopt: it is none.
std::optional<strings::Extent> extent_in(const Value& value);

// The number that is this length.
Value number_of(const strings::Extent& extent);

// What "<", "==" and the like say of two lengths, where that is certain, or where one is what was made for the other: a buffer that is
// larger by kRoom than the known part of a text is presumed to hold all of it.
std::optional<bool> compared_lengths(const std::string& op, const Value& left, const Value& right);
constexpr std::int64_t kRoom = 16;

// A length times or divided by a number: how much of it is known at least. Unset for other operators.
Value scaled_length(const std::string& op, const strings::Extent& length, const strings::Extent& by);

}  // namespace grantlint::flow
