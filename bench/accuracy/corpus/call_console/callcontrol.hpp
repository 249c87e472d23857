#pragma once
#include "link.hpp"
#include <map>
#include <sstream>

struct Leg {
    std::string session;
    std::string party;
};

class CallControl {
public:
    explicit CallControl(Link& link) : link_(link) {}

    std::string dial(const std::string& device, const std::string& number);
    Answer status(const std::string& session) const;
    void hangUp(const std::string& session) const;

    void hold(const Leg& leg) const { act(leg, "hold"); }  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold
    void unhold(const Leg& leg) const { act(leg, "unhold"); }  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold
    void forward(const Leg& leg, const std::string& number) const;
    void flip(const Leg& leg, const std::string& flipId) const;
    void mute(const Leg& leg, bool on) const;
    std::string startRecording(const Leg& leg);
    void pauseRecording(const Leg& leg, bool active) const;
    void drop(const Leg& leg) const;

private:
    std::string where(const Leg& leg, const char* tail = nullptr) const;
    Answer act(const Leg& leg, const char* verb, const std::string& json = "{}") const;

    Link& link_;
    std::map<std::string, std::string> recordings_; // party -> recording
};
