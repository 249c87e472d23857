// idiom: negative: a server with the same routes
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <httplib.h>

#include <functional>
#include <iostream>
#include <map>
#include <regex>
#include <string>

// A mock of the API for tests: it serves, it does not call.
class Router {
public:
    using Handler = std::function<void(const httplib::Request&, httplib::Response&)>;
    Router& get(const std::string& path, Handler handler) {
        handlers_["GET " + path] = std::move(handler);
        return *this;
    }
    Router& post(const std::string& path, Handler handler) {
        handlers_["POST " + path] = std::move(handler);
        return *this;
    }
    bool dispatch(const httplib::Request& req, httplib::Response& res) const {
        const auto it = handlers_.find(req.method + " " + req.path);
        if (it == handlers_.end()) return false;
        it->second(req, res);
        return true;
    }

private:
    std::map<std::string, Handler> handlers_;
};

int main() {
    httplib::Server server;
    server.Get("/restapi/v1.0/account/~/call-log", [](const httplib::Request&, httplib::Response& res) {  // silent
        res.set_content(R"({"uri":"https://platform.ringcentral.com/restapi/v1.0/account/1/call-log"})", "application/json");  // silent
    });
    server.Post(R"(/restapi/v1\.0/account/~/extension/(\d+)/sms)", [](const httplib::Request& req, httplib::Response& res) {  // silent
        res.status = req.body.empty() ? 400 : 200;
    });
    server.Delete("/restapi/v1.0/account/~/extension/~/call-log", [](const auto&, auto& res) { res.status = 204; });  // silent

    Router router;
    router.get("/restapi/v1.0/account/~/recording/1", [](const auto&, auto& res) { res.status = 200; })  // silent
        .post("/restapi/v1.0/account/~/extension/~/ring-out", [](const auto&, auto& res) { res.status = 202; });  // silent
    server.set_pre_routing_handler([&](const httplib::Request& req, httplib::Response& res) {
        if (req.path == "/restapi/v1.0/account/~/extension/~/active-calls") std::clog << "active\n";  // silent
        return router.dispatch(req, res) ? httplib::Server::HandlerResponse::Handled : httplib::Server::HandlerResponse::Unhandled;
    });
    server.listen("127.0.0.1", 8080);
    return 0;
}
