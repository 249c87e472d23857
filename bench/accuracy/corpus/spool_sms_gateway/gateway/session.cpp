#include "session.hpp"

#include <iostream>

namespace gateway {

using boost::system::error_code;

session::session(net::asio::io_context& io, const settings& s) : io_(io), renew_(io), settings_(s)
{
    tls_.set_default_verify_paths();
}

void session::login()
{
    if (logging_in_)
        return;
    logging_in_ = true;
    auto r = net::request::post("/restapi/oauth/token");
    r.header("Authorization", "Basic " + net::base64(settings_.client_id + ":" + settings_.client_secret));
    if (refresh_.empty())
        r.form({{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"}, {"assertion", settings_.jwt}});
    else
        r.form({{"grant_type", "refresh_token"}, {"refresh_token", refresh_}});

    auto x = std::make_shared<net::exchange>(io_, tls_, settings_.host, [this](error_code ec, net::response res) {
        logging_in_ = false;
        if (ec || res.status != 200) {
            std::cerr << "login: " << ec.message() << " HTTP " << res.status << '\n';
            refresh_.clear();
            renew_.expires_after(std::chrono::seconds(30));
        } else {
            const auto j = res.json();
            access_ = j.get<std::string>("access_token");
            refresh_ = j.get<std::string>("refresh_token", "");
            renew_.expires_after(std::chrono::seconds(j.get<int>("expires_in", 3600) - 120));
            for (auto todo = std::move(waiting_); !todo.empty(); todo.pop_front())
                launch(std::move(todo.front()));
            waiting_.clear();
        }
        renew_.async_wait([this](error_code e) {
            if (!e)
                login();
        });
    });
    x->start(r);  // call: POST /restapi/oauth/token
}

void session::async(net::request r, reply ok, failure bad)
{
    if (!bad)
        bad = [](int, const std::string&) {};
    pending p{std::move(r), std::move(ok), std::move(bad)};
    if (access_.empty() || logging_in_)
        waiting_.push_back(std::move(p));
    else
        launch(std::move(p));
}

void session::launch(pending p)
{
    ++p.tries;
    net::request signed_req = p.req;
    signed_req.header("Authorization", "Bearer " + access_).header("Accept", "application/json");
    std::clog << p.req.verb() << ' ' << p.req.target() << '\n';
    std::make_shared<net::exchange>(io_, tls_, settings_.host, [this, p](error_code ec, net::response res) {
        on_answer(p, ec, res);
    })->start(signed_req);
}

void session::on_answer(pending p, error_code ec, const net::response& res)
{
    if (res.status == 401 && p.tries < 3) {
        access_.clear();
        waiting_.push_back(std::move(p));
        login();
    } else if ((ec || res.status == 429 || res.status == 503) && p.tries < 5) {
        const auto after = res.header("Retry-After");
        retry_later(std::move(p), after.empty() ? 10 : std::stoi(after));
    } else if (ec || res.status >= 300) {
        p.bad(res.status, ec ? ec.message() : res.body);
    } else {
        p.ok(res.json());
    }
}

void session::retry_later(pending p, int seconds)
{
    auto t = std::make_shared<net::asio::steady_timer>(io_, std::chrono::seconds(seconds));
    t->async_wait([this, t, p](error_code ec) {
        if (!ec)
            launch(p);
    });
}

}  // namespace gateway
