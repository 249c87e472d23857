#include "BridgeController.h"

using namespace drogon;

namespace bridge
{
static HttpResponsePtr jsonReply(bool ok, const Json::Value &v)
{
    auto resp = HttpResponse::newHttpJsonResponse(v);
    if (!ok)
        resp->setStatusCode(k502BadGateway);
    return resp;
}

void BridgeController::slackEvent(const HttpRequestPtr &req, Callback &&cb)
{
    auto json = req->getJsonObject();
    if (!json)
        return cb(HttpResponse::newNotFoundResponse());
    if ((*json)["type"].asString() == "url_verification")
    {
        Json::Value v;
        v["challenge"] = (*json)["challenge"];
        return cb(HttpResponse::newHttpJsonResponse(v));
    }
    const auto &ev = (*json)["event"];
    std::string chat = app().getCustomConfig()["routes"].get(ev["channel"].asString(), "").asString();
    if (chat.empty())
        return cb(HttpResponse::newHttpResponse());
    tm_->postMessage(chat, ev["text"].asString(), [cb](bool ok, const Json::Value &v) { cb(jsonReply(ok, v)); });
}

void BridgeController::chats(const HttpRequestPtr &req, Callback &&cb)
{
    tm_->listChats(req->getParameter("pageToken"), [cb](bool ok, const Json::Value &v) { cb(jsonReply(ok, v)); });
}

void BridgeController::incident(const HttpRequestPtr &req, Callback &&cb)
{
    auto in = *req->getJsonObject();
    tm_->createTeam("INC " + in["title"].asString(), in["members"], [this, in, cb](bool ok, const Json::Value &team) {
        if (!ok)
            return cb(jsonReply(false, team));
        std::string id = team["id"].asString();
        Json::Value task;
        task["subject"] = "Write the incident report";
        task["assignees"] = in["members"];
        tm_->createTask(id, task, [](bool, const Json::Value &) {});
        tm_->sendCard(id, in["card"], [](bool, const Json::Value &) {});
        slack_->post("#incidents", "Opened " + in["title"].asString());
        cb(jsonReply(true, team));
    });
}

void BridgeController::closeIncident(const HttpRequestPtr &req, Callback &&cb, const std::string &teamId)
{
    auto in = req->getJsonObject();
    if (in && in->isMember("taskId"))
        tm_->completeTask((*in)["taskId"].asString(), [](bool, const Json::Value &) {});
    tm_->archiveTeam(teamId, [cb](bool ok, const Json::Value &v) { cb(jsonReply(ok, v)); });
}

Task<HttpResponsePtr> BridgeController::person(HttpRequestPtr, std::string id)
{
    co_return HttpResponse::newHttpJsonResponse(co_await tm_->person(id));
}
}  // namespace bridge
