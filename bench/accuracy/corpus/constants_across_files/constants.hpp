#pragma once
#include <string>
#include <string_view>

namespace rc::routes {

extern const char kBase[];
extern const std::string kAccount;
inline constexpr std::string_view kCallLog = "/call-log";

struct Names {
    static const char* const active;
    static const std::string sms;
    static constexpr const char* ring = "/ring-out";
    static std::string content;
};

}  // namespace rc::routes
