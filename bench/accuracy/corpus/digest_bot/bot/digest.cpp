#include "digest.hpp"

#include <iostream>

namespace bot {

using rc::json;

coro::task<> digest::run()
{
    const auto self = co_await api_.get("/restapi/v1.0/account/~/extension/~");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
    me_ = self.at("id").dump();

    std::vector<coro::task<std::string>> parts;
    for (auto& chat : co_await chats())
        parts.push_back(summary(std::move(chat)));
    std::string text;
    for (const auto& part : co_await loop_.all(std::move(parts)))
        text += part;
    const int issues = co_await open_issues();
    text += "\nOpen issues: " + std::to_string(issues);

    co_await publish(std::move(text));
    co_await sweep_tasks();
    co_await remind_calendar();
}

coro::task<std::vector<json>> digest::chats()
{
    std::vector<json> out;
    std::string token;
    do {
        json page = token.empty() ? co_await api_.get("/team-messaging/v1/chats?recordCount=100")  // call: GET /team-messaging/v1/chats
                                  : co_await api_.get("/team-messaging/v1/chats?recordCount=100&pageToken={}", token);  // call: GET /team-messaging/v1/chats
        for (auto& r : page.at("records"))
            if (r.value("type", "") == "Team")
                out.push_back(std::move(r));
        token = page.value("navigation", json::object()).value("nextPageToken", "");
    } while (!token.empty());
    co_return out;
}

coro::task<std::string> digest::author(std::string person)
{
    if (auto it = names_.find(person); it != names_.end())
        co_return it->second;
    const auto j = co_await api_.get("/team-messaging/v1/persons/{}", person);  // call: GET /team-messaging/v1/persons/{personId}
    co_return names_[person] = j.value("firstName", "?") + " " + j.value("lastName", "");
}

coro::task<std::string> digest::summary(json chat)
{
    const std::string id = chat.at("id");
    std::string text = "**" + chat.value("name", id) + "**\n";
    try {
        const auto posts = co_await api_.get("/team-messaging/v1/chats/{}/posts?recordCount={}", id, opt_.posts_per_chat);  // call: GET /team-messaging/v1/chats/{chatId}/posts
        for (const auto& p : posts.at("records")) {
            if (p.value("creatorId", "") == me_)
                continue;
            const auto who = co_await author(p.value("creatorId", ""));
            text += "* " + who + ": " + p.value("text", "") + "\n";
        }
    } catch (const rc::api_error& e) {
        std::cerr << "GET /team-messaging/v1/chats/" << id << "/posts: " << e.what() << '\n';
    }
    co_return text;
}

coro::task<> digest::publish(std::string text)
{
    json card{{"type", "AdaptiveCard"}, {"version", "1.3"}};
    card["body"] = json::array({{{"type", "TextBlock"}, {"text", text}, {"wrap", true}}});
    bool too_large = false;
    try {
        co_await api_.post(card, "/team-messaging/v1/chats/{}/adaptive-cards", opt_.target);  // call: POST /team-messaging/v1/chats/{chatId}/adaptive-cards
    } catch (const rc::api_error& e) {
        if (e.status != 400)
            throw;
        too_large = true;
    }
    if (too_large) {
        const json note{{"title", "Digest"}, {"body", text}};
        const auto created = co_await api_.post(note, "/team-messaging/v1/chats/{}/notes", opt_.target);  // call: POST /team-messaging/v1/chats/{chatId}/notes
        const std::string id = created.at("id");
        co_await api_.post(nullptr, "/team-messaging/v1/notes/{}/publish", id);  // call: POST /team-messaging/v1/notes/{noteId}/publish
    }
}

coro::task<> digest::sweep_tasks()
{
    const auto tasks = co_await api_.get("/team-messaging/v1/chats/{}/tasks?status=Pending", opt_.target);  // call: GET /team-messaging/v1/chats/{chatId}/tasks
    for (const auto& t : tasks.at("records")) {
        const std::string id = t.at("id");
        if (t.value("subject", "").starts_with("[obsolete]")) {
            co_await api_.del("/team-messaging/v1/tasks/{}", id);  // call: DELETE /team-messaging/v1/tasks/{taskId}
        } else if (opt_.close_tasks) {
            const json done{{"status", "Complete"}};
            co_await api_.post(done, "/team-messaging/v1/tasks/{}/complete", id);  // call: POST /team-messaging/v1/tasks/{taskId}/complete
        } else {
            const json red{{"color", "Red"}};
            co_await api_.patch(red, "/team-messaging/v1/tasks/{}", id);  // call: PATCH /team-messaging/v1/tasks/{taskId}
        }
    }
}

coro::task<> digest::remind_calendar()
{
    const auto events = co_await api_.get("/team-messaging/v1/groups/{}/events", opt_.target);  // call: GET /team-messaging/v1/groups/{groupId}/events
    std::string text;
    for (const auto& e : events.value("records", json::array()))
        text += e.value("startTime", "") + " " + e.value("title", "") + "\n";
    if (text.empty())
        co_return;
    const json post{{"text", text}};
    co_await api_.post(post, "/team-messaging/v1/chats/{}/posts", opt_.target);  // call: POST /team-messaging/v1/chats/{chatId}/posts
}

// The issue tracker is another service.
coro::task<int> digest::open_issues()
{
    if (opt_.board_url.empty())
        co_return 0;
    coro::http_request search;
    search.url = opt_.board_url + "/rest/api/2/search?jql=status%3Dopen";
    const auto res = co_await loop_.fetch(std::move(search));
    if (!res.ok())
        co_return 0;
    co_return json::parse(res.body).value("total", 0);
}

}  // namespace bot
