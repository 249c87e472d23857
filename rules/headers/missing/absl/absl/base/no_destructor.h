#pragma once
#include <utility>
namespace absl {
template <typename T> class NoDestructor {
public:
    template <typename... Ts> explicit NoDestructor(Ts&&... args);
    explicit NoDestructor(const T& x);
    explicit NoDestructor(T&& x);
    NoDestructor(const NoDestructor&) = delete;
    NoDestructor& operator=(const NoDestructor&) = delete;
    T& operator*();
    T* operator->();
    T* get();
    const T& operator*() const;
    const T* operator->() const;
    const T* get() const;
};
}  // namespace absl
