#pragma once
#include <spdlog/common.h>

namespace spdlog {
class logger {
public:
    explicit logger(std::string name);
    template <typename It> logger(std::string name, It begin, It end);
    logger(std::string name, sink_ptr single_sink);
    logger(std::string name, sinks_init_list sinks);
    virtual ~logger() = default;
    logger(const logger& other);
    logger(logger&& other) noexcept;
    logger& operator=(logger other) noexcept;
    void swap(logger& other) noexcept;
    template <typename... Args> void log(source_loc loc, level::level_enum lvl, format_string_t<Args...> fmt, Args&&... args);
    template <typename... Args> void log(level::level_enum lvl, format_string_t<Args...> fmt, Args&&... args);
    template <typename T> void log(level::level_enum lvl, const T& msg);
    template <typename T> void log(source_loc loc, level::level_enum lvl, const T& msg);
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
    bool should_log(level::level_enum msg_level) const;
    bool should_backtrace() const;
    void set_level(level::level_enum log_level);
    level::level_enum level() const;
    const std::string& name() const;
    void set_formatter(std::unique_ptr<formatter> f);
    void set_pattern(std::string pattern, pattern_time_type time_type = pattern_time_type::local);
    void enable_backtrace(size_t n_messages);
    void disable_backtrace();
    void dump_backtrace();
    void flush();
    void flush_on(level::level_enum log_level);
    level::level_enum flush_level() const;
    const std::vector<sink_ptr>& sinks() const;
    std::vector<sink_ptr>& sinks();
    void set_error_handler(err_handler);
    virtual std::shared_ptr<logger> clone(std::string logger_name);
};
}  // namespace spdlog
