// The parts of the API that the dashboard shows.
#pragma once

#include <string>
#include <string_view>

namespace dashboard::routes {

inline constexpr std::string_view kHost = "https://platform.ringcentral.com";
inline constexpr const char* kVersion = "/restapi/v1.0";

// Below an account.
inline const std::string kAccount = "/account/~";
inline const std::string kCallLog = kAccount + "/call-log";

// Below an extension.
inline constexpr std::string_view kActiveCalls = "/active-calls";
inline constexpr std::string_view kRingOut = "/ring-out";

}  // namespace dashboard::routes
