#pragma once

#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using net::awaitable;
using net::use_awaitable;

struct api_error : std::runtime_error {
    explicit api_error(unsigned status) : std::runtime_error("status " + std::to_string(status)), status(status) {}
    unsigned status;
};

class client {
public:
    client(std::string host, std::string token) : host_{std::move(host)}, token_{std::move(token)} {}

    awaitable<void> connect()
    {
        auto executor = co_await net::this_coro::executor;
        net::ip::tcp::resolver resolver{executor};
        stream_.emplace(executor);
        auto const endpoints = co_await resolver.async_resolve(host_, "80", use_awaitable);
        co_await stream_->async_connect(endpoints, use_awaitable);
    }

    awaitable<std::string> get(std::string_view target) { co_return co_await exchange(http::verb::get, target, {}); }

    awaitable<std::string> post(std::string_view target, std::string body)
    {
        co_return co_await exchange(http::verb::post, target, std::move(body));
    }

    template <class Visitor>
    awaitable<void> paged(std::string target, Visitor visit)
    {
        for (int page = 1;; ++page) {
            const char sep = target.find('?') == std::string::npos ? '?' : '&';
            auto body = co_await get(target + sep + "perPage=250&page=" + std::to_string(page));
            if (!visit(body)) break;
        }
    }

private:
    awaitable<std::string> exchange(http::verb verb, std::string_view target, std::string body)
    {
        http::request<http::string_body> req{verb, beast::string_view{target.data(), target.size()}, 11};
        req.set(http::field::host, host_);
        req.set(http::field::authorization, "Bearer " + token_);
        if (!body.empty()) {
            req.set(http::field::content_type, "application/json");
            req.body() = std::move(body);
        }
        req.prepare_payload();
        co_await http::async_write(*stream_, req, use_awaitable);

        beast::flat_buffer buffer;
        http::response<http::string_body> res;
        co_await http::async_read(*stream_, buffer, res, use_awaitable);
        if (http::to_status_class(res.result()) != http::status_class::successful) throw api_error{res.result_int()};
        co_return std::move(res.body());
    }

    std::string host_, token_;
    std::optional<beast::tcp_stream> stream_;
};
