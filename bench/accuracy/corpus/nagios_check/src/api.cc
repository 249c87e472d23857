#include "api.h"

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <iostream>

namespace check_rc {

namespace {
const char kTokenPath[] = "/restapi/oauth/token";
const int kTries = 3;
}

Api::Api(const Options& opt) : opt_(opt), conn_(new RestClient::Connection(opt.server))
{
    conn_->SetTimeout(15);
    conn_->SetUserAgent("check_ringcentral/1.4");
    conn_->FollowRedirects(true);
}

Api::~Api()
{
    try {
        logout();
    } catch (const std::exception& e) {
        std::cerr << "logout: " << e.what() << '\n';
    }
}

void Api::login()
{
    RestClient::HeaderFields headers;
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    conn_->SetHeaders(headers);
    conn_->SetBasicAuth(opt_.clientId, opt_.clientSecret);

    std::string form;
    if (refresh_.empty())
        form = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + opt_.jwt;
    else
        form = "grant_type=refresh_token&refresh_token=" + refresh_;

    const RestClient::Response r = conn_->post(kTokenPath, form);  // call: POST /restapi/oauth/token
    trace("POST", kTokenPath, r);
    if (r.code != 200)
        throw ApiError(r.code, "login refused: " + r.body);
    const auto j = nlohmann::json::parse(r.body);
    refresh_ = j.value("refresh_token", "");

    headers["Content-Type"] = "application/json";
    headers["Accept"] = "application/json";
    headers["Authorization"] = "Bearer " + j.value("access_token", "");
    conn_->SetHeaders(headers);
}

void Api::logout()
{
    if (refresh_.empty())
        return;
    conn_->AppendHeader("Content-Type", "application/x-www-form-urlencoded");
    conn_->post("/restapi/oauth/revoke", "token=" + refresh_);  // call: POST /restapi/oauth/revoke
    refresh_.clear();
}

nlohmann::json Api::get(const std::string& path)
{
    for (int i = 1;; ++i) {
        const auto t0 = std::chrono::steady_clock::now();
        const RestClient::Response r = conn_->get(path);
        seconds_ = std::chrono::duration<double>(std::chrono::steady_clock::now() - t0).count();
        trace("GET", path, r);
        if (r.code == 401 && i < kTries) {
            login();
            continue;
        }
        if (r.code == 429 && i < kTries) {
            const auto h = r.headers.find("Retry-After");
            sleep(h == r.headers.end() ? 10 : std::atoi(h->second.c_str()));
            continue;
        }
        return finish(r, path);
    }
}

nlohmann::json Api::post(const std::string& path, const nlohmann::json& body)
{
    const RestClient::Response r = conn_->post(path, body.is_null() ? std::string() : body.dump());
    trace("POST", path, r);
    return finish(r, path);
}

nlohmann::json Api::finish(const RestClient::Response& r, const std::string& path)
{
    if (r.code < 200 || r.code >= 300) {
        std::string text = "HTTP " + std::to_string(r.code) + " for " + path;
        const auto j = nlohmann::json::parse(r.body, nullptr, false);
        if (j.is_object() && j.contains("message"))
            text += ": " + j["message"].get<std::string>();
        throw ApiError(r.code, text);
    }
    if (r.body.empty())
        return nlohmann::json::object();
    return nlohmann::json::parse(r.body);
}

void Api::trace(const char* verb, const std::string& path, const RestClient::Response& r) const
{
    if (opt_.verbose > 1)
        std::cerr << verb << ' ' << opt_.server << path << " -> " << r.code << '\n';
}

}  // namespace check_rc
