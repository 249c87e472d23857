#pragma once
#include <spdlog/spdlog.h>
#include <syslog.h>
namespace spdlog {
namespace sinks {
template <typename Mutex> class syslog_sink : public base_sink<Mutex> {
public:
    syslog_sink(std::string ident, int syslog_option, int syslog_facility, bool enable_formatting);

protected:
    void sink_it_(const details::log_msg& msg) override;
    void flush_() override;
};
using syslog_sink_mt = syslog_sink<std::mutex>;
using syslog_sink_st = syslog_sink<details::null_mutex>;
}  // namespace sinks
template <typename Factory = synchronous_factory> std::shared_ptr<logger> syslog_logger_mt(const std::string& logger_name, const std::string& syslog_ident = "", int syslog_option = 0, int syslog_facility = 8, bool enable_formatting = false);
template <typename Factory = synchronous_factory> std::shared_ptr<logger> syslog_logger_st(const std::string& logger_name, const std::string& syslog_ident = "", int syslog_option = 0, int syslog_facility = 8, bool enable_formatting = false);
}  // namespace spdlog
