#include "session.hpp"

#include <cstdlib>
#include <fstream>

namespace ivrctl {

using json = nlohmann::json;

Profile loadProfile(const std::string& name) {
    const char* home = std::getenv("HOME");
    std::ifstream in(std::string(home ? home : ".") + "/.config/ivrctl/" + name + ".json");
    if (!in) throw std::runtime_error("no such profile: " + name);
    json doc = json::parse(in);
    Profile p;
    p.name = name;
    p.server = doc.value("server", p.server);
    p.client_id = doc.at("client_id");
    p.client_secret = doc.at("client_secret");
    p.jwt = doc.at("jwt");
    p.insecure = doc.value("insecure", false);
    return p;
}

json Session::check(const cpr::Response& r) {
    if (r.error) throw std::runtime_error(r.error.message);
    if (r.status_code >= 400) throw ApiError(r);
    return r.text.empty() ? json::object() : json::parse(r.text);
}

void Session::login() {
    cpr::Response r = cpr::Post(cpr::Url{profile_.server + "/restapi/oauth/token"},  // call: POST /restapi/oauth/token
                                cpr::Authentication{profile_.client_id, profile_.client_secret, cpr::AuthMode::BASIC},
                                cpr::Payload{{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"},
                                             {"assertion", profile_.jwt}},
                                cpr::VerifySsl{!profile_.insecure});
    json doc = check(r);
    token_ = doc.at("access_token");
    expires_ = std::chrono::steady_clock::now() + std::chrono::seconds(doc.value("expires_in", 3600) - 30);
}

void Session::logout() {
    if (token_.empty()) return;
    cpr::Post(url("/restapi/oauth/revoke"),  // call: POST /restapi/oauth/revoke
              cpr::Authentication{profile_.client_id, profile_.client_secret, cpr::AuthMode::BASIC},
              cpr::Payload{{"token", token_}});
    token_.clear();
}

cpr::Header Session::auth() {
    if (token_.empty() || std::chrono::steady_clock::now() > expires_) login();
    return cpr::Header{{"Authorization", "Bearer " + token_}, {"Accept", "application/json"}};
}

}  // namespace ivrctl
