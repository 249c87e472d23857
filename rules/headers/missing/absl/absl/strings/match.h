#pragma once
#include "absl/strings/string_view.h"
namespace absl {
bool StrContains(string_view haystack, string_view needle) noexcept;
bool StrContains(string_view haystack, char needle) noexcept;
bool StartsWith(string_view text, string_view prefix) noexcept;
bool EndsWith(string_view text, string_view suffix) noexcept;
bool StrContainsIgnoreCase(string_view haystack, string_view needle) noexcept;
bool EqualsIgnoreCase(string_view piece1, string_view piece2) noexcept;
bool StartsWithIgnoreCase(string_view text, string_view prefix) noexcept;
bool EndsWithIgnoreCase(string_view text, string_view suffix) noexcept;
string_view FindLongestCommonPrefix(string_view a, string_view b);
}  // namespace absl
