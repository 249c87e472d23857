// idiom: sub-commands over an API class
// library: cpr
// needs: cpr
// flags: -std=c++17
#include <CLI/CLI.hpp>

#include <fstream>
#include <iostream>
#include <sstream>

#include "api.h"

namespace {

std::string ReadFile(const std::string& name) {
  std::ifstream in(name);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

}  // namespace

int main(int argc, char** argv) {
  rcctl::Settings settings;
  CLI::App app{"rcctl: administers a RingCentral account"};
  app.require_subcommand(1);
  app.add_option("--server", settings.server);
  app.add_option("--token", settings.token)->envname("RC_TOKEN");
  app.add_flag("-v,--verbose", settings.verbose);

  rcctl::Api api(settings);

  auto* sites = app.add_subcommand("sites", "GET /restapi/v1.0/account/~/sites");  // silent
  std::string json_file, id;
  sites->add_option("--create", json_file);
  sites->add_option("--delete", id);
  sites->callback([&] {
    if (!json_file.empty()) {
      std::cout << api.CreateSite(ReadFile(json_file)).text;
    } else if (!id.empty()) {
      api.DeleteSite(id);
    } else {
      std::cout << api.ListSites().text;
    }
  });

  auto* roles = app.add_subcommand("roles", "lists or assigns roles");
  std::string role;
  std::vector<std::string> extensions;
  bool standard = false;
  roles->add_option("--assign", role);
  roles->add_option("extensions", extensions);
  roles->add_flag("--standard", standard);
  roles->callback([&] { std::cout << (role.empty() ? api.ListRoles(standard) : api.AssignRole(role, extensions)).text; });

  auto* device = app.add_subcommand("device", "shows a device");
  int64_t device_id = 0;
  device->add_option("id", device_id)->required();
  device->callback([&] { std::cout << api.Device(device_id).text; });

  auto* audit = app.add_subcommand("audit", "searches /restapi/v1.0/account/~/audit-trail/search");  // silent
  std::string from, to;
  audit->add_option("from", from)->required();
  audit->add_option("to", to)->required();
  audit->callback([&] { std::cout << api.SearchAudit(from, to).text; });

  auto* raw = app.add_subcommand("get", "gets any path");
  std::string path;
  raw->add_option("path", path)->required();
  raw->callback([&] { std::cout << cpr::Get(cpr::Url{settings.server + path}).text; });  // unresolved

  CLI11_PARSE(app, argc, argv);
  return 0;
}
