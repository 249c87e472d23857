#pragma once
#include <cpr/cpr.h>

#include <chrono>
#include <optional>
#include <thread>

#include "endpoints.hpp"

namespace rcx {

struct credentials {
    std::string server = "https://platform.ringcentral.com";
    std::string id, secret, jwt;
};

class api_error : public std::runtime_error {
public:
    api_error(long status, const std::string& text)
        : std::runtime_error("HTTP " + std::to_string(status) + ": " + text), status(status) {}
    long status;
};

class client {
public:
    explicit client(credentials c) : credentials_(std::move(c)) {}

    // Sends one operation: api.call<ep::get_device>("~", "123")
    template <class Ep, class... Ids>
    typename Ep::result call(const Ids&... ids)
    {
        static_assert(sizeof...(Ids) == Ep::route.holes(), "wrong number of ids");
        return decode<Ep>(send(Ep::verb, Ep::route.fill(ids...), {}, std::nullopt));
    }

    template <class Ep, class... Ids>
    typename Ep::result call_with(const nlohmann::json& body, const Ids&... ids)
    {
        static_assert(sizeof...(Ids) == Ep::route.holes(), "wrong number of ids");
        return decode<Ep>(send(Ep::verb, Ep::route.fill(ids...), {}, body.dump()));
    }

    // All pages of a list, one record at a time.
    template <class Ep, class Fn, class... Ids>
    void for_each(Fn&& fn, const Ids&... ids)
    {
        for (int n = 1;; ++n) {
            cpr::Parameters query{{"page", std::to_string(n)}, {"perPage", "100"}};
            auto p = decode<Ep>(send(Ep::verb, Ep::route.fill(ids...), query, std::nullopt));
            for (const auto& record : p.records)
                fn(record);
            if (!p.more)
                return;
        }
    }

    void login()
    {
        auto res = cpr::Post(cpr::Url{credentials_.server + "/restapi/oauth/token"},  // call: POST /restapi/oauth/token
                             cpr::Authentication{credentials_.id, credentials_.secret, cpr::AuthMode::BASIC},
                             cpr::Payload{{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"},
                                          {"assertion", credentials_.jwt}});
        if (res.status_code != 200)
            throw api_error(res.status_code, res.text);
        auto j = nlohmann::json::parse(res.text);
        token_ = j.at("access_token").get<std::string>();
        expires_ = std::chrono::steady_clock::now() + std::chrono::seconds(j.value("expires_in", 3600) - 60);
    }

    void logout()
    {
        const cpr::Url url = credentials_.server + "/restapi/oauth/revoke";
        cpr::Post(url, cpr::Authentication{credentials_.id, credentials_.secret, cpr::AuthMode::BASIC},  // call: POST /restapi/oauth/revoke
                  cpr::Payload{{"token", token_}});
        token_.clear();
    }

private:
    template <class Ep>
    static typename Ep::result decode(const cpr::Response& res)
    {
        if (res.text.empty())
            return typename Ep::result{};
        return nlohmann::json::parse(res.text).template get<typename Ep::result>();
    }

    cpr::Response send(method verb, const std::string& path, const cpr::Parameters& query,
                       const std::optional<std::string>& body)
    {
        for (int attempt = 1;; ++attempt) {
            if (std::chrono::steady_clock::now() >= expires_)
                login();
            cpr::Session session;
            session.SetUrl(cpr::Url{credentials_.server + path});
            session.SetParameters(query);
            session.SetTimeout(cpr::Timeout{30000});
            cpr::Header header{{"Authorization", "Bearer " + token_}};
            if (body) {
                header["Content-Type"] = "application/json";
                session.SetBody(cpr::Body{*body});
            }
            session.SetHeader(header);
            auto res = dispatch(session, verb);
            if (res.status_code / 100 == 2)
                return res;
            if (attempt == 4)
                throw api_error(res.status_code, res.text);
            if (res.status_code == 401)
                expires_ = {};
            else if (res.status_code == 429)
                std::this_thread::sleep_for(std::chrono::seconds(std::stoi("0" + res.header["Retry-After"])));
            else if (res.status_code != 0 && res.status_code < 500)
                throw api_error(res.status_code, std::string(to_string(verb)) + " " + path + ": " + res.text);
        }
    }

    static cpr::Response dispatch(cpr::Session& session, method verb)
    {
        switch (verb) {
        case method::get: return session.Get();
        case method::post: return session.Post();
        case method::put: return session.Put();
        case method::patch: return session.Patch();
        case method::del: return session.Delete();
        }
        throw std::logic_error("method");
    }

    credentials credentials_;
    std::string token_;
    std::chrono::steady_clock::time_point expires_{};
};

}  // namespace rcx
