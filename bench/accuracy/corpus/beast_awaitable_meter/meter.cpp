// idiom: co_await client, pages as a callback
// library: Boost.Beast
// needs: beast
// flags: -std=c++20 -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <optional>
#include <stdexcept>

#include "client.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <iostream>
#include <ranges>
#include <vector>

using namespace std::literals;

namespace {

constexpr auto v1 = "/restapi/v1.0/account/~"sv;

std::string account(std::string_view what)
{
    std::string path{v1};
    path += '/';
    path += what;
    return path;
}

bool has_next(const std::string& body)
{
    return body.find("\"nextPage\"") != std::string::npos;
}

struct totals {
    std::size_t calls = 0, active = 0;
    std::vector<std::string> notes;
};

awaitable<std::size_t> count_calls(client& api, std::string_view from, std::string_view to)
{
    std::size_t n = 0;
    auto target = account("call-log");
    target.append("?dateFrom=").append(from).append("&dateTo=").append(to);
    co_await api.paged(std::move(target), [&](const std::string& body) { // call: GET /restapi/v1.0/account/{accountId}/call-log
        n += static_cast<std::size_t>(std::ranges::count(body, '{'));
        return has_next(body);
    });
    co_return n;
}

awaitable<void> count_active(client& api, totals& sum)
{
    auto body = co_await api.get(account("active-calls")); // call: GET /restapi/v1.0/account/{accountId}/active-calls
    sum.active = static_cast<std::size_t>(std::ranges::count(body, '{'));
}

awaitable<void> aggregate(client& api, totals& sum)
{
    constexpr auto analytics = "/analytics/calls/v1/accounts/~"sv;
    try {
        auto body = co_await api.post(std::string{analytics} + "/aggregation/fetch", R"({"grouping":{"groupBy":"Users"}})"); // call: POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch
        sum.notes.push_back(std::move(body));
        body = co_await api.post(std::string{analytics} + "/timeline/fetch?interval=Hour", "{}"); // call: POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch
        sum.notes.push_back(std::move(body));
    } catch (const api_error& e) {
        std::cerr << analytics << "/aggregation/fetch: " << e.what() << '\n'; // silent
    }
}

awaitable<void> queues(client& api, totals& sum)
{
    co_await api.paged(account("call-queues"), [&](const std::string& body) { // call: GET /restapi/v1.0/account/{accountId}/call-queues
        sum.notes.push_back(body);
        return has_next(body);
    });
    for (auto id : std::views::iota(100, 103) | std::views::transform([](int n) { return std::to_string(n); }))
        sum.notes.push_back(co_await api.get(account("call-queues/" + id + "/members"))); // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members
}

awaitable<void> meter(std::string token)
{
    client api{"platform.ringcentral.com", std::move(token)};
    co_await api.connect();

    auto timer = net::steady_timer{co_await net::this_coro::executor};
    for (totals sum;; sum = {}) {
        sum.calls = co_await count_calls(api, "2024-01-01", "2024-02-01");
        co_await count_active(api, sum);
        co_await queues(api, sum);
        if (sum.calls > 0) co_await aggregate(api, sum);
        std::cout << sum.calls << ' ' << sum.active << '\n';
        timer.expires_after(60s);
        co_await timer.async_wait(use_awaitable);
    }
}

// The mirror on our own network has the same paths.
awaitable<void> warm_mirror()
{
    client mirror{"mirror.local", ""};
    co_await mirror.connect();
    co_await mirror.get("/restapi/v1.0/account/~/presence"); // silent
}

} // namespace

int main(int argc, char** argv)
{
    net::io_context io;
    co_spawn(io, meter(argc > 1 ? argv[1] : ""), net::detached);
    co_spawn(io, warm_mirror(), net::detached);
    io.run();
}
