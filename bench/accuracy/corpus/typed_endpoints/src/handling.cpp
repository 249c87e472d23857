// idiom: typed endpoint expressions, CURLU
// library: libcurl
// needs: curl nlohmann
// flags: -std=c++20 -Iinclude
#include "api.hpp"
#include "endpoints.hpp"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

// Holiday rules and on-call forwarding of one user.
class Handling {
public:
    Handling(Api& api, std::string account, std::string extension)
        : api_(api), account_(std::move(account)), extension_(std::move(extension)) {}

    void install_holidays(const json& calendar);
    void purge_expired(const std::string& today);
    void go_on_call(const std::string& phone);
    void set_do_not_disturb(bool on);
    void restore_flip_numbers(const std::vector<std::string>& wanted);
    void dump();

private:
    json find_rule(const std::string& name);
    std::string timezone_id(const std::string& name);

    Api& api_;
    std::string account_;
    std::string extension_;
};

json Handling::find_rule(const std::string& name)
{
    const json list = api_.call(ep::list_rules, account_, extension_);  // call: GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules
    for (const auto& r : list.at("records"))
        if (r.value("displayName", "") == name)
            return r;
    return nullptr;
}

std::string Handling::timezone_id(const std::string& name)
{
    for (int page = 1;; ++page) {
        const json list = api_.call(ep::timezones, Query{"perPage=100&page=" + std::to_string(page)});  // call: GET /restapi/v1.0/dictionary/timezone
        for (const auto& tz : list.at("records"))
            if (tz.value("name", "") == name)
                return tz.at("id");
        if (list.at("records").empty())
            return "58";
    }
}

void Handling::install_holidays(const json& calendar)
{
    const auto tz = timezone_id(calendar.value("timezone", "GMT"));
    for (const auto& day : calendar.at("days")) {
        const json rule{{"displayName", day.at("name")},
                        {"enabled", true},
                        {"conditions", json::array({json{{"type", "Schedule"}, {"timezone", {{"id", tz}}}, {"date", day.at("date")}}})}};
        const json old = find_rule(day.at("name"));
        if (old.is_null())
            api_.call(ep::create_rule, rule, account_, extension_);  // call: POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules
        else
            api_.call(ep::change_rule, rule, account_, extension_, old.at("id").get<std::string>());  // call: PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}
    }
}

void Handling::purge_expired(const std::string& today)
{
    const json list = api_.call(ep::list_rules, Query{"view=Detailed"}, account_, extension_);  // call: GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules
    for (const auto& r : list.at("records")) {
        const auto id = r.at("id").get<std::string>();
        const json rule = api_.call(ep::show_rule, account_, extension_, id);  // call: GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}
        if (rule.value("date", today) < today)
            api_.call(ep::delete_rule, account_, extension_, id);  // call: DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}
    }
}

void Handling::go_on_call(const std::string& phone)
{
    using namespace ep;

    const json available = api_.call(targets, account_, extension_);  // call: GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets
    std::string target;
    for (const auto& t : available.at("records"))
        if (t.value("phoneNumber", "") == phone)
            target = t.at("id");
    if (target.empty())
        throw std::runtime_error("no forwarding target " + phone);

    json rule = api_.call(state_rule, account_, extension_, "after-hours");  // call: GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}
    rule["dispatching"]["actions"] = json::array({json{{"type", "RingGroupAction"}, {"targets", {target}}}});
    api_.call(set_state_rule, rule, account_, extension_, "after-hours");  // call: PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}
}

void Handling::set_do_not_disturb(bool on)
{
    const json states = api_.call(ep::list_states, account_, extension_);  // call: GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states
    for (const auto& s : states.at("records")) {
        const std::string state = s.at("id");
        if (s.value("type", "") != "DND")
            continue;
        const json now = api_.call(ep::show_state, account_, extension_, state);  // call: GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}
        if (now.value("enabled", false) != on)
            api_.call(ep::change_state, json{{"enabled", on}}, account_, extension_, state);  // call: PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}
    }
}

void Handling::restore_flip_numbers(const std::vector<std::string>& wanted)
{
    json numbers = api_.call(ep::flip_numbers, account_, extension_);  // call: GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers
    json& records = numbers["records"];
    for (const auto& w : wanted)
        records.push_back(json{{"phoneNumber", w}});
    api_.call(ep::set_flip_numbers, numbers, account_, extension_);  // call: PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers
}

void Handling::dump()
{
    std::cout << find_rule("Holiday").dump(2) << '\n';
}

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::cerr << "usage: handling ACCOUNT EXTENSION holidays FILE | oncall PHONE | dnd on|off | flip NUMBER...\n";
        return 2;
    }
    const char* token = std::getenv("RC_TOKEN");
    Api api("platform.ringcentral.com", token ? token : "");
    Handling h(api, argv[1], argv[2]);
    const std::string what = argv[3];
    try {
        if (what == "holidays" && argc > 4) {
            std::ifstream in(argv[4]);
            h.install_holidays(json::parse(in));
            h.purge_expired("2024-01-01");
        } else if (what == "oncall" && argc > 4) {
            h.go_on_call(argv[4]);
        } else if (what == "dnd" && argc > 4) {
            h.set_do_not_disturb(std::string(argv[4]) == "on");
        } else if (what == "flip") {
            h.restore_flip_numbers({argv + 4, argv + argc});
        }
        h.dump();
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
        return 1;
    }
    return 0;
}
