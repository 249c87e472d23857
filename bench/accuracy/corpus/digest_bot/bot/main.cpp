// idiom: coroutines of its own, formats with braces
// library: libcurl
// needs: curl nlohmann
// flags: -std=c++20 -I.
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "digest.hpp"

static coro::task<> work(rc::client& api, bot::digest& d)
{
    co_await api.login();
    co_await d.run();
    co_await api.logout();
}

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "usage: digest CONFIG.json\n";
        return 2;
    }
    curl_global_init(CURL_GLOBAL_ALL);
    try {
        std::ifstream in(argv[1]);
        const auto cfg = rc::json::parse(in);
        rc::credentials c;
        c.server = cfg.value("server", c.server);
        c.id = cfg.at("clientId");
        c.secret = cfg.at("clientSecret");
        const char* jwt = std::getenv("RC_JWT");
        c.jwt = jwt ? jwt : cfg.value("jwt", "");

        bot::options o;
        o.board_url = cfg.value("board", "");
        o.target = cfg.at("chat");
        o.close_tasks = cfg.value("closeTasks", false);

        coro::loop loop;
        rc::client api(loop, c);
        bot::digest d(loop, api, o);
        loop.run(work(api, d));
    } catch (const std::exception& e) {
        std::cerr << "digest: " << e.what() << '\n';
        return 1;
    }
    curl_global_cleanup();
    return 0;
}
