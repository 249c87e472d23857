#pragma once
#include <spdlog/spdlog.h>
namespace spdlog {
namespace sinks {
template <typename Mutex> class dist_sink : public base_sink<Mutex> {
public:
    dist_sink();
    explicit dist_sink(std::vector<std::shared_ptr<sink>> sinks);
    void add_sink(std::shared_ptr<sink> sub_sink);
    void remove_sink(std::shared_ptr<sink> sub_sink);

protected:
    void sink_it_(const details::log_msg& msg) override;
    void flush_() override;
};
using dist_sink_mt = dist_sink<std::mutex>;
using dist_sink_st = dist_sink<details::null_mutex>;
}  // namespace sinks
}  // namespace spdlog
