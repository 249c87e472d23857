// std::hash of what needs no other header.
#pragma once
#include <type_traits>

namespace std {
template <class _Ap, class _Rp> struct unary_function {
    typedef _Ap argument_type;
    typedef _Rp result_type;
};
template <class _Ap, class _Bp, class _Rp> struct binary_function {
    typedef _Ap first_argument_type;
    typedef _Bp second_argument_type;
    typedef _Rp result_type;
};
template <class _Tp, bool = is_enum<_Tp>::value> struct __enum_hash {
    size_t operator()(_Tp) const noexcept;
};
template <class _Tp> struct __enum_hash<_Tp, false> {
    __enum_hash() = delete;
    __enum_hash(__enum_hash&&) = delete;
};
template <class _Tp> struct hash : __enum_hash<_Tp> {};
template <class _Tp> struct hash<_Tp*> { size_t operator()(_Tp*) const noexcept; };
#define _M_HASH(_Tp) template <> struct hash<_Tp> { size_t operator()(_Tp) const noexcept; };
_M_HASH(bool)
_M_HASH(char)
_M_HASH(signed char)
_M_HASH(unsigned char)
_M_HASH(wchar_t)
#ifdef __cpp_char8_t
_M_HASH(char8_t)
#endif
_M_HASH(char16_t)
_M_HASH(char32_t)
_M_HASH(short)
_M_HASH(int)
_M_HASH(long)
_M_HASH(long long)
_M_HASH(unsigned short)
_M_HASH(unsigned int)
_M_HASH(unsigned long)
_M_HASH(unsigned long long)
_M_HASH(float)
_M_HASH(double)
_M_HASH(long double)
_M_HASH(decltype(nullptr))
}  // namespace std
