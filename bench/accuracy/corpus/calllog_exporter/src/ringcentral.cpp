#include "ringcentral.hpp"

namespace rclog {

namespace {
const std::string kApi = "/restapi/v1.0";
const std::string kAccount = kApi + "/account/~";
const char* const kTokenEndpoint = "/restapi/oauth/token";
}  // namespace

RingCentral::RingCentral(Credentials creds) : creds_(std::move(creds)), http_(creds_.server) {}

void RingCentral::login() {
    QueryParams form{{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"},
                     {"assertion", creds_.jwt}};
    auto resp = http_.postForm(kTokenEndpoint, form, creds_.clientId, creds_.clientSecret);  // call: POST /restapi/oauth/token
    auto doc = json::parse(resp.body);
    accessToken_ = doc.at("access_token").get<std::string>();
    refreshToken_ = doc.value("refresh_token", "");
    http_.setBearer(accessToken_);
}

void RingCentral::refresh() {
    if (refreshToken_.empty()) {
        login();
        return;
    }
    QueryParams form{{"grant_type", "refresh_token"}, {"refresh_token", refreshToken_}};
    auto resp = http_.postForm(kTokenEndpoint, form, creds_.clientId, creds_.clientSecret);  // call: POST /restapi/oauth/token
    auto doc = json::parse(resp.body);
    accessToken_ = doc.at("access_token").get<std::string>();
    refreshToken_ = doc.value("refresh_token", refreshToken_);
    http_.setBearer(accessToken_);
}

void RingCentral::logout() {
    if (accessToken_.empty()) return;
    http_.postForm("/restapi/oauth/revoke", {{"token", accessToken_}}, creds_.clientId,  // call: POST /restapi/oauth/revoke
                   creds_.clientSecret);
    accessToken_.clear();
    http_.setBearer("");
}

json RingCentral::accountInfo() {
    return json::parse(http_.get(kAccount).body);  // call: GET /restapi/v1.0/account/{accountId}
}

std::vector<json> RingCentral::extensions() {
    std::vector<json> out;
    paginate(kAccount + "/extension", {{"status", "Enabled"}, {"type", "User"}},  // call: GET /restapi/v1.0/account/{accountId}/extension
             [&out](const json& rec) { out.push_back(rec); });
    return out;
}

void RingCentral::forEachCall(const CallLogFilter& filter,
                              const std::function<void(const json&)>& sink) {
    QueryParams params{{"view", filter.view}};
    if (!filter.dateFrom.empty()) params.emplace_back("dateFrom", filter.dateFrom);
    if (!filter.dateTo.empty()) params.emplace_back("dateTo", filter.dateTo);
    if (filter.withRecording) params.emplace_back("recordingType", "All");

    if (filter.extensionId.empty()) {
        paginate(kAccount + "/call-log", params, sink);  // call: GET /restapi/v1.0/account/{accountId}/call-log
    } else {
        paginate(kAccount + "/extension/" + filter.extensionId + "/call-log", params, sink);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    }
}

json RingCentral::callRecord(const std::string& callId) {
    auto resp = http_.get(kAccount + "/call-log/" + callId, {{"view", "Detailed"}});  // call: GET /restapi/v1.0/account/{accountId}/call-log/{callRecordId}
    return json::parse(resp.body);
}

json RingCentral::syncCallLog(const std::string& syncToken) {
    QueryParams q;
    if (syncToken.empty()) {
        q = {{"syncType", "FSync"}, {"recordCount", "250"}};
    } else {
        q = {{"syncType", "ISync"}, {"syncToken", syncToken}};
    }
    auto resp = http_.withRetry([&] {
        return http_.get(kAccount + "/call-log-sync", q);  // call: GET /restapi/v1.0/account/{accountId}/call-log-sync
    });
    return json::parse(resp.body);
}

std::vector<json> RingCentral::activeCalls() {
    std::vector<json> out;
    paginate(kAccount + "/active-calls", {{"view", "Simple"}},  // call: GET /restapi/v1.0/account/{accountId}/active-calls
             [&out](const json& c) { out.push_back(c); });
    return out;
}

std::string RingCentral::recordingContent(const std::string& recordingId) {
    const std::string path = kAccount + "/recording/" + recordingId + "/content";
    return http_.withRetry([&] { return http_.get(path); }).body;  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
}

void RingCentral::deleteUserCallLog(const std::string& extensionId) {
    http_.del(kAccount + "/extension/" + extensionId + "/call-log");  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

json RingCentral::departmentMembers(const std::string& departmentId) {
    json members = json::array();
    paginate(kApi + "/account/~/department/" + departmentId + "/members", {},  // call: GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members
             [&members](const json& m) { members.push_back(m); });
    return members;
}

}  // namespace rclog
