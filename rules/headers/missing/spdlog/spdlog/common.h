// spdlog, 1.10 and later.
#pragma once
#include <spdlog/fmt/fmt.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <functional>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#define SPDLOG_VER_MAJOR 1
#define SPDLOG_VER_MINOR 10
#define SPDLOG_VER_PATCH 0
#define SPDLOG_LEVEL_TRACE 0
#define SPDLOG_LEVEL_DEBUG 1
#define SPDLOG_LEVEL_INFO 2
#define SPDLOG_LEVEL_WARN 3
#define SPDLOG_LEVEL_ERROR 4
#define SPDLOG_LEVEL_CRITICAL 5
#define SPDLOG_LEVEL_OFF 6
#ifndef SPDLOG_ACTIVE_LEVEL
#define SPDLOG_ACTIVE_LEVEL SPDLOG_LEVEL_INFO
#endif
#define SPDLOG_FUNCTION __FUNCTION__

namespace spdlog {
class formatter;
class logger;
namespace sinks {
class sink;
}
using filename_t = std::string;
using log_clock = std::chrono::system_clock;
using sink_ptr = std::shared_ptr<sinks::sink>;
using sinks_init_list = std::initializer_list<sink_ptr>;
using err_handler = std::function<void(const std::string& err_msg)>;
namespace fmt_lib = fmt;
using string_view_t = fmt::string_view;
using memory_buf_t = fmt::basic_memory_buffer<char, 250>;
template <typename... Args> using format_string_t = fmt::format_string<Args...>;
namespace level {
enum level_enum : int { trace = SPDLOG_LEVEL_TRACE, debug = SPDLOG_LEVEL_DEBUG, info = SPDLOG_LEVEL_INFO, warn = SPDLOG_LEVEL_WARN, err = SPDLOG_LEVEL_ERROR, critical = SPDLOG_LEVEL_CRITICAL, off = SPDLOG_LEVEL_OFF, n_levels };
const string_view_t& to_string_view(spdlog::level::level_enum l) noexcept;
const char* to_short_c_str(spdlog::level::level_enum l) noexcept;
spdlog::level::level_enum from_str(const std::string& name) noexcept;
}  // namespace level
using level_t = std::atomic<int>;
enum class color_mode { always, automatic, never };
enum class pattern_time_type { local, utc };
class spdlog_ex : public std::exception {
public:
    explicit spdlog_ex(std::string msg);
    spdlog_ex(const std::string& msg, int last_errno);
    const char* what() const noexcept override;
};
struct source_loc {
    constexpr source_loc() = default;
    constexpr source_loc(const char* filename_in, int line_in, const char* funcname_in) : filename(filename_in), line(line_in), funcname(funcname_in) {}
    constexpr bool empty() const noexcept { return line == 0; }
    const char* filename{nullptr};
    int line{0};
    const char* funcname{nullptr};
};
namespace details {
struct null_mutex {
    void lock() const;
    void unlock() const;
};
struct log_msg {
    string_view_t logger_name;
    level::level_enum level{level::off};
    log_clock::time_point time;
    size_t thread_id{0};
    source_loc source;
    string_view_t payload;
};
}  // namespace details
class formatter {
public:
    virtual ~formatter() = default;
    virtual void format(const details::log_msg& msg, memory_buf_t& dest) = 0;
    virtual std::unique_ptr<formatter> clone() const = 0;
};
class pattern_formatter : public formatter {
public:
    explicit pattern_formatter(std::string pattern, pattern_time_type time_type = pattern_time_type::local, std::string eol = "\n");
    explicit pattern_formatter(pattern_time_type time_type = pattern_time_type::local, std::string eol = "\n");
    void format(const details::log_msg& msg, memory_buf_t& dest) override;
    std::unique_ptr<formatter> clone() const override;
    void set_pattern(std::string pattern);
};
namespace sinks {
class sink {
public:
    virtual ~sink() = default;
    virtual void log(const details::log_msg& msg) = 0;
    virtual void flush() = 0;
    virtual void set_pattern(const std::string& pattern) = 0;
    virtual void set_formatter(std::unique_ptr<spdlog::formatter> sink_formatter) = 0;
    void set_level(level::level_enum log_level);
    level::level_enum level() const;
    bool should_log(level::level_enum msg_level) const;
};
template <typename Mutex> class base_sink : public sink {
public:
    base_sink();
    explicit base_sink(std::unique_ptr<spdlog::formatter> formatter);
    ~base_sink() override = default;
    base_sink(const base_sink&) = delete;
    base_sink& operator=(const base_sink&) = delete;
    void log(const details::log_msg& msg) final;
    void flush() final;
    void set_pattern(const std::string& pattern) final;
    void set_formatter(std::unique_ptr<spdlog::formatter> sink_formatter) final;

protected:
    std::unique_ptr<spdlog::formatter> formatter_;
    Mutex mutex_;
    virtual void sink_it_(const details::log_msg& msg) = 0;
    virtual void flush_() = 0;
    virtual void set_pattern_(const std::string& pattern);
    virtual void set_formatter_(std::unique_ptr<spdlog::formatter> sink_formatter);
};
}  // namespace sinks
}  // namespace spdlog
