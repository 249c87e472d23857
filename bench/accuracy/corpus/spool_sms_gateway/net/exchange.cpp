#include "exchange.hpp"

#include <istream>

namespace net {

using boost::system::error_code;
using asio::ip::tcp;

exchange::exchange(asio::io_context& io, asio::ssl::context& tls, std::string host, handler done)
    : resolver_(io), stream_(io, tls), timer_(io), host_(std::move(host)), done_(std::move(done))
{
}

void exchange::start(const request& r)
{
    out_ = r.text(host_);
    SSL_set_tlsext_host_name(stream_.native_handle(), host_.c_str());
    stream_.set_verify_mode(asio::ssl::verify_peer);
    timer_.expires_after(std::chrono::seconds(30));
    timer_.async_wait([self = shared_from_this()](error_code ec) {
        if (!ec)
            self->stream_.lowest_layer().cancel();
    });
    resolver_.async_resolve(host_, "443", [self = shared_from_this()](error_code ec, tcp::resolver::results_type w) {
        self->on_resolve(ec, std::move(w));
    });
}

void exchange::on_resolve(error_code ec, tcp::resolver::results_type where)
{
    if (ec)
        return finish(ec);
    asio::async_connect(stream_.lowest_layer(), where,
                        [self = shared_from_this()](error_code e, const tcp::endpoint&) { self->on_connect(e); });
}

void exchange::on_connect(error_code ec)
{
    if (ec)
        return finish(ec);
    stream_.async_handshake(asio::ssl::stream_base::client,
                            [self = shared_from_this()](error_code e) { self->on_handshake(e); });
}

void exchange::on_handshake(error_code ec)
{
    if (ec)
        return finish(ec);
    asio::async_write(stream_, asio::buffer(out_),
                      [self = shared_from_this()](error_code e, std::size_t) { self->on_write(e); });
}

void exchange::on_write(error_code ec)
{
    if (ec)
        return finish(ec);
    asio::async_read_until(stream_, in_, "\r\n\r\n",
                           [self = shared_from_this()](error_code e, std::size_t) { self->on_head(e); });
}

void exchange::on_head(error_code ec)
{
    if (ec)
        return finish(ec);
    std::istream in(&in_);
    std::string version, line;
    in >> version >> answer_.status;
    std::getline(in, line);
    while (std::getline(in, line) && line != "\r") {
        const auto colon = line.find(':');
        if (colon == std::string::npos)
            continue;
        const auto from = line.find_first_not_of(' ', colon + 1);
        const auto to = line.find_last_not_of("\r ");
        answer_.headers.emplace_back(line.substr(0, colon),
                                     from == std::string::npos || to < from ? "" : line.substr(from, to - from + 1));
    }
    asio::async_read(stream_, in_, asio::transfer_all(),
                     [self = shared_from_this()](error_code e, std::size_t) { self->on_body(e); });
}

void exchange::on_body(error_code ec)
{
    if (ec && ec != asio::error::eof && ec != asio::ssl::error::stream_truncated)
        return finish(ec);
    answer_.body.assign(asio::buffers_begin(in_.data()), asio::buffers_end(in_.data()));
    if (answer_.header("Transfer-Encoding") == "chunked")
        parse_chunks();
    finish({});
}

void exchange::parse_chunks()
{
    std::string plain;
    std::size_t at = 0;
    for (;;) {
        const auto eol = answer_.body.find("\r\n", at);
        if (eol == std::string::npos)
            break;
        const auto size = std::stoul(answer_.body.substr(at, eol - at), nullptr, 16);
        if (size == 0)
            break;
        plain += answer_.body.substr(eol + 2, size);
        at = eol + 2 + size + 2;
    }
    answer_.body.swap(plain);
}

void exchange::finish(error_code ec)
{
    timer_.cancel();
    if (auto done = std::exchange(done_, nullptr))
        done(ec, std::move(answer_));
}

}  // namespace net
