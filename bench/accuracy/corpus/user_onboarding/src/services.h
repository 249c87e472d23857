#pragma once

#include <memory>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "http.h"

namespace onboard {

using nlohmann::json;

class TokenProvider {
public:
    TokenProvider(std::shared_ptr<IHttpClient> http, std::string basic, std::string jwt)
        : http_(std::move(http)), basic_(std::move(basic)), jwt_(std::move(jwt)) {}
    const std::string& token();
    void invalidate() { token_.clear(); }

private:
    std::shared_ptr<IHttpClient> http_;
    std::string basic_, jwt_, token_;
};

// Base of the resource services.
class Service {
public:
    Service(std::shared_ptr<IHttpClient> http, std::shared_ptr<TokenProvider> tokens)
        : http_(std::move(http)), tokens_(std::move(tokens)) {}
    virtual ~Service() = default;

protected:
    json call(Method method, const std::string& path, const json& body = json());
    std::vector<json> all(const std::string& path);

private:
    std::shared_ptr<IHttpClient> http_;
    std::shared_ptr<TokenProvider> tokens_;
};

class UserService : public Service {
public:
    using Service::Service;
    std::vector<json> list();
    json create(const json& extension);
    json get(const std::string& id);
    json update(const std::string& id, const json& changes);
    void disable(const std::string& id);
    void remove(const std::string& id);
    void sendWelcome(const std::string& email);
    json scimFind(const std::string& filter);
    json scimPatch(const std::string& scimId, const json& ops);
};

class RoleService : public Service {
public:
    using Service::Service;
    std::vector<json> list();
    json assigned(const std::string& extension);
    void assign(const std::string& extension, const std::string& roleId);
    void bulkAssign(const std::string& roleId, const std::vector<std::string>& extensions);
};

class DeviceService : public Service {
public:
    using Service::Service;
    std::vector<json> ofExtension(const std::string& extension);
    json sipInfo(const std::string& device);
    void setEmergency(const std::string& device, const json& address);
    void addToInventory(const json& devices);
};

class NumberService : public Service {
public:
    using Service::Service;
    json available();
    void assign(const std::string& phoneNumberId, const std::string& extension);
    void release(const json& numbers);
};

}  // namespace onboard
