#pragma once

#include <drogon/HttpClient.h>

#include <string>

namespace bridge
{
class Slack
{
  public:
    explicit Slack(std::string token) : client_(drogon::HttpClient::newHttpClient("https://slack.com")), token_(std::move(token)) {}

    void post(const std::string &channel, const std::string &text)
    {
        Json::Value body;
        body["channel"] = channel;
        body["text"] = text;
        auto req = drogon::HttpRequest::newHttpJsonRequest(body);
        req->setMethod(drogon::Post);
        req->setPath("/api/chat.postMessage");
        req->addHeader("Authorization", "Bearer " + token_);
        client_->sendRequest(req, [](drogon::ReqResult, const drogon::HttpResponsePtr &) {});
    }

  private:
    drogon::HttpClientPtr client_;
    std::string token_;
};
}  // namespace bridge
