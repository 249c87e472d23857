#include "plugin.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace collector;
using Pistache::Http::Experimental::Client;

double countOf(const std::string& body, const std::string& word)
{
    double n = 0;
    for (auto at = body.find(word); at != std::string::npos; at = body.find(word, at + 1))
        ++n;
    return n;
}

class Calls : public Plugin {
public:
    std::vector<Endpoint> endpoints() const override
    {
        return {
            {"active", "/account/~/active-calls", [](const std::string& body) { return Sample{"calls.active", countOf(body, "\"id\"")}; }},
            {"log", "/account/~/call-log?perPage=1000", [](const std::string& body) { return Sample{"calls.logged", countOf(body, "\"id\"")}; }},
        };
    }
};
COLLECTOR_PLUGIN(Calls);

class Numbers : public Plugin {
public:
    std::vector<Endpoint> endpoints() const override
    {
        Endpoint inventory;
        inventory.name = "numbers";
        inventory.path = "/account/~/phone-number";
        inventory.parse = [](const std::string& body) { return Sample{"numbers", countOf(body, "phoneNumber")}; };
        return {inventory};
    }
};
COLLECTOR_PLUGIN(Numbers);

class Queues : public Plugin {
public:
    std::vector<Endpoint> endpoints() const override
    {
        std::vector<Endpoint> list;
        for (const char* id : {"100", "101"})
            list.push_back({std::string("queue-") + id, std::string("/account/~/call-queues/") + id + "/presence", parse});
        return list;
    }

    void onAlarm(Client& client, const std::string& base) override
    {
        client.put(base + "/account/~/call-queues/100/presence").body(R"({"records":[]})").send(); // call: PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence
    }

private:
    static Sample parse(const std::string& body) { return {"queue", countOf(body, "\"acceptQueueCalls\":true")}; }
};
COLLECTOR_PLUGIN(Queues);

class Messages : public Plugin {
public:
    std::vector<Endpoint> endpoints() const override { return {}; }

    void onAlarm(Client& client, const std::string& base) override
    {
        auto request = client.post(base + "/account/~/extension/~/sms");
        request.body(R"({"to":[{"phoneNumber":"+16505550100"}],"text":"alarm"})");
        request.send(); // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
        auto builder = client.get(base + "/account/~/extension/~/message-store?perPage=1");
        builder.send().then([](Pistache::Http::Response response) { (void)response.body(); }, Pistache::Async::IgnoreException); // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
    }
};
COLLECTOR_PLUGIN(Messages);

} // namespace
