#pragma once
#include <cstddef>
#include <functional>
#include <type_traits>
#include <utility>
namespace absl {
namespace internal_any_invocable {
template <class S> struct Plain;
template <class R, class... A> struct Plain<R(A...)> { using type = R(A...); };
template <class R, class... A> struct Plain<R(A...) const> { using type = R(A...); };
template <class R, class... A> struct Plain<R(A...) &&> { using type = R(A...); };
}  // namespace internal_any_invocable
template <class Sig> class AnyInvocable : public std::function<typename internal_any_invocable::Plain<Sig>::type> {
public:
    using std::function<typename internal_any_invocable::Plain<Sig>::type>::function;
    AnyInvocable() noexcept;
    AnyInvocable(AnyInvocable&&) noexcept;
    AnyInvocable& operator=(AnyInvocable&&) noexcept;
};
}  // namespace absl
