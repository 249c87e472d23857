#pragma once

#include <drogon/HttpClient.h>
#include <drogon/utils/coroutine.h>
#include <json/json.h>

#include <functional>
#include <memory>
#include <string>

namespace bridge
{
using JsonCallback = std::function<void(bool ok, const Json::Value &)>;

class TeamMessaging : public std::enable_shared_from_this<TeamMessaging>
{
  public:
    TeamMessaging(std::string server, std::string clientId, std::string clientSecret, std::string jwt);

    void login(std::function<void(bool)> done);

    void listChats(const std::string &pageToken, JsonCallback cb);
    void postMessage(const std::string &chatId, const std::string &text, JsonCallback cb);
    void editMessage(const std::string &chatId, const std::string &postId, const std::string &text, JsonCallback cb);
    void deleteMessage(const std::string &chatId, const std::string &postId, JsonCallback cb);
    void createTeam(const std::string &name, const Json::Value &members, JsonCallback cb);
    void addMembers(const std::string &teamId, const Json::Value &members, JsonCallback cb);
    void archiveTeam(const std::string &teamId, JsonCallback cb);
    void createTask(const std::string &chatId, const Json::Value &task, JsonCallback cb);
    void completeTask(const std::string &taskId, JsonCallback cb);
    void sendCard(const std::string &chatId, const Json::Value &card, JsonCallback cb);
    void updateCard(const std::string &cardId, const Json::Value &card, JsonCallback cb);
    drogon::Task<Json::Value> person(std::string personId);
    drogon::Task<Json::Value> everyone();

  private:
    void request(drogon::HttpMethod method, const std::string &path, const Json::Value *body, JsonCallback cb,
                 int attempt = 0);

    drogon::HttpClientPtr client_;
    std::string clientId_, clientSecret_, jwt_, token_;
};

using TeamMessagingPtr = std::shared_ptr<TeamMessaging>;
}  // namespace bridge
