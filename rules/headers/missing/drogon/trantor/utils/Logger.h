// trantor's logger: LOG_INFO << …
#pragma once
#include <trantor/utils/Date.h>
#include <trantor/utils/NonCopyable.h>

#include <cstring>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace trantor {
class LogStream : NonCopyable {
public:
    using self = LogStream;
    self& operator<<(bool v);
    self& operator<<(short);
    self& operator<<(unsigned short);
    self& operator<<(int);
    self& operator<<(unsigned int);
    self& operator<<(long);
    self& operator<<(unsigned long);
    self& operator<<(const long long&);
    self& operator<<(const unsigned long long&);
    self& operator<<(const float&);
    self& operator<<(const double&);
    self& operator<<(const long double& v);
    self& operator<<(char v);
    self& operator<<(const char* str);
    self& operator<<(char* str);
    self& operator<<(const unsigned char* str);
    self& operator<<(const std::string& v);
    self& operator<<(const std::string_view& v);
    self& operator<<(const void*);
    self& operator<<(void*);
    void append(const char* data, size_t len);
    const char* bufferData() const;
    size_t bufferLength() const;
};
class Logger : public NonCopyable {
public:
    enum LogLevel { kTrace = 0, kDebug, kInfo, kWarn, kError, kFatal, kNumberOfLogLevels };
    class SourceFile {
    public:
        template <int N> SourceFile(const char (&arr)[N]);
        explicit SourceFile(const char* filename = nullptr);
    };
    Logger(SourceFile file, int line);
    Logger(SourceFile file, int line, LogLevel level);
    Logger(SourceFile file, int line, bool isSysErr);
    Logger(SourceFile file, int line, LogLevel level, const char* func);
    Logger();
    explicit Logger(LogLevel level);
    ~Logger();
    LogStream& stream();
    static void setOutputFunction(std::function<void(const char* msg, const uint64_t len)> outputFunc, std::function<void()> flushFunc);
    static void setLogLevel(LogLevel level);
    static LogLevel logLevel();
    static bool displayLocalTime();
    static void setDisplayLocalTime(bool showLocalTime);
};
using LogLevel = Logger::LogLevel;
}  // namespace trantor

#define _M_LOG(level) trantor::Logger(__FILE__, __LINE__, trantor::Logger::level).stream()
#define _M_LOG_IF(level, cond) if ((trantor::Logger::logLevel() <= trantor::Logger::level) && (cond)) _M_LOG(level)
#define LOG_TRACE if (trantor::Logger::logLevel() <= trantor::Logger::kTrace) trantor::Logger(__FILE__, __LINE__, trantor::Logger::kTrace, __func__).stream()
#define LOG_DEBUG if (trantor::Logger::logLevel() <= trantor::Logger::kDebug) trantor::Logger(__FILE__, __LINE__, trantor::Logger::kDebug, __func__).stream()
#define LOG_INFO if (trantor::Logger::logLevel() <= trantor::Logger::kInfo) trantor::Logger(__FILE__, __LINE__).stream()
#define LOG_WARN _M_LOG(kWarn)
#define LOG_ERROR _M_LOG(kError)
#define LOG_FATAL _M_LOG(kFatal)
#define LOG_SYSERR trantor::Logger(__FILE__, __LINE__, true).stream()
#define LOG_RAW trantor::Logger().stream()
#define LOG_TRACE_IF(cond) _M_LOG_IF(kTrace, cond)
#define LOG_DEBUG_IF(cond) _M_LOG_IF(kDebug, cond)
#define LOG_INFO_IF(cond) _M_LOG_IF(kInfo, cond)
#define LOG_WARN_IF(cond) if (cond) _M_LOG(kWarn)
#define LOG_ERROR_IF(cond) if (cond) _M_LOG(kError)
#define LOG_FATAL_IF(cond) if (cond) _M_LOG(kFatal)
