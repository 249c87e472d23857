// char_traits, and the names of what strings are printed to.
#pragma once
#include <_models/algobase.h>
#include <_models/allocator.h>
#include <_models/functors.h>
#include <_models/iterator.h>
#include <iosfwd>
#include <cwchar>

namespace std {
template <class _Cp> struct char_traits {
    typedef _Cp char_type;
    typedef int int_type;
    typedef streamoff off_type;
    typedef streampos pos_type;
    typedef mbstate_t state_type;
#if _M_20
    using comparison_category = strong_ordering;
#endif
    static _M_CX17 void assign(_Cp& a, const _Cp& b) noexcept { a = b; }
    static constexpr bool eq(const _Cp& a, const _Cp& b) noexcept { return a == b; }
    static constexpr bool lt(const _Cp& a, const _Cp& b) noexcept { return a < b; }
    static _M_CX17 int compare(const _Cp* a, const _Cp* b, size_t n) {
        for (size_t i = 0; i < n; ++i) {
            if (a[i] < b[i]) return -1;
            if (b[i] < a[i]) return 1;
        }
        return 0;
    }
    static _M_CX17 size_t length(const _Cp* s) {
        size_t n = 0;
        while (s[n] != _Cp()) ++n;
        return n;
    }
    static _M_CX17 const _Cp* find(const _Cp* s, size_t n, const _Cp& c) {
        for (size_t i = 0; i < n; ++i) {
            if (s[i] == c) return s + i;
        }
        return 0;
    }
    static _M_CX20 _Cp* move(_Cp*, const _Cp*, size_t);
    static _M_CX20 _Cp* copy(_Cp*, const _Cp*, size_t);
    static _M_CX20 _Cp* assign(_Cp*, size_t, _Cp);
    static constexpr _Cp to_char_type(const int_type& c) noexcept { return static_cast<_Cp>(c); }
    static constexpr int_type to_int_type(const _Cp& c) noexcept { return static_cast<int_type>(static_cast<unsigned char>(c)); }
    static constexpr bool eq_int_type(const int_type& a, const int_type& b) noexcept { return a == b; }
    static constexpr int_type eof() noexcept { return static_cast<int_type>(-1); }
    static constexpr int_type not_eof(const int_type& c) noexcept { return c == eof() ? 0 : c; }
};
}  // namespace std
