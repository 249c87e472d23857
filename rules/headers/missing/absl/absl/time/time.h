#pragma once
#include <chrono>
#include <cstdint>
#include <ctime>
#include <ostream>
#include <string>
#include <sys/time.h>
#include <type_traits>
#include <utility>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
namespace absl {
class Duration {
public:
    constexpr Duration() {}
    Duration& operator+=(Duration d);
    Duration& operator-=(Duration d);
    template <typename T> Duration& operator*=(T r);
    template <typename T> Duration& operator/=(T r);
    Duration& operator%=(Duration rhs);
};
bool operator<(Duration lhs, Duration rhs);
bool operator>(Duration lhs, Duration rhs);
bool operator>=(Duration lhs, Duration rhs);
bool operator<=(Duration lhs, Duration rhs);
bool operator==(Duration lhs, Duration rhs);
bool operator!=(Duration lhs, Duration rhs);
Duration operator-(Duration d);
Duration operator+(Duration lhs, Duration rhs);
Duration operator-(Duration lhs, Duration rhs);
template <typename T, typename = typename std::enable_if<std::is_arithmetic<T>::value>::type> Duration operator*(Duration lhs, T rhs);
template <typename T, typename = typename std::enable_if<std::is_arithmetic<T>::value>::type> Duration operator*(T lhs, Duration rhs);
template <typename T, typename = typename std::enable_if<std::is_arithmetic<T>::value>::type> Duration operator/(Duration lhs, T rhs);
int64_t operator/(Duration lhs, Duration rhs);
Duration operator%(Duration lhs, Duration rhs);
constexpr Duration ZeroDuration() { return Duration(); }
constexpr Duration InfiniteDuration() { return Duration(); }
Duration AbsDuration(Duration d);
Duration Trunc(Duration d, Duration unit);
Duration Floor(Duration d, Duration unit);
Duration Ceil(Duration d, Duration unit);
template <typename T> constexpr Duration Nanoseconds(T n) { return Duration(); }
template <typename T> constexpr Duration Microseconds(T n) { return Duration(); }
template <typename T> constexpr Duration Milliseconds(T n) { return Duration(); }
template <typename T> constexpr Duration Seconds(T n) { return Duration(); }
template <typename T> constexpr Duration Minutes(T n) { return Duration(); }
template <typename T> constexpr Duration Hours(T n) { return Duration(); }
int64_t ToInt64Nanoseconds(Duration d);
int64_t ToInt64Microseconds(Duration d);
int64_t ToInt64Milliseconds(Duration d);
int64_t ToInt64Seconds(Duration d);
int64_t ToInt64Minutes(Duration d);
int64_t ToInt64Hours(Duration d);
double ToDoubleNanoseconds(Duration d);
double ToDoubleMicroseconds(Duration d);
double ToDoubleMilliseconds(Duration d);
double ToDoubleSeconds(Duration d);
double ToDoubleMinutes(Duration d);
double ToDoubleHours(Duration d);
template <typename Rep, typename Period> Duration FromChrono(const std::chrono::duration<Rep, Period>& d);
std::chrono::nanoseconds ToChronoNanoseconds(Duration d);
std::chrono::microseconds ToChronoMicroseconds(Duration d);
std::chrono::milliseconds ToChronoMilliseconds(Duration d);
std::chrono::seconds ToChronoSeconds(Duration d);
std::chrono::minutes ToChronoMinutes(Duration d);
std::chrono::hours ToChronoHours(Duration d);
std::string FormatDuration(Duration d);
std::ostream& operator<<(std::ostream& os, Duration d);
bool ParseDuration(string_view dur_string, Duration* d);
bool AbslParseFlag(string_view text, Duration* dst, std::string* error);
std::string AbslUnparseFlag(Duration d);
class Time {
public:
    constexpr Time() = default;
    Time& operator+=(Duration d);
    Time& operator-=(Duration d);
};
bool operator<(Time lhs, Time rhs);
bool operator>(Time lhs, Time rhs);
bool operator>=(Time lhs, Time rhs);
bool operator<=(Time lhs, Time rhs);
bool operator==(Time lhs, Time rhs);
bool operator!=(Time lhs, Time rhs);
Time operator+(Time lhs, Duration rhs);
Time operator+(Duration lhs, Time rhs);
Time operator-(Time lhs, Duration rhs);
Duration operator-(Time lhs, Time rhs);
constexpr Time UnixEpoch() { return Time(); }
constexpr Time UniversalEpoch() { return Time(); }
constexpr Time InfiniteFuture() { return Time(); }
constexpr Time InfinitePast() { return Time(); }
Time FromUnixNanos(int64_t ns);
Time FromUnixMicros(int64_t us);
Time FromUnixMillis(int64_t ms);
Time FromUnixSeconds(int64_t s);
Time FromTimeT(time_t t);
int64_t ToUnixNanos(Time t);
int64_t ToUnixMicros(Time t);
int64_t ToUnixMillis(Time t);
int64_t ToUnixSeconds(Time t);
time_t ToTimeT(Time t);
Time FromChrono(const std::chrono::system_clock::time_point& tp);
std::chrono::system_clock::time_point ToChronoTime(Time t);
timespec ToTimespec(Duration d);
timeval ToTimeval(Duration d);
timespec ToTimespec(Time t);
timeval ToTimeval(Time t);
class TimeZone {
public:
    TimeZone() = default;
    std::string name() const;
    struct CivilInfo {
        CivilSecond cs;
        Duration subsecond;
        int offset;
        bool is_dst;
        const char* zone_abbr;
    };
    CivilInfo At(Time t) const;
    struct TimeInfo {
        enum CivilKind { UNIQUE, SKIPPED, REPEATED } kind;
        Time pre;
        Time trans;
        Time post;
    };
    TimeInfo At(CivilSecond ct) const;
};
bool LoadTimeZone(string_view name, TimeZone* tz);
TimeZone FixedTimeZone(int seconds);
TimeZone UTCTimeZone();
TimeZone LocalTimeZone();
Time FromCivil(CivilSecond ct, TimeZone tz);
CivilSecond ToCivilSecond(Time t, TimeZone tz);
CivilDay ToCivilDay(Time t, TimeZone tz);
Time FromTM(const struct tm& tm, TimeZone tz);
struct tm ToTM(Time t, TimeZone tz);
extern const char RFC3339_full[];
extern const char RFC3339_sec[];
extern const char RFC1123_full[];
extern const char RFC1123_no_wday[];
std::string FormatTime(string_view format, Time t, TimeZone tz);
std::string FormatTime(Time t, TimeZone tz);
std::string FormatTime(Time t);
std::ostream& operator<<(std::ostream& os, Time t);
bool ParseTime(string_view format, string_view input, Time* time, std::string* err);
bool ParseTime(string_view format, string_view input, TimeZone tz, Time* time, std::string* err);
}  // namespace absl
