#pragma once
#include <httplib.h>

#include <string>

inline httplib::Client& shared_client() {
    static httplib::Client client("https://platform.ringcentral.com");
    return client;
}

template <class Derived>
class Endpoint {
public:
    httplib::Result read(const std::string& id = "") { return shared_client().Get(self().path(id)); }  // call: GET /restapi/v1.0/account/{accountId}/device
    httplib::Result remove(const std::string& id = "") { return shared_client().Delete(self().path(id)); }

private:
    const Derived& self() const { return static_cast<const Derived&>(*this); }
};
