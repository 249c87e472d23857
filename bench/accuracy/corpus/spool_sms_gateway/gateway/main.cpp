// idiom: raw requests, callbacks, requests that wait for the login
// library: Boost.Asio
// needs: asio
// flags: -std=c++17 -I.
#include <csignal>
#include <iostream>

#include "gateway.hpp"

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: sms-gateway FILE.ini\n";
        return 2;
    }
    try {
        const gateway::settings s(argv[1]);
        boost::asio::io_context io;
        gateway::sms_gateway g(io, s);
        g.start();
        boost::asio::signal_set stop(io, SIGINT, SIGTERM);
        stop.async_wait([&](boost::system::error_code, int) { io.stop(); });
        io.run();
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
        return 1;
    }
}
