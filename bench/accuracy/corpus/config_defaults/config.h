#pragma once
#include <cstdlib>
#include <map>
#include <optional>
#include <string>

struct Config {
    std::string server = "https://platform.ringcentral.com";
    std::string account_path = "/restapi/v1.0/account/~";
    std::string log_path;
    std::optional<std::string> sms_path;

    static Config from_environment();
};

inline std::string env_or(const char* name, std::string fallback) {
    if (const char* value = std::getenv(name)) return value;
    return fallback;
}
