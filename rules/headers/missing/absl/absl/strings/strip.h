#pragma once
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
namespace absl {
bool ConsumePrefix(string_view* str, string_view expected);
bool ConsumeSuffix(string_view* str, string_view expected);
string_view StripPrefix(string_view str, string_view prefix);
string_view StripSuffix(string_view str, string_view suffix);
}  // namespace absl
