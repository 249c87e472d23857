#pragma once
#include <cstdint>
#include <string>
#include <type_traits>

#include "absl/strings/string_view.h"
namespace absl {
template <typename int_type> bool SimpleAtoi(string_view str, int_type* out);
bool SimpleAtof(string_view str, float* out);
bool SimpleAtod(string_view str, double* out);
bool SimpleAtob(string_view str, bool* out);
template <typename int_type> bool SimpleHexAtoi(string_view str, int_type* out);
}  // namespace absl
