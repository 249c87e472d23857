#pragma once
#include <cstdint>
#include <string>
#define MICRO_SECONDS_PRE_SEC 1000000LL
namespace trantor {
class Date {
public:
    Date();
    explicit Date(int64_t microSec);
    Date(unsigned int year, unsigned int month, unsigned int day, unsigned int hour = 0, unsigned int minute = 0, unsigned int second = 0, unsigned int microSecond = 0);
    static const Date date();
    static const Date now();
    static int64_t timezoneOffset();
    const Date after(double second) const;
    const Date roundSecond() const;
    const Date roundDay() const;
    ~Date();
    bool operator==(const Date& date) const;
    bool operator!=(const Date& date) const;
    bool operator<(const Date& date) const;
    bool operator>(const Date& date) const;
    bool operator>=(const Date& date) const;
    bool operator<=(const Date& date) const;
    int64_t microSecondsSinceEpoch() const;
    int64_t secondsSinceEpoch() const;
    std::string toFormattedString(bool showMicroseconds) const;
    std::string toCustomFormattedString(const std::string& fmtStr, bool showMicroseconds = false) const;
    std::string toFormattedStringLocal(bool showMicroseconds) const;
    std::string toCustomFormattedStringLocal(const std::string& fmtStr, bool showMicroseconds = false) const;
    std::string toDbStringLocal() const;
    std::string toDbString() const;
    static Date fromDbStringLocal(const std::string& datetime);
    static Date fromDbString(const std::string& datetime);
    bool isSameSecond(const Date& date) const;
    void swap(Date& that);
};
}  // namespace trantor
