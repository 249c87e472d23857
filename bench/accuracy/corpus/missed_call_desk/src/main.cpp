// idiom: path objects in the manner of SDKs, method from an enum
// library: cpp-httplib
// needs: httplib_ssl nlohmann
// flags: -std=c++17 -Isrc
#include <csignal>
#include <iostream>

#include "desk.hpp"

namespace {
httplib::Server* running = nullptr;

void routes(httplib::Server& srv, Desk& desk)
{
    srv.Post("/hooks/telephony", [&](const httplib::Request& req, httplib::Response& res) {
        if (req.has_header("Validation-Token")) {
            res.set_header("Validation-Token", req.get_header_value("Validation-Token"));
            return;
        }
        desk.onTelephonyEvent(rc::Json::parse(req.body));
    });
    srv.Get("/agents", [&](const httplib::Request&, httplib::Response& res) {
        res.set_content(desk.agents().dump(), "application/json");
    });
    srv.Post("/call-back", [&](const httplib::Request& req, httplib::Response& res) {
        res.set_content(desk.callBack(req.get_param_value("to"), req.get_param_value("agent")), "text/plain");
    });
    srv.Get(R"(/call-back/(\w+))", [&](const httplib::Request& req, httplib::Response& res) {
        res.set_content(desk.callBackState(req.matches[1]), "text/plain");
    });
    srv.Delete(R"(/call-back/(\w+))", [&](const httplib::Request& req, httplib::Response&) {
        desk.cancelCallBack(req.matches[1]);
    });
    srv.Get(R"(/agents/(\d+)/call-log)", [&](const httplib::Request& req, httplib::Response& res) {
        res.set_content(desk.report(req.matches[1]).dump(), "application/json");
    });
    srv.Put(R"(/agents/(\d+)/presence)", [&](const httplib::Request& req, httplib::Response&) {
        desk.setAway(req.matches[1], req.body == "away");
    });
    // Same shape as the real thing, so that the mobile app can be pointed at us.
    srv.Get("/restapi/v1.0/status", [](const httplib::Request&, httplib::Response& res) {
        res.set_content("{}", "application/json");
    });
}
}  // namespace

int main(int argc, char** argv)
{
    try {
        auto settings = Settings::load(argc > 1 ? argv[1] : "desk.json");
        rc::Platform platform(settings);
        Crm crm(settings.crmHost, settings.crmToken);
        Desk desk(settings, rc::RestApi(platform), crm);
        httplib::Server srv;
        routes(srv, desk);
        running = &srv;
        std::signal(SIGINT, [](int) { running->stop(); });
        desk.start();
        srv.listen("0.0.0.0", settings.port);
        desk.stop();
    } catch (const std::exception& e) {
        std::cerr << "desk: " << e.what() << '\n';
        return 1;
    }
}
