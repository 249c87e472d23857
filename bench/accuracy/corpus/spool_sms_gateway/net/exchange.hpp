#pragma once

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <functional>
#include <memory>
#include <string>

#include "request.hpp"

namespace net {

namespace asio = boost::asio;
using handler = std::function<void(boost::system::error_code, response)>;

// One request on one TLS connection. It keeps itself alive until the handler ran.
class exchange : public std::enable_shared_from_this<exchange> {
public:
    exchange(asio::io_context& io, asio::ssl::context& tls, std::string host, handler done);
    void start(const request& r);

private:
    void on_resolve(boost::system::error_code ec, asio::ip::tcp::resolver::results_type where);
    void on_connect(boost::system::error_code ec);
    void on_handshake(boost::system::error_code ec);
    void on_write(boost::system::error_code ec);
    void on_head(boost::system::error_code ec);
    void on_body(boost::system::error_code ec);
    void finish(boost::system::error_code ec);
    void parse_chunks();

    asio::ip::tcp::resolver resolver_;
    asio::ssl::stream<asio::ip::tcp::socket> stream_;
    asio::steady_timer timer_;
    std::string host_;
    handler done_;
    std::string out_;
    asio::streambuf in_;
    response answer_;
};

}  // namespace net
