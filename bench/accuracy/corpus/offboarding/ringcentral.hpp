// Fluent access to the platform:  rc.account().extension("123") / "call-log"
#pragma once
#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include <cpr/cpr.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace rc {
using json = nlohmann::json;

struct Credentials { std::string client_id, client_secret, jwt; };

class ApiError : public std::runtime_error {
public:
    ApiError(std::string_view verb, std::string_view path, long status)
        : std::runtime_error(fmt::format("{} {} failed with {}", verb, path, status)), status_(status) {}
    long status() const { return status_; }
private:
    long status_;
};

class Client;

// an address below the base; value type, cheap enough to copy
class Resource {
public:
    Resource(Client& c, std::string path) : client_(&c), path_(std::move(path)) {}

    Resource operator/(std::string_view segment) const { return {*client_, fmt::format("{}/{}", path_, segment)}; }
    Resource extension(std::string_view id = "~") const { return *this / "extension" / id; }

    Resource& query(std::string key, std::string value) { params_.Add({std::move(key), std::move(value)}); return *this; }

    json get() const;
    json post(const json& body = json::object()) const;
    json put(const json& body) const;
    json patch(const json& body) const;
    void remove() const;
    const std::string& path() const { return path_; }

private:
    Client* client_;
    std::string path_;
    cpr::Parameters params_;
};

class Client {
public:
    explicit Client(Credentials cred, std::string server = "https://platform.ringcentral.com")
        : cred_(std::move(cred)), server_(std::move(server)) {}

    Resource account(std::string_view id = "~") { return {*this, fmt::format("/restapi/v1.0/account/{}", id)}; }
    Resource subscriptions() { return {*this, "/restapi/v1.0/subscription"}; }
    Resource dictionary(std::string_view name) { return Resource{*this, "/restapi/v1.0/dictionary"} / name; }

    void login();
    std::string bearer();
    cpr::Url url(const std::string& path) const { return cpr::Url{server_ + path}; }

private:
    void take(const cpr::Response& r);
    Credentials cred_;
    std::string server_, access_, refresh_;
    std::chrono::steady_clock::time_point expires_{};
};
} // namespace rc
