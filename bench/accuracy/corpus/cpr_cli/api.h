#pragma once

#include <cpr/cpr.h>

#include <cstdint>
#include <string>
#include <vector>

namespace rcctl {

struct Settings {
  std::string server = "https://platform.ringcentral.com";
  std::string token;
  std::string account = "~";
  bool verbose = false;
};

class Api {
 public:
  explicit Api(const Settings& settings) : settings_(settings) {}

  // Sites
  cpr::Response ListSites();
  cpr::Response CreateSite(const std::string& json);
  cpr::Response DeleteSite(const std::string& id);

  // Roles
  cpr::Response ListRoles(bool standard);
  cpr::Response AssignRole(const std::string& role, const std::vector<std::string>& extensions);

  // Devices
  cpr::Response Device(int64_t id);
  cpr::Response SetEmergencyAddress(int64_t id, const std::string& json);

  // Audit
  cpr::Response SearchAudit(const std::string& from, const std::string& to);

 private:
  cpr::Url AccountUrl(const std::string& tail) const;
  cpr::Header Headers() const;

  const Settings& settings_;
};

}  // namespace rcctl
