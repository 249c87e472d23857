// idiom: std::function and std::bind
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <httplib.h>

#include <functional>
#include <iostream>
#include <map>
#include <string>

using Fetch = std::function<std::string(const std::string&)>;

static std::string body(const httplib::Result& result) { return result ? result->body : std::string(); }

class Api {
public:
    std::string get(const std::string& path) { return body(http_.Get(path)); }
    std::string post(const std::string& path, const std::string& json) { return body(http_.Post(path, json, "application/json")); }
    std::string erase(const std::string& path) { return body(http_.Delete(path)); }

private:
    httplib::Client http_{"https://platform.ringcentral.com"};
};

struct Exporter {
    Fetch fetch;
    std::function<void(const std::string&)> log = [](const std::string& line) { std::clog << line << '\n'; };

    void run() {
        log("/restapi/v1.0/account/~/call-log");  // silent
        std::cout << fetch("/restapi/v1.0/account/~/call-log");  // call: GET /restapi/v1.0/account/{accountId}/call-log
        std::cout << fetch("/restapi/v1.0/account/~/extension/~/active-calls");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    }
};

static void twice(const std::function<void()>& action) {
    action();
    action();
}

int main() {
    Api api;
    Exporter exporter;
    exporter.fetch = [&api](const std::string& path) { return api.get(path); };
    exporter.run();

    using namespace std::placeholders;
    const auto post = std::bind(&Api::post, &api, _1, _2);
    post("/restapi/v1.0/account/~/extension/~/sms", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    const auto ring = std::bind(&Api::post, std::ref(api), "/restapi/v1.0/account/~/extension/~/ring-out", _1);
    ring("{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    twice(std::bind(&Api::erase, &api, "/restapi/v1.0/account/~/extension/~/call-log"));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log

    auto member = std::mem_fn(&Api::get);
    member(api, "/restapi/v1.0/account/~/recording/1");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    std::invoke(&Api::get, api, "/restapi/v1.0/account/~/recording/1/content");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content

    const std::map<std::string, Fetch> actions = {
        {"get", [&](const std::string& path) { return api.get(path); }},
        {"echo", [](const std::string& path) { return path; }},
    };
    actions.at("get")("/restapi/v1.0/account/~/extension/~/call-log");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    actions.at("echo")("/restapi/v1.0/account/~/extension/~/call-log");  // silent
    return 0;
}
