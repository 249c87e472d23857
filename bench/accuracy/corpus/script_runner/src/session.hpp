#pragma once
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <chrono>
#include <optional>
#include <string>

#include "url.hpp"

namespace roster {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

struct Options {
    std::string host = "platform.ringcentral.com";
    std::string account = "~";
    std::string clientId, clientSecret, jwt;
    std::string teamsHook;  // https://outlook.office.com/webhook/...
    bool dryRun = false;
};

struct Call {
    http::verb verb;
    UrlPath path;
    QueryList query = {};
    std::string body = {};
};

struct Reply {
    unsigned status = 0;
    std::string body;
    bool ok() const { return status / 100 == 2; }
};

class Session {
public:
    Session(asio::io_context& io, asio::ssl::context& tls, Options opt);

    asio::awaitable<Reply> send(Call call);
    asio::awaitable<void> logout();
    asio::awaitable<Reply> postElsewhere(std::string host, std::string target, std::string body);
    const Options& options() const { return opt_; }

private:
    using Request = http::request<http::string_body>;
    using Response = http::response<http::string_body>;

    asio::awaitable<Response> exchange(std::string host, Request req);
    asio::awaitable<void> login();
    asio::awaitable<Response> form(UrlPath path, std::string body);

    asio::io_context& io_;
    asio::ssl::context& tls_;
    Options opt_;
    std::string access_;
    std::chrono::steady_clock::time_point expires_{};
};

}  // namespace roster
