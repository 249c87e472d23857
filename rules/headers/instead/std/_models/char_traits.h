// char_traits, and the names of what strings are printed to.
#pragma once
#include <_models/allocator.h>
#include <_models/functors.h>
#include <_models/iterator.h>
#include <iosfwd>
#include <cwchar>

namespace std {
template <class C> struct char_traits {
    typedef C char_type;
    typedef int int_type;
    typedef streamoff off_type;
    typedef streampos pos_type;
    typedef mbstate_t state_type;
#if _M_20
    using comparison_category = strong_ordering;
#endif
    static _M_CX17 void assign(C& a, const C& b) noexcept { a = b; }
    static constexpr bool eq(const C& a, const C& b) noexcept { return a == b; }
    static constexpr bool lt(const C& a, const C& b) noexcept { return a < b; }
    static _M_CX17 int compare(const C* a, const C* b, size_t n) {
        for (size_t i = 0; i < n; ++i) {
            if (a[i] < b[i]) return -1;
            if (b[i] < a[i]) return 1;
        }
        return 0;
    }
    static _M_CX17 size_t length(const C* s) {
        size_t n = 0;
        while (s[n] != C()) ++n;
        return n;
    }
    static _M_CX17 const C* find(const C* s, size_t n, const C& c) {
        for (size_t i = 0; i < n; ++i) {
            if (s[i] == c) return s + i;
        }
        return 0;
    }
    static _M_CX20 C* move(C*, const C*, size_t);
    static _M_CX20 C* copy(C*, const C*, size_t);
    static _M_CX20 C* assign(C*, size_t, C);
    static constexpr C to_char_type(const int_type& c) noexcept { return static_cast<C>(c); }
    static constexpr int_type to_int_type(const C& c) noexcept { return static_cast<int_type>(static_cast<unsigned char>(c)); }
    static constexpr bool eq_int_type(const int_type& a, const int_type& b) noexcept { return a == b; }
    static constexpr int_type eof() noexcept { return static_cast<int_type>(-1); }
    static constexpr int_type not_eof(const int_type& c) noexcept { return c == eof() ? 0 : c; }
};
}  // namespace std
