// less<>, plus<> and the like.
#pragma once
#include <_models/hash.h>
#include <utility>

namespace std {
#if _M_14
#define _M_FUNCTOR(name, result, expression)                                                     \
    template <class T = void> struct name { _M_CX14 result operator()(const T& x, const T& y) const { return expression; } };  \
    template <> struct name<void> {                                                              \
        template <class A, class B> constexpr auto operator()(A&& x, B&& y) const -> decltype(expression) { return expression; }  \
        typedef void is_transparent;                                                             \
    };
#define _M_FUNCTOR1(name, result, expression)                                                    \
    template <class T = void> struct name { _M_CX14 result operator()(const T& x) const { return expression; } };  \
    template <> struct name<void> {                                                              \
        template <class A> constexpr auto operator()(A&& x) const -> decltype(expression) { return expression; }  \
        typedef void is_transparent;                                                             \
    };
#else
#define _M_FUNCTOR(name, result, expression) template <class T> struct name : binary_function<T, T, result> { result operator()(const T& x, const T& y) const { return expression; } };
#define _M_FUNCTOR1(name, result, expression) template <class T> struct name : unary_function<T, result> { result operator()(const T& x) const { return expression; } };
#endif
_M_FUNCTOR(plus, T, x + y)
_M_FUNCTOR(minus, T, x - y)
_M_FUNCTOR(multiplies, T, x * y)
_M_FUNCTOR(divides, T, x / y)
_M_FUNCTOR(modulus, T, x % y)
_M_FUNCTOR(bit_and, T, x & y)
_M_FUNCTOR(bit_or, T, x | y)
_M_FUNCTOR(bit_xor, T, x ^ y)
_M_FUNCTOR(equal_to, bool, x == y)
_M_FUNCTOR(not_equal_to, bool, x != y)
_M_FUNCTOR(greater, bool, x > y)
_M_FUNCTOR(less, bool, x < y)
_M_FUNCTOR(greater_equal, bool, x >= y)
_M_FUNCTOR(less_equal, bool, x <= y)
_M_FUNCTOR(logical_and, bool, x && y)
_M_FUNCTOR(logical_or, bool, x || y)
_M_FUNCTOR1(negate, T, -x)
_M_FUNCTOR1(logical_not, bool, !x)
_M_FUNCTOR1(bit_not, T, ~x)
#if _M_20
struct identity {
    template <class T> constexpr T&& operator()(T&& v) const noexcept { return static_cast<T&&>(v); }
    using is_transparent = void;
};
#endif
}  // namespace std
