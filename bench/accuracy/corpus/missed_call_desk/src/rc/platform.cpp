#include "platform.hpp"

#include <iostream>
#include <thread>

namespace rc {

namespace {
const char* const kJson = "application/json";

const char* name(Verb v)
{
    switch (v) {
    case Verb::Get: return "GET";
    case Verb::Post: return "POST";
    case Verb::Put: return "PUT";
    case Verb::Patch: return "PATCH";
    case Verb::Delete: return "DELETE";
    }
    return "?";
}
}  // namespace

Platform::Platform(const Settings& s) : settings_(s), http_(s.host, 443)
{
    http_.set_connection_timeout(5);
    http_.set_read_timeout(30);
    http_.set_keep_alive(true);
}

void Platform::accept(const httplib::Result& res)
{
    auto j = Json::parse(res->body);
    access_ = j.at("access_token");
    refresh_ = j.value("refresh_token", "");
    expires_ = std::chrono::steady_clock::now() + std::chrono::seconds(j.value("expires_in", 3600) - 60);
}

void Platform::authorize()
{
    const auto basic = httplib::make_basic_authentication_header(settings_.clientId, settings_.clientSecret);
    httplib::Params form;
    if (!refresh_.empty()) {
        form.emplace("grant_type", "refresh_token");
        form.emplace("refresh_token", refresh_);
    } else {
        form.emplace("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
        form.emplace("assertion", settings_.jwt);
    }
    auto res = http_.Post("/restapi/oauth/token", httplib::Headers{basic}, form);  // call: POST /restapi/oauth/token
    if (!res)
        throw std::runtime_error("token: " + httplib::to_string(res.error()));
    if (res->status != 200) {
        refresh_.clear();
        throw ApiError(res->status, res->body);
    }
    accept(res);
}

httplib::Result Platform::dispatch(Verb verb, const std::string& target, const std::string& payload)
{
    const httplib::Headers h{{"Authorization", "Bearer " + access_}, {"Accept", kJson}};
    switch (verb) {
    case Verb::Get: return http_.Get(target, h);
    case Verb::Post: return http_.Post(target, h, payload, kJson);
    case Verb::Put: return http_.Put(target, h, payload, kJson);
    case Verb::Patch: return http_.Patch(target, h, payload, kJson);
    case Verb::Delete: return http_.Delete(target, h);
    }
    throw std::logic_error("verb");
}

Json Platform::request(Verb verb, const std::string& path, const Query& query, const Json& body)
{
    std::lock_guard<std::mutex> lock(mutex_);
    const std::string target = query.empty() ? path : httplib::append_query_params(path, query);
    const std::string payload = body.is_null() ? std::string() : body.dump();
    for (int attempt = 1;; ++attempt) {
        if (std::chrono::steady_clock::now() >= expires_)
            authorize();
        auto res = dispatch(verb, target, payload);
        if (!res) {
            if (attempt == 3)
                throw std::runtime_error(httplib::to_string(res.error()));
            std::this_thread::sleep_for(std::chrono::seconds(attempt));
            continue;
        }
        std::clog << name(verb) << ' ' << path << " -> " << res->status << '\n';
        if (res->status == 401 && attempt == 1) {
            expires_ = {};
            continue;
        }
        if (res->status == 429 && attempt < 3) {
            auto wait = res->get_header_value("Retry-After");
            std::this_thread::sleep_for(std::chrono::seconds(wait.empty() ? 30 : std::stoi(wait)));
            continue;
        }
        if (res->status >= 400)
            throw ApiError(res->status, res->body);
        return res->body.empty() ? Json() : Json::parse(res->body);
    }
}

}  // namespace rc
