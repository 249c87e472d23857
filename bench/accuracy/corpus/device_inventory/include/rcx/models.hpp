#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace rcx {

struct device {
    std::string id, name, serial, type;
};
inline void from_json(const nlohmann::json& j, device& d)
{
    d.id = j.value("id", "");
    d.name = j.value("name", "");
    d.serial = j.value("serial", "");
    d.type = j.value("type", "");
}

struct location {
    std::string id, name, status;
};
inline void from_json(const nlohmann::json& j, location& l)
{
    l.id = j.value("id", "");
    l.name = j.value("name", "");
    l.status = j.value("addressStatus", "");
}

struct site {
    std::string id, name;
};
inline void from_json(const nlohmann::json& j, site& s)
{
    s.id = j.value("id", "");
    s.name = j.value("name", "");
}

template <class T>
struct page {
    std::vector<T> records;
    bool more = false;
};
template <class T>
void from_json(const nlohmann::json& j, page<T>& p)
{
    for (const auto& r : j.at("records"))
        p.records.push_back(r.template get<T>());
    p.more = j.contains("navigation") && j["navigation"].contains("nextPage");
}

}  // namespace rcx
