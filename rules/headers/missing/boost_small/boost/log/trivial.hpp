// Boost.Log: what BOOST_LOG_TRIVIAL needs.
#pragma once
#include <ostream>
#include <string>
#include <type_traits>
namespace boost {
namespace log {
namespace trivial {
enum severity_level { trace, debug, info, warning, error, fatal };
const char* to_string(severity_level lvl);
struct severity_type {
    template <class T> bool operator>=(const T&) const;
    template <class T> bool operator==(const T&) const;
};
const severity_type severity{};
class record_stream {
public:
    explicit record_stream(severity_level lvl);
    std::ostream& stream() const;
};
}  // namespace trivial
class core;
}  // namespace log
}  // namespace boost
#define BOOST_LOG_TRIVIAL(lvl) ::boost::log::trivial::record_stream(::boost::log::trivial::lvl).stream()
