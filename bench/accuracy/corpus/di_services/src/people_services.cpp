#include "service_base.h"

namespace rc {

namespace {

class RoleService final : public IRoleService, private ServiceBase {
public:
    RoleService(ITransport& t, std::string accountId) : ServiceBase(t, std::move(accountId)) {}

    std::vector<Role> list(bool custom) override
    {
        std::vector<Role> out;
        Request request = account(Verb::Get, "/user-role");
        request.query("custom", custom ? "true" : "false").query("perPage", "1000");
        const json reply = perform(request);  // call: GET /restapi/v1.0/account/{accountId}/user-role
        for (const auto& r : reply.value("records", json::array()))
            out.push_back({r.value("id", ""), r.value("displayName", "")});
        return out;
    }

    void assign(const std::string& roleId, const std::vector<std::string>& extensions) override
    {
        json body;
        body["addedExtensionIds"] = extensions;
        perform(account(Verb::Post, "/user-role/{roleId}/bulk-assign").set("roleId", roleId), body);  // call: POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign
    }

    std::string defaultRole() override { return perform(account(Verb::Get, "/user-role/default")).value("id", ""); }  // call: GET /restapi/v1.0/account/{accountId}/user-role/default

    void setDefaultRole(const std::string& roleId) override
    {
        perform(account(Verb::Put, "/user-role/default"), json{{"id", roleId}});  // call: PUT /restapi/v1.0/account/{accountId}/user-role/default
    }
};

class UserService final : public IUserService, private ServiceBase {
public:
    UserService(ITransport& t, std::string accountId) : ServiceBase(t, std::move(accountId)) {}

    void forEach(const std::function<void(const std::string&, const std::string&)>& visit) override
    {
        for (int start = 1, total = 1; start <= total; start += 100) {
            const json reply = perform(Request(Verb::Get, "/scim/v2/Users")  // call: GET /scim/v2/Users
                                           .query("startIndex", std::to_string(start))
                                           .query("count", "100"));
            total = reply.value("totalResults", 0);
            for (const auto& u : reply.value("Resources", json::array()))
                visit(u.value("id", ""), u.value("userName", ""));
        }
    }

    std::string provision(const NewUser& user) override
    {
        json body{{"schemas", {"urn:ietf:params:scim:schemas:core:2.0:User"}}, {"userName", user.email}, {"active", true}};
        body["name"] = {{"givenName", user.firstName}, {"familyName", user.lastName}};
        body["emails"] = json::array({{{"type", "work"}, {"value", user.email}}});
        Request request(Verb::Post, "/scim/v2/Users");
        request.body("application/scim+json", body.dump());
        return perform(request).value("id", "");  // call: POST /scim/v2/Users
    }

    void deactivate(const std::string& scimId) override
    {
        const json operation{{"op", "replace"}, {"path", "active"}, {"value", false}};
        const json body{{"schemas", {"urn:ietf:params:scim:api:messages:2.0:PatchOp"}},
                        {"Operations", json::array({operation})}};
        perform(Request(Verb::Patch, "/scim/v2/Users/{id}").set("id", scimId), body);  // call: PATCH /scim/v2/Users/{scimUserId}
    }

    void remove(const std::vector<std::string>& extensions) override
    {
        json body{{"keepAssetsInInventory", true}, {"records", ids(extensions)}};
        Request request(Verb::Delete, "/restapi/v2/accounts/{accountId}/extensions");
        perform(request.set("accountId", accountId_), body);  // call: DELETE /restapi/v2/accounts/{accountId}/extensions
    }
};

class AuditService final : public IAuditService, private ServiceBase {
public:
    AuditService(ITransport& t, std::string accountId) : ServiceBase(t, std::move(accountId)) {}

    std::string search(const std::string& from, const std::string& to) override
    {
        const json body{{"eventTimeFrom", from}, {"eventTimeTo", to}, {"perPage", 200}};
        // the text is handed on as it is, so there is no use in parsing it
        Request request = account(Verb::Post, "/audit-trail/search");
        request.body("application/json", body.dump());
        const Response res = transport_.execute(request);  // call: POST /restapi/v1.0/account/{accountId}/audit-trail/search
        if (!res.ok())
            throw ServiceError(res.status, res.body);
        return res.body;
    }
};

}  // namespace

std::unique_ptr<IRoleService> makeRoleService(ITransport& transport, std::string accountId)
{
    return std::make_unique<RoleService>(transport, std::move(accountId));
}

std::unique_ptr<IUserService> makeUserService(ITransport& transport, std::string accountId)
{
    return std::make_unique<UserService>(transport, std::move(accountId));
}

std::unique_ptr<IAuditService> makeAuditService(ITransport& transport, std::string accountId)
{
    return std::make_unique<AuditService>(transport, std::move(accountId));
}

}  // namespace rc
