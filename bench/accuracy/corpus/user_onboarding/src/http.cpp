#include "http.h"

#include <cpprest/http_client.h>

#include <chrono>
#include <thread>

using namespace web::http;
using namespace web::http::client;
using utility::conversions::to_string_t;
using utility::conversions::to_utf8string;

namespace onboard {

struct CasablancaClient::Impl {
    explicit Impl(const std::string& base) : client(to_string_t(base)) {}
    http_client client;
};

CasablancaClient::CasablancaClient(const std::string& baseUri) : impl_(new Impl(baseUri)) {}
CasablancaClient::~CasablancaClient() = default;

static web::http::method verb(Method m) {
    switch (m) {
        case Method::Post:   return methods::POST;
        case Method::Put:    return methods::PUT;
        case Method::Patch:  return methods::PATCH;
        case Method::Delete: return methods::DEL;
        case Method::Get:    break;
    }
    return methods::GET;
}

Response CasablancaClient::send(const Request& r) {
    web::uri_builder uri(to_string_t(r.path));
    for (const auto& q : r.query) uri.append_query(to_string_t(q.first), to_string_t(q.second));

    http_request req(verb(r.method));
    req.set_request_uri(uri.to_uri());
    for (const auto& h : r.headers) req.headers().add(to_string_t(h.first), to_string_t(h.second));
    if (!r.body.empty()) {
        auto ct = r.headers.find("Content-Type");
        req.set_body(r.body, ct == r.headers.end() ? "application/json" : ct->second);
    }

    Response out;
    http_response resp = impl_->client.request(req).get();
    out.status = resp.status_code();
    out.body = to_utf8string(resp.extract_string(true).get());
    return out;
}

Response RetryingClient::send(const Request& request) {
    Response r;
    for (int i = 0; i < maxAttempts_; ++i) {
        r = inner_->send(request);
        if (r.status != 429 && r.status < 500) break;
        std::this_thread::sleep_for(std::chrono::seconds(1 << i));
    }
    return r;
}

}  // namespace onboard
