#pragma once

#include <deque>

#include "../net/exchange.hpp"
#include "settings.hpp"

namespace gateway {

// Authenticated traffic with RingCentral. Requests made before the login is
// complete wait for it.
class session {
public:
    using reply = std::function<void(const boost::property_tree::ptree&)>;
    using failure = std::function<void(int status, const std::string& why)>;

    session(net::asio::io_context& io, const settings& s);

    void login();
    void async(net::request r, reply ok, failure bad = {});

private:
    struct pending {
        net::request req;
        reply ok;
        failure bad;
        int tries = 0;
    };

    void launch(pending p);
    void on_answer(pending p, boost::system::error_code ec, const net::response& res);
    void retry_later(pending p, int seconds);

    net::asio::io_context& io_;
    net::asio::ssl::context tls_{net::asio::ssl::context::tls_client};
    net::asio::steady_timer renew_;
    const settings& settings_;
    std::string access_, refresh_;
    bool logging_in_ = false;
    std::deque<pending> waiting_;
};

}  // namespace gateway
