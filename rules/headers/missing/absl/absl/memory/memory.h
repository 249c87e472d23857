#pragma once
#include <memory>
#include <utility>
namespace absl {
#if __cplusplus >= 201402L
using std::make_unique;
#endif
template <typename T> std::unique_ptr<T> WrapUnique(T* ptr);
template <typename T> auto RawPtr(T&& ptr) -> decltype(std::addressof(*ptr));
template <typename T, typename D> std::shared_ptr<T> ShareUniquePtr(std::unique_ptr<T, D>&& ptr);
template <typename T> std::weak_ptr<T> WeakenPtr(const std::shared_ptr<T>& ptr);
}  // namespace absl
