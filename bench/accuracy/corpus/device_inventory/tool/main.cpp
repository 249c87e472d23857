// idiom: operations as types, templates that send them
// library: cpr
// needs: cpr nlohmann
// flags: -std=c++20 -Iinclude
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <vector>

#include "inventory.hpp"

namespace {

struct Config {
    rcx::credentials rc;
    std::string account = "~";
    std::string assets = "https://assets.example.net";
};

Config load(const std::string& file)
{
    Config c;
    std::ifstream in(file);
    if (in) {
        auto j = nlohmann::json::parse(in);
        c.rc.server = j.value("server", c.rc.server);
        c.account = j.value("account", c.account);
        c.assets = j.value("assets", c.assets);
    }
    for (auto [name, field] : {std::pair{"RC_CLIENT_ID", &c.rc.id},
                               std::pair{"RC_CLIENT_SECRET", &c.rc.secret},
                               std::pair{"RC_JWT", &c.rc.jwt}}) {
        if (const char* v = std::getenv(name))
            *field = v;
    }
    return c;
}

}  // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> args(argv + 1, argv + argc);
    const auto config = load("inventory.json");
    rcx::client api(config.rc);
    Inventory inventory(api, config.account, config.assets);

    const std::map<std::string, std::pair<std::size_t, std::function<void()>>> commands{
        {"check", {0, [&] { inventory.check(std::cout); }}},
        {"sync", {0, [&] { inventory.sync(std::cout); }}},
        {"rename", {2, [&] { inventory.rename(args[1], args[2]); }}},
        {"places", {0, [&] { inventory.places(std::cout, false); }}},
        {"prune", {0, [&] { inventory.places(std::cout, true); }}},
        {"add-place", {3, [&] { inventory.add_place(args[1], args[2], args[3]); }}},
        {"user", {1, [&] { inventory.of_user(std::cout, args[1]); }}},
        {"tag", {3, [&] { inventory.tag_contact(args[1], args[2], args[3]); }}},
    };
    try {
        const auto it = args.empty() ? commands.end() : commands.find(args[0]);
        if (it == commands.end() || args.size() < it->second.first + 1) {
            std::cerr << "commands:";
            for (const auto& [name, unused] : commands)
                std::cerr << ' ' << name;
            std::cerr << "\nsync reads GET /restapi/v1.0/account/~/device\n";
            return 2;
        }
        it->second.second();
        api.logout();
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
        return 1;
    }
}
