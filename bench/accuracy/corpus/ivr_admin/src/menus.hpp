#pragma once

#include <string>
#include <vector>

#include "session.hpp"

namespace ivrctl {

class Menus {
public:
    explicit Menus(Session& s) : s_(s) {}
    nlohmann::json list();
    nlohmann::json show(const std::string& id);
    nlohmann::json create(const nlohmann::json& menu);
    nlohmann::json replace(const std::string& id, const nlohmann::json& menu);

private:
    Session& s_;
};

class Prompts {
public:
    explicit Prompts(Session& s) : s_(s) {}
    nlohmann::json list(int page);
    nlohmann::json show(const std::string& id);
    nlohmann::json upload(const std::string& file, const std::string& name);
    nlohmann::json rename(const std::string& id, const std::string& name);
    void remove(const std::string& id);
    void download(const std::string& id, const std::string& file);

private:
    Session& s_;
};

class Sites {
public:
    explicit Sites(Session& s) : s_(s) {}
    nlohmann::json list();
    nlohmann::json ivr(const std::string& siteId);
    nlohmann::json setIvr(const std::string& siteId, const nlohmann::json& settings);

private:
    Session& s_;
};

}  // namespace ivrctl
