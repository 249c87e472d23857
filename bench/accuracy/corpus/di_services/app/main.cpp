// idiom: services behind interfaces, placeholders that are filled
// library: cpp-httplib
// needs: httplib_ssl nlohmann
// flags: -std=c++17 -Iinclude -Isrc
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

#include "rc/http_transport.h"
#include "rc/services.h"

using nlohmann::json;

namespace {

class StderrLogger : public rc::ILogger {
public:
    void log(const std::string& line) override { std::cerr << line << '\n'; }
};

// The personnel system of the company, which knows who works where.
std::vector<rc::NewUser> readStaff(const std::string& server)
{
    std::vector<rc::NewUser> staff;
    rc::HttpTransport hr(server);
    const auto res = hr.execute(rc::Request(rc::Verb::Get, "/api/v3/employees").query("state", "active"));
    for (const auto& e : json::parse(res.body).at("employees"))
        staff.push_back({e.at("first"), e.at("last"), e.at("mail"), e.value("site", "")});
    return staff;
}

std::string env(const char* name, const char* otherwise = "")
{
    const char* v = std::getenv(name);
    return v ? v : otherwise;
}

}  // namespace

int main(int argc, char** argv)
try {
    StderrLogger log;
    rc::HttpTransport plain(env("RC_SERVER", "https://platform.ringcentral.com"));
    rc::OAuthTokenSource tokens(plain, {env("RC_CLIENT_ID"), env("RC_CLIENT_SECRET"), env("RC_JWT")});
    rc::AuthorizedTransport transport(plain, tokens, log);
    const std::string account = env("RC_ACCOUNT", "~");

    const auto sites = rc::makeSiteService(transport, account);
    const auto roles = rc::makeRoleService(transport, account);
    const auto users = rc::makeUserService(transport, account);

    const std::string command = argc > 1 ? argv[1] : "sync";
    if (command == "audit" && argc == 4) {
        std::cout << rc::makeAuditService(transport, account)->search(argv[2], argv[3]);
        return 0;
    }
    if (command == "sites") {
        for (const auto& s : sites->list()) {
            std::cout << s.id << ' ' << s.name << '\n';
            for (const auto& m : sites->members(s.id))
                std::cout << "    " << m << '\n';
        }
        return 0;
    }
    if (command == "roles") {
        const auto preset = roles->defaultRole();
        for (const auto& r : roles->list(argc > 2))
            std::cout << (r.id == preset ? "* " : "  ") << r.displayName << '\n';
        return 0;
    }

    std::map<std::string, std::string> present;
    users->forEach([&](const std::string& id, const std::string& mail) { present[mail] = id; });
    for (const auto& person : readStaff(env("HR_SERVER", "https://hr.example.com"))) {
        if (present.erase(person.email) == 0)
            std::cout << "new: " << users->provision(person) << ' ' << person.email << '\n';
    }
    for (const auto& gone : present)
        users->deactivate(gone.second);
    return 0;
} catch (const std::exception& e) {
    std::cerr << e.what() << '\n';
    return 1;
}
