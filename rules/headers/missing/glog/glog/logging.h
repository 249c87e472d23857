// glog.
#pragma once
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>
#if __has_include(<gflags/gflags.h>)
#include <gflags/gflags.h>
#endif
namespace google {
typedef int LogSeverity;
const int GLOG_INFO = 0, GLOG_WARNING = 1, GLOG_ERROR = 2, GLOG_FATAL = 3, NUM_SEVERITIES = 4;
const int INFO = GLOG_INFO, WARNING = GLOG_WARNING, ERROR = GLOG_ERROR, FATAL = GLOG_FATAL;
class LogSink {
public:
    virtual ~LogSink();
    virtual void send(LogSeverity severity, const char* full_filename, const char* base_filename, int line, const struct ::tm* tm_time, const char* message, size_t message_len);
    virtual void WaitTillSent();
};
class LogMessage {
public:
    LogMessage(const char* file, int line, LogSeverity severity);
    ~LogMessage();
    std::ostream& stream();
};
class LogMessageFatal {
public:
    LogMessageFatal(const char* file, int line);
    [[noreturn]] ~LogMessageFatal();
    std::ostream& stream();
};
class LogMessageVoidify {
public:
    LogMessageVoidify() {}
    void operator&(std::ostream&);
};
template <typename T> T CheckNotNull(const char* file, int line, const char* names, T&& t);
void InitGoogleLogging(const char* argv0);
bool IsGoogleLoggingInitialized();
void ShutdownGoogleLogging();
void InstallFailureSignalHandler();
void InstallFailureFunction(void (*fail_func)());
void FlushLogFiles(LogSeverity min_severity);
void FlushLogFilesUnsafe(LogSeverity min_severity);
void SetLogDestination(LogSeverity severity, const char* base_filename);
void SetLogSymlink(LogSeverity severity, const char* symlink_basename);
void SetLogFilenameExtension(const char* filename_extension);
void SetStderrLogging(LogSeverity min_severity);
void LogToStderr();
void AddLogSink(LogSink* destination);
void RemoveLogSink(LogSink* destination);
bool _m_vlog_is_on(int level);
void EnableLogCleaner(unsigned overdue_days);
void DisableLogCleaner();
void InstallFailureWriter(void (*writer)(const char* data, size_t size));
void InstallPrefixFormatter(void (*callback)(std::ostream&, const LogMessage&, void*), void* data = nullptr);
const char* GetLogSeverityName(LogSeverity severity);
void SetEmailLogging(LogSeverity min_severity, const char* addresses);
std::string StrError(int err);
int SetVLOGLevel(const char* module_pattern, int log_level);
struct PRIVATE_Counter {};
std::ostream& operator<<(std::ostream& os, const PRIVATE_Counter&);
const PRIVATE_Counter COUNTER = {};
}  // namespace google
namespace fLB {
extern bool FLAGS_logtostderr;
}
using fLB::FLAGS_logtostderr;
namespace fLB {
extern bool FLAGS_alsologtostderr;
}
using fLB::FLAGS_alsologtostderr;
namespace fLB {
extern bool FLAGS_colorlogtostderr;
}
using fLB::FLAGS_colorlogtostderr;
namespace fLI {
extern int32_t FLAGS_stderrthreshold;
}
using fLI::FLAGS_stderrthreshold;
namespace fLI {
extern int32_t FLAGS_minloglevel;
}
using fLI::FLAGS_minloglevel;
namespace fLI {
extern int32_t FLAGS_v;
}
using fLI::FLAGS_v;
namespace fLS {
extern std::string FLAGS_log_dir;
}
using fLS::FLAGS_log_dir;
namespace fLB {
extern bool FLAGS_log_prefix;
}
using fLB::FLAGS_log_prefix;
namespace fLI {
extern int32_t FLAGS_max_log_size;
}
using fLI::FLAGS_max_log_size;
namespace fLI {
extern int32_t FLAGS_logbufsecs;
}
using fLI::FLAGS_logbufsecs;
#define _M_GLOG_INFO ::google::LogMessage(__FILE__, __LINE__, ::google::GLOG_INFO).stream()
#define _M_GLOG_WARNING ::google::LogMessage(__FILE__, __LINE__, ::google::GLOG_WARNING).stream()
#define _M_GLOG_ERROR ::google::LogMessage(__FILE__, __LINE__, ::google::GLOG_ERROR).stream()
#define _M_GLOG_DFATAL ::google::LogMessage(__FILE__, __LINE__, ::google::GLOG_FATAL).stream()
#define _M_GLOG_FATAL ::google::LogMessageFatal(__FILE__, __LINE__).stream()
#define LOG(severity) _M_GLOG_##severity
#define LOG_IF(severity, condition) static_cast<void>(0), !(condition) ? (void)0 : ::google::LogMessageVoidify() & _M_GLOG_##severity
#define LOG_EVERY_N(severity, n) _M_GLOG_##severity
#define LOG_FIRST_N(severity, n) _M_GLOG_##severity
#define LOG_IF_EVERY_N(severity, condition, n) static_cast<void>(0), !(condition) ? (void)0 : ::google::LogMessageVoidify() & _M_GLOG_##severity
#define LOG_AT_LEVEL(severity) ::google::LogMessage(__FILE__, __LINE__, severity).stream()
#define PLOG(severity) _M_GLOG_##severity
#define PLOG_IF(severity, condition) static_cast<void>(0), !(condition) ? (void)0 : ::google::LogMessageVoidify() & _M_GLOG_##severity
#define SYSLOG(severity) _M_GLOG_##severity
#define DLOG(severity) _M_GLOG_##severity
#define DLOG_IF(severity, condition) static_cast<void>(0), !(condition) ? (void)0 : ::google::LogMessageVoidify() & _M_GLOG_##severity
#define VLOG_IS_ON(verboselevel) ::google::_m_vlog_is_on(verboselevel)
#define VLOG(verboselevel) LOG_IF(INFO, VLOG_IS_ON(verboselevel))
#define VLOG_IF(verboselevel, condition) LOG_IF(INFO, (condition) && VLOG_IS_ON(verboselevel))
#define DVLOG(verboselevel) VLOG(verboselevel)
#define CHECK(condition) LOG_IF(FATAL, !(condition))
#define PCHECK(condition) CHECK(condition)
#define CHECK_EQ(val1, val2) CHECK((val1) == (val2))
#define CHECK_NE(val1, val2) CHECK((val1) != (val2))
#define CHECK_LE(val1, val2) CHECK((val1) <= (val2))
#define CHECK_LT(val1, val2) CHECK((val1) < (val2))
#define CHECK_GE(val1, val2) CHECK((val1) >= (val2))
#define CHECK_GT(val1, val2) CHECK((val1) > (val2))
#define CHECK_NOTNULL(val) ::google::CheckNotNull(__FILE__, __LINE__, #val, (val))
#define CHECK_STREQ(s1, s2) CHECK(std::strcmp((s1), (s2)) == 0)
#define CHECK_STRNE(s1, s2) CHECK(std::strcmp((s1), (s2)) != 0)
#define DCHECK(condition) CHECK(condition)
#define DCHECK_EQ(val1, val2) CHECK_EQ(val1, val2)
#define DCHECK_NE(val1, val2) CHECK_NE(val1, val2)
#define DCHECK_LE(val1, val2) CHECK_LE(val1, val2)
#define DCHECK_LT(val1, val2) CHECK_LT(val1, val2)
#define DCHECK_GE(val1, val2) CHECK_GE(val1, val2)
#define DCHECK_GT(val1, val2) CHECK_GT(val1, val2)
#define DCHECK_NOTNULL(val) CHECK_NOTNULL(val)
#define CHECK_STRCASEEQ(s1, s2) CHECK_STREQ(s1, s2)
#define CHECK_STRCASENE(s1, s2) CHECK_STRNE(s1, s2)
#define CHECK_NEAR(val1, val2, margin) CHECK((val1) - (val2) <= (margin))
#define CHECK_DOUBLE_EQ(val1, val2) CHECK((val1) == (val2))
#define CHECK_INDEX(i, a) CHECK((i) < sizeof(a) / sizeof((a)[0]))
#define PLOG_EVERY_N(severity, n) _M_GLOG_##severity
#define LOG_EVERY_T(severity, seconds) _M_GLOG_##severity
#define DLOG_EVERY_N(severity, n) _M_GLOG_##severity
#define SYSLOG_IF(severity, condition) static_cast<void>(0), !(condition) ? (void)0 : ::google::LogMessageVoidify() & _M_GLOG_##severity
#define VLOG_EVERY_N(verboselevel, n) VLOG(verboselevel)
#define LOG_TO_SINK(sink, severity) _M_GLOG_##severity
#define LOG_STRING(severity, outvec) _M_GLOG_##severity
#define RAW_LOG(severity, ...) ::google::RawLog(::google::GLOG_##severity, __FILE__, __LINE__, __VA_ARGS__)
#define RAW_CHECK(condition, message) CHECK(condition) << message
namespace google {
void RawLog(LogSeverity severity, const char* file, int line, const char* format, ...);
}
