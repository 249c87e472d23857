// idiom: curiously recurring template, pimpl
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <iostream>
#include <memory>

#include "endpoint.h"
#include "messenger.h"

class Recordings : public Endpoint<Recordings> {
public:
    std::string path(const std::string& id) const { return "/restapi/v1.0/account/~/recording/" + id; }
};

class Devices : public Endpoint<Devices> {
public:
    std::string path(const std::string&) const { return "/restapi/v1.0/account/~/device"; }
};

int main() {
    Devices().read();  // silent
    Messenger messenger("101");
    messenger.send("{}");
    messenger.ring("{}");
    std::cout << Recordings().path("1") << '\n';  // silent
    return messenger.active() ? 0 : 1;
}
