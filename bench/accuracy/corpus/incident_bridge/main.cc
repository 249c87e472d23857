// idiom: callbacks and coroutines, controllers beside
// library: Drogon
// needs: drogon
// flags: -std=c++20 -I.
#include <drogon/drogon.h>

#include "controllers/BridgeController.h"

int main()
{
    drogon::app().loadConfigFile("config.json");
    const auto &cfg = drogon::app().getCustomConfig();
    auto tm = std::make_shared<bridge::TeamMessaging>(cfg.get("server", "https://platform.ringcentral.com").asString(),
                                                      cfg["client_id"].asString(), cfg["client_secret"].asString(),
                                                      cfg["jwt"].asString());
    auto slack = std::make_shared<bridge::Slack>(cfg["slack_token"].asString());
    drogon::app().registerController(std::make_shared<bridge::BridgeController>(tm, slack));
    drogon::app().registerBeginningAdvice([tm] {
        tm->login([](bool ok) {
            if (!ok)
                LOG_FATAL << "cannot log in to RingCentral";
        });
    });
    drogon::app().run();
}
