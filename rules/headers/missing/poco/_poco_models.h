// POCO, 1.9 to 1.14: of Foundation, Net, NetSSL and JSON what clients of an API are written with.
#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <exception>
#include <fstream>
#include <functional>
#include <iosfwd>
#include <iostream>
#include <istream>
#include <iterator>
#include <limits>
#include <list>
#include <map>
#include <memory>
#include <ostream>
#include <sstream>
#include <string>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>
#include <cstring>

#define POCO_VERSION 0x010B0000
#define POCO_OS_FAMILY_UNIX 1
#define Foundation_API
#define Net_API
#define poco_assert(x) static_cast<void>(x)
#define poco_assert_dbg(x) static_cast<void>(x)
#define poco_check_ptr(x) static_cast<void>(x)

namespace Poco {
typedef std::int8_t Int8;
typedef std::uint8_t UInt8;
typedef std::int16_t Int16;
typedef std::uint16_t UInt16;
typedef std::int32_t Int32;
typedef std::uint32_t UInt32;
typedef std::int64_t Int64;
typedef std::uint64_t UInt64;

class Exception : public std::exception {
public:
    Exception(const std::string& msg, int code = 0);
    Exception(const std::string& msg, const std::string& arg, int code = 0);
    Exception(const std::string& msg, const Exception& nested, int code = 0);
    Exception(const Exception&);
    ~Exception() noexcept;
    Exception& operator=(const Exception&);
    virtual const char* name() const noexcept;
    virtual const char* className() const noexcept;
    const char* what() const noexcept override;
    const Exception* nested() const;
    const std::string& message() const;
    int code() const;
    std::string displayText() const;
    virtual Exception* clone() const;
    virtual void rethrow() const;

protected:
    Exception(int code = 0);
};
template <class T> class Buffer {
public:
    Buffer(std::size_t length);
    Buffer(T* memory, std::size_t length);
    Buffer(const T* memory, std::size_t length);
    Buffer(const Buffer&);
    ~Buffer();
    Buffer& operator=(const Buffer&);
    void resize(std::size_t newCapacity, bool preserveContent = true);
    void append(const T* buf, std::size_t size);
    void append(T val);
    void append(const Buffer&);
    void assign(const T* buf, std::size_t size);
    void clear();
    std::size_t capacity() const;
    std::size_t size() const;
    std::size_t sizeBytes() const;
    bool empty() const;
    T* begin();
    const T* begin() const;
    T* end();
    const T* end() const;
    T& operator[](std::size_t);
    const T& operator[](std::size_t) const;
};

#define _POCO_EXCEPTION(name, base)                                        \
    class name : public base {                                             \
    public:                                                                \
        name(int code = 0);                                                \
        name(const std::string& msg, int code = 0);                        \
        name(const std::string& msg, const std::string& arg, int code = 0); \
        name(const std::string& msg, const Poco::Exception& nested, int code = 0); \
        name(const name&);                                                 \
        ~name() noexcept;                                                  \
        name& operator=(const name&);                                      \
        const char* className() const noexcept override;                   \
    };
_POCO_EXCEPTION(LogicException, Exception)
_POCO_EXCEPTION(AssertionViolationException, LogicException)
_POCO_EXCEPTION(NullPointerException, LogicException)
_POCO_EXCEPTION(InvalidArgumentException, LogicException)
_POCO_EXCEPTION(NotImplementedException, LogicException)
_POCO_EXCEPTION(RangeException, LogicException)
_POCO_EXCEPTION(IllegalStateException, LogicException)
_POCO_EXCEPTION(RuntimeException, Exception)
_POCO_EXCEPTION(NotFoundException, RuntimeException)
_POCO_EXCEPTION(ExistsException, RuntimeException)
_POCO_EXCEPTION(TimeoutException, RuntimeException)
_POCO_EXCEPTION(SystemException, RuntimeException)
_POCO_EXCEPTION(DataException, RuntimeException)
_POCO_EXCEPTION(DataFormatException, DataException)
_POCO_EXCEPTION(SyntaxException, DataException)
_POCO_EXCEPTION(PathSyntaxException, SyntaxException)
_POCO_EXCEPTION(IOException, RuntimeException)
_POCO_EXCEPTION(FileException, IOException)
_POCO_EXCEPTION(FileExistsException, FileException)
_POCO_EXCEPTION(FileNotFoundException, FileException)
_POCO_EXCEPTION(PathNotFoundException, FileException)
_POCO_EXCEPTION(OpenFileException, FileException)
_POCO_EXCEPTION(ReadFileException, FileException)
_POCO_EXCEPTION(WriteFileException, FileException)
_POCO_EXCEPTION(CreateFileException, FileException)
_POCO_EXCEPTION(ApplicationException, Exception)
_POCO_EXCEPTION(BadCastException, RuntimeException)
_POCO_EXCEPTION(NoThreadAvailableException, RuntimeException)
_POCO_EXCEPTION(URISyntaxException, SyntaxException)
_POCO_EXCEPTION(BugcheckException, LogicException)
_POCO_EXCEPTION(InvalidAccessException, LogicException)
_POCO_EXCEPTION(NullValueException, LogicException)
_POCO_EXCEPTION(ProtocolException, RuntimeException)
_POCO_EXCEPTION(PropertyNotSupportedException, RuntimeException)
_POCO_EXCEPTION(PoolOverflowException, RuntimeException)
_POCO_EXCEPTION(NoPermissionException, RuntimeException)
_POCO_EXCEPTION(OutOfMemoryException, RuntimeException)
_POCO_EXCEPTION(LibraryLoadException, RuntimeException)
_POCO_EXCEPTION(RegularExpressionException, RuntimeException)
_POCO_EXCEPTION(UnhandledException, RuntimeException)
_POCO_EXCEPTION(CircularReferenceException, DataException)
_POCO_EXCEPTION(FileReadOnlyException, FileException)
_POCO_EXCEPTION(FileAccessDeniedException, FileException)
_POCO_EXCEPTION(DirectoryNotEmptyException, FileException)
_POCO_EXCEPTION(UnknownURISchemeException, RuntimeException)

class RefCountedObject {
public:
    RefCountedObject();
    void duplicate() const;
    void release() const noexcept;
    int referenceCount() const;

protected:
    virtual ~RefCountedObject();

private:
    RefCountedObject(const RefCountedObject&);
    RefCountedObject& operator=(const RefCountedObject&);
};
class ReferenceCounter;
template <class C> class ReleasePolicy;
template <class C, class RC = ReferenceCounter, class RP = ReleasePolicy<C>> class SharedPtr {
public:
    typedef C Type;
    SharedPtr();
    SharedPtr(C* ptr);
    template <class Other, class OtherRP> SharedPtr(const SharedPtr<Other, RC, OtherRP>&);
    SharedPtr(const SharedPtr&);
    SharedPtr(SharedPtr&&) noexcept;
    ~SharedPtr();
    SharedPtr& operator=(C*);
    SharedPtr& operator=(const SharedPtr&);
    SharedPtr& operator=(SharedPtr&&) noexcept;
    template <class Other, class OtherRP> SharedPtr& operator=(const SharedPtr<Other, RC, OtherRP>&);
    SharedPtr& assign(C*);
    void reset();
    void reset(C*);
    void swap(SharedPtr&);
    template <class Other> SharedPtr<Other, RC, RP> cast() const;
    template <class Other> SharedPtr<Other, RC, RP> unsafeCast() const;
    C* operator->();
    const C* operator->() const;
    C& operator*();
    const C& operator*() const;
    C* get();
    const C* get() const;
    operator C*();
    operator const C*() const;
    bool operator!() const;
    bool isNull() const;
    bool operator==(const SharedPtr&) const;
    bool operator==(const C*) const;
    bool operator==(C*) const;
    bool operator==(std::nullptr_t) const;
    bool operator!=(const SharedPtr&) const;
    bool operator!=(const C*) const;
    bool operator!=(C*) const;
    bool operator!=(std::nullptr_t) const;
    bool operator<(const SharedPtr&) const;
    int referenceCount() const;
};
template <typename T, typename... Args> SharedPtr<T> makeShared(Args&&...);
template <class C> class AutoPtr {
public:
    AutoPtr();
    AutoPtr(C* ptr);
    AutoPtr(C* ptr, bool shared);
    AutoPtr(const AutoPtr&);
    AutoPtr(AutoPtr&&) noexcept;
    template <class Other> AutoPtr(const AutoPtr<Other>&);
    ~AutoPtr();
    AutoPtr& operator=(C*);
    AutoPtr& operator=(const AutoPtr&);
    AutoPtr& operator=(AutoPtr&&) noexcept;
    template <class Other> AutoPtr& operator=(const AutoPtr<Other>&);
    AutoPtr& assign(C*);
    void reset();
    void reset(C*);
    template <class Other> AutoPtr<Other> cast() const;
    template <class Other> AutoPtr<Other> unsafeCast() const;
    C* operator->();
    const C* operator->() const;
    C& operator*();
    const C& operator*() const;
    C* get();
    const C* get() const;
    operator C*();
    operator const C*() const;
    bool operator!() const;
    bool isNull() const;
    C* duplicate();
    bool operator==(const AutoPtr&) const;
    bool operator==(const C*) const;
    bool operator==(C*) const;
    bool operator==(std::nullptr_t) const;
    bool operator!=(const AutoPtr&) const;
    bool operator!=(const C*) const;
    bool operator!=(C*) const;
    bool operator!=(std::nullptr_t) const;
    bool operator<(const AutoPtr&) const;
};
template <typename T, typename... Args> AutoPtr<T> makeAuto(Args&&...);
class Any {
public:
    Any();
    template <typename T> Any(const T& value);
    Any(const Any& other);
    ~Any();
    Any& operator=(const Any&);
    template <typename T> Any& operator=(const T&);
    bool empty() const;
    const std::type_info& type() const;
};
template <typename T> T AnyCast(Any&);
template <typename T> T AnyCast(const Any&);
template <typename T> T* AnyCast(Any*);
template <typename T> T& RefAnyCast(Any&);
template <typename T> const T& RefAnyCast(const Any&);
template <class T> class Optional {
public:
    Optional();
    Optional(const T&);
    Optional& assign(const T&);
    bool isSpecified() const;
    const T& value() const;
    const T& value(const T&) const;
    void clear();
};
template <class C> class Nullable {
public:
    Nullable();
    Nullable(const C&);
    Nullable& operator=(const C&);
    bool isNull() const;
    C& value();
    const C& value() const;
    const C& value(const C&) const;
    void clear();
    Nullable(C&&);
    Nullable(const Nullable&);
    Nullable(Nullable&&) noexcept;
    Nullable& operator=(C&&);
    Nullable& operator=(const Nullable&);
    Nullable& operator=(Nullable&&) noexcept;
    Nullable& assign(const C&);
    bool operator==(const Nullable&) const;
    bool operator==(const C&) const;
    bool operator!=(const Nullable&) const;
    bool operator!=(const C&) const;
    operator C&();
    operator const C&() const;
};

template <typename T, typename... Args> std::string format(const std::string& fmt, T arg1, Args... args);
template <typename T, typename... Args> std::string format(const char* fmt, T arg1, Args... args);
template <typename T, typename... Args> void format(std::string& result, const std::string& fmt, T arg1, Args... args);
template <typename T, typename... Args> void format(std::string& result, const char* fmt, T arg1, Args... args);
std::string format(const std::string& fmt, const Any& value);
void format(std::string& result, const std::string& fmt, const Any& value);

template <class S> S trimLeft(const S&);
template <class S> S& trimLeftInPlace(S&);
template <class S> S trimRight(const S&);
template <class S> S& trimRightInPlace(S&);
template <class S> S trim(const S&);
template <class S> S& trimInPlace(S&);
template <class S> S toUpper(const S&);
template <class S> S& toUpperInPlace(S&);
template <class S> S toLower(const S&);
template <class S> S& toLowerInPlace(S&);
template <class S> int icompare(const S&, const S&);
template <class S> int icompare(const S&, const typename S::value_type*);
template <class S> S translate(const S&, const S&, const S&);
template <class S> S translate(const S&, const typename S::value_type*, const typename S::value_type*);
template <class S> S replace(const S& str, const S& from, const S& to, typename S::size_type start = 0);
template <class S> S replace(const S& str, const typename S::value_type* from, const typename S::value_type* to, typename S::size_type start = 0);
template <class S> S replace(const S& str, const typename S::value_type from, const typename S::value_type to = 0, typename S::size_type start = 0);
template <class S> S& replaceInPlace(S& str, const S& from, const S& to, typename S::size_type start = 0);
template <class S> S& replaceInPlace(S& str, const typename S::value_type* from, const typename S::value_type* to, typename S::size_type start = 0);
template <class S> S remove(const S&, const typename S::value_type, typename S::size_type start = 0);
template <class S> S cat(const S& s1, const S& s2);
template <class S> S cat(const S& s1, const S& s2, const S& s3);
template <class S> S cat(const S& s1, const S& s2, const S& s3, const S& s4);
template <class S> S cat(const S& s1, const S& s2, const S& s3, const S& s4, const S& s5);
template <class S> S cat(const S& s1, const S& s2, const S& s3, const S& s4, const S& s5, const S& s6);
template <class S, class It> S cat(const S& delim, const It& begin, const It& end);
template <class S> bool startsWith(const S&, const S&);
template <class S> bool endsWith(const S&, const S&);

class NumberFormatter {
public:
    enum BoolFormat { FMT_TRUE_FALSE, FMT_YES_NO, FMT_ON_OFF };
    static std::string format(int value);
    static std::string format(int value, int width);
    static std::string format0(int value, int width);
    static std::string format(unsigned value);
    static std::string format(unsigned value, int width);
    static std::string format0(unsigned value, int width);
    static std::string format(long value);
    static std::string format(long value, int width);
    static std::string format(unsigned long value);
    static std::string format(unsigned long value, int width);
    static std::string format(long long value);
    static std::string format(long long value, int width);
    static std::string format(unsigned long long value);
    static std::string format(unsigned long long value, int width);
    static std::string format(float value);
    static std::string format(double value);
    static std::string format(double value, int precision);
    static std::string format(double value, int width, int precision);
    static std::string format(bool value, BoolFormat = FMT_TRUE_FALSE);
    static std::string formatHex(int value, bool prefix = false);
    static std::string formatHex(unsigned value, bool prefix = false);
    static std::string formatHex(unsigned long value, bool prefix = false);
    static void append(std::string& str, int value);
    static void append(std::string& str, unsigned value);
    static void append(std::string& str, long value);
    static void append(std::string& str, unsigned long value);
    static void append(std::string& str, double value);
    static std::string format0(long value, int width);
    static std::string format0(unsigned long value, int width);
    static std::string format0(long long value, int width);
    static std::string format0(unsigned long long value, int width);
    static std::string formatHex(int value, int width, bool prefix = false);
    static std::string formatHex(unsigned value, int width, bool prefix = false);
    static std::string formatHex(long value, bool prefix = false);
    static std::string formatHex(long long value, bool prefix = false);
    static std::string formatHex(unsigned long long value, bool prefix = false);
    static std::string format(const void* ptr);
    static void append(std::string& str, long long value);
    static void append(std::string& str, unsigned long long value);
    static void append(std::string& str, float value);
    static void append(std::string& str, double value, int precision);
    static void append0(std::string& str, int value, int width);
    static void appendHex(std::string& str, int value);
    static void appendHex(std::string& str, unsigned value);
};
class NumberParser {
public:
    static int parse(const std::string&, char thousands = ',');
    static bool tryParse(const std::string&, int& value, char thousands = ',');
    static unsigned parseUnsigned(const std::string&, char thousands = ',');
    static bool tryParseUnsigned(const std::string&, unsigned& value, char thousands = ',');
    static unsigned parseHex(const std::string&);
    static Int64 parse64(const std::string&, char thousands = ',');
    static bool tryParse64(const std::string&, Int64& value, char thousands = ',');
    static UInt64 parseUnsigned64(const std::string&, char thousands = ',');
    static double parseFloat(const std::string&, char point = '.', char thousands = ',');
    static bool tryParseFloat(const std::string&, double& value, char point = '.', char thousands = ',');
    static bool parseBool(const std::string&);
    static bool tryParseBool(const std::string&, bool& value);
    static bool tryParseHex(const std::string&, unsigned& value);
    static bool tryParseUnsigned64(const std::string&, UInt64& value, char thousands = ',');
    static UInt64 parseHex64(const std::string&);
    static bool tryParseHex64(const std::string&, UInt64& value);
    static unsigned parseOct(const std::string&);
};
class StringTokenizer {
public:
    enum Options { TOK_IGNORE_EMPTY = 1, TOK_TRIM = 2 };
    typedef std::vector<std::string> TokenVec;
    typedef TokenVec::const_iterator Iterator;
    StringTokenizer(const std::string& str, const std::string& separators, int options = 0);
    ~StringTokenizer();
    Iterator begin() const;
    Iterator end() const;
    const std::string& operator[](std::size_t) const;
    std::size_t count() const;
    bool has(const std::string&) const;
    std::string& operator[](std::size_t);
    std::size_t find(const std::string&, std::size_t pos = 0) const;
    void replace(const std::string& oldToken, const std::string& newToken, std::size_t pos = 0);
    std::size_t count(const std::string&) const;
};
class Timespan {
public:
    typedef Int64 TimeDiff;
    Timespan();
    Timespan(TimeDiff microseconds);
    Timespan(long seconds, long microseconds);
    Timespan(int days, int hours, int minutes, int seconds, int microSeconds);
    int days() const;
    int hours() const;
    int minutes() const;
    int seconds() const;
    int totalSeconds() const;
    TimeDiff totalMilliseconds() const;
    TimeDiff totalMicroseconds() const;
    bool operator<(const Timespan&) const;
    bool operator>(const Timespan&) const;
    Timespan operator+(const Timespan&) const;
    static const TimeDiff MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS;
    int totalHours() const;
    int totalMinutes() const;
    int milliseconds() const;
    int microseconds() const;
    Timespan& assign(int days, int hours, int minutes, int seconds, int microSeconds);
    Timespan& assign(long seconds, long microseconds);
    Timespan operator-(const Timespan&) const;
    Timespan& operator+=(const Timespan&);
    Timespan& operator-=(const Timespan&);
    bool operator==(const Timespan&) const;
    bool operator!=(const Timespan&) const;
    bool operator<=(const Timespan&) const;
    bool operator>=(const Timespan&) const;
};
class Timestamp {
public:
    typedef Int64 TimeVal;
    typedef Int64 TimeDiff;
    Timestamp();
    Timestamp(TimeVal);
    void update();
    std::time_t epochTime() const;
    TimeVal epochMicroseconds() const;
    TimeDiff elapsed() const;
    bool isElapsed(TimeDiff) const;
    bool operator==(const Timestamp&) const;
    bool operator<(const Timestamp&) const;
    bool operator>(const Timestamp&) const;
    bool operator<=(const Timestamp&) const;
    bool operator>=(const Timestamp&) const;
    Timestamp operator+(TimeDiff) const;
    Timestamp operator+(const Timespan&) const;
    Timestamp operator-(TimeDiff) const;
    Timestamp operator-(const Timespan&) const;
    TimeDiff operator-(const Timestamp&) const;
    Timestamp& operator+=(TimeDiff);
    Timestamp& operator-=(TimeDiff);
    static Timestamp fromEpochTime(std::time_t);
    static TimeDiff resolution();
    bool operator!=(const Timestamp&) const;
    TimeVal raw() const;
    Timestamp& operator+=(const Timespan&);
    Timestamp& operator-=(const Timespan&);
};
class LocalDateTime;
class DateTime {
public:
    DateTime();
    DateTime(const Timestamp&);
    DateTime(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int millisecond = 0, int microsecond = 0);
    int year() const;
    int month() const;
    int day() const;
    int dayOfWeek() const;
    int hour() const;
    int minute() const;
    int second() const;
    int millisecond() const;
    Timestamp timestamp() const;
    void makeUTC(int tzd);
    void makeLocal(int tzd);
    bool operator==(const DateTime&) const;
    bool operator<(const DateTime&) const;
    bool operator>(const DateTime&) const;
    DateTime operator+(const Timespan&) const;
    DateTime operator-(const Timespan&) const;
    Timespan operator-(const DateTime&) const;
    DateTime& operator+=(const Timespan&);
    DateTime& operator-=(const Timespan&);
    enum Months { JANUARY = 1, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER };
    enum DaysOfWeek { SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY };
    DateTime& operator=(const Timestamp&);
    DateTime& assign(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int millisecond = 0, int microsecond = 0);
    int week(int firstDayOfWeek = MONDAY) const;
    int dayOfYear() const;
    int hourAMPM() const;
    bool isAM() const;
    bool isPM() const;
    int microsecond() const;
    double julianDay() const;
    static bool isLeapYear(int year);
    static int daysOfMonth(int year, int month);
    static bool isValid(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int millisecond = 0, int microsecond = 0);
};
class LocalDateTime {
public:
    LocalDateTime();
    LocalDateTime(const DateTime&);
    int year() const;
    int month() const;
    int day() const;
    int hour() const;
    int minute() const;
    int second() const;
    int tzd() const;
    DateTime utc() const;
    Timestamp timestamp() const;
    LocalDateTime& operator=(const Timestamp&);
    int week(int firstDayOfWeek = DateTime::MONDAY) const;
    int dayOfWeek() const;
    int dayOfYear() const;
    int millisecond() const;
    int microsecond() const;
    LocalDateTime operator+(const Timespan&) const;
    LocalDateTime operator-(const Timespan&) const;
    Timespan operator-(const LocalDateTime&) const;
    LocalDateTime& operator+=(const Timespan&);
    LocalDateTime& operator-=(const Timespan&);
    bool operator==(const LocalDateTime&) const;
    bool operator!=(const LocalDateTime&) const;
    bool operator<(const LocalDateTime&) const;
    bool operator<=(const LocalDateTime&) const;
    bool operator>(const LocalDateTime&) const;
    bool operator>=(const LocalDateTime&) const;
};
class DateTimeFormat {
public:
    static const std::string ISO8601_FORMAT, ISO8601_FRAC_FORMAT, RFC822_FORMAT, RFC1123_FORMAT, HTTP_FORMAT, RFC850_FORMAT, ASCTIME_FORMAT, SORTABLE_FORMAT;
};
class DateTimeFormatter {
public:
    enum { UTC = 0xFFFF };
    static std::string format(const Timestamp&, const std::string& fmt, int tzd = UTC);
    static std::string format(const DateTime&, const std::string& fmt, int tzd = UTC);
    static std::string format(const LocalDateTime&, const std::string& fmt);
    static std::string format(const Timespan&, const std::string& fmt = "%dd %H:%M:%S.%i");
    static void append(std::string& str, const Timestamp&, const std::string& fmt, int timeZoneDifferential = 0xFFFF);
    static void append(std::string& str, const DateTime&, const std::string& fmt, int timeZoneDifferential = 0xFFFF);
    static std::string tzdISO(int timeZoneDifferential);
    static std::string tzdRFC(int timeZoneDifferential);
};
class DateTimeParser {
public:
    static void parse(const std::string& fmt, const std::string& str, DateTime&, int& tzd);
    static DateTime parse(const std::string& fmt, const std::string& str, int& tzd);
    static bool tryParse(const std::string& fmt, const std::string& str, DateTime&, int& tzd);
    static DateTime parse(const std::string& str, int& tzd);
    static bool tryParse(const std::string& str, DateTime&, int& tzd);
};
class Clock {
public:
    Clock();
    Int64 elapsed() const;
    Int64 microseconds() const;
    typedef Int64 ClockVal;
    typedef Int64 ClockDiff;
    Clock(ClockVal);
    void update();
    ClockVal raw() const;
    bool isElapsed(ClockDiff) const;
    Clock operator+(ClockDiff) const;
    Clock operator-(ClockDiff) const;
    ClockDiff operator-(const Clock&) const;
    Clock& operator+=(ClockDiff);
    Clock& operator-=(ClockDiff);
    static ClockDiff resolution();
    static bool monotonic();
    bool operator==(const Clock&) const;
    bool operator!=(const Clock&) const;
    bool operator<(const Clock&) const;
    bool operator<=(const Clock&) const;
    bool operator>(const Clock&) const;
    bool operator>=(const Clock&) const;
};
class Stopwatch {
public:
    Stopwatch();
    void start();
    void stop();
    void reset();
    void restart();
    Int64 elapsed() const;
    int elapsedSeconds() const;
};

class URI {
public:
    typedef std::vector<std::pair<std::string, std::string>> QueryParameters;
    URI();
    explicit URI(const std::string& uri);
    explicit URI(const char* uri);
    URI(const std::string& scheme, const std::string& pathEtc);
    URI(const std::string& scheme, const std::string& authority, const std::string& pathEtc);
    URI(const std::string& scheme, const std::string& authority, const std::string& path, const std::string& query);
    URI(const std::string& scheme, const std::string& authority, const std::string& path, const std::string& query, const std::string& fragment);
    URI(const URI& uri);
    URI(const URI& baseURI, const std::string& relativeURI);
    ~URI();
    URI& operator=(const URI& uri);
    URI& operator=(const std::string& uri);
    URI& operator=(const char* uri);
    void swap(URI&);
    void clear();
    std::string toString() const;
    const std::string& getScheme() const;
    void setScheme(const std::string& scheme);
    const std::string& getUserInfo() const;
    void setUserInfo(const std::string& userInfo);
    const std::string& getHost() const;
    void setHost(const std::string& host);
    unsigned short getPort() const;
    void setPort(unsigned short port);
    unsigned short getSpecifiedPort() const;
    std::string getAuthority() const;
    void setAuthority(const std::string& authority);
    const std::string& getPath() const;
    void setPath(const std::string& path);
    std::string getQuery() const;
    void setQuery(const std::string& query);
    void addQueryParameter(const std::string& param, const std::string& val = "");
    const std::string& getRawQuery() const;
    void setRawQuery(const std::string& query);
    QueryParameters getQueryParameters(bool plusIsSpace = true) const;
    void setQueryParameters(const QueryParameters& params);
    std::string getFragment() const;
    void setFragment(const std::string& fragment);
    void setPathEtc(const std::string& pathEtc);
    std::string getPathEtc() const;
    std::string getPathAndQuery() const;
    void resolve(const std::string& relativeURI);
    void resolve(const URI& relativeURI);
    bool isRelative() const;
    bool empty() const;
    bool operator==(const URI&) const;
    bool operator==(const std::string&) const;
    bool operator!=(const URI&) const;
    bool operator!=(const std::string&) const;
    void normalize();
    void getPathSegments(std::vector<std::string>& segments) const;
    static void encode(const std::string& str, const std::string& reserved, std::string& encodedStr);
    static void decode(const std::string& str, std::string& decodedStr, bool plusAsSpace = false);
};
class Path {
public:
    Path();
    Path(bool absolute);
    Path(const char* path);
    Path(const std::string& path);
    Path(const Path& path);
    Path(const Path& parent, const std::string& fileName);
    Path(const Path& parent, const char* fileName);
    Path(const Path& parent, const Path& relative);
    ~Path();
    Path& operator=(const Path&);
    Path& operator=(const std::string&);
    Path& operator=(const char*);
    std::string toString() const;
    Path& append(const Path&);
    Path& append(const std::string&);
    Path& append(const char*);
    Path& pushDirectory(const std::string&);
    Path& makeAbsolute();
    Path& makeDirectory();
    Path& makeFile();
    Path& makeParent();
    Path parent() const;
    Path absolute() const;
    bool isAbsolute() const;
    bool isDirectory() const;
    bool isFile() const;
    Path& setFileName(const std::string&);
    const std::string& getFileName() const;
    Path& setBaseName(const std::string&);
    std::string getBaseName() const;
    Path& setExtension(const std::string&);
    std::string getExtension() const;
    int depth() const;
    const std::string& operator[](int) const;
    static char separator();
    static std::string current();
    static std::string home();
    static std::string configHome();
    static std::string dataHome();
    static std::string cacheHome();
    static std::string temp();
    static std::string expand(const std::string&);
    enum Style { PATH_UNIX, PATH_URI = PATH_UNIX, PATH_WINDOWS, PATH_VMS, PATH_NATIVE, PATH_GUESS };
    typedef std::vector<std::string> StringVec;
    Path(const char* path, Style style);
    Path(const std::string& path, Style style);
    std::string toString(Style) const;
    Path& assign(const std::string&);
    Path& parse(const std::string&);
    static Path forDirectory(const std::string&);
    Path& parseDirectory(const std::string&);
    bool tryParse(const std::string&);
    Path& makeAbsolute(const Path& base);
    Path absolute(const Path& base) const;
    Path& resolve(const Path&);
    bool isRelative() const;
    Path& setNode(const std::string&);
    const std::string& getNode() const;
    Path& setDevice(const std::string&);
    const std::string& getDevice() const;
    const std::string& directory(int) const;
    Path& popDirectory();
    Path& popFrontDirectory();
    Path& clear();
    static char pathSeparator();
    static std::string tempHome();
    static std::string config();
    static std::string null();
    static void listRoots(std::vector<std::string>&);
    static bool find(const std::string& pathList, const std::string& name, Path& path);
};
class File {
public:
    typedef UInt64 FileSize;
    File();
    File(const std::string& path);
    File(const char* path);
    File(const Path& path);
    virtual ~File();
    const std::string& path() const;
    bool exists() const;
    bool canRead() const;
    bool canWrite() const;
    bool isFile() const;
    bool isDirectory() const;
    Timestamp getLastModified() const;
    FileSize getSize() const;
    void copyTo(const std::string&) const;
    void moveTo(const std::string&);
    void renameTo(const std::string&);
    void remove(bool recursive = false);
    bool createFile();
    bool createDirectory();
    void createDirectories();
    void list(std::vector<std::string>& files) const;
    void list(std::vector<File>& files) const;
    File(const File&);
    File& operator=(const File&);
    File& operator=(const Path&);
    File& operator=(const std::string&);
    File& operator=(const char*);
    bool canExecute() const;
    bool isLink() const;
    bool isHidden() const;
    Timestamp created() const;
    File& setLastModified(const Timestamp&);
    File& setSize(FileSize);
    File& setWriteable(bool = true);
    File& setReadOnly(bool = true);
    File& setExecutable(bool = true);
    FileSize totalSpace() const;
    FileSize usableSpace() const;
    FileSize freeSpace() const;
    bool operator==(const File&) const;
    bool operator!=(const File&) const;
    bool operator<(const File&) const;
    bool operator<=(const File&) const;
    bool operator>(const File&) const;
    bool operator>=(const File&) const;
};
class FileInputStream : public std::istream {
public:
    FileInputStream();
    FileInputStream(const std::string& path, std::ios::openmode mode = std::ios::in);
    ~FileInputStream();
    void open(const std::string& path, std::ios::openmode mode);
    void close();
};
class FileOutputStream : public std::ostream {
public:
    FileOutputStream();
    FileOutputStream(const std::string& path, std::ios::openmode mode = std::ios::out | std::ios::trunc);
    ~FileOutputStream();
    void open(const std::string& path, std::ios::openmode mode = std::ios::out | std::ios::trunc);
    void close();
};
class TemporaryFile : public File {
public:
    TemporaryFile();
    void keepUntilExit();
    static std::string tempName(const std::string& dir = "");
    explicit TemporaryFile(const std::string& tempDir);
    void keep();
};
class StreamCopier {
public:
    static std::streamsize copyStream(std::istream& istr, std::ostream& ostr, std::size_t bufferSize = 8192);
    static UInt64 copyStream64(std::istream& istr, std::ostream& ostr, std::size_t bufferSize = 8192);
    static std::streamsize copyStreamUnbuffered(std::istream& istr, std::ostream& ostr);
    static std::streamsize copyToString(std::istream& istr, std::string& str, std::size_t bufferSize = 8192);
};
class NullOutputStream : public std::ostream {
public:
    NullOutputStream();
    ~NullOutputStream();
};
enum Base64EncodingOptions { BASE64_URL_ENCODING = 1, BASE64_NO_PADDING = 2 };
class Base64EncoderBuf : public std::streambuf {
public:
    int close();
    void setLineLength(int);
    int getLineLength() const;
};
class Base64Encoder : public std::ostream {
public:
    Base64EncoderBuf* rdbuf();
    Base64Encoder(std::ostream& ostr, int options = 0);
    ~Base64Encoder();
    int close();
};
class Base64Decoder : public std::istream {
public:
    Base64Decoder(std::istream& istr, int options = 0);
    ~Base64Decoder();
};
class HexBinaryEncoder : public std::ostream {
public:
    HexBinaryEncoder(std::ostream& ostr);
    ~HexBinaryEncoder();
    int close();
};
class InflatingInputStream : public std::istream {
public:
    enum StreamType { STREAM_ZLIB, STREAM_GZIP, STREAM_ZIP };
    InflatingInputStream(std::istream& istr, StreamType = STREAM_ZLIB);
    ~InflatingInputStream();
};
class DigestEngine {
public:
    typedef std::vector<unsigned char> Digest;
    virtual ~DigestEngine();
    void update(const void* data, std::size_t length);
    void update(char);
    void update(const std::string& data);
    virtual const Digest& digest();
    virtual void reset();
    static std::string digestToHex(const Digest&, std::size_t = 0);
};
class MD5Engine : public DigestEngine {
public:
    MD5Engine();
};
class SHA1Engine : public DigestEngine {
public:
    SHA1Engine();
};
class SHA2Engine : public DigestEngine {
public:
    enum ALGORITHM { SHA_224 = 224, SHA_256 = 256, SHA_384 = 384, SHA_512 = 512 };
    SHA2Engine(ALGORITHM = SHA_256);
};
template <class Engine> class HMACEngine : public DigestEngine {
public:
    HMACEngine(const std::string& passphrase);
    HMACEngine(const char* passphrase, std::size_t length);
};
class UUID {
public:
    UUID();
    explicit UUID(const std::string&);
    explicit UUID(const char*);
    std::string toString() const;
    bool isNull() const;
    bool tryParse(const std::string&);
    static const UUID& null();
    bool operator==(const UUID&) const;
    bool operator!=(const UUID&) const;
    bool operator<(const UUID&) const;
    bool operator<=(const UUID&) const;
    bool operator>(const UUID&) const;
    bool operator>=(const UUID&) const;
};
class UUIDGenerator {
public:
    UUID create();
    UUID createRandom();
    UUID createOne();
    static UUIDGenerator& defaultGenerator();
};
class Random {
public:
    Random(int = 256);
    void seed(UInt32);
    void seed();
    UInt32 next();
    UInt32 next(UInt32);
    double nextDouble();
    char nextChar();
    bool nextBool();
    float nextFloat();
};
class Environment {
public:
    static std::string get(const std::string& name);
    static std::string get(const std::string& name, const std::string& defaultValue);
    static bool has(const std::string& name);
    static void set(const std::string& name, const std::string& value);
    static std::string osName();
    static std::string osDisplayName();
    static std::string osVersion();
    static std::string nodeName();
    static unsigned processorCount();
    static std::string osArchitecture();
    static bool isUnix();
    static bool isWindows();
};
class RegularExpression {
public:
    struct Match { std::string::size_type offset, length; };
    typedef std::vector<Match> MatchVec;
    RegularExpression(const std::string& pattern, int options = 0, bool study = true);
    ~RegularExpression();
    int match(const std::string& subject, Match& mtch, int options = 0) const;
    int match(const std::string& subject, std::string::size_type offset, MatchVec& matches, int options = 0) const;
    bool match(const std::string& subject) const;
    bool match(const std::string& subject, std::string::size_type offset) const;
    int extract(const std::string& subject, std::string& str, int options = 0) const;
    int split(const std::string& subject, std::vector<std::string>& strings, int options = 0) const;
    int subst(std::string& subject, const std::string& replacement, int options = 0) const;
    bool operator==(const std::string&) const;
    bool operator!=(const std::string&) const;
    bool match(const std::string& subject, std::string::size_type offset, int options = 0) const;
    int match(const std::string& subject, std::string::size_type offset, Match& mtch, int options = 0) const;
    int split(const std::string& subject, std::string::size_type offset, std::vector<std::string>& strings, int options = 0) const;
    int subst(std::string& subject, std::string::size_type offset, const std::string& replacement, int options = 0) const;
    static bool match(const std::string& subject, const std::string& pattern, int options = 0);
};
template <class S> class SingletonHolder {
public:
    SingletonHolder();
    ~SingletonHolder();
    S* get();
};
template <class M> class ScopedLock {
public:
    explicit ScopedLock(M&);
    ScopedLock(M&, long ms);
    ~ScopedLock();
};
template <class M> class ScopedLockWithUnlock {
public:
    explicit ScopedLockWithUnlock(M&);
    ~ScopedLockWithUnlock();
    void unlock();
};
class Mutex {
public:
    typedef Poco::ScopedLock<Mutex> ScopedLock;
    Mutex();
    ~Mutex();
    void lock();
    void lock(long ms);
    bool tryLock();
    bool tryLock(long ms);
    void unlock();
};
class FastMutex {
public:
    typedef Poco::ScopedLock<FastMutex> ScopedLock;
    FastMutex();
    ~FastMutex();
    void lock();
    void lock(long ms);
    bool tryLock();
    bool tryLock(long ms);
    void unlock();
};
class ScopedRWLock;
class ScopedReadRWLock;
class ScopedWriteRWLock;
class RWLock {
public:
    typedef ScopedRWLock ScopedLock;
    RWLock();
    ~RWLock();
    void readLock();
    void writeLock();
    void unlock();
    typedef ScopedReadRWLock ScopedReadLock;
    typedef ScopedWriteRWLock ScopedWriteLock;
    bool tryReadLock();
    bool tryWriteLock();
};
class ScopedRWLock {
public:
    ScopedRWLock(RWLock&, bool write = false);
    ~ScopedRWLock();
};
class ScopedReadRWLock : public ScopedRWLock {
public:
    ScopedReadRWLock(RWLock&);
};
class ScopedWriteRWLock : public ScopedRWLock {
public:
    ScopedWriteRWLock(RWLock&);
};
class Event {
public:
    enum EventType { EVENT_MANUALRESET, EVENT_AUTORESET };
    explicit Event(EventType = EVENT_AUTORESET);
    ~Event();
    void set();
    void wait();
    void wait(long ms);
    bool tryWait(long ms);
    void reset();
};
class Condition {
public:
    Condition();
    ~Condition();
    template <class Mtx> void wait(Mtx&);
    template <class Mtx> void wait(Mtx&, long ms);
    template <class Mtx> bool tryWait(Mtx&, long ms);
    void signal();
    void broadcast();
};
class Runnable {
public:
    Runnable();
    virtual ~Runnable();
    virtual void run() = 0;
};
template <class C> class RunnableAdapter : public Runnable {
public:
    typedef void (C::*Callback)();
    RunnableAdapter(C& object, Callback method);
    void run() override;
};
class Thread {
public:
    enum Priority { PRIO_LOWEST, PRIO_LOW, PRIO_NORMAL, PRIO_HIGH, PRIO_HIGHEST };
    typedef void (*Callable)(void*);
    Thread();
    Thread(const std::string& name);
    ~Thread();
    int id() const;
    std::string name() const;
    std::string getName() const;
    void setName(const std::string&);
    void setPriority(Priority);
    void start(Runnable& target);
    void start(SharedPtr<Runnable> target);
    void start(Callable target, void* data = 0);
    template <class Functor> void startFunc(const Functor& fn);
    template <class Functor> void startFunc(Functor&& fn);
    void join();
    void join(long ms);
    bool tryJoin(long ms);
    bool isRunning() const;
    void wakeUp();
    static void sleep(long ms);
    static bool trySleep(long ms);
    static void yield();
    static Thread* current();
    typedef std::size_t TID;
    TID tid() const;
    static TID currentTid();
    Priority getPriority() const;
    void setOSPriority(int, int policy = 0);
    void setStackSize(int);
    int getStackSize() const;
};
class ThreadPool {
public:
    ThreadPool(int minCapacity = 2, int maxCapacity = 16, int idleTime = 60, int stackSize = 0);
    ThreadPool(const std::string& name, int minCapacity = 2, int maxCapacity = 16, int idleTime = 60, int stackSize = 0);
    ~ThreadPool();
    void start(Runnable& target);
    void start(Runnable& target, const std::string& name);
    void stopAll();
    void joinAll();
    int available() const;
    int used() const;
    static ThreadPool& defaultPool();
    void addCapacity(int);
    int capacity() const;
    void setStackSize(int);
    int getStackSize() const;
    int allocated() const;
    void startWithPriority(Thread::Priority, Runnable& target);
    void startWithPriority(Thread::Priority, Runnable& target, const std::string& name);
    void collect();
    const std::string& name() const;
};
class Timer;
class AbstractTimerCallback {
public:
    virtual ~AbstractTimerCallback();
    virtual void invoke(Timer&) const = 0;
    virtual AbstractTimerCallback* clone() const = 0;
};
template <class C> class TimerCallback : public AbstractTimerCallback {
public:
    typedef void (C::*Callback)(Timer&);
    TimerCallback(C& object, Callback method);
    TimerCallback(const TimerCallback&);
    ~TimerCallback();
    void invoke(Timer&) const override;
    AbstractTimerCallback* clone() const override;
};
class Timer {
public:
    Timer(long startInterval = 0, long periodicInterval = 0);
    virtual ~Timer();
    void start(const AbstractTimerCallback& method);
    void start(const AbstractTimerCallback& method, Thread::Priority);
    void stop();
    void restart();
    void restart(long ms);
    void setStartInterval(long ms);
    void setPeriodicInterval(long ms);
    long getStartInterval() const;
    long getPeriodicInterval() const;
    long skipped() const;
    void start(const AbstractTimerCallback& method, ThreadPool&);
    void start(const AbstractTimerCallback& method, Thread::Priority, ThreadPool&);
};

namespace Dynamic {
class Var {
public:
    typedef SharedPtr<Var> Ptr;
    Var();
    template <typename T> Var(const T& val);
    Var(const char* pVal);
    Var(const Var& other);
    ~Var();
    void swap(Var&);
    Var& operator=(const Var&);
    template <typename T> Var& operator=(const T&);
    template <typename T> void convert(T& val) const;
    template <typename T> T convert() const;
    template <typename T> operator T() const;
    template <typename T> const T& extract() const;
    std::string toString() const;
    bool operator==(const Var&) const;
    bool operator!=(const Var&) const;
    bool operator==(const char*) const;
    bool operator!=(const char*) const;
    template <typename T> bool operator==(const T&) const;
    template <typename T> bool operator!=(const T&) const;
    template <typename T> bool operator<(const T&) const;
    template <typename T> bool operator>(const T&) const;
    template <typename T> Var& operator[](const T&);
    template <typename T> const Var& operator[](const T&) const;
    Var& operator[](const char*);
    const Var& operator[](const char*) const;
    const std::type_info& type() const;
    bool empty() const;
    void clear();
    bool isEmpty() const;
    bool isInteger() const;
    bool isSigned() const;
    bool isNumeric() const;
    bool isBoolean() const;
    bool isString() const;
    bool isArray() const;
    bool isVector() const;
    bool isList() const;
    bool isStruct() const;
    std::size_t size() const;
    static Var parse(const std::string&);
    static std::string toString(const Var&);
    Var operator+(const Var&) const;
    Var& operator+=(const Var&);
    bool operator<=(const Var&) const;
    bool operator>=(const Var&) const;
    Var& at(std::size_t);
    bool isDeque() const;
    bool isDate() const;
    bool isTime() const;
    bool isDateTime() const;
};
typedef std::vector<Var> Vector;
typedef Vector Array;
}  // namespace Dynamic
typedef Dynamic::Var DynamicAny;
typedef std::map<std::string, Dynamic::Var> _DynamicMap;
class DynamicStruct : public _DynamicMap {
public:
    Dynamic::Var& operator[](const std::string&);
    const Dynamic::Var& operator[](const std::string&) const;
    bool contains(const std::string&) const;
    std::string toString();
};

namespace JSON {
_POCO_EXCEPTION(JSONException, Poco::Exception)
class Array;
class Object {
public:
    typedef SharedPtr<Object> Ptr;
    typedef std::map<std::string, Dynamic::Var> ValueMap;
    typedef ValueMap::value_type ValueType;
    typedef ValueMap::iterator Iterator;
    typedef ValueMap::const_iterator ConstIterator;
    typedef std::vector<std::string> NameList;
    explicit Object(int options = 0);
    Object(const Object& other);
    Object(Object&& other) noexcept;
    virtual ~Object();
    Object& operator=(const Object&);
    Object& operator=(Object&&) noexcept;
    void setEscapeUnicode(bool = true);
    Iterator begin();
    ConstIterator begin() const;
    Iterator end();
    ConstIterator end() const;
    Dynamic::Var get(const std::string& key) const;
    SharedPtr<Array> getArray(const std::string& key) const;
    Object::Ptr getObject(const std::string& key) const;
    template <typename T> T getValue(const std::string& key) const;
    template <typename T> Nullable<T> getNullableValue(const std::string& key) const;
    template <typename T> T optValue(const std::string& key, const T& def) const;
    void getNames(NameList& names) const;
    NameList getNames() const;
    const NameList& names() const;
    bool has(const std::string& key) const;
    bool isArray(const std::string& key) const;
    bool isNull(const std::string& key) const;
    bool isObject(const std::string& key) const;
    Object& set(const std::string& key, const Dynamic::Var& value);
    unsigned size() const;
    void stringify(std::ostream& out, unsigned indent = 0, int step = -1) const;
    void remove(const std::string& key);
    void clear();
    operator const Poco::DynamicStruct&() const;
};
class Array {
public:
    typedef std::vector<Dynamic::Var> ValueVec;
    typedef ValueVec::iterator Iterator;
    typedef ValueVec::const_iterator ConstIterator;
    typedef SharedPtr<Array> Ptr;
    Array(int options = 0);
    Array(const Array& copy);
    virtual ~Array();
    Array& operator=(const Array&);
    Iterator begin();
    ConstIterator begin() const;
    Iterator end();
    ConstIterator end() const;
    Dynamic::Var get(unsigned index) const;
    Array::Ptr getArray(unsigned index) const;
    template <typename T> T getElement(unsigned index) const;
    Object::Ptr getObject(unsigned index) const;
    std::size_t size() const;
    bool empty() const;
    bool isArray(unsigned index) const;
    bool isNull(unsigned index) const;
    bool isObject(unsigned index) const;
    template <typename T> T optElement(unsigned index, const T& def) const;
    Array& add(const Dynamic::Var& value);
    Array& set(unsigned index, const Dynamic::Var& value);
    void stringify(std::ostream& out, unsigned indent = 0, int step = -1) const;
    void remove(unsigned index);
    void clear();
};
class Handler;
class Parser {
public:
    Parser();
    virtual ~Parser();
    void reset();
    void setAllowComments(bool);
    Dynamic::Var parse(const std::string& json);
    Dynamic::Var parse(std::istream& in);
    Dynamic::Var result() const;
    Dynamic::Var asVar() const;
};
class Stringifier {
public:
    static void condense(const Dynamic::Var& any, std::ostream& out, int options = 0);
    static void stringify(const Dynamic::Var& any, std::ostream& out, unsigned indent = 0, int step = -1, int options = 0);
    static void formatString(const std::string& value, std::ostream& out, int options = 0);
};
class Query {
public:
    Query(const Dynamic::Var& source);
    Object::Ptr findObject(const std::string& path) const;
    Array::Ptr findArray(const std::string& path) const;
    Dynamic::Var find(const std::string& path) const;
    template <typename T> T findValue(const std::string& path, const T& def) const;
};
}  // namespace JSON

namespace Net {
_POCO_EXCEPTION(NetException, Poco::IOException)
_POCO_EXCEPTION(InvalidAddressException, NetException)
_POCO_EXCEPTION(ConnectionRefusedException, NetException)
_POCO_EXCEPTION(ConnectionResetException, NetException)
_POCO_EXCEPTION(ConnectionAbortedException, NetException)
_POCO_EXCEPTION(DNSException, NetException)
_POCO_EXCEPTION(HostNotFoundException, DNSException)
_POCO_EXCEPTION(NoMessageException, NetException)
_POCO_EXCEPTION(MessageException, NetException)
_POCO_EXCEPTION(HTTPException, NetException)
_POCO_EXCEPTION(NotAuthenticatedException, HTTPException)
_POCO_EXCEPTION(UnsupportedRedirectException, HTTPException)
_POCO_EXCEPTION(SSLException, NetException)
_POCO_EXCEPTION(SSLContextException, SSLException)
_POCO_EXCEPTION(InvalidCertificateException, SSLException)
_POCO_EXCEPTION(CertificateValidationException, SSLException)
_POCO_EXCEPTION(SSLConnectionUnexpectedlyClosedException, SSLException)
_POCO_EXCEPTION(WebSocketException, NetException)
_POCO_EXCEPTION(InvalidSocketException, NetException)
_POCO_EXCEPTION(ServiceNotFoundException, NetException)
_POCO_EXCEPTION(NoAddressFoundException, NetException)
_POCO_EXCEPTION(InterfaceNotFoundException, NetException)
_POCO_EXCEPTION(MultipartException, NetException)
_POCO_EXCEPTION(HTMLFormException, NetException)
_POCO_EXCEPTION(UnsupportedFamilyException, NetException)
_POCO_EXCEPTION(AddressFamilyMismatchException, NetException)
_POCO_EXCEPTION(SMTPException, NetException)
_POCO_EXCEPTION(FTPException, NetException)
class NameValueCollection {
public:
    typedef std::multimap<std::string, std::string> HeaderMap;
    typedef HeaderMap::iterator Iterator;
    typedef HeaderMap::const_iterator ConstIterator;
    NameValueCollection();
    NameValueCollection(const NameValueCollection&);
    virtual ~NameValueCollection();
    NameValueCollection& operator=(const NameValueCollection&);
    const std::string& operator[](const std::string& name) const;
    void set(const std::string& name, const std::string& value);
    void add(const std::string& name, const std::string& value);
    const std::string& get(const std::string& name) const;
    const std::string& get(const std::string& name, const std::string& defaultValue) const;
    bool has(const std::string& name) const;
    ConstIterator find(const std::string& name) const;
    ConstIterator begin() const;
    ConstIterator end() const;
    bool empty() const;
    std::size_t size() const;
    void erase(const std::string& name);
    void clear();
};
class MessageHeader : public NameValueCollection {
public:
    MessageHeader();
    virtual ~MessageHeader();
    virtual void write(std::ostream&) const;
    virtual void read(std::istream&);
    static void splitElements(const std::string& s, std::vector<std::string>& elements, bool ignoreEmpty = true);
    static void splitParameters(const std::string& s, std::string& value, NameValueCollection& parameters);
    static void quote(const std::string& value, std::string& result, bool allowSpace = false);
    bool hasToken(const std::string& fieldName, const std::string& token) const;
};
class MediaType {
public:
    MediaType(const std::string& mediaType);
    MediaType(const std::string& type, const std::string& subType);
    void setParameter(const std::string& name, const std::string& value);
    std::string toString() const;
    MediaType(const MediaType&);
    MediaType& operator=(const MediaType&);
    MediaType& operator=(const std::string&);
    void setType(const std::string&);
    const std::string& getType() const;
    void setSubType(const std::string&);
    const std::string& getSubType() const;
    const std::string& getParameter(const std::string&) const;
    bool hasParameter(const std::string&) const;
    bool matches(const MediaType&) const;
    bool matches(const std::string& type, const std::string& subType) const;
};
class HTTPMessage : public MessageHeader {
public:
    void setVersion(const std::string& version);
    const std::string& getVersion() const;
    void setContentLength(std::streamsize length);
    std::streamsize getContentLength() const;
    void setContentLength64(Poco::Int64 length);
    Poco::Int64 getContentLength64() const;
    bool hasContentLength() const;
    void setTransferEncoding(const std::string& transferEncoding);
    const std::string& getTransferEncoding() const;
    void setChunkedTransferEncoding(bool flag);
    bool getChunkedTransferEncoding() const;
    void setContentType(const std::string& mediaType);
    void setContentType(const MediaType& mediaType);
    const std::string& getContentType() const;
    void setKeepAlive(bool keepAlive);
    bool getKeepAlive() const;
    static const std::string HTTP_1_0, HTTP_1_1, IDENTITY_TRANSFER_ENCODING, CHUNKED_TRANSFER_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING, CONNECTION, CONNECTION_KEEP_ALIVE, CONNECTION_CLOSE, UNKNOWN_CONTENT_TYPE;
    static const int UNKNOWN_CONTENT_LENGTH;

protected:
    HTTPMessage();
    HTTPMessage(const std::string& version);
    HTTPMessage(const HTTPMessage&);
    virtual ~HTTPMessage();
};
class HTTPRequest : public HTTPMessage {
public:
    HTTPRequest();
    HTTPRequest(const std::string& version);
    HTTPRequest(const std::string& method, const std::string& uri);
    HTTPRequest(const std::string& method, const std::string& uri, const std::string& version);
    HTTPRequest(const HTTPRequest& other);
    virtual ~HTTPRequest();
    HTTPRequest& operator=(const HTTPRequest& other);
    void setMethod(const std::string& method);
    const std::string& getMethod() const;
    void setURI(const std::string& uri);
    const std::string& getURI() const;
    void setHost(const std::string& host);
    void setHost(const std::string& host, Poco::UInt16 port);
    const std::string& getHost() const;
    void setCookies(const NameValueCollection& cookies);
    void getCookies(NameValueCollection& cookies) const;
    bool hasCredentials() const;
    void getCredentials(std::string& scheme, std::string& authInfo) const;
    void setCredentials(const std::string& scheme, const std::string& authInfo);
    void removeCredentials();
    bool getExpectContinue() const;
    void setExpectContinue(bool expectContinue);
    void write(std::ostream& ostr) const override;
    void read(std::istream& istr) override;
    static const std::string HTTP_GET, HTTP_HEAD, HTTP_PUT, HTTP_POST, HTTP_OPTIONS, HTTP_DELETE, HTTP_TRACE, HTTP_CONNECT, HTTP_PATCH, HOST, COOKIE, AUTHORIZATION, PROXY_AUTHORIZATION, UPGRADE, EXPECT;
    bool hasProxyCredentials() const;
    void setProxyCredentials(const std::string& scheme, const std::string& authInfo);
    void removeProxyCredentials();
};
class HTTPCookie {
public:
    HTTPCookie();
    HTTPCookie(const std::string& name, const std::string& value);
    const std::string& getName() const;
    const std::string& getValue() const;
    enum SameSite { SAME_SITE_NOT_SPECIFIED, SAME_SITE_NONE, SAME_SITE_LAX, SAME_SITE_STRICT };
    explicit HTTPCookie(const std::string& name);
    explicit HTTPCookie(const NameValueCollection& nvc);
    HTTPCookie(const HTTPCookie&);
    HTTPCookie& operator=(const HTTPCookie&);
    ~HTTPCookie();
    void setVersion(int);
    int getVersion() const;
    void setName(const std::string&);
    void setValue(const std::string&);
    void setComment(const std::string&);
    const std::string& getComment() const;
    void setDomain(const std::string&);
    const std::string& getDomain() const;
    void setPath(const std::string&);
    const std::string& getPath() const;
    void setSecure(bool);
    bool getSecure() const;
    void setMaxAge(int);
    int getMaxAge() const;
    void setHttpOnly(bool = true);
    bool getHttpOnly() const;
    void setSameSite(SameSite);
    SameSite getSameSite() const;
    std::string toString() const;
    static std::string escape(const std::string&);
    static std::string unescape(const std::string&);
};
class HTTPResponse : public HTTPMessage {
public:
    enum HTTPStatus {
        HTTP_CONTINUE = 100, HTTP_SWITCHING_PROTOCOLS = 101, HTTP_PROCESSING = 102, HTTP_OK = 200, HTTP_CREATED = 201, HTTP_ACCEPTED = 202, HTTP_NONAUTHORITATIVE = 203, HTTP_NO_CONTENT = 204, HTTP_RESET_CONTENT = 205,
        HTTP_PARTIAL_CONTENT = 206, HTTP_MULTI_STATUS = 207, HTTP_MULTIPLE_CHOICES = 300, HTTP_MOVED_PERMANENTLY = 301, HTTP_FOUND = 302, HTTP_SEE_OTHER = 303, HTTP_NOT_MODIFIED = 304, HTTP_USE_PROXY = 305,
        HTTP_TEMPORARY_REDIRECT = 307, HTTP_PERMANENT_REDIRECT = 308, HTTP_BAD_REQUEST = 400, HTTP_UNAUTHORIZED = 401, HTTP_PAYMENT_REQUIRED = 402, HTTP_FORBIDDEN = 403, HTTP_NOT_FOUND = 404, HTTP_METHOD_NOT_ALLOWED = 405,
        HTTP_NOT_ACCEPTABLE = 406, HTTP_PROXY_AUTHENTICATION_REQUIRED = 407, HTTP_REQUEST_TIMEOUT = 408, HTTP_CONFLICT = 409, HTTP_GONE = 410, HTTP_LENGTH_REQUIRED = 411, HTTP_PRECONDITION_FAILED = 412,
        HTTP_REQUEST_ENTITY_TOO_LARGE = 413, HTTP_REQUESTENTITYTOOLARGE = 413, HTTP_REQUEST_URI_TOO_LONG = 414, HTTP_UNSUPPORTEDMEDIATYPE = 415, HTTP_REQUESTED_RANGE_NOT_SATISFIABLE = 416, HTTP_EXPECTATION_FAILED = 417,
        HTTP_IM_A_TEAPOT = 418, HTTP_LOCKED = 423, HTTP_FAILED_DEPENDENCY = 424, HTTP_UPGRADE_REQUIRED = 426, HTTP_PRECONDITION_REQUIRED = 428, HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE = 431, HTTP_VERSION_NOT_SUPPORTED = 505,
        HTTP_INSUFFICIENT_STORAGE = 507,
        HTTP_UNSUPPORTED_MEDIA_TYPE = 415, HTTP_UNPROCESSABLE_ENTITY = 422, HTTP_TOO_MANY_REQUESTS = 429, HTTP_INTERNAL_SERVER_ERROR = 500, HTTP_NOT_IMPLEMENTED = 501, HTTP_BAD_GATEWAY = 502, HTTP_SERVICE_UNAVAILABLE = 503, HTTP_GATEWAY_TIMEOUT = 504
    };
    HTTPResponse();
    HTTPResponse(HTTPStatus status, const std::string& reason);
    HTTPResponse(HTTPStatus status);
    HTTPResponse(const HTTPResponse& other);
    virtual ~HTTPResponse();
    HTTPResponse& operator=(const HTTPResponse& other);
    void setStatus(HTTPStatus status);
    void setStatus(const std::string& status);
    HTTPStatus getStatus() const;
    void setReason(const std::string& reason);
    const std::string& getReason() const;
    void setStatusAndReason(HTTPStatus status);
    void setStatusAndReason(HTTPStatus status, const std::string& reason);
    void addCookie(const HTTPCookie& cookie);
    void getCookies(std::vector<HTTPCookie>& cookies) const;
    void write(std::ostream& ostr) const override;
    void read(std::istream& istr) override;
    static const std::string& getReasonForStatus(HTTPStatus status);
    void setDate(const Poco::Timestamp&);
    Poco::Timestamp getDate() const;
};
class IPAddress {
public:
    IPAddress();
    explicit IPAddress(const std::string&);
    std::string toString() const;
    bool isLoopback() const;
    enum Family { IPv4, IPv6 };
    IPAddress(const IPAddress&);
    explicit IPAddress(Family);
    IPAddress(const std::string& addr, Family family);
    IPAddress& operator=(const IPAddress&);
    Family family() const;
    bool isWildcard() const;
    bool isBroadcast() const;
    bool isMulticast() const;
    bool isUnicast() const;
    bool isLinkLocal() const;
    bool isSiteLocal() const;
    static IPAddress parse(const std::string&);
    static bool tryParse(const std::string&, IPAddress&);
    static IPAddress wildcard(Family = IPv4);
    static IPAddress broadcast();
    bool operator==(const IPAddress&) const;
    bool operator!=(const IPAddress&) const;
    bool operator<(const IPAddress&) const;
    bool operator<=(const IPAddress&) const;
    bool operator>(const IPAddress&) const;
    bool operator>=(const IPAddress&) const;
};
class SocketAddress {
public:
    SocketAddress();
    explicit SocketAddress(const std::string& hostAndPort);
    explicit SocketAddress(const char* hostAndPort);
    explicit SocketAddress(Poco::UInt16 port);
    SocketAddress(const std::string& host, Poco::UInt16 port);
    SocketAddress(const std::string& host, const std::string& port);
    IPAddress host() const;
    Poco::UInt16 port() const;
    std::string toString() const;
    SocketAddress(const SocketAddress&);
    SocketAddress(const IPAddress& host, Poco::UInt16 port);
    SocketAddress& operator=(const SocketAddress&);
    IPAddress::Family family() const;
    bool operator<(const SocketAddress&) const;
    bool operator==(const SocketAddress&) const;
    bool operator!=(const SocketAddress&) const;
};
class Socket {
public:
    Socket();
    Socket(const Socket&);
    virtual ~Socket();
    Socket& operator=(const Socket&);
    void close();
    bool poll(const Poco::Timespan& timeout, int mode) const;
    int available() const;
    void setReceiveTimeout(const Poco::Timespan&);
    void setSendTimeout(const Poco::Timespan&);
    void setKeepAlive(bool);
    void setNoDelay(bool);
    SocketAddress address() const;
    SocketAddress peerAddress() const;
    enum SelectMode { SELECT_READ = 1, SELECT_WRITE = 2, SELECT_ERROR = 4 };
    typedef std::vector<Socket> SocketList;
    static int select(SocketList& readList, SocketList& writeList, SocketList& exceptList, const Poco::Timespan& timeout);
    void setSendBufferSize(int);
    void setReceiveBufferSize(int);
    Poco::Timespan getSendTimeout() const;
    Poco::Timespan getReceiveTimeout() const;
    void setLinger(bool on, int seconds);
    bool getNoDelay() const;
    bool getKeepAlive() const;
    void setReuseAddress(bool);
    void setReusePort(bool);
    void setBlocking(bool);
    bool getBlocking() const;
    bool secure() const;
    bool operator==(const Socket&) const;
    bool operator!=(const Socket&) const;
    bool operator<(const Socket&) const;
};
class StreamSocket : public Socket {
public:
    StreamSocket();
    explicit StreamSocket(const SocketAddress& address);
    StreamSocket(const Socket&);
    virtual ~StreamSocket();
    void connect(const SocketAddress& address);
    void connect(const SocketAddress& address, const Poco::Timespan& timeout);
    void shutdown();
    int sendBytes(const void* buffer, int length, int flags = 0);
    int receiveBytes(void* buffer, int length, int flags = 0);
    void connectNB(const SocketAddress&);
    void shutdownReceive();
    void shutdownSend();
};
class ServerSocket : public Socket {
public:
    ServerSocket();
    ServerSocket(const SocketAddress& address, int backlog = 64);
    ServerSocket(Poco::UInt16 port, int backlog = 64);
    StreamSocket acceptConnection();
    StreamSocket acceptConnection(SocketAddress& clientAddr);
    void bind(const SocketAddress&, bool reuseAddress = false);
    void bind(Poco::UInt16 port, bool reuseAddress = false);
    void listen(int backlog = 64);
};
class SocketStream : public std::iostream {
public:
    explicit SocketStream(const Socket&);
    ~SocketStream();
    void close();
    StreamSocket socket() const;
};
class HTTPSession {
public:
    void setKeepAlive(bool keepAlive);
    bool getKeepAlive() const;
    void setTimeout(const Poco::Timespan& timeout);
    void setTimeout(const Poco::Timespan& connection, const Poco::Timespan& send, const Poco::Timespan& receive);
    Poco::Timespan getTimeout() const;
    bool connected() const;
    virtual void abort();
    const Poco::Exception* networkException() const;
    StreamSocket& socket();

protected:
    HTTPSession();
    virtual ~HTTPSession();

private:
    HTTPSession(const HTTPSession&);
    HTTPSession& operator=(const HTTPSession&);
};
class HTTPClientSession : public HTTPSession {
public:
    struct ProxyConfig {
        ProxyConfig();
        std::string host;
        Poco::UInt16 port;
        std::string username, password, nonProxyHosts;
    };
    HTTPClientSession();
    explicit HTTPClientSession(const StreamSocket& socket);
    explicit HTTPClientSession(const SocketAddress& address);
    HTTPClientSession(const std::string& host, Poco::UInt16 port = 80);
    HTTPClientSession(const std::string& host, Poco::UInt16 port, const ProxyConfig& proxyConfig);
    virtual ~HTTPClientSession();
    void setHost(const std::string& host);
    const std::string& getHost() const;
    void setPort(Poco::UInt16 port);
    Poco::UInt16 getPort() const;
    void setProxy(const std::string& host, Poco::UInt16 port = 80);
    void setProxyCredentials(const std::string& username, const std::string& password);
    void setProxyConfig(const ProxyConfig& config);
    static void setGlobalProxyConfig(const ProxyConfig& config);
    void setKeepAliveTimeout(const Poco::Timespan& timeout);
    virtual std::ostream& sendRequest(HTTPRequest& request);
    virtual std::istream& receiveResponse(HTTPResponse& response);
    virtual bool peekResponse(HTTPResponse& response);
    void flushRequest();
    void reset();
    virtual bool secure() const;
    bool bypassProxy() const;
    void setProxyHost(const std::string&);
    void setProxyPort(Poco::UInt16);
    const std::string& getProxyHost() const;
    Poco::UInt16 getProxyPort() const;
    void setProxyUsername(const std::string&);
    const std::string& getProxyUsername() const;
    void setProxyPassword(const std::string&);
    const std::string& getProxyPassword() const;
    const ProxyConfig& getProxyConfig() const;
    static const ProxyConfig& getGlobalProxyConfig();
    const Poco::Timespan& getKeepAliveTimeout() const;
};
class X509Certificate {
public:
    explicit X509Certificate(const std::string& path);
    std::string commonName() const;
};
class Context : public Poco::RefCountedObject {
public:
    typedef Poco::AutoPtr<Context> Ptr;
    enum Usage { TLS_CLIENT_USE, TLS_SERVER_USE, CLIENT_USE, SERVER_USE, TLSV1_CLIENT_USE, TLSV1_SERVER_USE, TLSV1_1_CLIENT_USE, TLSV1_1_SERVER_USE, TLSV1_2_CLIENT_USE, TLSV1_2_SERVER_USE, TLSV1_3_CLIENT_USE, TLSV1_3_SERVER_USE };
    enum VerificationMode { VERIFY_NONE = 0, VERIFY_RELAXED = 1, VERIFY_STRICT = 3, VERIFY_ONCE = 7 };
    enum Protocols { PROTO_SSLV2 = 1, PROTO_SSLV3 = 2, PROTO_TLSV1 = 4, PROTO_TLSV1_1 = 8, PROTO_TLSV1_2 = 16, PROTO_TLSV1_3 = 32 };
    struct Params;
    Context(Usage usage, const Params& params);
    Context(Usage usage, const std::string& privateKeyFile, const std::string& certificateFile, const std::string& caLocation, VerificationMode verificationMode = VERIFY_RELAXED, int verificationDepth = 9, bool loadDefaultCAs = false, const std::string& cipherList = "ALL:!ADH:!LOW:!EXP:!MD5:@STRENGTH");
    Context(Usage usage, const std::string& caLocation, VerificationMode verificationMode = VERIFY_RELAXED, int verificationDepth = 9, bool loadDefaultCAs = false, const std::string& cipherList = "ALL:!ADH:!LOW:!EXP:!MD5:@STRENGTH");
    void enableSessionCache(bool = true);
    void disableProtocols(int);
    void requireMinimumProtocol(Protocols);
    void enableExtendedCertificateVerification(bool = true);
    bool isForServerUse() const;
    Usage usage() const;
    VerificationMode verificationMode() const;
    void enableSessionCache(bool, const std::string& sessionIdContext);
    bool sessionCacheEnabled() const;
    void setSessionCacheSize(std::size_t);
    void setSessionTimeout(long seconds);
    void flushSessionCache();
    void disableStatelessSessionResumption();
    void preferServerCiphers();

protected:
    ~Context();
};
struct Context::Params {
    Params();
    std::string privateKeyFile, certificateFile, caLocation, cipherList;
    VerificationMode verificationMode;
    int verificationDepth;
    bool loadDefaultCAs;
};
class Session : public Poco::RefCountedObject {
public:
    typedef Poco::AutoPtr<Session> Ptr;
};
class HTTPSClientSession : public HTTPClientSession {
public:
    enum { HTTPS_PORT = 443 };
    HTTPSClientSession();
    explicit HTTPSClientSession(const StreamSocket& socket);
    HTTPSClientSession(const std::string& host, Poco::UInt16 port = HTTPS_PORT);
    explicit HTTPSClientSession(Context::Ptr pContext);
    HTTPSClientSession(Context::Ptr pContext, Session::Ptr pSession);
    HTTPSClientSession(const std::string& host, Poco::UInt16 port, Context::Ptr pContext);
    HTTPSClientSession(const std::string& host, Poco::UInt16 port, Context::Ptr pContext, Session::Ptr pSession);
    ~HTTPSClientSession();
    void enableSSLSession(bool);
    X509Certificate serverCertificate();
    Session::Ptr sslSession();
    void abort() override;
    bool secure() const override;
};
class PrivateKeyPassphraseHandler {
public:
    PrivateKeyPassphraseHandler(bool server);
    virtual ~PrivateKeyPassphraseHandler();
};
class KeyConsoleHandler : public PrivateKeyPassphraseHandler {
public:
    KeyConsoleHandler(bool server);
};
class InvalidCertificateHandler {
public:
    InvalidCertificateHandler(bool handleErrorsOnServerSide);
    virtual ~InvalidCertificateHandler();
};
class AcceptCertificateHandler : public InvalidCertificateHandler {
public:
    AcceptCertificateHandler(bool server);
};
class RejectCertificateHandler : public InvalidCertificateHandler {
public:
    RejectCertificateHandler(bool server);
};
class ConsoleCertificateHandler : public InvalidCertificateHandler {
public:
    ConsoleCertificateHandler(bool server);
};
class SSLManager {
public:
    typedef Poco::SharedPtr<PrivateKeyPassphraseHandler> PrivateKeyPassphraseHandlerPtr;
    typedef Poco::SharedPtr<InvalidCertificateHandler> InvalidCertificateHandlerPtr;
    void initializeServer(PrivateKeyPassphraseHandlerPtr, InvalidCertificateHandlerPtr, Context::Ptr);
    void initializeClient(PrivateKeyPassphraseHandlerPtr, InvalidCertificateHandlerPtr, Context::Ptr);
    Context::Ptr defaultServerContext();
    Context::Ptr defaultClientContext();
    void shutdown();
    static SSLManager& instance();
};
void initializeSSL();
void uninitializeSSL();
class HTTPSSessionInstantiator {
public:
    static void registerInstantiator();
    static void registerInstantiator(Context::Ptr);
    static void unregisterInstantiator();
};
class HTTPSStreamFactory {
public:
    static void registerFactory();
};
class HTTPStreamFactory {
public:
    static void registerFactory();
};
class HTTPSessionFactory {
public:
    HTTPClientSession* createClientSession(const Poco::URI&);
    static HTTPSessionFactory& defaultFactory();
};
class HTTPCredentials {
public:
    HTTPCredentials();
    HTTPCredentials(const std::string& username, const std::string& password);
    ~HTTPCredentials();
    void fromUserInfo(const std::string& userInfo);
    void fromURI(const Poco::URI& uri);
    void setUsername(const std::string&);
    const std::string& getUsername() const;
    void setPassword(const std::string&);
    const std::string& getPassword() const;
    bool empty() const;
    void authenticate(HTTPRequest& request, const HTTPResponse& response);
    void updateAuthInfo(HTTPRequest& request);
    static bool isBasicCredentials(const std::string&);
    static void extractCredentials(const std::string& userInfo, std::string& username, std::string& password);
    static void extractCredentials(const Poco::URI& uri, std::string& username, std::string& password);
};
class HTTPBasicCredentials {
public:
    HTTPBasicCredentials();
    HTTPBasicCredentials(const std::string& username, const std::string& password);
    explicit HTTPBasicCredentials(const HTTPRequest& request);
    explicit HTTPBasicCredentials(const std::string& authInfo);
    ~HTTPBasicCredentials();
    void setUsername(const std::string&);
    const std::string& getUsername() const;
    void setPassword(const std::string&);
    const std::string& getPassword() const;
    void authenticate(HTTPRequest& request) const;
};
class OAuth20Credentials {
public:
    OAuth20Credentials();
    explicit OAuth20Credentials(const std::string& bearerToken);
    OAuth20Credentials(const std::string& bearerToken, const std::string& scheme);
    explicit OAuth20Credentials(const HTTPRequest& request);
    ~OAuth20Credentials();
    void setBearerToken(const std::string&);
    const std::string& getBearerToken() const;
    void setScheme(const std::string&);
    const std::string& getScheme() const;
    void authenticate(HTTPRequest& request);
    static const std::string SCHEME;
};
class PartSource {
public:
    virtual std::istream& stream() = 0;
    virtual const std::string& filename() const;
    const std::string& mediaType() const;
    MessageHeader& headers();
    virtual std::streamsize getContentLength() const;
    virtual ~PartSource();

protected:
    PartSource();
    PartSource(const std::string& mediaType);
};
class StringPartSource : public PartSource {
public:
    StringPartSource(const std::string& str);
    StringPartSource(const std::string& str, const std::string& mediaType);
    StringPartSource(const std::string& str, const std::string& mediaType, const std::string& filename);
    std::istream& stream() override;
};
class FilePartSource : public PartSource {
public:
    FilePartSource(const std::string& path);
    FilePartSource(const std::string& path, const std::string& mediaType);
    FilePartSource(const std::string& path, const std::string& filename, const std::string& mediaType);
    std::istream& stream() override;
};
class PartHandler {
public:
    virtual void handlePart(const MessageHeader& header, std::istream& stream) = 0;

protected:
    PartHandler();
    virtual ~PartHandler();
};
class HTMLForm : public NameValueCollection {
public:
    HTMLForm();
    explicit HTMLForm(const std::string& encoding);
    explicit HTMLForm(const HTTPRequest& request);
    HTMLForm(const HTTPRequest& request, std::istream& requestBody);
    HTMLForm(const HTTPRequest& request, std::istream& requestBody, PartHandler& handler);
    explicit HTMLForm(const Poco::URI& uri);
    ~HTMLForm();
    void setEncoding(const std::string& encoding);
    const std::string& getEncoding() const;
    void addPart(const std::string& name, PartSource* pSource);
    void load(const HTTPRequest& request);
    void load(const HTTPRequest& request, std::istream& requestBody);
    void read(std::istream& istr);
    void read(const std::string& queryString);
    void prepareSubmit(HTTPRequest& request, int options = 0);
    std::streamsize calculateContentLength();
    void write(std::ostream& ostr, const std::string& boundary);
    void write(std::ostream& ostr);
    const std::string& boundary() const;
    static const std::string ENCODING_URL, ENCODING_MULTIPART;
};
class MultipartWriter {
public:
    explicit MultipartWriter(std::ostream& ostr);
    MultipartWriter(std::ostream& ostr, const std::string& boundary);
    ~MultipartWriter();
    void nextPart(const MessageHeader& header);
    void close();
    const std::string& boundary() const;
};
class HostEntry {
public:
    typedef std::vector<std::string> AliasList;
    typedef std::vector<IPAddress> AddressList;
    const std::string& name() const;
    const AliasList& aliases() const;
    const AddressList& addresses() const;
};
class DNS {
public:
    static IPAddress resolveOne(const std::string&);
    static std::string hostName();
    static HostEntry hostByName(const std::string&);
    static HostEntry hostByAddress(const IPAddress&);
    static HostEntry resolve(const std::string&);
    static HostEntry thisHost();
};
class HTTPServerRequest;
class HTTPServerResponse;
class WebSocket : public StreamSocket {
public:
    enum Mode { WS_SERVER, WS_CLIENT };
    enum SendFlags { FRAME_TEXT = 0x81, FRAME_BINARY = 0x82 };
    WebSocket(HTTPClientSession& cs, HTTPRequest& request, HTTPResponse& response);
    virtual ~WebSocket();
    void shutdown();
    int sendFrame(const void* buffer, int length, int flags = FRAME_TEXT);
    int receiveFrame(void* buffer, int length, int& flags);
    enum FrameFlags { FRAME_FLAG_FIN = 0x80 };
    enum FrameOpcodes { FRAME_OP_CONT = 0, FRAME_OP_TEXT = 1, FRAME_OP_BINARY = 2, FRAME_OP_CLOSE = 8, FRAME_OP_PING = 9, FRAME_OP_PONG = 10, FRAME_OP_BITMASK = 15 };
    enum StatusCodes { WS_NORMAL_CLOSE = 1000, WS_ENDPOINT_GOING_AWAY, WS_PROTOCOL_ERROR, WS_PAYLOAD_NOT_ACCEPTABLE, WS_MALFORMED_PAYLOAD = 1007, WS_POLICY_VIOLATION, WS_PAYLOAD_TOO_BIG, WS_EXTENSION_REQUIRED, WS_UNEXPECTED_CONDITION };
    enum ErrorCodes { WS_ERR_NO_HANDSHAKE = 1, WS_ERR_HANDSHAKE_NO_VERSION, WS_ERR_HANDSHAKE_UNSUPPORTED_VERSION, WS_ERR_HANDSHAKE_NO_KEY, WS_ERR_HANDSHAKE_ACCEPT, WS_ERR_UNAUTHORIZED, WS_ERR_PAYLOAD_TOO_BIG = 10, WS_ERR_INCOMPLETE_FRAME };
    WebSocket(HTTPClientSession& cs, HTTPRequest& request, HTTPResponse& response, HTTPCredentials& credentials);
    WebSocket(HTTPServerRequest& request, HTTPServerResponse& response);
    WebSocket(const Socket&);
    void shutdown(Poco::UInt16 statusCode, const std::string& statusMessage = "");
    int receiveFrame(Poco::Buffer<char>& buffer, int& flags);
    Mode mode() const;
};
}  // namespace Net
class URIStreamFactory;
class URIStreamOpener {
public:
    URIStreamOpener();
    std::istream* open(const URI& uri) const;
    std::istream* open(const std::string& pathOrURI) const;
    static URIStreamOpener& defaultOpener();
};
}  // namespace Poco
