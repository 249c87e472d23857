#include "rc/http_transport.h"

#include <httplib.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <nlohmann/json.hpp>
#include <thread>

namespace rc {

struct HttpTransport::Impl {
    explicit Impl(const std::string& server) : client(server) {}
    httplib::Client client;
};

HttpTransport::HttpTransport(const std::string& server) : impl_(new Impl(server))
{
    impl_->client.set_read_timeout(30);
    impl_->client.set_keep_alive(true);
}

HttpTransport::~HttpTransport() = default;

Response HttpTransport::execute(const Request& request)
{
    httplib::Headers headers;
    for (const auto& h : request.headers())
        headers.emplace(h.first, h.second);
    const std::string target = request.target();
    auto& c = impl_->client;
    const char* type = request.contentType().c_str();

    httplib::Result res = [&] {
        switch (request.verb()) {
        case Verb::Post:
            return c.Post(target, headers, request.content(), type);
        case Verb::Put:
            return c.Put(target, headers, request.content(), type);
        case Verb::Patch:
            return c.Patch(target, headers, request.content(), type);
        case Verb::Delete:
            return c.Delete(target, headers, request.content(), type);
        case Verb::Get:
            break;
        }
        return c.Get(target, headers);
    }();
    if (!res)
        throw TransportError(httplib::to_string(res.error()));
    Response out;
    out.status = res->status;
    out.body = res->body;
    out.retryAfter = std::atoi(res->get_header_value("Retry-After").c_str());
    return out;
}

Response AuthorizedTransport::execute(const Request& request)
{
    for (int attempt = 0;; ++attempt) {
        Request signedRequest = request;
        signedRequest.header("Authorization", "Bearer " + tokens_.token());
        const Response res = inner_.execute(signedRequest);
        log_.log(request.target() + " -> " + std::to_string(res.status));
        if (attempt == 3)
            return res;
        if (res.status == 401)
            tokens_.invalidate();
        else if (res.status == 429 || res.status == 503)
            std::this_thread::sleep_for(std::chrono::seconds(res.retryAfter));
        else
            return res;
    }
}

Request OAuthTokenSource::form(const std::string& path, const std::string& fields) const
{
    Request r(Verb::Post, path);
    const auto basic = httplib::make_basic_authentication_header(credentials_.clientId, credentials_.clientSecret);
    r.header(basic.first, basic.second);
    r.body("application/x-www-form-urlencoded", fields);
    return r;
}

std::string OAuthTokenSource::token()
{
    if (!access_.empty() && std::time(nullptr) < expires_)
        return access_;
    const std::string fields =
        refresh_.empty()
            ? "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + credentials_.jwt
            : "grant_type=refresh_token&refresh_token=" + refresh_;
    const Response res = plain_.execute(form("/restapi/oauth/token", fields));  // call: POST /restapi/oauth/token
    if (!res.ok()) {
        refresh_.clear();
        throw TransportError("login refused: " + res.body);
    }
    const auto j = nlohmann::json::parse(res.body);
    access_ = j.value("access_token", "");
    refresh_ = j.value("refresh_token", "");
    expires_ = std::time(nullptr) + j.value("expires_in", 3600) - 60;
    return access_;
}

OAuthTokenSource::~OAuthTokenSource()
{
    if (access_.empty())
        return;
    try {
        plain_.execute(form("/restapi/oauth/revoke", "token=" + access_));  // call: POST /restapi/oauth/revoke
    } catch (const std::exception&) {
        // the token expires by itself
    }
}

}  // namespace rc
