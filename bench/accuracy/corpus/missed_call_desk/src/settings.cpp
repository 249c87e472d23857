#include "settings.hpp"

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

Settings Settings::load(const std::string& file)
{
    std::ifstream in(file);
    if (!in)
        throw std::runtime_error("cannot open " + file);
    auto j = nlohmann::json::parse(in);
    Settings s;
    s.host = j.value("host", s.host);
    s.clientId = j.at("clientId");
    s.clientSecret = j.at("clientSecret");
    s.publicUrl = j.at("publicUrl");
    s.crmHost = j.value("crmHost", s.crmHost);
    s.crmToken = j.value("crmToken", "");
    s.teamId = j.value("teamId", "");
    s.port = j.value("port", s.port);
    if (const char* env = std::getenv("RC_JWT"))
        s.jwt = env;
    else
        s.jwt = j.at("jwt");
    return s;
}
