#include "TeamMessaging.h"

#include <drogon/drogon.h>

using namespace drogon;

namespace bridge
{
namespace
{
constexpr char kTm[] = "/team-messaging/v1";

std::string chatPath(const std::string &chatId)
{
    return std::string(kTm) + "/chats/" + chatId;
}
}  // namespace

TeamMessaging::TeamMessaging(std::string server, std::string clientId, std::string clientSecret, std::string jwt)
    : client_(HttpClient::newHttpClient(server)),
      clientId_(std::move(clientId)),
      clientSecret_(std::move(clientSecret)),
      jwt_(std::move(jwt))
{
}

void TeamMessaging::login(std::function<void(bool)> done)
{
    auto req = HttpRequest::newHttpFormPostRequest();
    req->setPath("/restapi/oauth/token");
    req->setParameter("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
    req->setParameter("assertion", jwt_);
    req->addHeader("Authorization", "Basic " + utils::base64Encode(clientId_ + ":" + clientSecret_));
    client_->sendRequest(req, [self = shared_from_this(), done](ReqResult r, const HttpResponsePtr &resp) {  // call: POST /restapi/oauth/token
        if (r != ReqResult::Ok || resp->getStatusCode() != k200OK)
        {
            LOG_ERROR << "token request failed";
            return done(false);
        }
        self->token_ = (*resp->getJsonObject())["access_token"].asString();
        done(true);
    });
}

void TeamMessaging::request(HttpMethod method, const std::string &path, const Json::Value *body, JsonCallback cb,
                            int attempt)
{
    HttpRequestPtr req = body ? HttpRequest::newHttpJsonRequest(*body) : HttpRequest::newHttpRequest();
    req->setMethod(method);
    req->setPath(path);
    req->addHeader("Authorization", "Bearer " + token_);
    auto copy = body ? std::make_shared<Json::Value>(*body) : nullptr;
    client_->sendRequest(
        req,
        [self = shared_from_this(), method, path, copy, cb, attempt](ReqResult r, const HttpResponsePtr &resp) {
            if (r != ReqResult::Ok)
                return cb(false, Json::Value());
            if (resp->getStatusCode() == k401Unauthorized && attempt == 0)
            {
                self->login([=](bool ok) {
                    if (ok)
                        self->request(method, path, copy.get(), cb, attempt + 1);
                    else
                        cb(false, Json::Value());
                });
                return;
            }
            auto json = resp->getJsonObject();
            cb(resp->getStatusCode() < 300, json ? *json : Json::Value());
        },
        15.0);
}

void TeamMessaging::listChats(const std::string &pageToken, JsonCallback cb)
{
    auto req = HttpRequest::newHttpRequest();
    req->setMethod(Get);
    req->setPath("/team-messaging/v1/chats");
    req->setParameter("recordCount", "100");
    if (!pageToken.empty())
        req->setParameter("pageToken", pageToken);
    req->addHeader("Authorization", "Bearer " + token_);
    client_->sendRequest(req, [cb](ReqResult r, const HttpResponsePtr &resp) {  // call: GET /team-messaging/v1/chats
        bool ok = r == ReqResult::Ok && resp->getStatusCode() == k200OK;
        cb(ok, ok ? *resp->getJsonObject() : Json::Value());
    });
}

void TeamMessaging::postMessage(const std::string &chatId, const std::string &text, JsonCallback cb)
{
    Json::Value body;
    body["text"] = text;
    request(Post, chatPath(chatId) + "/posts", &body, std::move(cb));  // call: POST /team-messaging/v1/chats/{chatId}/posts
}

void TeamMessaging::editMessage(const std::string &chatId, const std::string &postId, const std::string &text,
                                JsonCallback cb)
{
    Json::Value body;
    body["text"] = text;
    request(Patch, chatPath(chatId) + "/posts/" + postId, &body, std::move(cb));  // call: PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}
}

void TeamMessaging::deleteMessage(const std::string &chatId, const std::string &postId, JsonCallback cb)
{
    request(Delete, chatPath(chatId) + "/posts/" + postId, nullptr, std::move(cb));  // call: DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}
}

void TeamMessaging::createTeam(const std::string &name, const Json::Value &members, JsonCallback cb)
{
    Json::Value body;
    body["name"] = name;
    body["public"] = false;
    body["members"] = members;
    request(Post, std::string(kTm) + "/teams", &body, std::move(cb));  // call: POST /team-messaging/v1/teams
}

void TeamMessaging::addMembers(const std::string &teamId, const Json::Value &members, JsonCallback cb)
{
    Json::Value body;
    body["members"] = members;
    request(Post, std::string(kTm) + "/teams/" + teamId + "/add", &body, std::move(cb));  // call: POST /team-messaging/v1/teams/{chatId}/add
}

void TeamMessaging::archiveTeam(const std::string &teamId, JsonCallback cb)
{
    const std::string path = utils::formattedString("%s/teams/%s/archive", kTm, teamId.c_str());
    request(Post, path, nullptr, std::move(cb));  // call: POST /team-messaging/v1/teams/{chatId}/archive
}

void TeamMessaging::createTask(const std::string &chatId, const Json::Value &task, JsonCallback cb)
{
    request(Post, chatPath(chatId) + "/tasks", &task, std::move(cb));  // call: POST /team-messaging/v1/chats/{chatId}/tasks
}

void TeamMessaging::completeTask(const std::string &taskId, JsonCallback cb)
{
    Json::Value body;
    body["status"] = "Complete";
    request(Post, "/team-messaging/v1/tasks/" + taskId + "/complete", &body, std::move(cb));  // call: POST /team-messaging/v1/tasks/{taskId}/complete
}

void TeamMessaging::sendCard(const std::string &chatId, const Json::Value &card, JsonCallback cb)
{
    request(Post, chatPath(chatId) + "/adaptive-cards", &card, std::move(cb));  // call: POST /team-messaging/v1/chats/{chatId}/adaptive-cards
}

void TeamMessaging::updateCard(const std::string &cardId, const Json::Value &card, JsonCallback cb)
{
    std::string path{kTm};
    path += "/adaptive-cards/";
    path += cardId;
    request(Put, path, &card, std::move(cb));  // call: PUT /team-messaging/v1/adaptive-cards/{cardId}
}

Task<Json::Value> TeamMessaging::person(std::string personId)
{
    auto req = HttpRequest::newHttpRequest();
    req->setPath("/team-messaging/v1/persons/" + personId);
    req->addHeader("Authorization", "Bearer " + token_);
    auto resp = co_await client_->sendRequestCoro(req);  // call: GET /team-messaging/v1/persons/{personId}
    co_return *resp->getJsonObject();
}

Task<Json::Value> TeamMessaging::everyone()
{
    auto req = HttpRequest::newHttpRequest();
    req->setMethod(HttpMethod::Get);
    req->setPath("/team-messaging/v1/everyone");
    req->addHeader("Authorization", "Bearer " + token_);
    auto resp = co_await client_->sendRequestCoro(req);  // call: GET /team-messaging/v1/everyone
    co_return *resp->getJsonObject();
}
}  // namespace bridge
