#include "ringcentral.hpp"

namespace rc {
namespace {
constexpr std::string_view kToken = "/restapi/oauth/token";

json checked(std::string_view verb, const std::string& path, const cpr::Response& r) {
    if (r.error || r.status_code >= 400) throw ApiError(verb, path, r.status_code);
    return r.text.empty() ? json{} : json::parse(r.text);
}
} // namespace

void Client::take(const cpr::Response& r) {
    const auto doc = checked("POST", std::string(kToken), r);
    access_ = doc.at("access_token");
    refresh_ = doc.value("refresh_token", "");
    expires_ = std::chrono::steady_clock::now() + std::chrono::seconds(doc.value("expires_in", 3600) - 60);
}

void Client::login() {
    take(cpr::Post(cpr::Url{server_ + std::string(kToken)},  // call: POST /restapi/oauth/token
                   cpr::Authentication{cred_.client_id, cred_.client_secret, cpr::AuthMode::BASIC},
                   cpr::Payload{{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"}, {"assertion", cred_.jwt}}));
}

std::string Client::bearer() {
    if (access_.empty()) login();
    else if (std::chrono::steady_clock::now() >= expires_)
        take(cpr::Post(url(std::string(kToken)),  // call: POST /restapi/oauth/token
                       cpr::Authentication{cred_.client_id, cred_.client_secret, cpr::AuthMode::BASIC},
                       cpr::Payload{{"grant_type", "refresh_token"}, {"refresh_token", refresh_}}));
    return access_;
}

json Resource::get() const {
    return checked("GET", path_, cpr::Get(client_->url(path_), cpr::Bearer{client_->bearer()}, params_));
}

json Resource::post(const json& body) const {
    return checked("POST", path_, cpr::Post(client_->url(path_), cpr::Bearer{client_->bearer()},
                                            cpr::Header{{"Content-Type", "application/json"}}, cpr::Body{body.dump()}));
}

json Resource::put(const json& body) const {
    return checked("PUT", path_, cpr::Put(client_->url(path_), cpr::Bearer{client_->bearer()},
                                          cpr::Header{{"Content-Type", "application/json"}}, cpr::Body{body.dump()}));
}

json Resource::patch(const json& body) const {
    return checked("PATCH", path_, cpr::Patch(client_->url(path_), cpr::Bearer{client_->bearer()},
                                              cpr::Header{{"Content-Type", "application/json"}}, cpr::Body{body.dump()}));
}

void Resource::remove() const {
    checked("DELETE", path_, cpr::Delete(client_->url(path_), cpr::Bearer{client_->bearer()}));
}
} // namespace rc
