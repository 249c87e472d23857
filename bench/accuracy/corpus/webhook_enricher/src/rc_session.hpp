#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/http.hpp>
#include <boost/json.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace hookd {

namespace asio = boost::asio;
namespace http = boost::beast::http;
namespace json = boost::json;

struct Config {
    std::string host = "platform.ringcentral.com";
    std::string client_id;
    std::string client_secret;
    std::string jwt;
    std::string public_url;
    std::string verification_token;
    unsigned short listen_port = 8080;
};

class RcSession {
public:
    RcSession(asio::io_context& ioc, asio::ssl::context& ssl, const Config& cfg);

    asio::awaitable<json::value> get(std::string target);
    asio::awaitable<json::value> post(std::string target, json::value body);
    asio::awaitable<json::value> put(std::string target, json::value body);
    asio::awaitable<void> del(std::string target);

    asio::awaitable<void> login();

private:
    using Request = http::request<http::string_body>;
    using Response = http::response<http::string_body>;

    asio::awaitable<Response> round_trip(Request req);
    asio::awaitable<json::value> send(http::verb verb, std::string target, std::string body);

    asio::io_context& ioc_;
    asio::ssl::context& ssl_;
    const Config& cfg_;
    std::string token_;
    std::chrono::steady_clock::time_point expires_;
};

}  // namespace hookd
