#pragma once
#include <spdlog/spdlog.h>
namespace spdlog {
namespace sinks {
template <typename Mutex> class rotating_file_sink : public base_sink<Mutex> {
public:
    rotating_file_sink(filename_t base_filename, std::size_t max_size, std::size_t max_files, bool rotate_on_open = false);
    filename_t filename();

protected:
    void sink_it_(const details::log_msg& msg) override;
    void flush_() override;
};
using rotating_file_sink_mt = rotating_file_sink<std::mutex>;
using rotating_file_sink_st = rotating_file_sink<details::null_mutex>;
}  // namespace sinks
template <typename Factory = synchronous_factory> std::shared_ptr<logger> rotating_logger_mt(const std::string& logger_name, const filename_t& filename, size_t max_file_size, size_t max_files, bool rotate_on_open = false);
template <typename Factory = synchronous_factory> std::shared_ptr<logger> rotating_logger_st(const std::string& logger_name, const filename_t& filename, size_t max_file_size, size_t max_files, bool rotate_on_open = false);
}  // namespace spdlog
