#pragma once

#include <drogon/HttpController.h>

#include "../services/Slack.h"
#include "../services/TeamMessaging.h"

namespace bridge
{
class BridgeController : public drogon::HttpController<BridgeController, false>
{
  public:
    METHOD_LIST_BEGIN
    ADD_METHOD_TO(BridgeController::slackEvent, "/slack/events", drogon::Post);
    ADD_METHOD_TO(BridgeController::chats, "/api/chats", drogon::Get);
    ADD_METHOD_TO(BridgeController::incident, "/api/incidents", drogon::Post);
    ADD_METHOD_TO(BridgeController::closeIncident, "/api/incidents/{1}/close", drogon::Post);
    ADD_METHOD_TO(BridgeController::person, "/api/persons/{1}", drogon::Get);
    METHOD_LIST_END

    BridgeController(TeamMessagingPtr tm, std::shared_ptr<Slack> slack) : tm_(std::move(tm)), slack_(std::move(slack)) {}

    using Callback = std::function<void(const drogon::HttpResponsePtr &)>;

    void slackEvent(const drogon::HttpRequestPtr &req, Callback &&cb);
    void chats(const drogon::HttpRequestPtr &req, Callback &&cb);
    void incident(const drogon::HttpRequestPtr &req, Callback &&cb);
    void closeIncident(const drogon::HttpRequestPtr &req, Callback &&cb, const std::string &teamId);
    drogon::Task<drogon::HttpResponsePtr> person(drogon::HttpRequestPtr req, std::string id);

  private:
    TeamMessagingPtr tm_;
    std::shared_ptr<Slack> slack_;
};
}  // namespace bridge
