#include "Repositories.h"

namespace acme::repo {

std::string CallQueueRepository::findAll(int page)
{
    return m_client->get(m_resource, {{"page", std::to_string(page)}, {"perPage", "100"}}).body; // call: GET /restapi/v1.0/account/{accountId}/call-queues
}

std::string CallQueueRepository::findById(const std::string& id)
{
    return m_client->get(itemResource(id)).body; // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}
}

bool CallQueueRepository::assign(const std::string& id, const std::vector<std::string>& added)
{
    std::string body = R"({"addedExtensionIds":[)";
    for (const auto& extension : added)
        body += (body.back() == '[' ? "\"" : ",\"") + extension + "\"";
    return m_client->post(itemResource(id) + "/bulk-assign", body + "]}").ok(); // call: POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign
}

bool CallQueueRepository::rename(const std::string& id, const std::string& name)
{
    const auto response = m_client->put(itemResource(id), "{\"name\":\"" + name + "\"}"); // call: PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}
    return response.ok();
}

namespace {

std::string rules(const std::string& extension)
{
    return "/extension/" + extension + "/answering-rule";
}

std::string rule(const std::string& extension, const std::string& id)
{
    return rules(extension) + '/' + id;
}

} // namespace

std::string AnsweringRuleRepository::findAll(const std::string& extension)
{
    return m_client->get(rules(extension), {{"view", "Detailed"}}).body; // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule
}

bool AnsweringRuleRepository::create(const std::string& extension, const std::string& json)
{
    return m_client->post(rules(extension), json).ok(); // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule
}

bool AnsweringRuleRepository::update(const std::string& extension, const std::string& id, const std::string& json)
{
    return m_client->put(rule(extension, id), json).ok(); // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}
}

bool AnsweringRuleRepository::erase(const std::string& extension, const std::string& id)
{
    return m_client->del(rule(extension, id)).ok(); // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}
}

} // namespace acme::repo
