#pragma once

#include "../rc/client.hpp"

namespace bot {

struct options {
    std::string board_url;      // issue tracker
    std::string target;         // the chat that receives the digest
    int posts_per_chat = 50;
    bool close_tasks = false;
};

class digest {
public:
    digest(coro::loop& l, rc::client& api, options o) : loop_(l), api_(api), opt_(std::move(o)) {}

    coro::task<> run();

private:
    coro::task<std::vector<rc::json>> chats();
    coro::task<std::string> summary(rc::json chat);
    coro::task<std::string> author(std::string person);
    coro::task<> publish(std::string text);
    coro::task<> sweep_tasks();
    coro::task<> remind_calendar();
    coro::task<int> open_issues();

    coro::loop& loop_;
    rc::client& api_;
    options opt_;
    std::map<std::string, std::string> names_;
    std::string me_;
};

}  // namespace bot
