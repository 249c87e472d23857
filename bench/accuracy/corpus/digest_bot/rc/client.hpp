#pragma once

#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "../coro/loop.hpp"

namespace rc {

using nlohmann::json;

struct credentials {
    std::string server = "https://platform.ringcentral.com";
    std::string id, secret, jwt;
};

class api_error : public std::runtime_error {
public:
    api_error(long status, const std::string& what) : std::runtime_error(what), status(status) {}
    long status;
};

// Puts the arguments into the {} of a template, percent-encoded.
std::string escape(std::string_view s);

template <class... Args>
std::string expand(std::string_view tpl, const Args&... args)
{
    std::string out;
    [[maybe_unused]] auto one = [&](const auto& a) {
        const auto at = tpl.find("{}");
        std::ostringstream text;
        text << a;
        out.append(tpl.substr(0, at));
        out.append(escape(text.str()));
        tpl.remove_prefix(at + 2);
    };
    (one(args), ...);
    out.append(tpl);
    return out;
}

class client {
public:
    client(coro::loop& l, credentials c) : loop_(l), cred_(std::move(c)) {}

    coro::task<> login();
    coro::task<> logout();

    template <class... A>
    coro::task<json> get(std::string_view tpl, const A&... a)
    {
        return send("GET", expand(tpl, a...), nullptr);
    }
    template <class... A>
    coro::task<json> post(const json& body, std::string_view tpl, const A&... a)
    {
        return send("POST", expand(tpl, a...), body);
    }
    template <class... A>
    coro::task<json> patch(const json& body, std::string_view tpl, const A&... a)
    {
        return send("PATCH", expand(tpl, a...), body);
    }
    template <class... A>
    coro::task<json> del(std::string_view tpl, const A&... a)
    {
        return send("DELETE", expand(tpl, a...), nullptr);
    }

private:
    coro::task<json> send(std::string method, std::string path, json body);
    coro::task<coro::http_response> form(std::string path, std::string body);

    coro::loop& loop_;
    credentials cred_;
    std::string access_, refresh_;
};

}  // namespace rc
