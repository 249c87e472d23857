// min, max and their kin: constants are made of them.
#pragma once
#include <_models/iterator.h>

namespace std {
template <class T> _M_CX14 const T& min(const T& a, const T& b) { return b < a ? b : a; }
template <class T, class C> _M_CX14 const T& min(const T& a, const T& b, C less) { return less(b, a) ? b : a; }
template <class T> _M_CX14 const T& max(const T& a, const T& b) { return a < b ? b : a; }
template <class T, class C> _M_CX14 const T& max(const T& a, const T& b, C less) { return less(a, b) ? b : a; }
template <class T> _M_CX14 T min(initializer_list<T> l) {
    const T* least = l.begin();
    for (const T* one = l.begin(); one != l.end(); ++one) {
        if (*one < *least) least = one;
    }
    return *least;
}
template <class T> _M_CX14 T max(initializer_list<T> l) {
    const T* most = l.begin();
    for (const T* one = l.begin(); one != l.end(); ++one) {
        if (*most < *one) most = one;
    }
    return *most;
}
template <class T, class C> _M_CX14 T min(initializer_list<T>, C);
template <class T, class C> _M_CX14 T max(initializer_list<T>, C);
template <class T> _M_CX14 pair<const T&, const T&> minmax(const T& a, const T& b) { return b < a ? pair<const T&, const T&>(b, a) : pair<const T&, const T&>(a, b); }
template <class T, class C> _M_CX14 pair<const T&, const T&> minmax(const T&, const T&, C);
template <class T> _M_CX14 pair<T, T> minmax(initializer_list<T>);
#if _M_17
template <class T> constexpr const T& clamp(const T& v, const T& low, const T& high) { return v < low ? low : high < v ? high : v; }
template <class T, class C> constexpr const T& clamp(const T& v, const T& low, const T& high, C less) { return less(v, low) ? low : less(high, v) ? high : v; }
#endif
}  // namespace std
