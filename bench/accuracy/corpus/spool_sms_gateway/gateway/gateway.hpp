#pragma once

#include <set>

#include "session.hpp"

namespace gateway {

class sms_gateway {
public:
    sms_gateway(net::asio::io_context& io, const settings& s);

    void start();

private:
    using ptree = boost::property_tree::ptree;

    void check_sender();
    void scan_spool();
    void scan_inbox();
    void send_one(const std::string& file, const std::string& to, const std::string& text);
    void send_batch(const std::string& file, const std::vector<std::string>& to, const std::string& text);
    void watch(const std::string& message);
    void watch_batch(const std::string& batch);
    void handle_reply(const ptree& message);
    void opt_out(const std::string& number);
    void report(const std::string& id, const std::string& state);
    void every(int seconds, std::function<void()> what);

    net::asio::io_context& io_;
    const settings& settings_;
    session rc_;
    net::asio::ssl::context tls_{net::asio::ssl::context::tls_client};
    std::string account_path_;
    std::string sync_token_;
    std::set<std::string> in_flight_;
};

}  // namespace gateway
