#include "api.h"

#include <iostream>

namespace rcctl {
namespace {

constexpr char kSites[] = "sites";
constexpr char kRoles[] = "user-role";

cpr::Response Checked(cpr::Response response) {
  if (response.status_code >= 400) std::cerr << response.url.str() << ": " << response.text << "\n";
  return response;
}

std::string Quoted(const std::vector<std::string>& values) {
  std::string out;
  for (const auto& value : values) {
    if (!out.empty()) out += ",";
    out += "\"" + value + "\"";
  }
  return "[" + out + "]";
}

}  // namespace

cpr::Url Api::AccountUrl(const std::string& tail) const {
  return cpr::Url{settings_.server + "/restapi/v1.0/account/" + settings_.account + "/" + tail};
}

cpr::Header Api::Headers() const {
  return cpr::Header{{"Authorization", "Bearer " + settings_.token}, {"Content-Type", "application/json"}};
}

cpr::Response Api::ListSites() {
  return Checked(cpr::Get(AccountUrl(kSites), Headers()));  // call: GET /restapi/v1.0/account/{accountId}/sites
}

cpr::Response Api::CreateSite(const std::string& json) {
  return Checked(cpr::Post(AccountUrl(kSites), Headers(), cpr::Body{json}));  // call: POST /restapi/v1.0/account/{accountId}/sites
}

cpr::Response Api::DeleteSite(const std::string& id) {
  const auto url = AccountUrl(std::string(kSites) + '/' + id);
  if (settings_.verbose) std::cerr << "DELETE " << url.str() << "\n";
  return Checked(cpr::Delete(url, Headers()));  // call: DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}
}

cpr::Response Api::ListRoles(bool standard) {
  if (standard) {
    return Checked(cpr::Get(cpr::Url{settings_.server + "/restapi/v1.0/dictionary/user-role"},  // call: GET /restapi/v1.0/dictionary/user-role
                            Headers(), cpr::Parameters{{"servicePlanId", "12"}}));
  }
  return Checked(cpr::Get(AccountUrl(kRoles), Headers(), cpr::Parameters{{"custom", "true"}}));  // call: GET /restapi/v1.0/account/{accountId}/user-role
}

cpr::Response Api::AssignRole(const std::string& role, const std::vector<std::string>& extensions) {
  cpr::Session session;
  session.SetUrl(AccountUrl(std::string(kRoles) + "/" + role + "/bulk-assign"));
  session.SetHeader(Headers());
  session.SetBody(cpr::Body{"{\"addedExtensionIds\":" + Quoted(extensions) + "}"});
  return Checked(session.Post());  // call: POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign
}

cpr::Response Api::Device(int64_t id) {
  return Checked(cpr::Get(AccountUrl("device/" + std::to_string(id)), Headers()));  // call: GET /restapi/v1.0/account/{accountId}/device/{deviceId}
}

cpr::Response Api::SetEmergencyAddress(int64_t id, const std::string& json) {
  return Checked(cpr::Put(AccountUrl("device/" + std::to_string(id) + "/emergency"), cpr::Body{json}, Headers()));  // call: PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency
}

cpr::Response Api::SearchAudit(const std::string& from, const std::string& to) {
  std::string json = R"({"eventTimeFrom":")" + from + R"(","eventTimeTo":")" + to + R"("})";
  auto response = cpr::Post(Headers(), cpr::Body{json}, AccountUrl("audit-trail/search"));  // call: POST /restapi/v1.0/account/{accountId}/audit-trail/search
  return Checked(response);
}

}  // namespace rcctl
