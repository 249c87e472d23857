#include "api_client.h"

#include <fmt/format.h>

#include "routes.h"

namespace dashboard {

ApiClient::ApiClient(std::string token)
    : client_(std::string(routes::kHost)), headers_{{"Authorization", "Bearer " + token}}, prefix_(routes::kVersion) {
    client_.set_follow_location(true);
    client_.set_read_timeout(10);
}

std::string ApiClient::get(const std::string& path) {
    const std::string full = prefix_ + path;
    return checked(client_.Get(full.c_str(), headers_), full);
}

std::string ApiClient::post(const std::string& path, const std::string& body) {
    const std::string full = prefix_ + path;
    return checked(client_.Post(full.c_str(), headers_, body, "application/json"), full);
}

std::string ApiClient::active_calls(const std::string& extension) {
    return get(fmt::format("{}/extension/{}{}", routes::kAccount, extension, routes::kActiveCalls));
}

void ApiClient::ring_out(const std::string& extension, const std::string& from, const std::string& to) {
    std::string path = routes::kAccount;
    path += "/extension/";
    path += extension;
    path += routes::kRingOut;
    post(path, fmt::format(R"({{"from":{{"phoneNumber":"{}"}},"to":{{"phoneNumber":"{}"}}}})", from, to));
}

std::string ApiClient::checked(const httplib::Result& result, const std::string& path) {
    if (!result) throw ApiError("no answer to " + path + ": " + httplib::to_string(result.error()));
    if (result->status / 100 != 2) throw ApiError(fmt::format("{} answered {}", path, result->status));
    return result->body;
}

}  // namespace dashboard
