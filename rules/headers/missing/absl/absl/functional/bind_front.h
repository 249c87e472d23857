#pragma once
#include <functional>
#include <tuple>
namespace absl {
namespace functional_internal {
template <class F, class... BoundArgs> struct FrontBinder {
    template <class... Free> auto operator()(Free&&... free) const -> decltype(std::declval<const F&>()(std::declval<const BoundArgs&>()..., std::forward<Free>(free)...));
};
}  // namespace functional_internal
template <class F, class... BoundArgs> functional_internal::FrontBinder<typename std::decay<F>::type, typename std::decay<BoundArgs>::type...> bind_front(F&& func, BoundArgs&&... args);
}  // namespace absl
