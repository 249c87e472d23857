#pragma once

#include <httplib.h>

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace glip {

using nlohmann::json;

class Team {
 public:
  Team(httplib::Client& http, std::string chat) : http_(http), chat_("/team-messaging/v1/chats/" + chat), id_(std::move(chat)) {}

  json Post(std::string_view text) {
    return Parse(http_.Post(chat_ + "/posts", json{{"text", text}}.dump(), "application/json"));  // call: POST /team-messaging/v1/chats/{chatId}/posts
  }

  json Edit(const std::string& post, std::string_view text) {
    const auto path = PostPath(post);
    return Parse(http_.Patch(path, json{{"text", text}}.dump(), "application/json"));  // call: PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}
  }

  bool Delete(const std::string& post) {
    const auto res = http_.Delete(PostPath(post).c_str());  // call: DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}
    return res && res->status == 204;
  }

  json Tasks() { return Parse(http_.Get(chat_ + "/tasks")); }  // call: GET /team-messaging/v1/chats/{chatId}/tasks

  json AddTask(const json& task) {
    return Parse(http_.Post(chat_ + "/tasks", task.dump(), "application/json"));  // call: POST /team-messaging/v1/chats/{chatId}/tasks
  }

  bool Archive() {
    const auto res = http_.Post("/team-messaging/v1/teams/" + id_ + "/archive");  // call: POST /team-messaging/v1/teams/{chatId}/archive
    return res && res->status == 204;
  }

  const std::string& id() const { return id_; }

 private:
  std::string PostPath(const std::string& post) const { return chat_ + "/posts/" + post; }

  static json Parse(const httplib::Result& res) {
    if (!res || res->status >= 300) return nullptr;
    return json::parse(res->body, nullptr, false);
  }

  httplib::Client& http_;
  std::string chat_;
  std::string id_;
};

}  // namespace glip
