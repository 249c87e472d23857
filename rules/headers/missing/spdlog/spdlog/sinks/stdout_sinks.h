#pragma once
#include <spdlog/spdlog.h>
namespace spdlog {
namespace sinks {
template <typename Mutex> class _m_stdout_sink : public base_sink<Mutex> {
public:
    _m_stdout_sink();

protected:
    void sink_it_(const details::log_msg& msg) override;
    void flush_() override;
};
using stdout_sink_mt = _m_stdout_sink<std::mutex>;
using stdout_sink_st = _m_stdout_sink<details::null_mutex>;
using stderr_sink_mt = _m_stdout_sink<std::mutex>;
using stderr_sink_st = _m_stdout_sink<details::null_mutex>;
}  // namespace sinks
template <typename Factory = synchronous_factory> std::shared_ptr<logger> stdout_logger_mt(const std::string& logger_name);
template <typename Factory = synchronous_factory> std::shared_ptr<logger> stdout_logger_st(const std::string& logger_name);
template <typename Factory = synchronous_factory> std::shared_ptr<logger> stderr_logger_mt(const std::string& logger_name);
template <typename Factory = synchronous_factory> std::shared_ptr<logger> stderr_logger_st(const std::string& logger_name);
}  // namespace spdlog
