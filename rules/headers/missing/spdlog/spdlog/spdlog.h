#pragma once
#include <spdlog/common.h>
#include <spdlog/logger.h>

namespace spdlog {
struct synchronous_factory {
    template <typename Sink, typename... SinkArgs> static std::shared_ptr<logger> create(std::string logger_name, SinkArgs&&... args);
};
using default_factory = synchronous_factory;
template <typename Sink, typename... SinkArgs> std::shared_ptr<logger> create(std::string logger_name, SinkArgs&&... sink_args);
void initialize_logger(std::shared_ptr<logger> logger);
std::shared_ptr<logger> get(const std::string& name);
void set_formatter(std::unique_ptr<formatter> formatter);
void set_pattern(std::string pattern, pattern_time_type time_type = pattern_time_type::local);
void enable_backtrace(size_t n_messages);
void disable_backtrace();
void dump_backtrace();
level::level_enum get_level();
void set_level(level::level_enum log_level);
bool should_log(level::level_enum lvl);
void flush_on(level::level_enum log_level);
template <typename Rep, typename Period> void flush_every(std::chrono::duration<Rep, Period> interval);
void set_error_handler(void (*handler)(const std::string& msg));
void register_logger(std::shared_ptr<logger> logger);
void apply_all(const std::function<void(std::shared_ptr<logger>)>& fun);
void drop(const std::string& name);
void drop_all();
void shutdown();
void set_automatic_registration(bool automatic_registration);
std::shared_ptr<logger> default_logger();
logger* default_logger_raw();
void set_default_logger(std::shared_ptr<logger> default_logger);
template <typename... Args> void log(source_loc source, level::level_enum lvl, format_string_t<Args...> fmt, Args&&... args);
template <typename... Args> void log(level::level_enum lvl, format_string_t<Args...> fmt, Args&&... args);
template <typename T> void log(source_loc source, level::level_enum lvl, const T& msg);
template <typename T> void log(level::level_enum lvl, const T& msg);
template <typename... Args> void trace(format_string_t<Args...> fmt, Args&&... args);
template <typename T> void trace(const T& msg);
template <typename... Args> void debug(format_string_t<Args...> fmt, Args&&... args);
template <typename T> void debug(const T& msg);
template <typename... Args> void info(format_string_t<Args...> fmt, Args&&... args);
template <typename T> void info(const T& msg);
template <typename... Args> void warn(format_string_t<Args...> fmt, Args&&... args);
template <typename T> void warn(const T& msg);
template <typename... Args> void error(format_string_t<Args...> fmt, Args&&... args);
template <typename T> void error(const T& msg);
template <typename... Args> void critical(format_string_t<Args...> fmt, Args&&... args);
template <typename T> void critical(const T& msg);
}  // namespace spdlog
#define SPDLOG_LOGGER_CALL(logger, level, ...) (logger)->log(spdlog::source_loc{__FILE__, __LINE__, SPDLOG_FUNCTION}, level, __VA_ARGS__)
#define SPDLOG_LOGGER_TRACE(logger, ...) SPDLOG_LOGGER_CALL(logger, spdlog::level::trace, __VA_ARGS__)
#define SPDLOG_TRACE(...) SPDLOG_LOGGER_TRACE(spdlog::default_logger_raw(), __VA_ARGS__)
#define SPDLOG_LOGGER_DEBUG(logger, ...) SPDLOG_LOGGER_CALL(logger, spdlog::level::debug, __VA_ARGS__)
#define SPDLOG_DEBUG(...) SPDLOG_LOGGER_DEBUG(spdlog::default_logger_raw(), __VA_ARGS__)
#define SPDLOG_LOGGER_INFO(logger, ...) SPDLOG_LOGGER_CALL(logger, spdlog::level::info, __VA_ARGS__)
#define SPDLOG_INFO(...) SPDLOG_LOGGER_INFO(spdlog::default_logger_raw(), __VA_ARGS__)
#define SPDLOG_LOGGER_WARN(logger, ...) SPDLOG_LOGGER_CALL(logger, spdlog::level::warn, __VA_ARGS__)
#define SPDLOG_WARN(...) SPDLOG_LOGGER_WARN(spdlog::default_logger_raw(), __VA_ARGS__)
#define SPDLOG_LOGGER_ERROR(logger, ...) SPDLOG_LOGGER_CALL(logger, spdlog::level::err, __VA_ARGS__)
#define SPDLOG_ERROR(...) SPDLOG_LOGGER_ERROR(spdlog::default_logger_raw(), __VA_ARGS__)
#define SPDLOG_LOGGER_CRITICAL(logger, ...) SPDLOG_LOGGER_CALL(logger, spdlog::level::critical, __VA_ARGS__)
#define SPDLOG_CRITICAL(...) SPDLOG_LOGGER_CRITICAL(spdlog::default_logger_raw(), __VA_ARGS__)
