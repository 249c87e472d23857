#pragma once
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
namespace absl {
std::string StrReplaceAll(string_view s, std::initializer_list<std::pair<string_view, string_view>> replacements);
template <typename StrToStrMapping> std::string StrReplaceAll(string_view s, const StrToStrMapping& replacements);
int StrReplaceAll(std::initializer_list<std::pair<string_view, string_view>> replacements, std::string* target);
template <typename StrToStrMapping> int StrReplaceAll(const StrToStrMapping& replacements, std::string* target);
}  // namespace absl
