// The algorithms that come with nearly every header. Those that constants are made with have a body.
#pragma once
#include <_models/iterator.h>

namespace std {
template <class _Tp> _M_CX14 const _Tp& min(const _Tp& a, const _Tp& b) { return b < a ? b : a; }
template <class _Tp, class _Cp> _M_CX14 const _Tp& min(const _Tp& a, const _Tp& b, _Cp less) { return less(b, a) ? b : a; }
template <class _Tp> _M_CX14 const _Tp& max(const _Tp& a, const _Tp& b) { return a < b ? b : a; }
template <class _Tp, class _Cp> _M_CX14 const _Tp& max(const _Tp& a, const _Tp& b, _Cp less) { return less(a, b) ? b : a; }
template <class _Tp> _M_CX14 _Tp min(initializer_list<_Tp> l) {
    const _Tp* least = l.begin();
    for (const _Tp* one = l.begin(); one != l.end(); ++one) {
        if (*one < *least) least = one;
    }
    return *least;
}
template <class _Tp> _M_CX14 _Tp max(initializer_list<_Tp> l) {
    const _Tp* most = l.begin();
    for (const _Tp* one = l.begin(); one != l.end(); ++one) {
        if (*most < *one) most = one;
    }
    return *most;
}
template <class _Tp, class _Cp> _M_CX14 _Tp min(initializer_list<_Tp>, _Cp);
template <class _Tp, class _Cp> _M_CX14 _Tp max(initializer_list<_Tp>, _Cp);
template <class _Tp> _M_CX14 pair<const _Tp&, const _Tp&> minmax(const _Tp& a, const _Tp& b) { return b < a ? pair<const _Tp&, const _Tp&>(b, a) : pair<const _Tp&, const _Tp&>(a, b); }
template <class _Tp, class _Cp> _M_CX14 pair<const _Tp&, const _Tp&> minmax(const _Tp&, const _Tp&, _Cp);
template <class _Tp> _M_CX14 pair<_Tp, _Tp> minmax(initializer_list<_Tp>);
#if _M_17
template <class _Tp> constexpr const _Tp& clamp(const _Tp& v, const _Tp& low, const _Tp& high) { return v < low ? low : high < v ? high : v; }
template <class _Tp, class _Cp> constexpr const _Tp& clamp(const _Tp& v, const _Tp& low, const _Tp& high, _Cp less) { return less(v, low) ? low : less(high, v) ? high : v; }
#endif
template <class _Ip, class _Jp> _M_CX20 pair<_Ip, _Jp> mismatch(_Ip, _Ip, _Jp);
template <class _Ip, class _Jp, class _Pp> _M_CX20 pair<_Ip, _Jp> mismatch(_Ip, _Ip, _Jp, _Pp);
template <class _Ip, class _Jp> _M_CX20 pair<_Ip, _Jp> mismatch(_Ip, _Ip, _Jp, _Jp);
template <class _Ip, class _Jp, class _Pp> _M_CX20 pair<_Ip, _Jp> mismatch(_Ip, _Ip, _Jp, _Jp, _Pp);
template <class _Ip, class _Jp> _M_CX20 bool equal(_Ip b, _Ip e, _Jp o) {
    for (; b != e; ++b, ++o) {
        if (!(*b == *o)) return false;
    }
    return true;
}
template <class _Ip, class _Jp, class _Pp> _M_CX20 bool equal(_Ip, _Ip, _Jp, _Pp);
template <class _Ip, class _Jp> _M_CX20 bool equal(_Ip, _Ip, _Jp, _Jp);
template <class _Ip, class _Jp, class _Pp> _M_CX20 bool equal(_Ip, _Ip, _Jp, _Jp, _Pp);
template <class _Ip, class _Op> _M_CX20 _Op copy(_Ip b, _Ip e, _Op o) {
    for (; b != e; ++b, ++o) *o = *b;
    return o;
}
template <class _Ip, class _Op> _M_CX20 _Op move(_Ip, _Ip, _Op);
template <class _Ip, class _Op> _M_CX20 _Op copy_backward(_Ip, _Ip, _Op);
template <class _Ip, class _Op> _M_CX20 _Op move_backward(_Ip, _Ip, _Op);
template <class _Ip, class _Np, class _Op> _M_CX20 _Op copy_n(_Ip b, _Np n, _Op o) {
    for (; n > 0; --n, ++b, ++o) *o = *b;
    return o;
}
template <class _Ip, class _Jp> _M_CX20 _Jp swap_ranges(_Ip, _Ip, _Jp);
template <class _Ip, class _Jp> _M_CX20 void iter_swap(_Ip, _Jp);
template <class _Ip, class _Tp> _M_CX20 void fill(_Ip b, _Ip e, const _Tp& v) {
    for (; b != e; ++b) *b = v;
}
template <class _Ip, class _Np, class _Tp> _M_CX20 _Ip fill_n(_Ip b, _Np n, const _Tp& v) {
    for (; n > 0; --n, ++b) *b = v;
    return b;
}
template <class _Ip, class _Tp> _M_CX20 _Ip lower_bound(_Ip, _Ip, const _Tp&);
template <class _Ip, class _Tp, class _Cp> _M_CX20 _Ip lower_bound(_Ip, _Ip, const _Tp&, _Cp);
template <class _Ip, class _Jp> _M_CX20 bool lexicographical_compare(_Ip, _Ip, _Jp, _Jp);
template <class _Ip, class _Jp, class _Cp> _M_CX20 bool lexicographical_compare(_Ip, _Ip, _Jp, _Jp, _Cp);
}  // namespace std
