#include "phone/http.h"

#include <stdexcept>

namespace phone {

namespace {

std::string body_of(const httplib::Result& result, const std::string& what) {
    if (!result) throw std::runtime_error(what + ": no answer");
    if (result->status / 100 != 2) throw std::runtime_error(what + ": " + std::to_string(result->status));
    return result->body;
}

}  // namespace

Http::Http(const std::string& host, std::string token) : client_(host), token_(std::move(token)) {
    client_.set_connection_timeout(5);
}

httplib::Headers Http::headers() const { return {{"Authorization", "Bearer " + token_}}; }

std::string Http::get(const std::string& path) { return body_of(client_.Get(("/restapi/v1.0" + path).c_str(), headers()), path); }

std::string Http::post(const std::string& path, const std::string& json) {
    const std::string full = "/restapi/v1.0" + path;
    return body_of(client_.Post(full.c_str(), headers(), json, "application/json"), path);
}

void Http::del(const std::string& path) {
    std::string full;
    full.append("/restapi").append("/v1.0").append(path);
    body_of(client_.Delete(full.c_str(), headers()), path);
}

}  // namespace phone
