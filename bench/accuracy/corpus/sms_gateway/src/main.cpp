// idiom: lambda with credentials, routes of a server beside
// library: cpp-httplib
// needs: httplib_ssl nlohmann
// flags: -std=c++17 -Isrc
#include <csignal>
#include <cstdlib>
#include <iostream>

#include "server.h"

static httplib::Server* g_server = nullptr;

static std::string getenv_or(const char* key, const std::string& def) {
    const char* v = std::getenv(key);
    return v && *v ? std::string(v) : def;
}

int main() {
    GatewayConfig cfg;
    cfg.rc_host = getenv_or("RC_HOST", cfg.rc_host);
    cfg.client_id = getenv_or("RC_CLIENT_ID", "");
    cfg.client_secret = getenv_or("RC_CLIENT_SECRET", "");
    cfg.jwt = getenv_or("RC_JWT", "");
    cfg.default_sender = getenv_or("SMS_FROM", "");
    cfg.api_key = getenv_or("GATEWAY_KEY", "changeme");
    cfg.port = std::stoi(getenv_or("PORT", "8088"));

    RcClient rc(cfg);
    if (!rc.login()) return 1;

    httplib::Server svr;
    g_server = &svr;
    install_routes(svr, rc, cfg);
    std::signal(SIGTERM, [](int) { g_server->stop(); });
    std::cout << "listening on " << cfg.port << std::endl;
    svr.listen("0.0.0.0", cfg.port);
    rc.logout();
    return 0;
}
