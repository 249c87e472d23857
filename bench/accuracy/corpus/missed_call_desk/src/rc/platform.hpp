#pragma once
#include <httplib.h>

#include <chrono>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "../settings.hpp"

namespace rc {

using Json = nlohmann::json;
using Query = std::multimap<std::string, std::string>;

struct ApiError : std::runtime_error {
    ApiError(int status, const std::string& body)
        : std::runtime_error("HTTP " + std::to_string(status) + ": " + body), status(status) {}
    int status;
};

enum class Verb { Get, Post, Put, Patch, Delete };

// Owns the connection and the token. Resources hold a reference to it.
class Platform {
public:
    explicit Platform(const Settings& s);

    void authorize();
    Json request(Verb verb, const std::string& path, const Query& query, const Json& body);

private:
    httplib::Result dispatch(Verb verb, const std::string& target, const std::string& payload);
    void accept(const httplib::Result& res);

    const Settings& settings_;
    httplib::SSLClient http_;
    std::mutex mutex_;
    std::string access_, refresh_;
    std::chrono::steady_clock::time_point expires_{};
};

}  // namespace rc
