// date: calendar and formatting of chrono times.
#pragma once
#include <chrono>
#include <istream>
#include <locale>
#include <ostream>
#include <ratio>
#include <string>
#include <type_traits>
namespace date {
using days = std::chrono::duration<int, std::ratio<86400>>;
using weeks = std::chrono::duration<int, std::ratio<604800>>;
using years = std::chrono::duration<int, std::ratio<31556952>>;
using months = std::chrono::duration<int, std::ratio<2629746>>;
template <class Duration> using sys_time = std::chrono::time_point<std::chrono::system_clock, Duration>;
using sys_days = sys_time<days>;
using sys_seconds = sys_time<std::chrono::seconds>;
struct local_t {};
template <class Duration> using local_time = std::chrono::time_point<local_t, Duration>;
using local_seconds = local_time<std::chrono::seconds>;
using local_days = local_time<days>;
class day {
public:
    day() = default;
    explicit day(unsigned d) noexcept;
    explicit operator unsigned() const noexcept;
    bool ok() const noexcept;
};
class month {
public:
    month() = default;
    explicit month(unsigned m) noexcept;
    explicit operator unsigned() const noexcept;
    bool ok() const noexcept;
};
class year {
public:
    year() = default;
    explicit year(int y) noexcept;
    explicit operator int() const noexcept;
    bool ok() const noexcept;
    bool is_leap() const noexcept;
};
class weekday {
public:
    weekday() = default;
    explicit weekday(unsigned wd) noexcept;
    weekday(const sys_days& dp) noexcept;
    unsigned c_encoding() const noexcept;
    unsigned iso_encoding() const noexcept;
    bool ok() const noexcept;
};
bool operator==(const day& x, const day& y) noexcept;
bool operator!=(const day& x, const day& y) noexcept;
bool operator<(const day& x, const day& y) noexcept;
bool operator<=(const day& x, const day& y) noexcept;
bool operator>(const day& x, const day& y) noexcept;
bool operator>=(const day& x, const day& y) noexcept;
bool operator==(const month& x, const month& y) noexcept;
bool operator!=(const month& x, const month& y) noexcept;
bool operator<(const month& x, const month& y) noexcept;
bool operator<=(const month& x, const month& y) noexcept;
bool operator>(const month& x, const month& y) noexcept;
bool operator>=(const month& x, const month& y) noexcept;
bool operator==(const year& x, const year& y) noexcept;
bool operator!=(const year& x, const year& y) noexcept;
bool operator<(const year& x, const year& y) noexcept;
bool operator<=(const year& x, const year& y) noexcept;
bool operator>(const year& x, const year& y) noexcept;
bool operator>=(const year& x, const year& y) noexcept;
day operator+(const day& x, const days& y) noexcept;
month operator+(const month& x, const months& y) noexcept;
month operator-(const month& x, const months& y) noexcept;
year operator+(const year& x, const years& y) noexcept;
year operator-(const year& x, const years& y) noexcept;
weekday operator+(const weekday& x, const days& y) noexcept;
weekday operator-(const weekday& x, const days& y) noexcept;
days operator-(const weekday& x, const weekday& y) noexcept;
bool operator==(const weekday& x, const weekday& y) noexcept;
bool operator!=(const weekday& x, const weekday& y) noexcept;
struct last_spec {};
class year_month {
public:
    year_month() = default;
    year_month(const date::year& y, const date::month& m) noexcept;
    date::year year() const noexcept;
    date::month month() const noexcept;
};
class year_month_day {
public:
    year_month_day() = default;
    year_month_day(const date::year& y, const date::month& m, const date::day& d) noexcept;
    year_month_day(sys_days dp) noexcept;
    explicit year_month_day(local_days dp) noexcept;
    date::year year() const noexcept;
    date::month month() const noexcept;
    date::day day() const noexcept;
    operator sys_days() const noexcept;
    explicit operator local_days() const noexcept;
    bool ok() const noexcept;
};
bool operator==(const year_month_day& x, const year_month_day& y) noexcept;
bool operator!=(const year_month_day& x, const year_month_day& y) noexcept;
bool operator<(const year_month_day& x, const year_month_day& y) noexcept;
bool operator<=(const year_month_day& x, const year_month_day& y) noexcept;
bool operator>(const year_month_day& x, const year_month_day& y) noexcept;
bool operator>=(const year_month_day& x, const year_month_day& y) noexcept;
year_month_day operator+(const year_month_day& ymd, const months& dm) noexcept;
year_month_day operator-(const year_month_day& ymd, const months& dm) noexcept;
year_month_day operator+(const year_month_day& ymd, const years& dy) noexcept;
year_month operator/(const year& y, const month& m) noexcept;
year_month operator/(const year& y, int m) noexcept;
class month_day {
public:
    month_day() = default;
    month_day(const date::month& m, const date::day& d) noexcept;
    date::month month() const noexcept;
    date::day day() const noexcept;
};
month_day operator/(const month& m, const day& d) noexcept;
month_day operator/(const month& m, int d) noexcept;
month_day operator/(const day& d, const month& m) noexcept;
year_month_day operator/(const month_day& md, const year& y) noexcept;
year_month_day operator/(const month_day& md, int y) noexcept;
year_month_day operator/(const year& y, const month_day& md) noexcept;
year_month_day operator/(const year_month& ym, const day& d) noexcept;
year_month_day operator/(const year_month& ym, int d) noexcept;
year_month_day operator/(const year_month& ym, last_spec) noexcept;
template <class Duration> class hh_mm_ss {
public:
    explicit hh_mm_ss(Duration d);
    std::chrono::hours hours() const noexcept;
    std::chrono::minutes minutes() const noexcept;
    std::chrono::seconds seconds() const noexcept;
    Duration subseconds() const noexcept;
    Duration to_duration() const noexcept;
};
template <class Duration> using time_of_day = hh_mm_ss<Duration>;
template <class Rep, class Period> hh_mm_ss<std::chrono::duration<Rep, Period>> make_time(const std::chrono::duration<Rep, Period>& d);
#if __cplusplus >= 201703L
using std::chrono::abs;
using std::chrono::ceil;
using std::chrono::floor;
using std::chrono::round;
#else
template <class To, class Clock, class From> std::chrono::time_point<Clock, To> floor(const std::chrono::time_point<Clock, From>& tp);
template <class To, class Rep, class Period> To floor(const std::chrono::duration<Rep, Period>& d);
template <class To, class Clock, class From> std::chrono::time_point<Clock, To> ceil(const std::chrono::time_point<Clock, From>& tp);
template <class To, class Clock, class From> std::chrono::time_point<Clock, To> round(const std::chrono::time_point<Clock, From>& tp);
#endif
template <class Streamable> std::string format(const char* fmt, const Streamable& tp);
template <class Streamable> std::string format(const std::string& fmt, const Streamable& tp);
template <class Streamable> std::string format(const std::locale& loc, const char* fmt, const Streamable& tp);
template <class Duration> struct _m_parser {
    const char* format;
    Duration& tp;
};
template <class T> _m_parser<T> parse(const char* format, T& tp);
template <class T> _m_parser<T> parse(const std::string& format, T& tp);
template <class T> _m_parser<T> parse(const std::string& format, T& tp, std::string& abbrev);
template <class T> std::istream& operator>>(std::istream& is, const _m_parser<T>& x);
template <class Stream, class T> Stream& from_stream(Stream& is, const char* fmt, T& tp);
template <class Duration> std::ostream& operator<<(std::ostream& os, const sys_time<Duration>& tp);
std::ostream& operator<<(std::ostream& os, const year_month_day& ymd);
std::ostream& operator<<(std::ostream& os, const weekday& wd);
std::ostream& operator<<(std::ostream& os, const day& d);
std::ostream& operator<<(std::ostream& os, const month& m);
std::ostream& operator<<(std::ostream& os, const year& y);
std::ostream& operator<<(std::ostream& os, const year_month& ym);
template <class Duration> std::ostream& operator<<(std::ostream& os, const hh_mm_ss<Duration>& t);
inline namespace literals {
day operator""_d(unsigned long long d) noexcept;
year operator""_y(unsigned long long y) noexcept;
}  // namespace literals
extern const month January, February, March, April, May, June, July, August, September, October, November, December;
extern const weekday Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday;
extern const last_spec last;
}  // namespace date
