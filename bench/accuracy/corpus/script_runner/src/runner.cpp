#include "runner.hpp"

#include <boost/asio/use_awaitable.hpp>
#include <nlohmann/json.hpp>

namespace roster {

using http::verb;
using nlohmann::json;

UrlPath Runner::account() const
{
    return UrlPath("/restapi/v1.0/account") / session_.options().account;
}

UrlPath Runner::extension(std::int64_t id) const
{
    return account() / "extension" / id;
}

// Follows navigation.nextPage and returns all records as one array.
asio::awaitable<Reply> Runner::pages(UrlPath path)
{
    json all = json::array();
    for (int page = 1;; ++page) {
        Call call{verb::get, path};
        call.query = {{"page", std::to_string(page)}, {"perPage", "100"}};
        auto reply = co_await session_.send(std::move(call));
        if (!reply.ok())
            co_return reply;
        auto j = json::parse(reply.body);
        for (auto& r : j["records"])
            all.push_back(r);
        if (!j.contains("navigation") || !j["navigation"].contains("nextPage"))
            co_return Reply{reply.status, all.dump(2)};
    }
}

asio::awaitable<Reply> Runner::operator()(const ShowQueue& c)
{
    co_return co_await session_.send({verb::get, account() / "call-queues" / c.queue});  // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}
}

asio::awaitable<Reply> Runner::operator()(const ListQueues&)
{
    co_return co_await pages(account() / "call-queues");  // call: GET /restapi/v1.0/account/{accountId}/call-queues
}

asio::awaitable<Reply> Runner::operator()(const ListMembers& c)
{
    auto members = account() / "call-queues";
    members /= c.queue;
    members /= "members";
    co_return co_await pages(members);  // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members
}

asio::awaitable<Reply> Runner::operator()(const ChangeMembers& c)
{
    Call call{verb::post, account() / "call-queues" / c.queue / "bulk-assign"};
    call.body = json{{"addedExtensionIds", c.add}, {"removedExtensionIds", c.remove}}.dump();
    co_return co_await session_.send(std::move(call));  // call: POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign
}

asio::awaitable<Reply> Runner::operator()(const SetHours& c)
{
    Call call{verb::put, extension(c.extension) / "business-hours"};
    call.body = c.json;
    co_return co_await session_.send(call);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours
}

asio::awaitable<Reply> Runner::operator()(const ShowHours& c)
{
    co_return co_await session_.send({verb::get, extension(c.extension) / "business-hours"});  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours
}

asio::awaitable<Reply> Runner::operator()(const CreateUser& c)
{
    const json contact{{"firstName", c.first}, {"lastName", c.last}, {"email", c.email}};
    const json body{{"contact", contact}, {"type", "User"}, {"status", "NotActivated"}};
    co_return co_await session_.send({verb::post, account() / "extension", {}, body.dump()});  // call: POST /restapi/v1.0/account/{accountId}/extension
}

asio::awaitable<Reply> Runner::operator()(const RemoveUser& c)
{
    Call call{verb::delete_, extension(c.extension)};
    co_return co_await session_.send(call);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}
}

asio::awaitable<Reply> Runner::operator()(const RenameUser& c)
{
    auto before = co_await session_.send({verb::get, extension(c.extension)});  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
    if (!before.ok())
        co_return before;
    json contact = json::parse(before.body)["contact"];
    contact["firstName"] = c.first;
    contact["lastName"] = c.last;
    Call update{verb::put, extension(c.extension)};
    update.body = json{{"contact", contact}}.dump();
    co_return co_await session_.send(std::move(update));  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}
}

asio::awaitable<Reply> Runner::operator()(const ListRules& c)
{
    co_return co_await pages(extension(c.extension) / "answering-rule");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule
}

asio::awaitable<Reply> Runner::operator()(const EnableRule& c)
{
    const auto rule = extension(c.extension) / "answering-rule" / c.rule;
    const json body{{"enabled", c.enabled}};
    co_return co_await session_.send({verb::put, rule, {}, body.dump()});  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}
}

asio::awaitable<Reply> Runner::operator()(const DropRule& c)
{
    Call call{verb::get, extension(c.extension) / "answering-rule" / c.rule};
    auto found = co_await session_.send(call);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}
    if (found.status == 404)
        co_return Reply{204, {}};
    call.verb = verb::delete_;
    co_return co_await session_.send(call);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}
}

asio::awaitable<Reply> Runner::operator()(const Announce& c)
{
    const json body{{"text", c.text}};
    co_return co_await session_.postElsewhere("outlook.office.com", session_.options().teamsHook, body.dump());
}

}  // namespace roster
