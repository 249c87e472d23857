#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "rc/transport.h"

namespace rc {

struct Site {
    std::string id, name, code;
};

struct Role {
    std::string id, displayName;
};

struct NewUser {
    std::string firstName, lastName, email, siteId;
};

class ISiteService {
public:
    virtual ~ISiteService() = default;
    virtual std::vector<Site> list() = 0;
    virtual Site create(const std::string& name, const std::string& extensionNumber) = 0;
    virtual void rename(const std::string& id, const std::string& name) = 0;
    virtual void remove(const std::string& id) = 0;
    virtual void addMembers(const std::string& id, const std::vector<std::string>& extensions) = 0;
    virtual std::vector<std::string> members(const std::string& id) = 0;
};

class IRoleService {
public:
    virtual ~IRoleService() = default;
    virtual std::vector<Role> list(bool custom) = 0;
    virtual void assign(const std::string& roleId, const std::vector<std::string>& extensions) = 0;
    virtual std::string defaultRole() = 0;
    virtual void setDefaultRole(const std::string& roleId) = 0;
};

class IUserService {
public:
    virtual ~IUserService() = default;
    virtual void forEach(const std::function<void(const std::string& id, const std::string& email)>& visit) = 0;
    virtual std::string provision(const NewUser& user) = 0;
    virtual void deactivate(const std::string& scimId) = 0;
    virtual void remove(const std::vector<std::string>& extensions) = 0;
};

class IAuditService {
public:
    virtual ~IAuditService() = default;
    virtual std::string search(const std::string& from, const std::string& to) = 0;
};

std::unique_ptr<ISiteService> makeSiteService(ITransport& transport, std::string accountId);
std::unique_ptr<IRoleService> makeRoleService(ITransport& transport, std::string accountId);
std::unique_ptr<IUserService> makeUserService(ITransport& transport, std::string accountId);
std::unique_ptr<IAuditService> makeAuditService(ITransport& transport, std::string accountId);

}  // namespace rc
