#pragma once
#include <utility>

#include <boost/asio/awaitable.hpp>

#include "commands.hpp"
#include "session.hpp"

namespace roster {

// Carries one command out. A visitor of Command.
class Runner {
public:
    explicit Runner(Session& session) : session_(session) {}

    asio::awaitable<Reply> operator()(const ShowQueue& c);
    asio::awaitable<Reply> operator()(const ListQueues& c);
    asio::awaitable<Reply> operator()(const ListMembers& c);
    asio::awaitable<Reply> operator()(const ChangeMembers& c);
    asio::awaitable<Reply> operator()(const SetHours& c);
    asio::awaitable<Reply> operator()(const ShowHours& c);
    asio::awaitable<Reply> operator()(const CreateUser& c);
    asio::awaitable<Reply> operator()(const RemoveUser& c);
    asio::awaitable<Reply> operator()(const RenameUser& c);
    asio::awaitable<Reply> operator()(const ListRules& c);
    asio::awaitable<Reply> operator()(const EnableRule& c);
    asio::awaitable<Reply> operator()(const DropRule& c);
    asio::awaitable<Reply> operator()(const Announce& c);

private:
    UrlPath account() const;
    UrlPath extension(std::int64_t id) const;
    asio::awaitable<Reply> pages(UrlPath path);

    Session& session_;
};

}  // namespace roster
