// idiom: method decided by the body
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <httplib.h>

#include <iostream>
#include <optional>
#include <string>

class Api {
public:
    std::string call(const std::string& path, const std::optional<std::string>& body = std::nullopt) {
        const std::string full = "/restapi/v1.0/account/~/" + path;
        auto result = body ? http_.Post(full.c_str(), *body, "application/json") : http_.Get(full.c_str());
        return result ? result->body : "";
    }

private:
    httplib::Client http_{"https://platform.ringcentral.com"};
};

static int request(httplib::Client& http, const char* path, const char* json) {
    httplib::Request req;
    req.method = json ? "POST" : "GET";
    req.path = path;
    if (json) req.body = json;
    auto result = http.send(req);
    return result ? result->status : -1;
}

int main() {
    Api api;
    std::cout << api.call("call-log");  // call: GET /restapi/v1.0/account/{accountId}/call-log
    std::cout << api.call("extension/~/active-calls");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    api.call("extension/~/sms", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    api.call("extension/~/call-log", "{}");  // silent

    httplib::Client http("https://platform.ringcentral.com");
    request(http, "/restapi/v1.0/account/~/extension/~/ring-out", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    request(http, "/restapi/v1.0/account/~/recording/3", nullptr);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    return request(http, "/restapi/v1.0/account/~/extension/~/sms", nullptr);  // silent
}
