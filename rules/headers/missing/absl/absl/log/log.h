#pragma once
#include <ostream>
#include <string>

#include "absl/base/attributes.h"
#include "absl/strings/string_view.h"
namespace absl {
enum class LogSeverity : int { kInfo = 0, kWarning = 1, kError = 2, kFatal = 3 };
enum class LogSeverityAtLeast : int { kInfo = 0, kWarning = 1, kError = 2, kFatal = 3, kInfinity = 1000 };
enum class LogSeverityAtMost : int { kNegativeInfinity = -1000, kInfo = 0, kWarning = 1, kError = 2, kFatal = 3 };
namespace log_internal {
class LogMessage {
public:
    LogMessage(const char* file, int line, LogSeverity severity);
    LogMessage& operator<<(char v);
    LogMessage& operator<<(signed char v);
    LogMessage& operator<<(unsigned char v);
    LogMessage& operator<<(short v);
    LogMessage& operator<<(unsigned short v);
    LogMessage& operator<<(int v);
    LogMessage& operator<<(unsigned int v);
    LogMessage& operator<<(long v);
    LogMessage& operator<<(unsigned long v);
    LogMessage& operator<<(long long v);
    LogMessage& operator<<(unsigned long long v);
    LogMessage& operator<<(void* v);
    LogMessage& operator<<(const void* v);
    LogMessage& operator<<(float v);
    LogMessage& operator<<(double v);
    LogMessage& operator<<(bool v);
    LogMessage& operator<<(const std::string& v);
    LogMessage& operator<<(string_view v);
    LogMessage& operator<<(std::ostream& (*m)(std::ostream& os));
    LogMessage& operator<<(std::ios_base& (*m)(std::ios_base& os));
    template <int SIZE> LogMessage& operator<<(const char (&buf)[SIZE]);
    template <typename T> LogMessage& operator<<(const T& v);
    LogMessage& WithPerror();
    LogMessage& WithVerbosity(int verbose_level);
    LogMessage& NoPrefix();
    LogMessage& AtLocation(string_view file, int line);
    LogMessage& ToSinkAlso(void* sink);
};
class Voidify final {
public:
    template <typename T> void operator&&(T&& message) const&&;
};
constexpr LogSeverity kINFO = LogSeverity::kInfo, kWARNING = LogSeverity::kWarning, kERROR = LogSeverity::kError, kFATAL = LogSeverity::kFatal, kDFATAL = LogSeverity::kFatal;
bool VlogIsOn(int level);
}  // namespace log_internal
}  // namespace absl
#define _M_ABSL_LOG(severity) ::absl::log_internal::LogMessage(__FILE__, __LINE__, ::absl::log_internal::k##severity)
#define _M_ABSL_LOG_IF(severity, condition) !(condition) ? (void)0 : ::absl::log_internal::Voidify() && _M_ABSL_LOG(severity)
#define LOG(severity) _M_ABSL_LOG(severity)
#define PLOG(severity) _M_ABSL_LOG(severity).WithPerror()
#define DLOG(severity) _M_ABSL_LOG(severity)
#define VLOG(severity) _M_ABSL_LOG_IF(INFO, ::absl::log_internal::VlogIsOn(severity))
#define LOG_IF(severity, condition) _M_ABSL_LOG_IF(severity, condition)
#define PLOG_IF(severity, condition) _M_ABSL_LOG_IF(severity, condition)
#define DLOG_IF(severity, condition) _M_ABSL_LOG_IF(severity, condition)
#define LOG_EVERY_N(severity, n) _M_ABSL_LOG(severity)
#define LOG_FIRST_N(severity, n) _M_ABSL_LOG(severity)
#define LOG_EVERY_POW_2(severity) _M_ABSL_LOG(severity)
#define LOG_EVERY_N_SEC(severity, n_seconds) _M_ABSL_LOG(severity)
#define VLOG_IS_ON(level) ::absl::log_internal::VlogIsOn(level)
#define ABSL_LOG(severity) _M_ABSL_LOG(severity)
