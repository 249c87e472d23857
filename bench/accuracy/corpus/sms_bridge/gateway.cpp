#include "gateway.hpp"

namespace gateway {
bool Platform::authenticate() {
    httplib::Client login(cfg_.host);
    login.set_basic_auth(cfg_.client_id, cfg_.client_secret);
    const httplib::Params form{{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"}, {"assertion", cfg_.jwt}};
    const auto r = login.Post("/restapi/oauth/token", form);  // call: POST /restapi/oauth/token
    if (!r || r->status != 200) return false;
    token_ = json::parse(r->body).at("access_token").get<std::string>();
    return true;
}
} // namespace gateway
