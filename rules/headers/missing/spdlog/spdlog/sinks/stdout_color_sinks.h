#pragma once
#include <spdlog/spdlog.h>
namespace spdlog {
namespace sinks {
template <typename Mutex> class _m_color_sink : public base_sink<Mutex> {
public:
    explicit _m_color_sink(color_mode mode = color_mode::automatic);
    void set_color(level::level_enum color_level, string_view_t color);
    void set_color_mode(color_mode mode);

protected:
    void sink_it_(const details::log_msg& msg) override;
    void flush_() override;
};
using stdout_color_sink_mt = _m_color_sink<std::mutex>;
using stdout_color_sink_st = _m_color_sink<details::null_mutex>;
using stderr_color_sink_mt = _m_color_sink<std::mutex>;
using stderr_color_sink_st = _m_color_sink<details::null_mutex>;
using ansicolor_stdout_sink_mt = _m_color_sink<std::mutex>;
using ansicolor_stdout_sink_st = _m_color_sink<details::null_mutex>;
using ansicolor_stderr_sink_mt = _m_color_sink<std::mutex>;
using ansicolor_stderr_sink_st = _m_color_sink<details::null_mutex>;
}  // namespace sinks
template <typename Factory = synchronous_factory> std::shared_ptr<logger> stdout_color_mt(const std::string& logger_name, color_mode mode = color_mode::automatic);
template <typename Factory = synchronous_factory> std::shared_ptr<logger> stdout_color_st(const std::string& logger_name, color_mode mode = color_mode::automatic);
template <typename Factory = synchronous_factory> std::shared_ptr<logger> stderr_color_mt(const std::string& logger_name, color_mode mode = color_mode::automatic);
template <typename Factory = synchronous_factory> std::shared_ptr<logger> stderr_color_st(const std::string& logger_name, color_mode mode = color_mode::automatic);
}  // namespace spdlog
