#include "client.hpp"

#include <cctype>
#include <iostream>

namespace rc {

using namespace std::chrono_literals;

std::string escape(std::string_view s)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    std::string out;
    for (unsigned char c : s) {
        if (std::isalnum(c) || c == '~' || c == '-' || c == '_' || c == '.') {
            out += static_cast<char>(c);
        } else {
            out += '%';
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    return out;
}

namespace {

std::string basic(const credentials& c)
{
    static constexpr char table[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string in = c.id + ":" + c.secret;
    std::string out = "Basic ";
    unsigned v = 0;
    int have = 0;
    for (unsigned char ch : in) {
        v = v << 8 | ch;
        for (have += 8; have >= 6; have -= 6)
            out += table[v >> (have - 6) & 63];
    }
    if (have > 0)
        out += table[v << (6 - have) & 63];
    out.append((3 - in.size() % 3) % 3, '=');
    return out;
}

}  // namespace

coro::task<coro::http_response> client::form(std::string path, std::string body)
{
    coro::http_request r;
    r.method = "POST";
    r.url = cred_.server + path;
    r.headers = {{"Authorization", basic(cred_)}, {"Content-Type", "application/x-www-form-urlencoded"}};
    r.body = std::move(body);
    co_return co_await loop_.fetch(std::move(r));
}

coro::task<> client::login()
{
    std::string body = refresh_.empty()
                           ? "grant_type=" + escape("urn:ietf:params:oauth:grant-type:jwt-bearer") + "&assertion=" + cred_.jwt
                           : "grant_type=refresh_token&refresh_token=" + refresh_;
    const auto res = co_await form("/restapi/oauth/token", std::move(body));  // call: POST /restapi/oauth/token
    if (!res.ok())
        throw api_error(res.status, "login: " + res.body);
    const auto j = json::parse(res.body);
    access_ = j.at("access_token");
    refresh_ = j.value("refresh_token", "");
}

coro::task<> client::logout()
{
    const auto res = co_await form("/restapi/oauth/revoke", "token=" + access_);  // call: POST /restapi/oauth/revoke
    if (!res.ok())
        std::cerr << "revoke: " << res.status << '\n';
    access_.clear();
}

coro::task<json> client::send(std::string method, std::string path, json body)
{
    for (int attempt = 1;; ++attempt) {
        coro::http_request r{method, cred_.server + path, {{"Authorization", "Bearer " + access_}}, {}};
        if (!body.is_null()) {
            r.headers["Content-Type"] = "application/json";
            r.body = body.dump();
        }
        auto res = co_await loop_.fetch(std::move(r));
        if (res.status == 401 && attempt == 1) {
            co_await login();
            continue;
        }
        if (res.status == 429 && attempt < 5) {
            co_await loop_.sleep(std::chrono::seconds(res.retry_after ? res.retry_after : 5));
            continue;
        }
        if (!res.ok())
            throw api_error(res.status, method + " " + path + ": " + res.body);
        co_return res.body.empty() ? json() : json::parse(res.body);
    }
}

}  // namespace rc
