// idiom: console map of lambdas, enum to verb
// library: Boost.Beast
// needs: beast
// flags: -std=c++17 -I.
#include "callcontrol.hpp"
#include <iostream>

namespace {
const std::string kTelephony = "/restapi/v1.0/account/~/telephony";

std::string firstId(const std::string& json) {
    const auto at = json.find("\"id\"");
    if (at == std::string::npos) return {};
    const auto from = json.find('"', at + 5) + 1;
    return json.substr(from, json.find('"', from) - from);
}
} // namespace

std::string CallControl::where(const Leg& leg, const char* tail) const {
    std::ostringstream os;
    os << kTelephony << "/sessions/" << leg.session << "/parties/" << leg.party;
    if (tail) os << '/' << tail;
    return os.str();
}

Answer CallControl::act(const Leg& leg, const char* verb, const std::string& json) const {
    const auto a = link_.perform(Op::Create, where(leg, verb), json);
    if (!a.ok()) std::clog << verb << " refused: " << a.status << '\n';
    return a;
}

std::string CallControl::dial(const std::string& device, const std::string& number) {
    const auto a = link_.perform(Op::Create, kTelephony + "/call-out",  // call: POST /restapi/v1.0/account/{accountId}/telephony/call-out
                                 R"({"from":{"deviceId":")" + device + R"("},"to":{"phoneNumber":")" + number + R"("}})");
    if (!a.ok()) throw std::runtime_error("call-out failed");
    return firstId(a.body);
}

Answer CallControl::status(const std::string& session) const {
    return link_.perform(Op::Read, kTelephony + "/sessions/" + session);  // call: GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
}

void CallControl::hangUp(const std::string& session) const {
    link_.perform(Op::Erase, kTelephony + "/sessions/" + session);  // call: DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
}

void CallControl::forward(const Leg& leg, const std::string& number) const {
    act(leg, "forward", R"({"phoneNumber":")" + number + "\"}");  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward
}

void CallControl::flip(const Leg& leg, const std::string& flipId) const {
    act(leg, "flip", R"({"callFlipId":")" + flipId + "\"}");  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip
}

void CallControl::mute(const Leg& leg, bool on) const {
    link_.perform(Op::Modify, where(leg), on ? R"({"muted":true})" : R"({"muted":false})");  // call: PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}
}

std::string CallControl::startRecording(const Leg& leg) {
    const auto a = act(leg, "recordings");  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings
    return recordings_[leg.party] = firstId(a.body);
}

void CallControl::pauseRecording(const Leg& leg, bool active) const {
    const auto it = recordings_.find(leg.party);
    if (it == recordings_.end()) return;
    std::string target = where(leg, "recordings");
    target.append("/").append(it->second);
    link_.perform(Op::Modify, target, active ? R"({"active":true})" : R"({"active":false})");  // call: PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}
}

void CallControl::drop(const Leg& leg) const {
    link_.perform(Op::Erase, where(leg));  // call: DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}
}
