// idiom: repositories behind interfaces, injected client
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include "net/FakeRestClient.h"
#include "net/HttplibRestClient.h"
#include "repo/Repositories.h"

#include <cassert>
#include <cstdlib>
#include <iostream>

using namespace acme;

namespace {

net::RestClientPtr makeClient(bool demo)
{
    if (demo) {
        auto fake = std::make_shared<net::FakeRestClient>();
        fake->prepare("/call-queues", {200, R"({"records":[]})"}); // silent
        fake->prepare("/extension/~/answering-rule", {200, R"({"records":[]})"}); // silent
        return fake;
    }
    net::RestClientOptions options;
    if (const char* token = std::getenv("RC_TOKEN")) options.accessToken = token;
    return std::make_shared<net::HttplibRestClient>(options);
}

void selfTest()
{
    auto fake = std::make_shared<net::FakeRestClient>();
    repo::CallQueueRepository queues(fake);
    queues.findById("7");
    assert(fake->calls().front() == "GET /restapi/v1.0/account/~/call-queues/7"); // silent
}

class QueueManagementService {
public:
    explicit QueueManagementService(const repo::RepositoryFactory& factory)
        : m_queues(factory.callQueues()), m_rules(factory.answeringRules())
    {
    }

    void reorganise(const std::string& queue, const std::vector<std::string>& agents)
    {
        m_queues->rename(queue, "Night shift");
        m_queues->assign(queue, agents);
        for (const auto& agent : agents) {
            if (m_rules->findAll(agent).find("after-hours-rule") == std::string::npos)
                m_rules->create(agent, R"({"type":"AfterHours"})");
            else
                m_rules->update(agent, "after-hours-rule", R"({"enabled":true})");
        }
    }

private:
    std::unique_ptr<repo::ICallQueueRepository> m_queues;
    std::unique_ptr<repo::IAnsweringRuleRepository> m_rules;
};

} // namespace

int main(int argc, char** argv)
{
    selfTest();
    const auto client = makeClient(argc > 1 && std::string(argv[1]) == "--demo");
    const repo::RepositoryFactory factory(client);
    std::cout << factory.callQueues()->findAll(1);
    QueueManagementService(factory).reorganise("63", {"101", "102"});
    client->get("/business-hours"); // call: GET /restapi/v1.0/account/{accountId}/business-hours
}
