#pragma once

#include <drogon/HttpClient.h>
#include <drogon/HttpRequest.h>
#include <json/json.h>

#include <functional>
#include <memory>
#include <string>

namespace frontdesk {

/// Talks to platform.ringcentral.com on behalf of the reception desk.
class RingCentral : public std::enable_shared_from_this<RingCentral>
{
  public:
    using Ok = std::function<void(const Json::Value &)>;
    using Fail = std::function<void(int status, const std::string &message)>;

    struct Settings
    {
        std::string server{"https://platform.ringcentral.com"};
        std::string clientId;
        std::string clientSecret;
        std::string jwt;
        std::string smsFrom;
        std::string publicUrl;  // where RingCentral reaches this server
    };

    explicit RingCentral(Settings settings);

    void login(std::function<void(bool)> done);

    void whoAmI(Ok ok, Fail fail);
    void findPeople(const std::string &text, Ok ok, Fail fail);
    void presenceOf(const std::string &extensionId, Ok ok, Fail fail);
    void sendSms(const std::string &to, const std::string &text, Ok ok, Fail fail);
    void ringOut(const std::string &from, const std::string &to, Ok ok, Fail fail);
    void ringOutStatus(const std::string &id, Ok ok, Fail fail);
    void cancelRingOut(const std::string &id, Ok ok, Fail fail);
    void postToChat(const std::string &chatId, const std::string &text, Ok ok, Fail fail);
    void forwardCall(const std::string &session, const std::string &party, const std::string &extension, Ok ok,
                     Fail fail);
    void hangUp(const std::string &session, Ok ok, Fail fail);
    void subscribe(Ok ok, Fail fail);
    void unsubscribe();

    const std::string &subscriptionId() const { return subscriptionId_; }

  private:
    void call(const drogon::HttpRequestPtr &req, Ok ok, Fail fail, int attempt = 0);
    static drogon::HttpRequestPtr request(drogon::HttpMethod method, const std::string &path);

    Settings settings_;
    drogon::HttpClientPtr client_;
    std::string token_;
    std::string refreshToken_;
    std::string subscriptionId_;
};

using RingCentralPtr = std::shared_ptr<RingCentral>;

RingCentralPtr ringCentral();
void installRingCentral(RingCentralPtr instance);

}  // namespace frontdesk
