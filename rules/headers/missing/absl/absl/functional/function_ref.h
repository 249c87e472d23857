#pragma once
#include <functional>
namespace absl {
template <typename T> class FunctionRef;
template <typename R, typename... Args> class FunctionRef<R(Args...)> {
public:
    template <typename F, typename = decltype(R(std::declval<F&>()(std::declval<Args>()...)))> FunctionRef(const F& f);
    R operator()(Args... args) const;
};
}  // namespace absl
