#pragma once
#include <spdlog/spdlog.h>
namespace spdlog {
namespace sinks {
template <typename Mutex> class basic_file_sink : public base_sink<Mutex> {
public:
    explicit basic_file_sink(const filename_t& filename, bool truncate = false);
    const filename_t& filename() const;

protected:
    void sink_it_(const details::log_msg& msg) override;
    void flush_() override;
};
using basic_file_sink_mt = basic_file_sink<std::mutex>;
using basic_file_sink_st = basic_file_sink<details::null_mutex>;
}  // namespace sinks
template <typename Factory = synchronous_factory> std::shared_ptr<logger> basic_logger_mt(const std::string& logger_name, const filename_t& filename, bool truncate = false);
template <typename Factory = synchronous_factory> std::shared_ptr<logger> basic_logger_st(const std::string& logger_name, const filename_t& filename, bool truncate = false);
}  // namespace spdlog
