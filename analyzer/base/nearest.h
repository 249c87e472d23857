// "did you mean": the known word that a misspelt one is closest to.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace grantlint {

// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), each counting one.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The closest candidate when it is close enough to be meant: a third of the word's length at most, case ignored.
std::optional<std::string> find_nearest(std::string_view word, std::span<const std::string_view> candidates);

// "did you mean 'permissions'?" or, when nothing is near, "known: 'app', 'permissions'".
std::string suggest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace grantlint
