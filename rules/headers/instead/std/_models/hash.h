// std::hash of what needs no other header.
#pragma once
#include <type_traits>

namespace std {
template <class A, class R> struct unary_function {
    typedef A argument_type;
    typedef R result_type;
};
template <class A, class B, class R> struct binary_function {
    typedef A first_argument_type;
    typedef B second_argument_type;
    typedef R result_type;
};
template <class T, bool = is_enum<T>::value> struct __enum_hash {
    size_t operator()(T) const noexcept;
};
template <class T> struct __enum_hash<T, false> {
    __enum_hash() = delete;
    __enum_hash(__enum_hash&&) = delete;
};
template <class T> struct hash : __enum_hash<T> {};
template <class T> struct hash<T*> { size_t operator()(T*) const noexcept; };
#define _M_HASH(T) template <> struct hash<T> { size_t operator()(T) const noexcept; };
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
