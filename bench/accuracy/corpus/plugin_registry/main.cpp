// idiom: plug-ins that declare endpoints
// library: Pistache
// flags: -std=c++17
#include "plugin.h"

#include <pistache/endpoint.h>
#include <pistache/router.h>

#include <chrono>
#include <iostream>
#include <thread>

using namespace Pistache;
using namespace collector;

namespace {

const std::string kBase = "http://platform.ringcentral.com/restapi/v1.0";

class Collector {
public:
    explicit Collector(const std::string& token) : token_("Bearer " + token)
    {
        client_.init(Http::Experimental::Client::options().threads(1).maxConnectionsPerHost(4));
        for (const auto& name : Registry::instance().names())
            plugins_.push_back(Registry::instance().create(name));
    }

    ~Collector() { client_.shutdown(); }

    void collect()
    {
        for (const auto& plugin : plugins_) {
            for (const auto& endpoint : plugin->endpoints())
                fetch(endpoint);  // call: GET /restapi/v1.0/account/{accountId}/active-calls ; GET /restapi/v1.0/account/{accountId}/call-log ; GET /restapi/v1.0/account/{accountId}/phone-number ; GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence
        }
    }

    void alarm()
    {
        for (const auto& plugin : plugins_)
            plugin->onAlarm(client_, kBase);
    }

private:
    void fetch(const Endpoint& endpoint)
    {
        auto response = client_.get(kBase + endpoint.path).header<Http::Header::Authorization>(token_).send();
        response.then(
            [endpoint](Http::Response r) {
                const auto sample = endpoint.parse(r.body());
                std::cout << sample.metric << ' ' << sample.value << '\n';
            },
            [endpoint](std::exception_ptr) { std::cerr << endpoint.name << " failed\n"; });
    }

    Http::Experimental::Client client_;
    std::string token_;
    std::vector<std::unique_ptr<Plugin>> plugins_;
};

} // namespace

int main(int argc, char** argv)
{
    Collector collector(argc > 1 ? argv[1] : "");

    Rest::Router router;
    Rest::Routes::Get(router, "/restapi/v1.0/account/:id/active-calls", [](const Rest::Request&, Http::ResponseWriter writer) { // silent
        writer.send(Http::Code::Ok, "{}");
        return Rest::Route::Result::Ok;
    });
    Http::Endpoint server(Address("127.0.0.1", Port(9100)));
    server.init(Http::Endpoint::options().threads(1));
    server.setHandler(router.handler());
    server.serveThreaded();

    for (int i = 0;; ++i) {
        collector.collect();
        if (i % 60 == 0) collector.alarm();
        std::this_thread::sleep_for(std::chrono::minutes(1));
    }
}
