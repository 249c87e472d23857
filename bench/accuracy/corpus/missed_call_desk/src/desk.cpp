#include "desk.hpp"

#include <iostream>

using rc::Json;

void Desk::start()
{
    auto me = rest_.account().get();  // call: GET /restapi/v1.0/account/{accountId}
    std::clog << "account " << me.value("id", 0LL) << '\n';
    Json body{
        {"eventFilters", {"/restapi/v1.0/account/~/telephony/sessions?missedCall=true"}},
        {"deliveryMode", {{"transportType", "WebHook"}, {"address", settings_.publicUrl + "/hooks/telephony"}}},
    };
    subscriptionId_ = rest_.subscription().post(body).at("id");  // call: POST /restapi/v1.0/subscription
}

void Desk::stop()
{
    if (!subscriptionId_.empty())
        rest_.subscription(subscriptionId_).del();  // call: DELETE /restapi/v1.0/subscription/{subscriptionId}
}

void Desk::onTelephonyEvent(const Json& event)
{
    const auto& party = event.at("body").at("parties").at(0);
    const std::string number = party.at("from").value("phoneNumber", "");
    if (number.empty())
        return;
    const std::string name = crm_.personName(number);
    const auto who = name.empty() ? number : name + " (" + number + ")";
    crm_.addNote("Missed call from " + who);
    if (!settings_.teamId.empty())
        rest_.chatPosts(settings_.teamId).post({{"text", "Missed call from " + who}});  // call: POST /team-messaging/v1/chats/{chatId}/posts

    Json sms{{"from", {{"phoneNumber", party.at("to").value("phoneNumber", "")}}},
             {"to", Json::array({{{"phoneNumber", number}}})},
             {"text", "Sorry we missed you. We will call you back."}};
    rest_.account().extension().sms().post(sms);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    if (!name.empty())
        rememberCaller(number, name);
}

void Desk::rememberCaller(const std::string& number, const std::string& name)
{
    auto book = rest_.account().extension().addressBook();
    auto found = book.contact().list({{"phoneNumber", number}});  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
    Json entry{{"firstName", name}, {"businessPhone", number}};
    if (found["records"].empty())
        book.contact().post(entry);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
    else
        book.contact(std::to_string(found["records"][0].value("id", 0LL))).put(entry);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
}

std::string Desk::callBack(const std::string& number, const std::string& agent)
{
    Json body{{"from", {{"phoneNumber", agent}}}, {"to", {{"phoneNumber", number}}}, {"playPrompt", false}};
    auto res = rest_.account().extension().ringOut().post(body);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    return res.at("id");
}

std::string Desk::callBackState(const std::string& id)
{
    return rest_.account().extension().ringOut(id).get().at("status").at("callStatus");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
}

void Desk::cancelCallBack(const std::string& id)
{
    const auto ringOut = rest_.account().extension().ringOut(id);
    ringOut.del();  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
}

Json Desk::agents()
{
    Json out = Json::array();
    for (int page = 1;; ++page) {
        auto j = rest_.account().extensions().list({{"type", "User"}, {"page", std::to_string(page)}});  // call: GET /restapi/v1.0/account/{accountId}/extension
        for (auto& e : j["records"])
            out.push_back({{"id", e["id"]}, {"name", e["name"]}});
        if (!j.contains("navigation") || !j["navigation"].contains("nextPage"))
            return out;
    }
}

Json Desk::report(const std::string& agent)
{
    rc::Query q{{"view", "Simple"}, {"perPage", "250"}};
    if (agent.empty())
        return rest_.account().callLog().list(q);  // call: GET /restapi/v1.0/account/{accountId}/call-log
    return rest_.account().extension(agent).callLog().list(q);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

void Desk::setAway(const std::string& agent, bool away)
{
    auto presence = rest_.account().extension(agent).presence();
    if (presence.get().value("dndStatus", "") == "DoNotAcceptAnyCalls")  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
        return;
    presence.put({{"userStatus", away ? "Busy" : "Available"}});  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}
