#include "service_base.h"

namespace rc {

namespace {

class SiteService final : public ISiteService, private ServiceBase {
public:
    SiteService(ITransport& t, std::string account) : ServiceBase(t, std::move(account)) {}

    std::vector<Site> list() override
    {
        std::vector<Site> out;
        const json reply = perform(account(Verb::Get, "/sites"));  // call: GET /restapi/v1.0/account/{accountId}/sites
        for (const auto& r : reply.value("records", json::array()))
            out.push_back(read(r));
        return out;
    }

    Site create(const std::string& name, const std::string& extensionNumber) override
    {
        const json body{{"name", name}, {"extensionNumber", extensionNumber}};
        return read(perform(account(Verb::Post, "/sites"), body));  // call: POST /restapi/v1.0/account/{accountId}/sites
    }

    void rename(const std::string& id, const std::string& name) override
    {
        Request request = account(Verb::Put, "/sites/{siteId}");
        request.set("siteId", id);
        perform(request, json{{"name", name}});  // call: PUT /restapi/v1.0/account/{accountId}/sites/{siteId}
    }

    void remove(const std::string& id) override
    {
        perform(account(Verb::Delete, "/sites/{siteId}").set("siteId", id));  // call: DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}
    }

    void addMembers(const std::string& id, const std::vector<std::string>& extensions) override
    {
        const json body{{"addedExtensionIds", extensions}};
        perform(account(Verb::Post, "/sites/{siteId}/bulk-assign").set("siteId", id), body);  // call: POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign
    }

    std::vector<std::string> members(const std::string& id) override
    {
        std::vector<std::string> out;
        const json reply = perform(account(Verb::Get, "/sites/{siteId}/members").set("siteId", id));  // call: GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members
        for (const auto& r : reply.value("records", json::array()))
            out.push_back(r.value("name", ""));
        return out;
    }

private:
    static Site read(const json& j) { return {j.value("id", ""), j.value("name", ""), j.value("code", "")}; }
};

}  // namespace

std::unique_ptr<ISiteService> makeSiteService(ITransport& transport, std::string accountId)
{
    return std::make_unique<SiteService>(transport, std::move(accountId));
}

}  // namespace rc
