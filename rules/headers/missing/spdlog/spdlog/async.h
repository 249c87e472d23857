#pragma once
#include <spdlog/spdlog.h>
namespace spdlog {
namespace details {
class thread_pool {
public:
    thread_pool(size_t q_max_items, size_t threads_n);
};
}  // namespace details
enum class async_overflow_policy { block, overrun_oldest, discard_new };
class async_logger final : public std::enable_shared_from_this<async_logger>, public logger {
public:
    template <typename It>
    async_logger(std::string logger_name, It begin, It end, std::weak_ptr<details::thread_pool> tp, async_overflow_policy overflow_policy = async_overflow_policy::block);
    async_logger(std::string logger_name, sinks_init_list sinks_list, std::weak_ptr<details::thread_pool> tp, async_overflow_policy overflow_policy = async_overflow_policy::block);
    async_logger(std::string logger_name, sink_ptr single_sink, std::weak_ptr<details::thread_pool> tp, async_overflow_policy overflow_policy = async_overflow_policy::block);
};
struct async_factory {
    template <typename Sink, typename... SinkArgs> static std::shared_ptr<async_logger> create(std::string logger_name, SinkArgs&&... args);
};
using async_factory_nonblock = async_factory;
template <typename Sink, typename... SinkArgs> std::shared_ptr<logger> create_async(std::string logger_name, SinkArgs&&... sink_args);
template <typename Sink, typename... SinkArgs> std::shared_ptr<logger> create_async_nb(std::string logger_name, SinkArgs&&... sink_args);
void init_thread_pool(size_t q_size, size_t thread_count);
std::shared_ptr<details::thread_pool> thread_pool();
}  // namespace spdlog
