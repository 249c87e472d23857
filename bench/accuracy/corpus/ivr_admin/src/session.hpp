#pragma once

#include <cpr/cpr.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <string>

namespace ivrctl {

struct Profile {
    std::string name;
    std::string server{"https://platform.ringcentral.com"};
    std::string client_id;
    std::string client_secret;
    std::string jwt;
    bool insecure{false};
};

struct ApiError : std::runtime_error {
    ApiError(const cpr::Response& r)
        : std::runtime_error(r.url.str() + " -> " + std::to_string(r.status_code) + " " + r.text),
          code(r.status_code) {}
    long code;
};

class Session {
public:
    explicit Session(Profile profile) : profile_(std::move(profile)) {}

    void login();
    void logout();

    const std::string& server() const { return profile_.server; }
    cpr::Header auth();
    cpr::Url url(const std::string& path) const { return cpr::Url{profile_.server + path}; }

    static nlohmann::json check(const cpr::Response& r);

private:
    Profile profile_;
    std::string token_;
    std::chrono::steady_clock::time_point expires_{};
};

Profile loadProfile(const std::string& name);

}  // namespace ivrctl
