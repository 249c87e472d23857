// idiom: service with callbacks behind controllers
// library: Drogon
// needs: drogon jsoncpp
// flags: -std=c++17 -I.
#include <drogon/drogon.h>

#include "services/RingCentral.h"

using namespace drogon;
using frontdesk::RingCentral;

static RingCentral::Settings settingsFrom(const Json::Value &config)
{
    RingCentral::Settings s;
    const auto &rc = config["ringcentral"];
    s.server = rc.get("server", s.server).asString();
    s.clientId = rc["client_id"].asString();
    s.clientSecret = rc["client_secret"].asString();
    s.jwt = rc["jwt"].asString();
    s.smsFrom = rc["sms_from"].asString();
    s.publicUrl = config["public_url"].asString();
    return s;
}

int main()
{
    app().loadConfigFile("frontdesk.json");

    app().registerHandler("/healthz",
                          [](const HttpRequestPtr &, std::function<void(const HttpResponsePtr &)> &&cb) {
                              cb(HttpResponse::newHttpResponse());
                          },
                          {Get});

    app().registerBeginningAdvice([] {
        auto rc = std::make_shared<RingCentral>(settingsFrom(app().getCustomConfig()));
        frontdesk::installRingCentral(rc);
        rc->login([rc](bool ok) {
            if (!ok)
            {
                LOG_FATAL << "cannot log in to RingCentral";
                app().quit();
                return;
            }
            const auto fail = [](int status, const std::string &m) { LOG_ERROR << "subscribe: " << status << m; };
            rc->subscribe([](const Json::Value &j) { LOG_INFO << "subscription " << j["id"].asString(); }, fail);
            app().getLoop()->runEvery(86400.0, [rc, fail] { rc->subscribe([](const Json::Value &) {}, fail); });
        });
    });
    app().run();
    if (auto rc = frontdesk::ringCentral())
        rc->unsubscribe();
    return 0;
}
