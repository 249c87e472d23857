#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <deque>
#include <functional>
#include <memory>
#include <string>

namespace rc {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;

using request_type = http::request<http::string_body>;
using response_type = http::response<http::string_body>;
using handler_type = std::function<void(beast::error_code, response_type)>;

/// Keeps one connection, and sends what is posted to it, one after the other.
class session : public std::enable_shared_from_this<session>
{
public:
    session(asio::io_context& ioc, asio::ssl::context& ctx, std::string host, std::string token);

    void start();
    void post(request_type req, handler_type handler);

private:
    void on_resolve(beast::error_code ec, tcp::resolver::results_type results);
    void on_connect(beast::error_code ec);
    void on_handshake(beast::error_code ec);
    void write_next();
    void on_write(beast::error_code ec, std::size_t);
    void on_read(beast::error_code ec, std::size_t);

    struct pending
    {
        request_type request;
        handler_type handler;
    };

    tcp::resolver resolver_;
    beast::ssl_stream<beast::tcp_stream> stream_;
    beast::flat_buffer buffer_;
    std::string host_;
    std::string token_;
    response_type response_;
    std::deque<pending> queue_;
    bool busy_ = false;
};

} // namespace rc
