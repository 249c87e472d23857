// idiom: table of commands, format
// library: cpr
// needs: cpr nlohmann fmt cli11
// flags: -std=c++17 -Isrc
#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>

#include <fstream>
#include <functional>
#include <iostream>
#include <map>

#include "menus.hpp"

using namespace ivrctl;
using json = nlohmann::json;

namespace {

json readFile(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot open " + path);
    return json::parse(in);
}

// Change notes are written to the team's Gitea wiki.
void auditTrail(const std::string& what) {
    const char* token = std::getenv("GITEA_TOKEN");
    if (!token) return;
    cpr::Post(cpr::Url{"https://git.example.net/api/v1/repos/telecom/ivr/issues/1/comments"},
              cpr::Header{{"Authorization", std::string("token ") + token}, {"Content-Type", "application/json"}},
              cpr::Body{json{{"body", what}}.dump()});
}

using Args = std::vector<std::string>;
using Command = std::function<int(Session&, const Args&)>;

int promptList(Session& s, const Args&) {
    Prompts prompts(s);
    int page = 1, pages = 1;
    do {
        json doc = prompts.list(page);
        for (const auto& p : doc["records"])
            std::cout << p.value("id", "") << "\t" << p.value("filename", "") << "\n";
        if (doc.contains("paging")) pages = doc["paging"].value("totalPages", 1);
    } while (++page <= pages);
    return 0;
}

int menuSync(Session& s, const Args& args) {
    Menus menus(s);
    json wanted = readFile(args.at(0));
    json have = menus.list();
    for (auto& menu : wanted) {
        auto it = std::find_if(have["records"].begin(), have["records"].end(),
                               [&](const json& m) { return m["name"] == menu["name"]; });
        if (it == have["records"].end())
            menus.create(menu);
        else
            menus.replace((*it)["id"], menu);
        auditTrail("synced IVR menu " + menu["name"].get<std::string>());
    }
    return 0;
}

const std::map<std::string, Command> kCommands = {
    {"menu-list", [](Session& s, const Args&) { std::cout << Menus(s).list().dump(2) << "\n"; return 0; }},
    {"menu-show", [](Session& s, const Args& a) { std::cout << Menus(s).show(a.at(0)).dump(2) << "\n"; return 0; }},
    {"menu-sync", menuSync},
    {"prompt-list", promptList},
    {"prompt-add", [](Session& s, const Args& a) { Prompts(s).upload(a.at(0), a.at(1)); return 0; }},
    {"prompt-rename", [](Session& s, const Args& a) { Prompts(s).rename(a.at(0), a.at(1)); return 0; }},
    {"prompt-rm", [](Session& s, const Args& a) { Prompts(s).remove(a.at(0)); return 0; }},
    {"prompt-get", [](Session& s, const Args& a) { Prompts(s).download(a.at(0), a.at(1)); return 0; }},
    {"site-list", [](Session& s, const Args&) { std::cout << Sites(s).list().dump(2) << "\n"; return 0; }},
    {"site-ivr", [](Session& s, const Args& a) {
         Sites sites(s);
         if (a.size() > 1) sites.setIvr(a[0], readFile(a[1]));
         std::cout << sites.ivr(a.at(0)).dump(2) << "\n";
         return 0;
     }},
};

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"ivrctl - manage RingCentral IVR menus from files"};
    std::string profile = "default", command;
    Args args;
    app.add_option("-p,--profile", profile, "profile name");
    app.add_option("command", command)->required();
    app.add_option("args", args);
    CLI11_PARSE(app, argc, argv);

    auto it = kCommands.find(command);
    if (it == kCommands.end()) {
        std::cerr << "unknown command " << command << "\n";
        return 2;
    }
    try {
        Session session(loadProfile(profile));
        int rc = it->second(session, args);
        session.logout();
        return rc;
    } catch (const ApiError& e) {
        std::cerr << "API error " << e.code << ": " << e.what() << "\n";
    } catch (const std::exception& e) {
        std::cerr << "error: " << e.what() << "\n";
    }
    return 1;
}
