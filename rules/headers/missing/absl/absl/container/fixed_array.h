#pragma once
#include <memory>
#include <vector>
namespace absl {
template <typename T, size_t N = static_cast<size_t>(-1), typename A = std::allocator<T>> class FixedArray : public std::vector<T, A> {
public:
    using std::vector<T, A>::vector;
};
}  // namespace absl
