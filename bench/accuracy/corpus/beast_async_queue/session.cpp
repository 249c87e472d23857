#include "session.hpp"

namespace rc {

session::session(asio::io_context& ioc, asio::ssl::context& ctx, std::string host, std::string token)
    : resolver_(asio::make_strand(ioc))
    , stream_(asio::make_strand(ioc), ctx)
    , host_(std::move(host))
    , token_(std::move(token))
{
}

void session::start()
{
    busy_ = true;
    resolver_.async_resolve(host_, "443", beast::bind_front_handler(&session::on_resolve, shared_from_this()));
}

void session::on_resolve(beast::error_code ec, tcp::resolver::results_type results)
{
    if (ec)
        return;
    beast::get_lowest_layer(stream_).async_connect(
        results, [self = shared_from_this()](beast::error_code e, const tcp::endpoint&) { self->on_connect(e); });
}

void session::on_connect(beast::error_code ec)
{
    if (ec)
        return;
    stream_.async_handshake(asio::ssl::stream_base::client,
                            beast::bind_front_handler(&session::on_handshake, shared_from_this()));
}

void session::on_handshake(beast::error_code ec)
{
    busy_ = false;
    if (!ec)
        write_next();
}

void session::post(request_type req, handler_type handler)
{
    req.version(11);
    req.set(http::field::host, host_);
    req.set(http::field::authorization, "Bearer " + token_);
    req.prepare_payload();
    asio::dispatch(stream_.get_executor(),
                   [self = shared_from_this(), p = pending{std::move(req), std::move(handler)}]() mutable {
                       self->queue_.push_back(std::move(p));
                       self->write_next();
                   });
}

void session::write_next()
{
    if (busy_ || queue_.empty())
        return;
    busy_ = true;
    http::async_write(stream_, queue_.front().request,
                      beast::bind_front_handler(&session::on_write, shared_from_this()));
}

void session::on_write(beast::error_code ec, std::size_t)
{
    if (ec)
        return queue_.front().handler(ec, {});
    response_ = {};
    http::async_read(stream_, buffer_, response_, beast::bind_front_handler(&session::on_read, shared_from_this()));
}

void session::on_read(beast::error_code ec, std::size_t)
{
    auto handler = std::move(queue_.front().handler);
    queue_.pop_front();
    busy_ = false;
    handler(ec, std::move(response_));
    write_next();
}

} // namespace rc
