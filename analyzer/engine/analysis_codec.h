// An analysis in bytes, for the cache, whose entries are sealed: bytes that someone else wrote are not to be read here.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/analysis.h"

namespace grantlint::engine {

std::string encode(const Analysis& analysis);
std::optional<Analysis> decode_analysis(std::string_view bytes);

}  // namespace grantlint::engine
