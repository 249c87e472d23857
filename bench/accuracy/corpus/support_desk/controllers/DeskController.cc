#include "DeskController.h"

#include <drogon/drogon.h>

#include "../services/RingCentral.h"

using namespace drogon;

namespace frontdesk {

namespace {

struct Answer
{
    DeskController::Callback cb;

    void operator()(const Json::Value &json) const { cb(HttpResponse::newHttpJsonResponse(json)); }

    void operator()(int status, const std::string &message) const
    {
        Json::Value body;
        body["error"] = message;
        auto resp = HttpResponse::newHttpJsonResponse(body);
        resp->setStatusCode(status == 404 ? k404NotFound : k502BadGateway);
        cb(resp);
    }
};

// Visitors are kept by another service of the company.
void lookUpVisitor(const std::string &id, std::function<void(const Json::Value &)> found)
{
    const auto base = app().getCustomConfig().get("visitors", "http://visitors.local:8088").asString();
    auto client = HttpClient::newHttpClient(base);
    auto req = HttpRequest::newHttpRequest();
    req->setMethod(Get);
    req->setPath("/v1/visitors/" + id);
    client->sendRequest(req, [client, found](ReqResult r, const HttpResponsePtr &resp) {
        found(r == ReqResult::Ok && resp->getJsonObject() ? *resp->getJsonObject() : Json::Value());
    });
}

}  // namespace

void DeskController::me(const HttpRequestPtr &, Callback &&cb)
{
    Answer answer{std::move(cb)};
    ringCentral()->whoAmI(answer, answer);
}

void DeskController::people(const HttpRequestPtr &, Callback &&cb, const std::string &q)
{
    Answer answer{std::move(cb)};
    ringCentral()->findPeople(q, answer, answer);
}

void DeskController::presence(const HttpRequestPtr &, Callback &&cb, const std::string &extensionId)
{
    Answer answer{std::move(cb)};
    ringCentral()->presenceOf(extensionId, answer, answer);
}

void DeskController::callVisitor(const HttpRequestPtr &req, Callback &&cb)
{
    Answer answer{std::move(cb)};
    const auto body = req->getJsonObject();
    if (!body || !body->isMember("to"))
    {
        answer(400, "to is missing");
        return;
    }
    ringCentral()->ringOut((*body)["from"].asString(), (*body)["to"].asString(), answer, answer);
}

void DeskController::callState(const HttpRequestPtr &, Callback &&cb, const std::string &id)
{
    Answer answer{std::move(cb)};
    ringCentral()->ringOutStatus(id, answer, answer);
}

void DeskController::dropCall(const HttpRequestPtr &, Callback &&cb, const std::string &id)
{
    Answer answer{std::move(cb)};
    ringCentral()->cancelRingOut(id, answer, answer);
}

void DeskController::arrived(const HttpRequestPtr &, Callback &&cb, const std::string &visitor)
{
    Answer answer{std::move(cb)};
    lookUpVisitor(visitor, [answer](const Json::Value &v) {
        if (v.isNull())
        {
            answer(404, "no such visitor");
            return;
        }
        const std::string text = v["name"].asString() + " is waiting at the desk.";
        if (v.isMember("chatId"))
            ringCentral()->postToChat(v["chatId"].asString(), text, answer, answer);
        else
            ringCentral()->sendSms(v["host"].asString(), text, answer, answer);
    });
}

void HookController::event(const HttpRequestPtr &req, std::function<void(const HttpResponsePtr &)> &&cb)
{
    auto resp = HttpResponse::newHttpResponse();
    const auto &check = req->getHeader("Validation-Token");
    if (!check.empty())
        resp->addHeader("Validation-Token", check);
    cb(resp);

    const auto json = req->getJsonObject();
    if (!json)
        return;
    const std::string event = (*json)["event"].asString();
    LOG_INFO << "event " << event;
    if (event.find("/telephony/sessions") == std::string::npos)
        return;
    const auto &body = (*json)["body"];
    const std::string session = body["telephonySessionId"].asString();
    for (const auto &party : body["parties"])
    {
        if (party["status"]["code"].asString() != "Proceeding" || party["direction"].asString() != "Inbound")
            continue;
        const auto log = [](const Json::Value &) { LOG_INFO << "call handled"; };
        const auto err = [](int s, const std::string &m) { LOG_ERROR << s << ' ' << m; };
        if (party["from"]["phoneNumber"].asString().empty())
            ringCentral()->hangUp(session, log, err);
        else
            ringCentral()->forwardCall(session, party["id"].asString(),
                                       app().getCustomConfig().get("desk", "100").asString(), log, err);
    }
}

}  // namespace frontdesk
