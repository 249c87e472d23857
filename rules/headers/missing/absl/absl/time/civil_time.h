#pragma once
#include <cstdint>
#include <ostream>
#include <string>

#include "absl/strings/string_view.h"
namespace absl {
namespace time_internal {
template <int Unit> class civil_time {
public:
    civil_time() noexcept;
    explicit civil_time(int64_t y, int64_t m = 1, int64_t d = 1, int64_t hh = 0, int64_t mm = 0, int64_t ss = 0) noexcept;
    template <int Other> civil_time(const civil_time<Other>& ct) noexcept;
    int64_t year() const noexcept;
    int month() const noexcept;
    int day() const noexcept;
    int hour() const noexcept;
    int minute() const noexcept;
    int second() const noexcept;
    civil_time& operator+=(int64_t n) noexcept;
    civil_time& operator-=(int64_t n) noexcept;
    civil_time& operator++() noexcept;
    civil_time& operator--() noexcept;
    friend civil_time operator+(civil_time a, int64_t n) noexcept;
    friend civil_time operator-(civil_time a, int64_t n) noexcept;
    friend int64_t operator-(civil_time lhs, civil_time rhs) noexcept;
    friend bool operator<(civil_time lhs, civil_time rhs) noexcept;
    friend bool operator==(civil_time lhs, civil_time rhs) noexcept;
    friend std::ostream& operator<<(std::ostream& os, civil_time t);
};
}  // namespace time_internal
using CivilSecond = time_internal::civil_time<0>;
using CivilMinute = time_internal::civil_time<1>;
using CivilHour = time_internal::civil_time<2>;
using CivilDay = time_internal::civil_time<3>;
using CivilMonth = time_internal::civil_time<4>;
using CivilYear = time_internal::civil_time<5>;
std::string FormatCivilTime(CivilSecond c);
std::string FormatCivilTime(CivilDay c);
}  // namespace absl
