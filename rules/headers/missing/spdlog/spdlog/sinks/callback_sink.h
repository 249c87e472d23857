#pragma once
#include <spdlog/spdlog.h>
namespace spdlog {
namespace sinks {
}
using custom_log_callback = std::function<void(const details::log_msg& msg)>;
namespace sinks {
template <typename Mutex> class callback_sink : public base_sink<Mutex> {
public:
    explicit callback_sink(const custom_log_callback& callback);

protected:
    void sink_it_(const details::log_msg& msg) override;
    void flush_() override;
};
using callback_sink_mt = callback_sink<std::mutex>;
using callback_sink_st = callback_sink<details::null_mutex>;
}  // namespace sinks
}  // namespace spdlog
