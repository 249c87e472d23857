#pragma once
#include <spdlog/spdlog.h>
#include <ostream>
namespace spdlog {
namespace sinks {
template <typename Mutex> class ostream_sink : public base_sink<Mutex> {
public:
    explicit ostream_sink(std::ostream& os, bool force_flush = false);

protected:
    void sink_it_(const details::log_msg& msg) override;
    void flush_() override;
};
using ostream_sink_mt = ostream_sink<std::mutex>;
using ostream_sink_st = ostream_sink<details::null_mutex>;
}  // namespace sinks
}  // namespace spdlog
