#include "RingCentral.h"

#include <drogon/drogon.h>
#include <drogon/utils/Utilities.h>

using namespace drogon;

namespace frontdesk {

namespace {

constexpr int kMaxAttempts = 3;
RingCentralPtr theInstance;

std::string errorText(const HttpResponsePtr &resp)
{
    if (const auto json = resp->getJsonObject(); json && json->isMember("message"))
        return (*json)["message"].asString();
    return std::string(resp->body());
}

}  // namespace

RingCentralPtr ringCentral() { return theInstance; }
void installRingCentral(RingCentralPtr instance) { theInstance = std::move(instance); }

RingCentral::RingCentral(Settings settings) : settings_(std::move(settings))
{
    client_ = HttpClient::newHttpClient(settings_.server);
    client_->setUserAgent("frontdesk/2.0");
}

HttpRequestPtr RingCentral::request(HttpMethod method, const std::string &path)
{
    auto req = HttpRequest::newHttpRequest();
    req->setMethod(method);
    req->setPath(path);
    return req;
}

void RingCentral::login(std::function<void(bool)> done)
{
    auto req = HttpRequest::newHttpFormPostRequest();
    req->setPath("/restapi/oauth/token");
    req->addHeader("Authorization",
                   "Basic " + utils::base64Encode(settings_.clientId + ":" + settings_.clientSecret));
    if (refreshToken_.empty())
    {
        req->setParameter("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
        req->setParameter("assertion", settings_.jwt);
    }
    else
    {
        req->setParameter("grant_type", "refresh_token");
        req->setParameter("refresh_token", refreshToken_);
    }
    client_->sendRequest(req, [self = shared_from_this(), done](ReqResult result, const HttpResponsePtr &resp) {  // call: POST /restapi/oauth/token
        if (result != ReqResult::Ok || resp->statusCode() != k200OK)
        {
            LOG_ERROR << "POST /restapi/oauth/token failed";
            self->refreshToken_.clear();
            done(false);
            return;
        }
        const auto json = resp->getJsonObject();
        self->token_ = (*json)["access_token"].asString();
        self->refreshToken_ = (*json)["refresh_token"].asString();
        const double lifetime = (*json)["expires_in"].asDouble();
        app().getLoop()->runAfter(lifetime * 0.8, [self] {
            self->login([](bool ok) { LOG_INFO << "token refresh: " << (ok ? "done" : "failed"); });
        });
        done(true);
    });
}

void RingCentral::call(const HttpRequestPtr &req, Ok ok, Fail fail, int attempt)
{
    req->removeHeader("Authorization");
    req->addHeader("Authorization", "Bearer " + token_);
    LOG_DEBUG << req->methodString() << ' ' << req->path();
    client_->sendRequest(
        req,
        [self = shared_from_this(), req, ok, fail, attempt](ReqResult result, const HttpResponsePtr &resp) {
            if (result != ReqResult::Ok)
            {
                fail(0, "no answer from RingCentral");
                return;
            }
            const int status = static_cast<int>(resp->statusCode());
            if (status == 401 && attempt < kMaxAttempts)
            {
                self->login([=](bool in) {
                    if (in)
                        self->call(req, ok, fail, attempt + 1);
                    else
                        fail(401, "cannot log in");
                });
                return;
            }
            if (status == 429 && attempt < kMaxAttempts)
            {
                const auto after = resp->getHeader("Retry-After");
                app().getLoop()->runAfter(after.empty() ? 5.0 : std::stod(after),
                                          [=] { self->call(req, ok, fail, attempt + 1); });
                return;
            }
            if (status >= 300)
            {
                fail(status, errorText(resp));
                return;
            }
            const auto json = resp->getJsonObject();
            ok(json ? *json : Json::Value());
        },
        20.0);
}

void RingCentral::whoAmI(Ok ok, Fail fail)
{
    call(request(Get, "/restapi/v1.0/account/~/extension/~"), std::move(ok), std::move(fail));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
}

void RingCentral::findPeople(const std::string &text, Ok ok, Fail fail)
{
    Json::Value body;
    body["searchString"] = text;
    body["searchFields"].append("firstName");
    body["searchFields"].append("lastName");
    body["perPage"] = 20;
    auto req = HttpRequest::newHttpJsonRequest(body);
    req->setMethod(Post);
    req->setPath("/restapi/v1.0/account/~/directory/entries/search");
    call(req, std::move(ok), std::move(fail));  // call: POST /restapi/v1.0/account/{accountId}/directory/entries/search
}

void RingCentral::presenceOf(const std::string &extensionId, Ok ok, Fail fail)
{
    auto req = request(Get, "/restapi/v1.0/account/~/extension/" + extensionId + "/presence");
    req->setParameter("detailedTelephonyState", "true");
    call(req, std::move(ok), std::move(fail));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}

void RingCentral::sendSms(const std::string &to, const std::string &text, Ok ok, Fail fail)
{
    Json::Value body;
    body["from"]["phoneNumber"] = settings_.smsFrom;
    Json::Value recipient;
    recipient["phoneNumber"] = to;
    body["to"].append(recipient);
    body["text"] = text;
    auto req = HttpRequest::newHttpJsonRequest(body);
    req->setMethod(Post);
    req->setPath("/restapi/v1.0/account/~/extension/~/sms");
    call(req, std::move(ok), std::move(fail));  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
}

void RingCentral::ringOut(const std::string &from, const std::string &to, Ok ok, Fail fail)
{
    Json::Value body;
    body["from"]["phoneNumber"] = from;
    body["to"]["phoneNumber"] = to;
    body["playPrompt"] = false;
    auto req = HttpRequest::newHttpJsonRequest(body);
    req->setMethod(Post);
    req->setPath("/restapi/v1.0/account/~/extension/~/ring-out");
    call(req, std::move(ok), std::move(fail));  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
}

void RingCentral::ringOutStatus(const std::string &id, Ok ok, Fail fail)
{
    call(request(Get, "/restapi/v1.0/account/~/extension/~/ring-out/" + id), std::move(ok), std::move(fail));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
}

void RingCentral::cancelRingOut(const std::string &id, Ok ok, Fail fail)
{
    call(request(Delete, "/restapi/v1.0/account/~/extension/~/ring-out/" + id), std::move(ok), std::move(fail));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
}

void RingCentral::postToChat(const std::string &chatId, const std::string &text, Ok ok, Fail fail)
{
    Json::Value body;
    body["text"] = text;
    auto req = HttpRequest::newHttpJsonRequest(body);
    req->setMethod(Post);
    req->setPath("/team-messaging/v1/chats/" + chatId + "/posts");
    call(req, std::move(ok), std::move(fail));  // call: POST /team-messaging/v1/chats/{chatId}/posts
}

void RingCentral::forwardCall(const std::string &session, const std::string &party, const std::string &extension,
                              Ok ok, Fail fail)
{
    Json::Value body;
    body["extensionNumber"] = extension;
    auto req = HttpRequest::newHttpJsonRequest(body);
    req->setMethod(Post);
    req->setPath("/restapi/v1.0/account/~/telephony/sessions/" + session + "/parties/" + party + "/forward");
    call(req, std::move(ok), std::move(fail));  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward
}

void RingCentral::hangUp(const std::string &session, Ok ok, Fail fail)
{
    auto req = request(Delete, "/restapi/v1.0/account/~/telephony/sessions/" + session);
    call(req, std::move(ok), std::move(fail));  // call: DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
}

void RingCentral::subscribe(Ok ok, Fail fail)
{
    Json::Value body;
    body["eventFilters"].append("/restapi/v1.0/account/~/telephony/sessions");
    body["eventFilters"].append("/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS");
    body["deliveryMode"]["transportType"] = "WebHook";
    body["deliveryMode"]["address"] = settings_.publicUrl + "/hooks/ringcentral";
    body["expiresIn"] = 604800;

    HttpRequestPtr req;
    if (subscriptionId_.empty())
    {
        req = HttpRequest::newHttpJsonRequest(body);
        req->setMethod(Post);
        req->setPath("/restapi/v1.0/subscription");
    }
    else
    {
        req = HttpRequest::newHttpJsonRequest(body);
        req->setMethod(Put);
        req->setPath("/restapi/v1.0/subscription/" + subscriptionId_);
    }
    call(  // call: POST /restapi/v1.0/subscription ; PUT /restapi/v1.0/subscription/{subscriptionId}
        req,
        [self = shared_from_this(), ok](const Json::Value &json) {
            self->subscriptionId_ = json["id"].asString();
            ok(json);
        },
        std::move(fail));
}

void RingCentral::unsubscribe()
{
    if (subscriptionId_.empty())
        return;
    call(request(Delete, "/restapi/v1.0/subscription/" + subscriptionId_),  // call: DELETE /restapi/v1.0/subscription/{subscriptionId}
         [self = shared_from_this()](const Json::Value &) { self->subscriptionId_.clear(); },
         [](int status, const std::string &message) { LOG_WARN << "unsubscribe: " << status << ' ' << message; });
}

}  // namespace frontdesk
