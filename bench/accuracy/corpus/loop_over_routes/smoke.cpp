// idiom: loop over routes
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20
#include <httplib.h>

#include <array>
#include <iostream>
#include <string>
#include <vector>

struct Probe {
    std::string_view method;
    std::string_view path;
    int expected = 200;
};

constexpr std::array kProbes{
    Probe{"GET", "/restapi/v1.0/account/~/call-log"},
    Probe{.method = "GET", .path = "/restapi/v1.0/account/~/extension/~/active-calls"},
    Probe{"POST", "/restapi/v1.0/account/~/extension/~/sms", 400},
    Probe{"GET", "/restapi/v1.0/status"},
};

int probe_all(httplib::Client& client) {
    int failures = 0;
    for (const auto& [method, path, expected] : kProbes) {
        httplib::Request request;
        request.method = method;
        request.path = path;
        const auto result = client.send(request);  // call: GET /restapi/v1.0/account/{accountId}/call-log ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls ; POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms ; GET /restapi/v1.0/status
        if (!result || result->status != expected) {
            std::cerr << method << ' ' << path << " failed\n";
            ++failures;
        }
    }
    return failures;
}

void warm(httplib::Client& client) {
    const char* const tails[] = {"/call-log", "/extension/~/call-log", "/presence"};
    for (std::size_t i = 0; i < std::size(tails); ++i) {
        client.Get(std::string("/restapi/v1.0/account/~") + tails[i]);  // call: GET /restapi/v1.0/account/{accountId}/call-log ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log ; GET /restapi/v1.0/account/{accountId}/presence
    }
}

void recordings(httplib::Client& client, const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
        const std::string base = "/restapi/v1.0/account/~/recording/" + id;
        for (const char* what : {"", "/content"}) client.Get((base + what).c_str());  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId} ; GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    }
}

void pages(httplib::Client& client) {
    std::string next = "/restapi/v1.0/account/~/extension/~/call-log?page=1";
    for (int page = 2; page < 10; ++page) {
        if (!client.Get(next.c_str())) break;  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
        next = "/restapi/v1.0/account/~/extension/~/call-log?page=" + std::to_string(page);
    }
}

void list() {
    for (const Probe& probe : kProbes) std::cout << probe.path << '\n';  // silent
}
