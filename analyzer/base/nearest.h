// "did you mean": the known word that a misspelt one is closest to.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grantlint {

// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), each counting one.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The closest candidate when it is close enough to be meant: a third of the word's length at most, case ignored.
std::optional<std::string> find_nearest(std::string_view word, std::span<const std::string_view> candidates);

// The candidates that may be meant, case ignored, at most three: those that begin with the word, else those that it is a part of
// (of three letters or more), else the closest, else the one that the word begins with. Where more than three are equally likely
// none is.
std::vector<std::string> find_similar(std::string_view word, std::span<const std::string_view> candidates);

// "did you mean 'Faxes'?", "did you mean 'EditCallLog' or 'ReadCallLog'?"; empty when there is none.
std::string did_you_mean(std::span<const std::string> names);

// The same of what is similar; when nothing is, "known: 'app', 'permissions'".
std::string suggest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace grantlint
