#include "session.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/detail/base64.hpp>
#include <iostream>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace roster {

using asio::use_awaitable;
using nlohmann::json;

namespace {
std::string basic(const std::string& user, const std::string& password)
{
    namespace b64 = beast::detail::base64;
    const std::string in = user + ":" + password;
    std::string out(b64::encoded_size(in.size()), '\0');
    out.resize(b64::encode(out.data(), in.data(), in.size()));
    return "Basic " + out;
}
}  // namespace

Session::Session(asio::io_context& io, asio::ssl::context& tls, Options opt)
    : io_(io), tls_(tls), opt_(std::move(opt))
{
}

asio::awaitable<Session::Response> Session::exchange(std::string host, Request req)
{
    asio::ip::tcp::resolver resolver(io_);
    beast::ssl_stream<beast::tcp_stream> stream(io_, tls_);
    SSL_set_tlsext_host_name(stream.native_handle(), host.c_str());
    auto where = co_await resolver.async_resolve(host, "443", use_awaitable);
    beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(30));
    co_await beast::get_lowest_layer(stream).async_connect(where, use_awaitable);
    co_await stream.async_handshake(asio::ssl::stream_base::client, use_awaitable);

    req.set(http::field::host, host);
    req.set(http::field::user_agent, "roster/1.4");
    req.prepare_payload();
    co_await http::async_write(stream, req, use_awaitable);

    beast::flat_buffer buffer;
    Response res;
    co_await http::async_read(stream, buffer, res, use_awaitable);
    co_return res;
}

asio::awaitable<Session::Response> Session::form(UrlPath path, std::string body)
{
    Request req{http::verb::post, path.str(), 11};
    req.set(http::field::authorization, basic(opt_.clientId, opt_.clientSecret));
    req.set(http::field::content_type, "application/x-www-form-urlencoded");
    req.body() = std::move(body);
    co_return co_await exchange(opt_.host, std::move(req));
}

asio::awaitable<void> Session::login()
{
    const UrlPath oauth("/restapi/oauth");
    auto res = co_await form(oauth / "token",  // call: POST /restapi/oauth/token
                             "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" +
                                 percentEncode(opt_.jwt));
    if (res.result() != http::status::ok)
        throw std::runtime_error("login: " + res.body());
    auto j = json::parse(res.body());
    access_ = j.at("access_token").get<std::string>();
    expires_ = std::chrono::steady_clock::now() + std::chrono::seconds(j.value("expires_in", 3600) - 30);
}

asio::awaitable<void> Session::logout()
{
    if (access_.empty())
        co_return;
    co_await form(UrlPath("/restapi/oauth/revoke"), "token=" + percentEncode(access_));  // call: POST /restapi/oauth/revoke
    access_.clear();
}

asio::awaitable<Reply> Session::send(Call call)
{
    const std::string target = withQuery(call.path, call.query);
    for (int attempt = 0; attempt < 4; ++attempt) {
        if (std::chrono::steady_clock::now() >= expires_)
            co_await login();
        Request req;
        req.version(11);
        req.method(call.verb);
        req.target(target);
        req.set(http::field::authorization, "Bearer " + access_);
        if (!call.body.empty()) {
            req.set(http::field::content_type, "application/json");
            req.body() = call.body;
        }
        if (opt_.dryRun && call.verb != http::verb::get) {
            std::cout << "would " << call.verb << ' ' << target << ' ' << call.body << '\n';
            co_return Reply{204, {}};
        }
        auto res = co_await exchange(opt_.host, std::move(req));
        const unsigned status = res.result_int();
        if (status == 401) {
            expires_ = {};
            continue;
        }
        if (status == 429 || status == 503) {
            const auto it = res.find(http::field::retry_after);
            const int wait = it == res.end() ? 30 : std::stoi(std::string(it->value()));
            asio::steady_timer timer(io_, std::chrono::seconds(wait));
            co_await timer.async_wait(use_awaitable);
            continue;
        }
        co_return Reply{status, res.body()};
    }
    throw std::runtime_error("gave up on " + target);
}

asio::awaitable<Reply> Session::postElsewhere(std::string host, std::string target, std::string body)
{
    Request req{http::verb::post, target, 11};
    req.set(http::field::content_type, "application/json");
    req.body() = std::move(body);
    auto res = co_await exchange(std::move(host), std::move(req));
    co_return Reply{res.result_int(), res.body()};
}

}  // namespace roster
