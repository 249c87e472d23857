#include "menus.hpp"

#include <fmt/format.h>

#include <fstream>

namespace ivrctl {

using json = nlohmann::json;

namespace {
constexpr auto kJson = "application/json";
constexpr auto kPrompts = "/restapi/v1.0/account/~/ivr-prompts";
}  // namespace

// ---- menus -----------------------------------------------------------------

json Menus::list() {
    return Session::check(cpr::Get(s_.url("/restapi/v1.0/account/~/ivr-menus"), s_.auth()));  // call: GET /restapi/v1.0/account/{accountId}/ivr-menus
}

json Menus::show(const std::string& id) {
    auto r = cpr::Get(s_.url("/restapi/v1.0/account/~/ivr-menus/" + id), s_.auth());  // call: GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}
    return Session::check(r);
}

json Menus::create(const json& menu) {
    auto headers = s_.auth();
    headers["Content-Type"] = kJson;
    auto r = cpr::Post(s_.url("/restapi/v1.0/account/~/ivr-menus"), headers, cpr::Body{menu.dump()});  // call: POST /restapi/v1.0/account/{accountId}/ivr-menus
    return Session::check(r);
}

json Menus::replace(const std::string& id, const json& menu) {
    auto headers = s_.auth();
    headers["Content-Type"] = kJson;
    const auto target = s_.url(fmt::format("/restapi/v1.0/account/~/ivr-menus/{}", id));
    auto r = cpr::Put(target, headers, cpr::Body{menu.dump()}, cpr::Timeout{20000});  // call: PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}
    return Session::check(r);
}

// ---- prompts ---------------------------------------------------------------

json Prompts::list(int page) {
    auto r = cpr::Get(cpr::Url{s_.server() + kPrompts}, s_.auth(),  // call: GET /restapi/v1.0/account/{accountId}/ivr-prompts
                      cpr::Parameters{{"perPage", "100"}, {"page", std::to_string(page)}});
    return Session::check(r);
}

json Prompts::show(const std::string& id) {
    return Session::check(cpr::Get(s_.url(fmt::format("{}/{}", kPrompts, id)), s_.auth()));  // call: GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}
}

json Prompts::upload(const std::string& file, const std::string& name) {
    cpr::Multipart form{{"name", name}, {"attachment", cpr::File{file}}};
    auto r = cpr::Post(s_.url(kPrompts), s_.auth(), form);  // call: POST /restapi/v1.0/account/{accountId}/ivr-prompts
    return Session::check(r);
}

json Prompts::rename(const std::string& id, const std::string& name) {
    cpr::Session http;
    http.SetUrl(s_.url(fmt::format("{}/{}", kPrompts, id)));
    auto headers = s_.auth();
    headers["Content-Type"] = kJson;
    http.SetHeader(headers);
    http.SetBody(cpr::Body{json{{"filename", name}}.dump()});
    return Session::check(http.Put());  // call: PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}
}

void Prompts::remove(const std::string& id) {
    auto r = cpr::Delete(s_.url(fmt::format("{}/{}", kPrompts, id)), s_.auth());  // call: DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}
    Session::check(r);
}

void Prompts::download(const std::string& id, const std::string& file) {
    std::ofstream out(file, std::ios::binary);
    auto r = cpr::Download(out, s_.url(fmt::format("{}/{}/content", kPrompts, id)), s_.auth());  // call: GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content
    if (r.status_code != 200) throw ApiError(r);
}

// ---- sites -----------------------------------------------------------------

json Sites::list() {
    return Session::check(cpr::Get(s_.url("/restapi/v1.0/account/~/sites"), s_.auth()));  // call: GET /restapi/v1.0/account/{accountId}/sites
}

json Sites::ivr(const std::string& siteId) {
    std::string path = "/restapi/v1.0/account/~/sites/" + siteId + "/ivr";
    return Session::check(cpr::Get(s_.url(path), s_.auth()));  // call: GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr
}

json Sites::setIvr(const std::string& siteId, const json& settings) {
    std::string path = "/restapi/v1.0/account/~/sites/" + siteId + "/ivr";
    auto headers = s_.auth();
    headers["Content-Type"] = kJson;
    auto pending = cpr::PutAsync(s_.url(path), headers, cpr::Body{settings.dump()});  // call: PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr
    return Session::check(pending.get());
}

}  // namespace ivrctl
