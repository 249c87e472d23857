#pragma once

#include <string>
#include <vector>

#include "rc_session.hpp"

namespace hookd {

class Subscriptions {
public:
    Subscriptions(RcSession& rc, const Config& cfg) : rc_(rc), cfg_(cfg) {}

    asio::awaitable<void> ensure();
    asio::awaitable<void> renew();
    asio::awaitable<void> remove_all();
    asio::awaitable<void> describe(std::string id);

private:
    asio::awaitable<void> create();
    asio::awaitable<void> update(std::string id);

    RcSession& rc_;
    const Config& cfg_;
    std::string current_;
};

// Looks up the details that are not part of the notification itself.
class Enricher {
public:
    explicit Enricher(RcSession& rc) : rc_(rc) {}

    asio::awaitable<json::value> message(std::string_view ext, std::string_view id);
    asio::awaitable<json::value> call(std::string_view ext, std::string_view id);
    asio::awaitable<json::value> session(std::string_view id);
    asio::awaitable<json::value> extension(std::string_view ext);
    asio::awaitable<json::value> presence(std::string_view ext);
    asio::awaitable<void> mark_read(std::string_view ext, std::string_view id);
    asio::awaitable<void> auto_reply(std::string from, std::string to, std::string text);

private:
    RcSession& rc_;
};

}  // namespace hookd
