#include "rc_session.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/core/detail/base64.hpp>
#include <boost/beast/ssl.hpp>

#include <spdlog/spdlog.h>

namespace hookd {

namespace beast = boost::beast;
using asio::use_awaitable;
using tcp = asio::ip::tcp;

namespace {

std::string base64(const std::string& in) {
    std::string out(beast::detail::base64::encoded_size(in.size()), '\0');
    out.resize(beast::detail::base64::encode(out.data(), in.data(), in.size()));
    return out;
}

constexpr int kMaxAttempts = 3;

}  // namespace

RcSession::RcSession(asio::io_context& ioc, asio::ssl::context& ssl, const Config& cfg)
    : ioc_(ioc), ssl_(ssl), cfg_(cfg) {}

asio::awaitable<RcSession::Response> RcSession::round_trip(Request req) {
    tcp::resolver resolver(ioc_);
    beast::ssl_stream<beast::tcp_stream> stream(ioc_, ssl_);
    SSL_set_tlsext_host_name(stream.native_handle(), cfg_.host.c_str());

    auto endpoints = co_await resolver.async_resolve(cfg_.host, "443", use_awaitable);
    beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(30));
    co_await beast::get_lowest_layer(stream).async_connect(endpoints, use_awaitable);
    co_await stream.async_handshake(asio::ssl::stream_base::client, use_awaitable);

    req.set(http::field::host, cfg_.host);
    req.set(http::field::user_agent, "hookd/0.3");
    req.prepare_payload();
    co_await http::async_write(stream, req, use_awaitable);

    beast::flat_buffer buffer;
    Response res;
    co_await http::async_read(stream, buffer, res, use_awaitable);
    co_return res;
}

asio::awaitable<void> RcSession::login() {
    Request req{http::verb::post, "/restapi/oauth/token", 11};
    req.set(http::field::authorization, "Basic " + base64(cfg_.client_id + ":" + cfg_.client_secret));
    req.set(http::field::content_type, "application/x-www-form-urlencoded");
    req.body() = "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=" + cfg_.jwt;

    auto res = co_await round_trip(std::move(req));  // call: POST /restapi/oauth/token
    if (res.result() != http::status::ok)
        throw std::runtime_error("login failed: " + res.body());
    auto doc = json::parse(res.body());
    token_ = json::value_to<std::string>(doc.at("access_token"));
    expires_ = std::chrono::steady_clock::now() + std::chrono::seconds(doc.at("expires_in").as_int64() - 60);
}

asio::awaitable<json::value> RcSession::send(http::verb verb, std::string target, std::string body) {
    for (int attempt = 1;; ++attempt) {
        if (token_.empty() || std::chrono::steady_clock::now() >= expires_)
            co_await login();

        Request req{verb, target, 11};
        req.set(http::field::authorization, "Bearer " + token_);
        if (!body.empty()) {
            req.set(http::field::content_type, "application/json");
            req.body() = body;
        }
        auto res = co_await round_trip(std::move(req));
        auto code = res.result_int();

        if (code == 401 && attempt < kMaxAttempts) {
            token_.clear();
            continue;
        }
        if ((code == 429 || code >= 500) && attempt < kMaxAttempts) {
            spdlog::warn("{} answered {}, retrying", target, code);
            asio::steady_timer timer(ioc_, std::chrono::seconds(10 * attempt));
            co_await timer.async_wait(use_awaitable);
            continue;
        }
        if (code >= 400)
            throw std::runtime_error(target + ": " + std::to_string(code) + " " + res.body());
        co_return res.body().empty() ? json::value() : json::parse(res.body());
    }
}

asio::awaitable<json::value> RcSession::get(std::string target) {
    co_return co_await send(http::verb::get, std::move(target), {});
}

asio::awaitable<json::value> RcSession::post(std::string target, json::value body) {
    co_return co_await send(http::verb::post, std::move(target), json::serialize(body));
}

asio::awaitable<json::value> RcSession::put(std::string target, json::value body) {
    co_return co_await send(http::verb::put, std::move(target), json::serialize(body));
}

asio::awaitable<void> RcSession::del(std::string target) {
    co_await send(http::verb::delete_, std::move(target), {});
}

}  // namespace hookd
