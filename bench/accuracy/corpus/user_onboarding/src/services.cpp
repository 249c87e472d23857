#include "services.h"

#include <stdexcept>

namespace onboard {

namespace {
const std::string kV1 = "/restapi/v1.0/account/~";
const std::string kV2 = "/restapi/v2/accounts/~";
}  // namespace

const std::string& TokenProvider::token() {
    if (!token_.empty()) return token_;
    Request req;
    req.method = Method::Post;
    req.path = "/restapi/oauth/token";
    req.headers["Authorization"] = "Basic " + basic_;
    req.headers["Content-Type"] = "application/x-www-form-urlencoded";
    req.body = "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=" + jwt_;
    Response r = http_->send(req);  // call: POST /restapi/oauth/token
    if (!r.success()) throw std::runtime_error("login failed: " + r.body);
    token_ = json::parse(r.body)["access_token"];
    return token_;
}

json Service::call(Method method, const std::string& path, const json& body) {
    Request req;
    req.method = method;
    req.path = path;
    if (!body.is_null()) {
        req.body = body.dump();
        req.headers["Content-Type"] = "application/json";
    }
    req.headers["Authorization"] = "Bearer " + tokens_->token();
    Response r = http_->send(req);
    if (r.status == 401) {
        tokens_->invalidate();
        req.headers["Authorization"] = "Bearer " + tokens_->token();
        r = http_->send(req);
    }
    if (!r.success()) throw std::runtime_error(path + ": HTTP " + std::to_string(r.status) + " " + r.body);
    return r.body.empty() ? json::object() : json::parse(r.body);
}

std::vector<json> Service::all(const std::string& path) {
    std::vector<json> out;
    for (int page = 1;; ++page) {
        json doc = call(Method::Get, path + "?perPage=250&page=" + std::to_string(page));
        for (auto& rec : doc["records"]) out.push_back(rec);
        if (page >= doc["paging"].value("totalPages", 1)) return out;
    }
}

// -- users ---------------------------------------------------------------

std::vector<json> UserService::list() {
    return all(kV1 + "/extension");  // call: GET /restapi/v1.0/account/{accountId}/extension
}

json UserService::create(const json& extension) {
    return call(Method::Post, kV1 + "/extension", extension);  // call: POST /restapi/v1.0/account/{accountId}/extension
}

json UserService::get(const std::string& id) {
    return call(Method::Get, kV1 + "/extension/" + id);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
}

json UserService::update(const std::string& id, const json& changes) {
    return call(Method::Put, kV1 + "/extension/" + id, changes);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}
}

void UserService::disable(const std::string& id) {
    update(id, {{"status", "Disabled"}});
}

void UserService::remove(const std::string& id) {
    call(Method::Delete, kV1 + "/extension/" + id);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}
}

void UserService::sendWelcome(const std::string& email) {
    call(Method::Post, kV2 + "/send-welcome-email", {{"email", email}});  // call: POST /restapi/v2/accounts/{accountId}/send-welcome-email
}

json UserService::scimFind(const std::string& filter) {
    json search = {{"schemas", {"urn:ietf:params:scim:api:messages:2.0:SearchRequest"}}, {"filter", filter}};
    return call(Method::Post, "/scim/v2/Users/.search", search);  // call: POST /scim/v2/Users/.search
}

json UserService::scimPatch(const std::string& scimId, const json& ops) {
    return call(Method::Patch, "/scim/v2/Users/" + scimId, {{"Operations", ops}});  // call: PATCH /scim/v2/Users/{scimUserId}
}

// -- roles ---------------------------------------------------------------

std::vector<json> RoleService::list() {
    return all(kV1 + "/user-role");  // call: GET /restapi/v1.0/account/{accountId}/user-role
}

json RoleService::assigned(const std::string& extension) {
    return call(Method::Get, kV1 + "/extension/" + extension + "/assigned-role");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role
}

void RoleService::assign(const std::string& extension, const std::string& roleId) {
    json body = {{"records", json::array({{{"id", roleId}}})}};
    call(Method::Put, kV1 + "/extension/" + extension + "/assigned-role", body);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role
}

void RoleService::bulkAssign(const std::string& roleId, const std::vector<std::string>& extensions) {
    call(Method::Post, kV1 + "/user-role/" + roleId + "/bulk-assign", {{"addedExtensionIds", extensions}});  // call: POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign
}

// -- devices -------------------------------------------------------------

std::vector<json> DeviceService::ofExtension(const std::string& extension) {
    return all(kV1 + "/extension/" + extension + "/device");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
}

json DeviceService::sipInfo(const std::string& device) {
    return call(Method::Get, kV1 + "/device/" + device + "/sip-info");  // call: GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info
}

void DeviceService::setEmergency(const std::string& device, const json& address) {
    const std::string path = kV1 + "/device/" + device + "/emergency";
    call(Method::Put, path, {{"emergency", {{"address", address}}}});  // call: PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency
}

void DeviceService::addToInventory(const json& devices) {
    call(Method::Post, kV2 + "/device-inventory", devices);  // call: POST /restapi/v2/accounts/{accountId}/device-inventory
}

// -- numbers -------------------------------------------------------------

json NumberService::available() {
    return call(Method::Get, kV2 + "/phone-numbers?usageType=Inventory");  // call: GET /restapi/v2/accounts/{accountId}/phone-numbers
}

void NumberService::assign(const std::string& phoneNumberId, const std::string& extension) {
    json body = {{"usageType", "DirectNumber"}, {"extension", {{"id", extension}}}};
    call(Method::Patch, kV2 + "/phone-numbers/" + phoneNumberId, body);  // call: PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}
}

void NumberService::release(const json& numbers) {
    call(Method::Delete, kV2 + "/phone-numbers", {{"records", numbers}});  // call: DELETE /restapi/v2/accounts/{accountId}/phone-numbers
}

}  // namespace onboard
