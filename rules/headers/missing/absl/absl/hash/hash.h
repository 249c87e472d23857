#pragma once
#include <cstddef>
#include <string>
#include <utility>
namespace absl {
template <typename T> struct Hash {
    size_t operator()(const T& value) const;
};
template <int&..., typename... Types> size_t HashOf(const Types&... values);
}  // namespace absl
