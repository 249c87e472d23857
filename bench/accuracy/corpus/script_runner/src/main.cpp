// idiom: variant of commands, coroutines, path operator
// library: Boost.Beast
// needs: beast asio nlohmann
// flags: -std=c++20 -Isrc
#include <utility>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "runner.hpp"

using namespace roster;

static const char kHelp[] =
    "usage: roster [-n] script\n"
    "  queues                      GET    /restapi/v1.0/account/~/call-queues\n"
    "  queue ID add EXT...         POST   /restapi/v1.0/account/~/call-queues/ID/bulk-assign\n"
    "  user create FIRST LAST MAIL POST   /restapi/v1.0/account/~/extension\n"
    "  user remove ID              DELETE /restapi/v1.0/account/~/extension/ID\n";

static std::string env(const char* name, const char* fallback)
{
    const char* v = std::getenv(name);
    return v ? v : fallback;
}

static asio::awaitable<void> runScript(Session& session, std::string file, int& failed)
{
    std::ifstream in(file);
    Runner runner(session);
    int n = 0;
    for (std::string line; std::getline(in, line);) {
        ++n;
        if (line.empty() || line[0] == '#')
            continue;
        const Command command = parseCommand(line);
        auto reply = co_await std::visit(runner, command);
        if (!reply.ok()) {
            std::cerr << file << ':' << n << ": HTTP " << reply.status << ' ' << reply.body << '\n';
            ++failed;
        } else if (!reply.body.empty()) {
            std::cout << reply.body << '\n';
        }
    }
    co_await session.logout();
}

int main(int argc, char** argv)
{
    Options opt;
    opt.account = env("RC_ACCOUNT", "~");
    opt.clientId = env("RC_CLIENT_ID", "");
    opt.clientSecret = env("RC_CLIENT_SECRET", "");
    opt.jwt = env("RC_JWT", "");
    opt.teamsHook = env("TEAMS_HOOK", "/webhook/none");
    int arg = 1;
    if (argc > 1 && std::string(argv[1]) == "-n") {
        opt.dryRun = true;
        ++arg;
    }
    if (arg >= argc) {
        std::cerr << kHelp;
        return 2;
    }
    asio::io_context io;
    asio::ssl::context tls(asio::ssl::context::tls_client);
    tls.set_default_verify_paths();
    Session session(io, tls, opt);
    int failed = 0;
    asio::co_spawn(io, runScript(session, argv[arg], failed), [&](std::exception_ptr e) {
        if (e)
            ++failed;
    });
    io.run();
    return failed ? 1 : 0;
}
