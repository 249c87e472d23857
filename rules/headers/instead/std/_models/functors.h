// less<>, plus<> and the like.
#pragma once
#include <_models/hash.h>
#include <utility>

namespace std {
#if _M_14
#define _M_FUNCTOR(name, result, expression)                                                     \
    template <class _Tp = void> struct name { _M_CX14 result operator()(const _Tp& x, const _Tp& y) const { return expression; } };  \
    template <> struct name<void> {                                                              \
        template <class _Ap, class _Bp> constexpr auto operator()(_Ap&& x, _Bp&& y) const -> decltype(expression) { return expression; }  \
        typedef void is_transparent;                                                             \
    };
#define _M_FUNCTOR1(name, result, expression)                                                    \
    template <class _Tp = void> struct name { _M_CX14 result operator()(const _Tp& x) const { return expression; } };  \
    template <> struct name<void> {                                                              \
        template <class _Ap> constexpr auto operator()(_Ap&& x) const -> decltype(expression) { return expression; }  \
        typedef void is_transparent;                                                             \
    };
#else
#define _M_FUNCTOR(name, result, expression) template <class _Tp> struct name : binary_function<_Tp, _Tp, result> { result operator()(const _Tp& x, const _Tp& y) const { return expression; } };
#define _M_FUNCTOR1(name, result, expression) template <class _Tp> struct name : unary_function<_Tp, result> { result operator()(const _Tp& x) const { return expression; } };
#endif
_M_FUNCTOR(plus, _Tp, x + y)
_M_FUNCTOR(minus, _Tp, x - y)
_M_FUNCTOR(multiplies, _Tp, x * y)
_M_FUNCTOR(divides, _Tp, x / y)
_M_FUNCTOR(modulus, _Tp, x % y)
_M_FUNCTOR(bit_and, _Tp, x & y)
_M_FUNCTOR(bit_or, _Tp, x | y)
_M_FUNCTOR(bit_xor, _Tp, x ^ y)
_M_FUNCTOR(equal_to, bool, x == y)
_M_FUNCTOR(not_equal_to, bool, x != y)
_M_FUNCTOR(greater, bool, x > y)
_M_FUNCTOR(less, bool, x < y)
_M_FUNCTOR(greater_equal, bool, x >= y)
_M_FUNCTOR(less_equal, bool, x <= y)
_M_FUNCTOR(logical_and, bool, x && y)
_M_FUNCTOR(logical_or, bool, x || y)
_M_FUNCTOR1(negate, _Tp, -x)
_M_FUNCTOR1(logical_not, bool, !x)
_M_FUNCTOR1(bit_not, _Tp, ~x)
#if _M_20
struct identity {
    template <class _Tp> constexpr _Tp&& operator()(_Tp&& v) const noexcept { return static_cast<_Tp&&>(v); }
    using is_transparent = void;
};
#endif
}  // namespace std
