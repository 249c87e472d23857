#pragma once
// one TLS connection to the platform, synchronous
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <memory>
#include <stdexcept>
#include <string>

namespace beast = boost::beast;
namespace http = beast::http;
namespace asio = boost::asio;
using tcp = asio::ip::tcp;

enum class Op { Read, Create, Replace, Modify, Erase };

struct Answer {
    unsigned status = 0;
    std::string body;
    bool ok() const { return status >= 200 && status < 300; }
};

class Link {
public:
    Link(asio::io_context& io, asio::ssl::context& tls, std::string host);
    ~Link();
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    void signIn(const std::string& basic, const std::string& jwt);
    Answer perform(Op op, const std::string& target, const std::string& json = {});

private:
    void reconnect();
    Answer exchange(http::request<http::string_body>& req);

    asio::io_context& io_;
    asio::ssl::context& tls_;
    std::string host_;
    std::string bearer_;
    std::unique_ptr<asio::ssl::stream<tcp::socket>> stream_;
};
