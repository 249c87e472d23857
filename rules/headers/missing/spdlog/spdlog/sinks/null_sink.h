#pragma once
#include <spdlog/spdlog.h>
namespace spdlog {
namespace sinks {
template <typename Mutex> class null_sink : public base_sink<Mutex> {
public:

protected:
    void sink_it_(const details::log_msg& msg) override;
    void flush_() override;
};
using null_sink_mt = null_sink<std::mutex>;
using null_sink_st = null_sink<details::null_mutex>;
}  // namespace sinks
template <typename Factory = synchronous_factory> std::shared_ptr<logger> null_logger_mt(const std::string& logger_name);
template <typename Factory = synchronous_factory> std::shared_ptr<logger> null_logger_st(const std::string& logger_name);
}  // namespace spdlog
