// callpark: operator's console on stdin
#include "callcontrol.hpp"
#include <cstdlib>
#include <functional>
#include <iostream>
#include <unordered_map>

int main() {
    asio::io_context io;
    asio::ssl::context tls(asio::ssl::context::tls_client);
    tls.set_default_verify_paths();
    Link link(io, tls, "platform.ringcentral.com");
    link.signIn(std::getenv("RC_BASIC"), std::getenv("RC_JWT"));

    CallControl calls(link);
    Leg leg;
    std::string device = std::getenv("RC_DEVICE");

    using Action = std::function<void(std::istream&)>;
    const std::unordered_map<std::string, Action> console = {
        {"dial", [&](std::istream& in) { std::string n; in >> n; leg.session = calls.dial(device, n); }},
        {"leg", [&](std::istream& in) { in >> leg.party; }},
        {"hold", [&](std::istream&) { calls.hold(leg); }},
        {"unhold", [&](std::istream&) { calls.unhold(leg); }},
        {"fwd", [&](std::istream& in) { std::string n; in >> n; calls.forward(leg, n); }},
        {"flip", [&](std::istream& in) { std::string id; in >> id; calls.flip(leg, id); }},
        {"mute", [&](std::istream&) { calls.mute(leg, true); }},
        {"unmute", [&](std::istream&) { calls.mute(leg, false); }},
        {"rec", [&](std::istream&) { std::cout << calls.startRecording(leg) << '\n'; }},
        {"pause", [&](std::istream&) { calls.pauseRecording(leg, false); }},
        {"drop", [&](std::istream&) { calls.drop(leg); }},
        {"bye", [&](std::istream&) { calls.hangUp(leg.session); }},
        {"?", [&](std::istream&) { std::cout << calls.status(leg.session).body << '\n'; }},
        {"devices", [&](std::istream&) {
             std::cout << link.perform(Op::Read, "/restapi/v1.0/account/~/extension/~/device?linePooling=None").body;  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
         }},
    };

    for (std::string word; std::cout << "> " && std::cin >> word;) {
        const auto it = console.find(word);
        if (it == console.end()) {
            std::cout << "unknown; see /restapi/v1.0/account/~/telephony in the reference\n";
            continue;
        }
        try {
            it->second(std::cin);
        } catch (const std::exception& e) {
            std::cout << e.what() << '\n';
        }
    }
}
