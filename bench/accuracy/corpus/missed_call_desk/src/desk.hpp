#pragma once
#include <string>

#include "crm.hpp"
#include "rc/resources.hpp"

// The rules of the help desk; knows RingCentral and the CRM, not HTTP.
class Desk {
public:
    Desk(const Settings& s, rc::RestApi rest, Crm& crm) : settings_(s), rest_(rest), crm_(crm) {}

    void start();
    void stop();
    void onTelephonyEvent(const rc::Json& event);
    std::string callBack(const std::string& number, const std::string& agent);
    std::string callBackState(const std::string& id);
    void cancelCallBack(const std::string& id);
    rc::Json agents();
    rc::Json report(const std::string& agent);
    void setAway(const std::string& agent, bool away);

private:
    void rememberCaller(const std::string& number, const std::string& name);

    const Settings& settings_;
    rc::RestApi rest_;
    Crm& crm_;
    std::string subscriptionId_;
};
