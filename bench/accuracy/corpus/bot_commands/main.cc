// idiom: command pattern, bot with web hook server
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20
#include <cstdlib>
#include <iostream>

#include "commands.h"

namespace {

std::string Env(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::string TodoCommand(bot::Context& context) {
  if (context.arguments.empty()) return context.team.Tasks().dump(2);
  std::string subject;
  for (const auto& word : context.arguments) subject += word + " ";
  return context.team.AddTask({{"subject", subject}}).value("id", "failed");
}

std::string WhoisCommand(bot::Context& context) {
  const auto& id = context.arguments.at(0);
  const auto res = context.http.Get("/team-messaging/v1/persons/" + id);  // call: GET /team-messaging/v1/persons/{personId}
  return res ? res->body : "GET /team-messaging/v1/persons/" + id;  // silent
}

std::string InviteCommand(bot::Context& context) {
  auto members = glip::json::array();
  for (const auto& address : context.arguments) members.push_back({{"email", address}});
  const auto path = std::string("/team-messaging/v1/teams/").append(context.team.id()).append("/add");
  const auto res = context.http.Post(path, glip::json{{"members", members}}.dump(), "application/json");  // call: POST /team-messaging/v1/teams/{chatId}/add
  return res && res->status == 204 ? "done" : "no";
}

}  // namespace

int main() {
  httplib::Client http("https://platform.ringcentral.com");
  http.set_bearer_token_auth(Env("RC_TOKEN"));
  glip::Team team(http, Env("RC_TEAM"));

  bot::Dispatcher dispatcher;
  dispatcher.Add<bot::ListCommand>("events", "/team-messaging/v1/events", "title")  // call: GET /team-messaging/v1/events
      .Add<bot::ListCommand>("recent", "/team-messaging/v1/recent/chats?recordCount=10", "name")  // call: GET /team-messaging/v1/recent/chats
      .Add<bot::ListCommand>("queues", "/restapi/v1.0/account/~/call-queues", "name")  // call: GET /restapi/v1.0/account/{accountId}/call-queues
      .Add<bot::FunctionCommand>("todo", TodoCommand, "adds or lists /team-messaging/v1/tasks")  // silent
      .Add<bot::FunctionCommand>("whois", WhoisCommand, "shows a person")
      .Add<bot::FunctionCommand>("invite", InviteCommand, "adds people to the team")
      .Add<bot::FunctionCommand>(
          "archive", [](bot::Context& c) { return c.team.Archive() ? "bye" : "no"; }, "ends it all")
      .Add<bot::FunctionCommand>(
          "favorite",
          [](bot::Context& c) {
            c.http.Post("/team-messaging/v1/chats/" + c.arguments.at(0) + "/favorite");  // call: POST /team-messaging/v1/chats/{chatId}/favorite
            return std::string("done");
          },
          "marks a chat");

  httplib::Server server;
  server.Post("/team-messaging/v1/chats", [](const httplib::Request&, httplib::Response& res) { res.status = 404; });  // silent
  server.Post("/webhook", [&](const httplib::Request& req, httplib::Response& res) {
    if (req.has_header("Validation-Token")) {
      res.set_header("Validation-Token", req.get_header_value("Validation-Token"));
      return;
    }
    const auto event = glip::json::parse(req.body, nullptr, false);
    const std::string text = event["body"].value("text", "");
    const auto placeholder = team.Post("…").value("id", "");
    const auto answer = dispatcher.Dispatch(text, team, http);
    if (answer.empty())
      team.Delete(placeholder);
    else
      team.Edit(placeholder, answer);
  });
  std::cout << "listening for /team-messaging/v1/posts\n";  // silent
  server.listen("0.0.0.0", 5000);
}
