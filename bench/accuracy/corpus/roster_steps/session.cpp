#include "session.h"
#include <cpprest/http_headers.h>
#include <iostream>

using namespace web;
using namespace web::http;

namespace roster {

web::uri_builder Session::at(Area area, const string_t& id) {
    uri_builder b(U("/restapi/v1.0/account/~"));
    switch (area) {
    case Area::Account: break;
    case Area::Queue: b.append_path(U("call-queues")); break;
    case Area::Extension: b.append_path(U("extension")); break;
    case Area::Rules: b.append_path(U("answering-rule")); break;
    }
    if (!id.empty()) b.append_path(id);
    return b;
}

pplx::task<void> Session::grant(const string_t& form) {
    http_request req(methods::POST);
    req.set_request_uri(U("/restapi/oauth/token"));
    const auto pair = utility::conversions::to_utf8string(id_ + U(":") + secret_);
    req.headers().add(header_names::authorization,
                      U("Basic ") + utility::conversions::to_base64(std::vector<unsigned char>(pair.begin(), pair.end())));
    req.set_body(form, U("application/x-www-form-urlencoded"));
    auto self = shared_from_this();
    return client_.request(req)  // call: POST /restapi/oauth/token
        .then([](http_response r) { return r.extract_json(); })
        .then([self](json::value v) {
            self->access_ = v.at(U("access_token")).as_string();
            self->refresh_ = v.at(U("refresh_token")).as_string();
        });
}

pplx::task<void> Session::login(string_t jwt) {
    return grant(U("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=") + jwt);
}

pplx::task<json::value> Session::call(const method& m, const web::uri& where, json::value body) {
    http_request req(m);
    req.set_request_uri(where);
    req.headers().add(header_names::authorization, U("Bearer ") + access_);
    if (!body.is_null()) req.set_body(body);
    auto self = shared_from_this();
    return client_.request(req).then([=](http_response r) -> pplx::task<json::value> {
        if (r.status_code() == status_codes::Unauthorized)
            return self->grant(U("grant_type=refresh_token&refresh_token=") + self->refresh_).then([=] {
                return self->call(m, where, body);
            });
        if (r.status_code() >= 400) {
            ucerr << m << U(' ') << where.path() << U(" -> ") << r.status_code() << std::endl;
            throw http_exception(r.status_code());
        }
        if (r.status_code() == status_codes::NoContent) return pplx::task_from_result(json::value::object());
        return r.extract_json();
    });
}

} // namespace roster
