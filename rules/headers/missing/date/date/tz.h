#pragma once
#include <date/date.h>
#include <string>
namespace date {
struct sys_info {
    sys_seconds begin;
    sys_seconds end;
    std::chrono::seconds offset;
    std::chrono::minutes save;
    std::string abbrev;
};
enum class choose { earliest, latest };
class time_zone {
public:
    const std::string& name() const noexcept;
    template <class Duration> sys_info get_info(sys_time<Duration> st) const;
    template <class Duration> sys_time<Duration> to_sys(local_time<Duration> tp) const;
    template <class Duration> sys_time<Duration> to_sys(local_time<Duration> tp, choose z) const;
    template <class Duration> local_time<Duration> to_local(sys_time<Duration> tp) const;
};
const time_zone* locate_zone(const std::string& tz_name);
const time_zone* current_zone();
template <class Duration> class zoned_time {
public:
    zoned_time(const time_zone* z, const sys_time<Duration>& st);
    zoned_time(const std::string& name, const sys_time<Duration>& st);
    operator sys_time<Duration>() const;
    const time_zone* get_time_zone() const;
    local_time<Duration> get_local_time() const;
    sys_time<Duration> get_sys_time() const;
};
template <class Duration> zoned_time<Duration> make_zoned(const time_zone* z, const sys_time<Duration>& tp);
template <class Duration> zoned_time<Duration> make_zoned(const std::string& name, const sys_time<Duration>& tp);
template <class Duration> std::ostream& operator<<(std::ostream& os, const zoned_time<Duration>& t);
}  // namespace date
