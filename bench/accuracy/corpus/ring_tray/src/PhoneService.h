#pragma once
#include <string>
#include <vector>
#include "RestClient.h"

namespace tray {

struct RingOutStatus {
    std::string id;
    std::string callStatus;
    std::string callerStatus;
};

struct Contact {
    std::string id;
    std::string name;
    std::string number;
};

class PhoneService {
public:
    PhoneService(RestClient& rest, std::string clientId, std::string clientSecret);

    bool signIn(const std::string& jwt);
    bool signOut();

    RingOutStatus startRingOut(const std::string& from, const std::string& to);
    RingOutStatus pollRingOut(const std::string& id);
    void cancelRingOut(const std::string& id);

    std::vector<std::string> myNumbers();
    std::vector<Contact> contacts();
    std::string addContact(const Contact& c);
    bool renameContact(const std::string& id, const std::string& newName);
    bool removeContact(const std::string& id);

    std::string presence();
    bool setPresence(const char* userStatus, const char* dnd);
    std::string avatar();
    int unreadCount();
    std::string callerIdSettings();

private:
    RestResponse call(HttpMethod m, const std::string& tail, const std::string& payload = "");

    RestClient& rest_;
    std::string clientId_, clientSecret_, jwt_, token_;
};

}  // namespace tray
