#pragma once
#include <string>
#include "absl/strings/string_view.h"
namespace absl {
template <typename T> bool ParseFlag(string_view input, T* dst, std::string* error);
template <typename T> std::string UnparseFlag(const T& v);
}  // namespace absl
