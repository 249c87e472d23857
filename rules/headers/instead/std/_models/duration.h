// Durations, points in time and clocks; constants are made of them.
#pragma once
#include <ctime>
#include <ratio>
#include <utility>

namespace std {
namespace chrono {
template <class R, class P = ratio<1>> struct duration;
template <class C, class D = typename C::duration> struct time_point;
template <class T> struct __is_duration : false_type {};
template <class R, class P> struct __is_duration<duration<R, P>> : true_type {};
template <class R> struct treat_as_floating_point : is_floating_point<R> {};
template <class R> struct duration_values {
    static constexpr R zero() noexcept { return R(0); }
    static constexpr R max() noexcept { return R((((unsigned long long)~0ULL) >> 1)); }
    static constexpr R min() noexcept { return R(-max() - 1); }
};
}  // namespace chrono
template <class R, class P, class S, class Q> struct common_type<chrono::duration<R, P>, chrono::duration<S, Q>> {
    using type = chrono::duration<typename common_type<R, S>::type, ratio<__common_divisor(P::num, Q::num), P::den / __common_divisor(P::den, Q::den) * Q::den>>;
};
template <class R, class P> struct common_type<chrono::duration<R, P>> { using type = chrono::duration<typename common_type<R>::type, typename P::type>; };
template <class R, class P> struct common_type<chrono::duration<R, P>, chrono::duration<R, P>> { using type = chrono::duration<typename common_type<R>::type, typename P::type>; };
template <class C, class D, class E> struct common_type<chrono::time_point<C, D>, chrono::time_point<C, E>> { using type = chrono::time_point<C, typename common_type<D, E>::type>; };
template <class C, class D> struct common_type<chrono::time_point<C, D>, chrono::time_point<C, D>> { using type = chrono::time_point<C, D>; };
namespace chrono {
template <class T, class R, class P> constexpr typename enable_if<__is_duration<T>::value, T>::type duration_cast(const duration<R, P>& d) {
    using Ratio = ratio_divide<P, typename T::period>;
    using Number = typename common_type<typename T::rep, R, intmax_t>::type;
    return T(static_cast<typename T::rep>(static_cast<Number>(d.count()) * static_cast<Number>(Ratio::num) / static_cast<Number>(Ratio::den)));
}
template <class R, class P> struct duration {
    using rep = R;
    using period = typename P::type;

private:
    R _M_r;

public:
    constexpr duration() = default;
    duration(const duration&) = default;
    template <class S, class = typename enable_if<is_convertible<const S&, R>::value && (treat_as_floating_point<R>::value || !treat_as_floating_point<S>::value)>::type>
    constexpr explicit duration(const S& r) : _M_r(static_cast<R>(r)) {}
    template <class S, class Q, class = typename enable_if<is_convertible<const S&, R>::value && (treat_as_floating_point<R>::value || (ratio_divide<Q, period>::den == 1 && !treat_as_floating_point<S>::value))>::type>
    constexpr duration(const duration<S, Q>& d) : _M_r(duration_cast<duration>(d).count()) {}
    ~duration() = default;
    duration& operator=(const duration&) = default;
    constexpr R count() const { return _M_r; }
    constexpr duration operator+() const { return *this; }
    constexpr duration operator-() const { return duration(-_M_r); }
    _M_CX17 duration& operator++() { return ++_M_r, *this; }
    _M_CX17 duration operator++(int) { return duration(_M_r++); }
    _M_CX17 duration& operator--() { return --_M_r, *this; }
    _M_CX17 duration operator--(int) { return duration(_M_r--); }
    _M_CX17 duration& operator+=(const duration& d) { return _M_r += d.count(), *this; }
    _M_CX17 duration& operator-=(const duration& d) { return _M_r -= d.count(), *this; }
    _M_CX17 duration& operator*=(const R& r) { return _M_r *= r, *this; }
    _M_CX17 duration& operator/=(const R& r) { return _M_r /= r, *this; }
    _M_CX17 duration& operator%=(const R& r) { return _M_r %= r, *this; }
    static constexpr duration zero() noexcept { return duration(duration_values<R>::zero()); }
    static constexpr duration min() noexcept { return duration(duration_values<R>::min()); }
    static constexpr duration max() noexcept { return duration(duration_values<R>::max()); }
};
#define _M_BOTH typename common_type<duration<R, P>, duration<S, Q>>::type
template <class R, class P, class S, class Q> constexpr _M_BOTH operator+(const duration<R, P>& a, const duration<S, Q>& b) { return _M_BOTH(_M_BOTH(a).count() + _M_BOTH(b).count()); }
template <class R, class P, class S, class Q> constexpr _M_BOTH operator-(const duration<R, P>& a, const duration<S, Q>& b) { return _M_BOTH(_M_BOTH(a).count() - _M_BOTH(b).count()); }
template <class R, class P, class S, class = typename enable_if<is_convertible<const S&, typename common_type<R, S>::type>::value>::type>
constexpr duration<typename common_type<R, S>::type, P> operator*(const duration<R, P>& d, const S& s) { return duration<typename common_type<R, S>::type, P>(d.count() * s); }
template <class S, class R, class P, class = typename enable_if<!__is_duration<S>::value && is_convertible<const S&, typename common_type<R, S>::type>::value>::type>
constexpr duration<typename common_type<R, S>::type, P> operator*(const S& s, const duration<R, P>& d) { return d * s; }
template <class R, class P, class S> constexpr duration<typename common_type<R, typename enable_if<!__is_duration<S>::value, S>::type>::type, P> operator/(const duration<R, P>& d, const S& s) { return duration<typename common_type<R, S>::type, P>(d.count() / s); }
template <class R, class P, class S, class Q> constexpr typename common_type<R, S>::type operator/(const duration<R, P>& a, const duration<S, Q>& b) { return _M_BOTH(a).count() / _M_BOTH(b).count(); }
template <class R, class P, class S> constexpr duration<typename common_type<R, typename enable_if<!__is_duration<S>::value, S>::type>::type, P> operator%(const duration<R, P>& d, const S& s) { return duration<typename common_type<R, S>::type, P>(d.count() % s); }
template <class R, class P, class S, class Q> constexpr _M_BOTH operator%(const duration<R, P>& a, const duration<S, Q>& b) { return _M_BOTH(_M_BOTH(a).count() % _M_BOTH(b).count()); }
#define _M_RELATION(op) template <class R, class P, class S, class Q> constexpr bool operator op(const duration<R, P>& a, const duration<S, Q>& b) { return _M_BOTH(a).count() op _M_BOTH(b).count(); }
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
template <class T, class R, class P> constexpr enable_if_t<__is_duration<T>::value, T> floor(const duration<R, P>& d) {
    const auto t = duration_cast<T>(d);
    return t > d ? T(t.count() - 1) : t;
}
template <class T, class R, class P> constexpr enable_if_t<__is_duration<T>::value, T> ceil(const duration<R, P>& d) {
    const auto t = duration_cast<T>(d);
    return t < d ? T(t.count() + 1) : t;
}
template <class T, class R, class P> constexpr enable_if_t<__is_duration<T>::value, T> round(const duration<R, P>& d);
template <class R, class P> constexpr duration<R, P> abs(duration<R, P> d) { return d >= d.zero() ? d : -d; }
#endif
template <class C, class D> struct time_point {
    using clock = C;
    using duration = D;
    using rep = typename D::rep;
    using period = typename D::period;
    constexpr time_point() : _M_d(D::zero()) {}
    constexpr explicit time_point(const D& d) : _M_d(d) {}
    template <class E, class = typename enable_if<is_convertible<E, D>::value>::type> constexpr time_point(const time_point<C, E>& t) : _M_d(t.time_since_epoch()) {}
    constexpr D time_since_epoch() const { return _M_d; }
    _M_CX17 time_point& operator+=(const D& d) { return _M_d += d, *this; }
    _M_CX17 time_point& operator-=(const D& d) { return _M_d -= d, *this; }
    static constexpr time_point min() noexcept { return time_point(D::min()); }
    static constexpr time_point max() noexcept { return time_point(D::max()); }

private:
    D _M_d;
};
template <class T, class C, class D> constexpr typename enable_if<__is_duration<T>::value, time_point<C, T>>::type time_point_cast(const time_point<C, D>& t) { return time_point<C, T>(duration_cast<T>(t.time_since_epoch())); }
#if _M_17
template <class T, class C, class D> constexpr enable_if_t<__is_duration<T>::value, time_point<C, T>> floor(const time_point<C, D>& t) { return time_point<C, T>(chrono::floor<T>(t.time_since_epoch())); }
template <class T, class C, class D> constexpr enable_if_t<__is_duration<T>::value, time_point<C, T>> ceil(const time_point<C, D>& t) { return time_point<C, T>(chrono::ceil<T>(t.time_since_epoch())); }
template <class T, class C, class D> constexpr enable_if_t<__is_duration<T>::value, time_point<C, T>> round(const time_point<C, D>& t);
#endif
#define _M_POINT time_point<C, typename common_type<D, duration<S, Q>>::type>
template <class C, class D, class S, class Q> constexpr _M_POINT operator+(const time_point<C, D>& t, const duration<S, Q>& d) { return _M_POINT(t.time_since_epoch() + d); }
template <class S, class Q, class C, class D> constexpr _M_POINT operator+(const duration<S, Q>& d, const time_point<C, D>& t) { return t + d; }
template <class C, class D, class S, class Q> constexpr _M_POINT operator-(const time_point<C, D>& t, const duration<S, Q>& d) { return _M_POINT(t.time_since_epoch() - d); }
template <class C, class D, class E> constexpr typename common_type<D, E>::type operator-(const time_point<C, D>& a, const time_point<C, E>& b) { return a.time_since_epoch() - b.time_since_epoch(); }
#define _M_RELATION(op) template <class C, class D, class E> constexpr bool operator op(const time_point<C, D>& a, const time_point<C, E>& b) { return a.time_since_epoch() op b.time_since_epoch(); }
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
template <class D> using sys_time = time_point<system_clock, D>;
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
