#include "inventory.hpp"

#include <iostream>
#include <vector>

namespace ep = rcx::ep;
using nlohmann::json;

Inventory::Inventory(rcx::client& api, std::string account, std::string assets)
    : api_(api), account_(std::move(account)), assets_(std::move(assets))
{
}

bool Inventory::known(const std::string& serial)
{
    auto res = cpr::Head(cpr::Url{assets_ + "/api/assets/" + serial});
    return res.status_code == 200;
}

void Inventory::record(const rcx::device& d)
{
    const json body{{"serial", d.serial}, {"model", d.name}, {"kind", d.type}};
    cpr::Put(cpr::Url{assets_ + "/api/assets/" + d.serial}, cpr::Body{body.dump()},
             cpr::Header{{"Content-Type", "application/json"}});
}

void Inventory::check(std::ostream& out)
{
    const auto account = api_.call<ep::get_account>(account_);  // call: GET /restapi/v1.0/account/{accountId}
    out << "account " << account.value("mainNumber", "?") << '\n';
}

void Inventory::sync(std::ostream& out)
{
    std::vector<std::string> fresh;
    api_.for_each<ep::list_devices>([&](const rcx::device& d) {  // call: GET /restapi/v1.0/account/{accountId}/device
        if (!d.serial.empty() && !known(d.serial))
            fresh.push_back(d.id);
    }, account_);
    for (const auto& id : fresh) {
        auto d = api_.call<ep::get_device>(account_, id);  // call: GET /restapi/v1.0/account/{accountId}/device/{deviceId}
        record(d);
        if (d.type == "OtherPhone") {
            const auto sip = api_.call<ep::sip_info>(account_, id);  // call: GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info
            out << d.name << ": " << sip.value("domain", "") << '\n';
        }
    }
    out << fresh.size() << " new device(s)\n";
}

void Inventory::rename(const std::string& device, const std::string& name)
{
    api_.call_with<ep::update_device>(json{{"name", name}}, account_, device);  // call: PUT /restapi/v1.0/account/{accountId}/device/{deviceId}
}

void Inventory::places(std::ostream& out, bool prune)
{
    std::vector<rcx::location> invalid;
    api_.for_each<ep::list_locations>([&](const rcx::location& l) {  // call: GET /restapi/v1.0/account/{accountId}/emergency-locations
        out << l.id << ' ' << l.name << ' ' << l.status << '\n';
        if (l.status == "Invalid")
            invalid.push_back(l);
    });
    if (!prune)
        return;
    for (const auto& l : invalid)
        api_.call<ep::delete_location>(l.id);  // call: DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}
}

void Inventory::add_place(const std::string& site, const std::string& name, const std::string& country)
{
    std::string site_id, country_id;
    api_.for_each<ep::list_sites>([&](const rcx::site& s) {  // call: GET /restapi/v1.0/account/{accountId}/sites
        if (s.name == site)
            site_id = s.id;
    });
    api_.for_each<ep::list_countries>([&](const json& c) {  // call: GET /restapi/v1.0/dictionary/country
        if (c.value("isoCode", "") == country)
            country_id = c.value("id", "");
    });
    const json body{{"name", name}, {"site", {{"id", site_id}}}, {"address", {{"countryId", country_id}}}};
    auto made = api_.call_with<ep::create_location>(body);  // call: POST /restapi/v1.0/account/{accountId}/emergency-locations
    std::clog << "POST emergency-locations: " << made.id << '\n';
}

void Inventory::of_user(std::ostream& out, const std::string& extension)
{
    const auto devices = api_.call<ep::extension_devices>(extension);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
    for (const auto& d : devices.records)
        out << d.id << ' ' << d.name << '\n';
}

void Inventory::tag_contact(const std::string& extension, const std::string& contact, const std::string& note)
{
    api_.call_with<ep::patch_contact>({{"notes", note}}, extension, contact);  // call: PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
}
