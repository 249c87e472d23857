// Durations, points in time and clocks; constants are made of them.
#pragma once
#include <ctime>
#include <ratio>
#include <utility>

namespace std {
namespace chrono {
template <class _Rp, class _Pp = ratio<1>> struct duration;
template <class _Cp, class _Dp = typename _Cp::duration> struct time_point;
template <class _Tp> struct __is_duration : false_type {};
template <class _Rp, class _Pp> struct __is_duration<duration<_Rp, _Pp>> : true_type {};
template <class _Rp> struct treat_as_floating_point : is_floating_point<_Rp> {};
template <class _Rp> struct duration_values {
    static constexpr _Rp zero() noexcept { return _Rp(0); }
    static constexpr _Rp max() noexcept { return _Rp((((unsigned long long)~0ULL) >> 1)); }
    static constexpr _Rp min() noexcept { return _Rp(-max() - 1); }
};
}  // namespace chrono
template <class _Rp, class _Pp, class _Sp, class _Qp> struct common_type<chrono::duration<_Rp, _Pp>, chrono::duration<_Sp, _Qp>> {
    using type = chrono::duration<typename common_type<_Rp, _Sp>::type, ratio<__common_divisor(_Pp::num, _Qp::num), _Pp::den / __common_divisor(_Pp::den, _Qp::den) * _Qp::den>>;
};
template <class _Rp, class _Pp> struct common_type<chrono::duration<_Rp, _Pp>> { using type = chrono::duration<typename common_type<_Rp>::type, typename _Pp::type>; };
template <class _Rp, class _Pp> struct common_type<chrono::duration<_Rp, _Pp>, chrono::duration<_Rp, _Pp>> { using type = chrono::duration<typename common_type<_Rp>::type, typename _Pp::type>; };
template <class _Cp, class _Dp, class _Ep> struct common_type<chrono::time_point<_Cp, _Dp>, chrono::time_point<_Cp, _Ep>> { using type = chrono::time_point<_Cp, typename common_type<_Dp, _Ep>::type>; };
template <class _Cp, class _Dp> struct common_type<chrono::time_point<_Cp, _Dp>, chrono::time_point<_Cp, _Dp>> { using type = chrono::time_point<_Cp, _Dp>; };
namespace chrono {
template <class _Tp, class _Rp, class _Pp> constexpr typename enable_if<__is_duration<_Tp>::value, _Tp>::type duration_cast(const duration<_Rp, _Pp>& d) {
    using Ratio = ratio_divide<_Pp, typename _Tp::period>;
    using Number = typename common_type<typename _Tp::rep, _Rp, intmax_t>::type;
    return _Tp(static_cast<typename _Tp::rep>(static_cast<Number>(d.count()) * static_cast<Number>(Ratio::num) / static_cast<Number>(Ratio::den)));
}
template <class _Rp, class _Pp> struct duration {
    using rep = _Rp;
    using period = typename _Pp::type;

private:
    _Rp _M_r;

public:
    constexpr duration() = default;
    duration(const duration&) = default;
    template <class _Sp, class = typename enable_if<is_convertible<const _Sp&, _Rp>::value && (treat_as_floating_point<_Rp>::value || !treat_as_floating_point<_Sp>::value)>::type>
    constexpr explicit duration(const _Sp& r) : _M_r(static_cast<_Rp>(r)) {}
    template <class _Sp, class _Qp, class = typename enable_if<is_convertible<const _Sp&, _Rp>::value && (treat_as_floating_point<_Rp>::value || (ratio_divide<_Qp, period>::den == 1 && !treat_as_floating_point<_Sp>::value))>::type>
    constexpr duration(const duration<_Sp, _Qp>& d) : _M_r(duration_cast<duration>(d).count()) {}
    ~duration() = default;
    duration& operator=(const duration&) = default;
    constexpr _Rp count() const { return _M_r; }
    constexpr duration operator+() const { return *this; }
    constexpr duration operator-() const { return duration(-_M_r); }
    _M_CX17 duration& operator++() { return ++_M_r, *this; }
    _M_CX17 duration operator++(int) { return duration(_M_r++); }
    _M_CX17 duration& operator--() { return --_M_r, *this; }
    _M_CX17 duration operator--(int) { return duration(_M_r--); }
    _M_CX17 duration& operator+=(const duration& d) { return _M_r += d.count(), *this; }
    _M_CX17 duration& operator-=(const duration& d) { return _M_r -= d.count(), *this; }
    _M_CX17 duration& operator*=(const _Rp& r) { return _M_r *= r, *this; }
    _M_CX17 duration& operator/=(const _Rp& r) { return _M_r /= r, *this; }
    _M_CX17 duration& operator%=(const _Rp& r) { return _M_r %= r, *this; }
    static constexpr duration zero() noexcept { return duration(duration_values<_Rp>::zero()); }
    static constexpr duration min() noexcept { return duration(duration_values<_Rp>::min()); }
    static constexpr duration max() noexcept { return duration(duration_values<_Rp>::max()); }
};
#define _M_BOTH typename common_type<duration<_Rp, _Pp>, duration<_Sp, _Qp>>::type
template <class _Rp, class _Pp, class _Sp, class _Qp> constexpr _M_BOTH operator+(const duration<_Rp, _Pp>& a, const duration<_Sp, _Qp>& b) { return _M_BOTH(_M_BOTH(a).count() + _M_BOTH(b).count()); }
template <class _Rp, class _Pp, class _Sp, class _Qp> constexpr _M_BOTH operator-(const duration<_Rp, _Pp>& a, const duration<_Sp, _Qp>& b) { return _M_BOTH(_M_BOTH(a).count() - _M_BOTH(b).count()); }
template <class _Rp, class _Pp, class _Sp, class = typename enable_if<is_convertible<const _Sp&, typename common_type<_Rp, _Sp>::type>::value>::type>
constexpr duration<typename common_type<_Rp, _Sp>::type, _Pp> operator*(const duration<_Rp, _Pp>& d, const _Sp& s) { return duration<typename common_type<_Rp, _Sp>::type, _Pp>(d.count() * s); }
template <class _Sp, class _Rp, class _Pp, class = typename enable_if<!__is_duration<_Sp>::value && is_convertible<const _Sp&, typename common_type<_Rp, _Sp>::type>::value>::type>
constexpr duration<typename common_type<_Rp, _Sp>::type, _Pp> operator*(const _Sp& s, const duration<_Rp, _Pp>& d) { return d * s; }
template <class _Rp, class _Pp, class _Sp> constexpr duration<typename common_type<_Rp, typename enable_if<!__is_duration<_Sp>::value, _Sp>::type>::type, _Pp> operator/(const duration<_Rp, _Pp>& d, const _Sp& s) { return duration<typename common_type<_Rp, _Sp>::type, _Pp>(d.count() / s); }
template <class _Rp, class _Pp, class _Sp, class _Qp> constexpr typename common_type<_Rp, _Sp>::type operator/(const duration<_Rp, _Pp>& a, const duration<_Sp, _Qp>& b) { return _M_BOTH(a).count() / _M_BOTH(b).count(); }
template <class _Rp, class _Pp, class _Sp> constexpr duration<typename common_type<_Rp, typename enable_if<!__is_duration<_Sp>::value, _Sp>::type>::type, _Pp> operator%(const duration<_Rp, _Pp>& d, const _Sp& s) { return duration<typename common_type<_Rp, _Sp>::type, _Pp>(d.count() % s); }
template <class _Rp, class _Pp, class _Sp, class _Qp> constexpr _M_BOTH operator%(const duration<_Rp, _Pp>& a, const duration<_Sp, _Qp>& b) { return _M_BOTH(_M_BOTH(a).count() % _M_BOTH(b).count()); }
#define _M_RELATION(op) template <class _Rp, class _Pp, class _Sp, class _Qp> constexpr bool operator op(const duration<_Rp, _Pp>& a, const duration<_Sp, _Qp>& b) { return _M_BOTH(a).count() op _M_BOTH(b).count(); }
_M_RELATION(==)
_M_RELATION(!=)
_M_RELATION(<)
_M_RELATION(>)
_M_RELATION(<=)
_M_RELATION(>=)
#undef _M_RELATION
using nanoseconds = duration<int64_t, nano>;
using microseconds = duration<int64_t, micro>;
using milliseconds = duration<int64_t, milli>;
using seconds = duration<int64_t>;
using minutes = duration<int64_t, ratio<60>>;
using hours = duration<int64_t, ratio<3600>>;
#if _M_20
using days = duration<int64_t, ratio<86400>>;
using weeks = duration<int64_t, ratio<604800>>;
using years = duration<int64_t, ratio<31556952>>;
using months = duration<int64_t, ratio<2629746>>;
#endif
#if _M_17
template <class _Tp, class _Rp, class _Pp> constexpr enable_if_t<__is_duration<_Tp>::value, _Tp> floor(const duration<_Rp, _Pp>& d) {
    const auto t = duration_cast<_Tp>(d);
    return t > d ? _Tp(t.count() - 1) : t;
}
template <class _Tp, class _Rp, class _Pp> constexpr enable_if_t<__is_duration<_Tp>::value, _Tp> ceil(const duration<_Rp, _Pp>& d) {
    const auto t = duration_cast<_Tp>(d);
    return t < d ? _Tp(t.count() + 1) : t;
}
template <class _Tp, class _Rp, class _Pp> constexpr enable_if_t<__is_duration<_Tp>::value, _Tp> round(const duration<_Rp, _Pp>& d);
template <class _Rp, class _Pp> constexpr duration<_Rp, _Pp> abs(duration<_Rp, _Pp> d) { return d >= d.zero() ? d : -d; }
#endif
template <class _Cp, class _Dp> struct time_point {
    using clock = _Cp;
    using duration = _Dp;
    using rep = typename _Dp::rep;
    using period = typename _Dp::period;
    constexpr time_point() : _M_d(_Dp::zero()) {}
    constexpr explicit time_point(const _Dp& d) : _M_d(d) {}
    template <class _Ep, class = typename enable_if<is_convertible<_Ep, _Dp>::value>::type> constexpr time_point(const time_point<_Cp, _Ep>& t) : _M_d(t.time_since_epoch()) {}
    constexpr _Dp time_since_epoch() const { return _M_d; }
    _M_CX17 time_point& operator+=(const _Dp& d) { return _M_d += d, *this; }
    _M_CX17 time_point& operator-=(const _Dp& d) { return _M_d -= d, *this; }
    static constexpr time_point min() noexcept { return time_point(_Dp::min()); }
    static constexpr time_point max() noexcept { return time_point(_Dp::max()); }

private:
    _Dp _M_d;
};
template <class _Tp, class _Cp, class _Dp> constexpr typename enable_if<__is_duration<_Tp>::value, time_point<_Cp, _Tp>>::type time_point_cast(const time_point<_Cp, _Dp>& t) { return time_point<_Cp, _Tp>(duration_cast<_Tp>(t.time_since_epoch())); }
#if _M_17
template <class _Tp, class _Cp, class _Dp> constexpr enable_if_t<__is_duration<_Tp>::value, time_point<_Cp, _Tp>> floor(const time_point<_Cp, _Dp>& t) { return time_point<_Cp, _Tp>(chrono::floor<_Tp>(t.time_since_epoch())); }
template <class _Tp, class _Cp, class _Dp> constexpr enable_if_t<__is_duration<_Tp>::value, time_point<_Cp, _Tp>> ceil(const time_point<_Cp, _Dp>& t) { return time_point<_Cp, _Tp>(chrono::ceil<_Tp>(t.time_since_epoch())); }
template <class _Tp, class _Cp, class _Dp> constexpr enable_if_t<__is_duration<_Tp>::value, time_point<_Cp, _Tp>> round(const time_point<_Cp, _Dp>& t);
#endif
#define _M_POINT time_point<_Cp, typename common_type<_Dp, duration<_Sp, _Qp>>::type>
template <class _Cp, class _Dp, class _Sp, class _Qp> constexpr _M_POINT operator+(const time_point<_Cp, _Dp>& t, const duration<_Sp, _Qp>& d) { return _M_POINT(t.time_since_epoch() + d); }
template <class _Sp, class _Qp, class _Cp, class _Dp> constexpr _M_POINT operator+(const duration<_Sp, _Qp>& d, const time_point<_Cp, _Dp>& t) { return t + d; }
template <class _Cp, class _Dp, class _Sp, class _Qp> constexpr _M_POINT operator-(const time_point<_Cp, _Dp>& t, const duration<_Sp, _Qp>& d) { return _M_POINT(t.time_since_epoch() - d); }
template <class _Cp, class _Dp, class _Ep> constexpr typename common_type<_Dp, _Ep>::type operator-(const time_point<_Cp, _Dp>& a, const time_point<_Cp, _Ep>& b) { return a.time_since_epoch() - b.time_since_epoch(); }
#define _M_RELATION(op) template <class _Cp, class _Dp, class _Ep> constexpr bool operator op(const time_point<_Cp, _Dp>& a, const time_point<_Cp, _Ep>& b) { return a.time_since_epoch() op b.time_since_epoch(); }
_M_RELATION(==)
_M_RELATION(!=)
_M_RELATION(<)
_M_RELATION(>)
_M_RELATION(<=)
_M_RELATION(>=)
#undef _M_RELATION
inline namespace _V2 {
struct system_clock {
    typedef chrono::nanoseconds duration;
    typedef duration::rep rep;
    typedef duration::period period;
    typedef chrono::time_point<system_clock, duration> time_point;
    static constexpr bool is_steady = false;
    static time_point now() noexcept;
    static time_t to_time_t(const time_point&) noexcept;
    static time_point from_time_t(time_t) noexcept;
};
struct steady_clock {
    typedef chrono::nanoseconds duration;
    typedef duration::rep rep;
    typedef duration::period period;
    typedef chrono::time_point<steady_clock, duration> time_point;
    static constexpr bool is_steady = true;
    static time_point now() noexcept;
};
using high_resolution_clock = system_clock;
}  // namespace _V2
#if _M_20
template <class _Dp> using sys_time = time_point<system_clock, _Dp>;
using sys_seconds = sys_time<seconds>;
using sys_days = sys_time<days>;
#endif
}  // namespace chrono
#if _M_14
inline namespace literals {
inline namespace chrono_literals {
constexpr chrono::hours operator""h(unsigned long long n) { return chrono::hours(n); }
constexpr chrono::minutes operator""min(unsigned long long n) { return chrono::minutes(n); }
constexpr chrono::seconds operator""s(unsigned long long n) { return chrono::seconds(n); }
constexpr chrono::milliseconds operator""ms(unsigned long long n) { return chrono::milliseconds(n); }
constexpr chrono::microseconds operator""us(unsigned long long n) { return chrono::microseconds(n); }
constexpr chrono::nanoseconds operator""ns(unsigned long long n) { return chrono::nanoseconds(n); }
constexpr chrono::duration<long double, ratio<3600, 1>> operator""h(long double n) { return chrono::duration<long double, ratio<3600, 1>>(n); }
constexpr chrono::duration<long double, ratio<60, 1>> operator""min(long double n) { return chrono::duration<long double, ratio<60, 1>>(n); }
constexpr chrono::duration<long double> operator""s(long double n) { return chrono::duration<long double>(n); }
constexpr chrono::duration<long double, milli> operator""ms(long double n) { return chrono::duration<long double, milli>(n); }
}  // namespace chrono_literals
}  // namespace literals
namespace chrono {
using namespace literals::chrono_literals;
}
#endif
}  // namespace std
