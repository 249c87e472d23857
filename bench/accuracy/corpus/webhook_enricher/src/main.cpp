// idiom: coroutines, handlers of a server beside
// library: Boost.Beast
// needs: beast boost_json spdlog fmt
// flags: -std=c++20 -Isrc
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>

#include <cstdlib>
#include <iostream>
#include <spdlog/spdlog.h>

#include "subscriptions.hpp"

using namespace hookd;
namespace beast = boost::beast;
using tcp = asio::ip::tcp;
using asio::use_awaitable;

namespace {

std::string env(const char* key, std::string def = "") {
    if (const char* v = std::getenv(key)) return v;
    return def;
}

http::response<http::string_body> reply(http::status st, std::string body, unsigned version) {
    http::response<http::string_body> res{st, version};
    res.set(http::field::content_type, "application/json");
    res.body() = std::move(body);
    res.prepare_payload();
    return res;
}

asio::awaitable<void> dispatch(json::value event, Enricher& enrich) {
    std::string_view kind = event.at("event").as_string();
    auto& body = event.at("body");
    auto owner = json::value_to<std::string>(event.at("ownerId"));
    if (kind.find("message-store/instant") != std::string_view::npos) {
        auto msg = co_await enrich.message(owner, body.at("id").as_string());
        spdlog::info("sms: {}", json::serialize(msg));
        co_await enrich.mark_read(owner, body.at("id").as_string());
        co_await enrich.auto_reply(json::value_to<std::string>(body.at("to").as_array()[0].at("phoneNumber")),
                                   json::value_to<std::string>(body.at("from").at("phoneNumber")),
                                   "Thanks, we will get back to you.");
    } else if (kind.find("telephony/sessions") != std::string_view::npos) {
        co_await enrich.session(body.at("telephonySessionId").as_string());
    } else if (kind.find("/presence") != std::string_view::npos) {
        co_await enrich.presence(owner);
        co_await enrich.extension(owner);
    }
}

asio::awaitable<void> serve(tcp::socket socket, Enricher& enrich, const Config& cfg) {
    beast::tcp_stream stream(std::move(socket));
    beast::flat_buffer buffer;
    http::request<http::string_body> req;
    co_await http::async_read(stream, buffer, req, use_awaitable);

    http::response<http::string_body> res;
    if (req.method() == http::verb::post && req.target() == "/hooks/ringcentral") {
        res = reply(http::status::ok, "{}", req.version());
        if (auto it = req.find("Validation-Token"); it != req.end())
            res.set("Validation-Token", it->value());
        else if (req["Verification-Token"] == cfg.verification_token)
            co_await dispatch(json::parse(req.body()), enrich);
        else
            res.result(http::status::forbidden);
    } else if (req.method() == http::verb::get && req.target() == "/healthz") {
        res = reply(http::status::ok, R"({"ok":true})", req.version());
    } else {
        res = reply(http::status::not_found, "{}", req.version());
    }
    co_await http::async_write(stream, res, use_awaitable);
}

asio::awaitable<void> accept_loop(asio::io_context& ioc, Enricher& enrich, const Config& cfg) {
    tcp::acceptor acceptor(ioc, {tcp::v4(), cfg.listen_port});
    for (;;) {
        auto socket = co_await acceptor.async_accept(use_awaitable);
        asio::co_spawn(ioc, serve(std::move(socket), enrich, cfg), asio::detached);
    }
}

asio::awaitable<void> keep_alive(asio::io_context& ioc, Subscriptions& subs) {
    co_await subs.ensure();
    asio::steady_timer timer(ioc);
    for (;;) {
        timer.expires_after(std::chrono::hours(24));
        co_await timer.async_wait(use_awaitable);
        co_await subs.renew();
    }
}

}  // namespace

int main(int argc, char** argv) {
    Config cfg;
    cfg.host = env("RC_HOST", cfg.host);
    cfg.client_id = env("RC_CLIENT_ID");
    cfg.client_secret = env("RC_CLIENT_SECRET");
    cfg.jwt = env("RC_JWT");
    cfg.public_url = env("PUBLIC_URL");
    cfg.verification_token = env("VERIFICATION_TOKEN");

    asio::io_context ioc;
    asio::ssl::context ssl{asio::ssl::context::tls_client};
    ssl.set_default_verify_paths();

    RcSession rc(ioc, ssl, cfg);
    Subscriptions subs(rc, cfg);
    Enricher enrich(rc);

    if (argc > 1 && std::string(argv[1]) == "--clean") {
        asio::co_spawn(ioc, subs.remove_all(), asio::detached);
    } else if (argc > 2 && std::string(argv[1]) == "--show") {
        asio::co_spawn(ioc, subs.describe(argv[2]), asio::detached);
    } else {
        asio::co_spawn(ioc, keep_alive(ioc, subs), asio::detached);
        asio::co_spawn(ioc, accept_loop(ioc, enrich, cfg), asio::detached);
    }
    asio::signal_set signals(ioc, SIGINT, SIGTERM);
    signals.async_wait([&](auto, auto) { ioc.stop(); });
    ioc.run();
}
