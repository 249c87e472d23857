#include "PhoneService.h"

#include <nlohmann/json.hpp>

#include "Support.h"

using nlohmann::json;

namespace tray {

namespace {

constexpr const char* kMe = "/restapi/v1.0/account/~/extension/~";

RingOutStatus toStatus(const std::string& text)
{
    RingOutStatus st;
    json doc = json::parse(text, nullptr, false);
    if (doc.is_discarded()) return st;
    st.id = doc.value("id", "");
    if (doc.contains("status")) {
        st.callStatus = doc["status"].value("callStatus", "");
        st.callerStatus = doc["status"].value("callerStatus", "");
    }
    return st;
}

}  // namespace

PhoneService::PhoneService(RestClient& rest, std::string clientId, std::string clientSecret)
    : rest_(rest), clientId_(std::move(clientId)), clientSecret_(std::move(clientSecret)) {}

bool PhoneService::signIn(const std::string& jwt)
{
    jwt_ = jwt;
    rest_.authorize("Basic " + base64Encode(clientId_ + ":" + clientSecret_));
    auto r = rest_.execute(HttpMethod::Post, "/restapi/oauth/token",  // call: POST /restapi/oauth/token
                           "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=" + jwt,
                           "application/x-www-form-urlencoded");
    if (!r) {
        LogF("sign in failed: HTTP %d, error %lu", r.code, r.winError);
        return false;
    }
    token_ = json::parse(r.content)["access_token"].get<std::string>();
    rest_.authorize("Bearer " + token_);
    return true;
}

bool PhoneService::signOut()
{
    rest_.authorize("Basic " + base64Encode(clientId_ + ":" + clientSecret_));
    auto r = rest_.execute(HttpMethod::Post, "/restapi/oauth/revoke", "token=" + token_,  // call: POST /restapi/oauth/revoke
                           "application/x-www-form-urlencoded");
    token_.clear();
    return static_cast<bool>(r);
}

// All user level requests; `tail` starts with '/', or '?' or is empty.
RestResponse PhoneService::call(HttpMethod m, const std::string& tail, const std::string& payload)
{
    std::string resource = kMe + tail;
    auto r = rest_.execute(m, resource, payload);
    if (r.code == 401 && signIn(jwt_))
        r = rest_.execute(m, resource, payload);
    if (!r)
        LogF("%s %s -> %d", methodName(m), resource.c_str(), r.code);
    return r;
}

RingOutStatus PhoneService::startRingOut(const std::string& from, const std::string& to)
{
    json body = {{"from", {{"phoneNumber", from}}}, {"to", {{"phoneNumber", to}}}, {"playPrompt", false}};
    return toStatus(call(HttpMethod::Post, "/ring-out", body.dump()).content);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
}

RingOutStatus PhoneService::pollRingOut(const std::string& id)
{
    return toStatus(call(HttpMethod::Get, "/ring-out/" + id).content);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
}

void PhoneService::cancelRingOut(const std::string& id)
{
    call(HttpMethod::Delete, "/ring-out/" + id);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
}

std::vector<std::string> PhoneService::myNumbers()
{
    std::vector<std::string> out;
    auto r = call(HttpMethod::Get, "/forwarding-number?perPage=100");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number
    if (!r) return out;
    for (auto& n : json::parse(r.content)["records"])
        out.push_back(n.value("phoneNumber", ""));
    return out;
}

std::vector<Contact> PhoneService::contacts()
{
    std::vector<Contact> out;
    for (int page = 1;; ++page) {
        auto r = call(HttpMethod::Get, "/address-book/contact?perPage=250&page=" + std::to_string(page));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
        if (!r) break;
        json doc = json::parse(r.content);
        for (auto& c : doc["records"]) {
            Contact item;
            item.id = std::to_string(c["id"].get<long long>());
            item.name = c.value("firstName", "") + " " + c.value("lastName", "");
            item.number = c.value("mobilePhone", c.value("businessPhone", ""));
            out.push_back(item);
        }
        if (page >= doc["paging"].value("totalPages", 1)) break;
    }
    return out;
}

std::string PhoneService::addContact(const Contact& c)
{
    json body = {{"firstName", c.name}, {"mobilePhone", c.number}};
    auto r = call(HttpMethod::Post, "/address-book/contact", body.dump());  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
    return r ? std::to_string(json::parse(r.content)["id"].get<long long>()) : "";
}

bool PhoneService::renameContact(const std::string& id, const std::string& newName)
{
    std::string tail = "/address-book/contact/" + id;
    return static_cast<bool>(call(HttpMethod::Patch, tail, json{{"firstName", newName}}.dump()));  // call: PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
}

bool PhoneService::removeContact(const std::string& id)
{
    return static_cast<bool>(call(HttpMethod::Delete, "/address-book/contact/" + id));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
}

std::string PhoneService::presence()
{
    auto r = call(HttpMethod::Get, "/presence");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
    return r ? json::parse(r.content).value("presenceStatus", "Offline") : "Offline";
}

bool PhoneService::setPresence(const char* userStatus, const char* dnd)
{
    json body;
    body["userStatus"] = userStatus;
    if (dnd) body["dndStatus"] = dnd;
    return static_cast<bool>(call(HttpMethod::Put, "/presence", body.dump()));  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}

std::string PhoneService::avatar()
{
    return call(HttpMethod::Get, "/profile-image").content;  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image
}

int PhoneService::unreadCount()
{
    auto r = call(HttpMethod::Get, "/message-store?readStatus=Unread&perPage=1");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
    return r ? json::parse(r.content)["paging"].value("totalElements", 0) : 0;
}

std::string PhoneService::callerIdSettings()
{
    return call(HttpMethod::Get, "/caller-id").content;  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id
}

}  // namespace tray
