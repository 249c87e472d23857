#pragma once

#include <cpprest/http_client.h>
#include <cpprest/json.h>
#include <pplx/pplxtasks.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace a2p {

using utility::string_t;
using web::http::method;
using web::http::methods;
namespace json = web::json;

using Params = std::vector<std::pair<string_t, string_t>>;

class Api {
public:
    Api(const string_t& server, string_t token, string_t account)
        : client_(server), token_(std::move(token)), account_(std::move(account)) {}

    const string_t& account() const { return account_; }

    pplx::task<json::value> request(const method& verb, const string_t& path, const json::value& body)
    {
        web::http::http_request req(verb);
        req.set_request_uri(path);
        req.headers().add(U("Authorization"), U("Bearer ") + token_);
        if (!body.is_null())
            req.set_body(body);
        return client_.request(req).then([path](web::http::http_response res) {
            if (res.status_code() >= 400)
                throw std::runtime_error(utility::conversions::to_utf8string(path) + ": HTTP " +
                                         std::to_string(res.status_code()));
            return res.extract_json(true);
        });
    }

private:
    web::http::client::http_client client_;
    string_t token_;
    string_t account_;
};

// Fills the {names} of a route.
inline string_t expand(string_t route, const Params& params)
{
    for (const auto& p : params) {
        const string_t name = U("{") + p.first + U("}");
        const auto at = route.find(name);
        if (at != string_t::npos)
            route.replace(at, name.size(), web::uri::encode_data_string(p.second));
    }
    return route;
}

// An endpoint says verb() and route(); it may hide params(), query() and body().
template <class Derived>
struct Endpoint {
    Params params() const { return {}; }
    Params query() const { return {}; }
    json::value body() const { return json::value::null(); }

    pplx::task<json::value> send(Api& api) const
    {
        const auto& self = static_cast<const Derived&>(*this);
        Params all = self.params();
        all.emplace_back(U("accountId"), api.account());

        web::uri_builder uri(expand(Derived::route(), all));
        for (const auto& q : self.query())
            uri.append_query(q.first, q.second);
        return api.request(Derived::verb(), uri.to_string(), self.body());
    }
};

} // namespace a2p
