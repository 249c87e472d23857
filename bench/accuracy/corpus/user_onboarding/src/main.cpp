// idiom: interface with decorator and mock
// library: C++ REST SDK
// needs: cpprest nlohmann gtest
// flags: -std=c++17 -Isrc
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "services.h"

using namespace onboard;

namespace {

std::string env(const char* n) {
    const char* v = std::getenv(n);
    if (!v) throw std::runtime_error(std::string(n) + " is not set");
    return v;
}

// New starters are announced in our HR system.
void announce(IHttpClient& hr, const std::string& name, const std::string& extension) {
    Request req;
    req.method = Method::Post;
    req.path = "/v3/employees/events";
    req.headers["X-Token"] = env("HR_TOKEN");
    req.body = json{{"event", "phone_ready"}, {"name", name}, {"extension", extension}}.dump();
    Response r = hr.send(req);
    if (!r.success()) std::cerr << "HR system: " << r.status << "\n";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::cerr << "usage: onboard add|remove|audit <file|id>\n";
        return 2;
    }
    try {
        auto http = std::make_shared<RetryingClient>(
            std::make_shared<CasablancaClient>("https://platform.ringcentral.com"), 4);
        auto tokens = std::make_shared<TokenProvider>(http, env("RC_BASIC"), env("RC_JWT"));
        CasablancaClient hr("https://hr.internal.example.com");

        UserService users(http, tokens);
        RoleService roles(http, tokens);
        DeviceService devices(http, tokens);
        NumberService numbers(http, tokens);
        std::string cmd = argv[1];

        if (cmd == "add") {
            std::ifstream in(argv[2]);
            json free = numbers.available();
            size_t next = 0;
            for (const auto& person : json::parse(in)) {
                json ext = users.create({{"contact", person["contact"]}, {"type", "User"}});
                std::string id = std::to_string(ext["id"].get<long long>());
                roles.assign(id, person["role"]);
                if (next < free["records"].size()) numbers.assign(free["records"][next++]["id"], id);
                for (const auto& d : devices.ofExtension(id))
                    devices.setEmergency(d["id"], person["address"]);
                users.sendWelcome(person["contact"]["email"]);
                announce(hr, person["contact"]["firstName"], ext["extensionNumber"]);
            }
        } else if (cmd == "remove") {
            users.disable(argv[2]);
            users.remove(argv[2]);
        } else if (cmd == "audit") {
            for (const auto& u : users.list()) {
                std::string id = std::to_string(u["id"].get<long long>());
                std::cout << u.value("name", "") << "\t" << roles.assigned(id)["records"].dump() << "\n";
            }
        }
    } catch (const std::exception& e) {
        std::cerr << "error: " << e.what() << "\n";
        return 1;
    }
    return 0;
}
