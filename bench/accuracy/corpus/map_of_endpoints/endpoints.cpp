// idiom: map of endpoints
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <httplib.h>

#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

namespace {

const std::map<std::string, std::string> kEndpoints = {
    {"calls", "/restapi/v1.0/account/~/call-log"},
    {"mine", "/restapi/v1.0/account/~/extension/~/call-log"},
    {"active", "/restapi/v1.0/account/~/extension/~/active-calls"},
    {"text", "/restapi/v1.0/account/~/extension/~/sms"},
    {"devices", "/restapi/v1.0/account/~/device"},
};

enum class Op { Ring, Forget };

const std::unordered_map<Op, std::pair<const char*, const char*>>& operations() {
    static const std::unordered_map<Op, std::pair<const char*, const char*>> table{
        {Op::Ring, {"POST", "/restapi/v1.0/account/~/extension/~/ring-out"}},
        {Op::Forget, {"DELETE", "/restapi/v1.0/account/~/extension/~/call-log"}},
    };
    return table;
}

const std::map<std::string_view, int> kCosts = {
    {"/restapi/v1.0/account/~/call-log", 10},             // silent
    {"/restapi/v1.0/account/~/recording/1/content", 40},  // silent
};

}  // namespace

class Client {
public:
    auto get(const std::string& name) { return http_.Get(kEndpoints.at(name)); }
    auto run(Op op, const std::string& body = "") {
        const auto& [method, path] = operations().at(op);
        httplib::Request req;
        req.method = method;
        req.path = path;
        req.body = body;
        return http_.send(req);
    }
    httplib::Client http_{"platform.ringcentral.com", 443};
};

int main() {
    Client client;
    client.get("calls");  // call: GET /restapi/v1.0/account/{accountId}/call-log
    client.get("mine");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    client.get("devices");  // call: GET /restapi/v1.0/account/{accountId}/device
    if (auto it = kEndpoints.find("active"); it != kEndpoints.end()) client.http_.Get(it->second.c_str());  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    client.http_.Post(kEndpoints.at("text").c_str(), "{}", "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    client.run(Op::Ring, "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    client.run(Op::Forget);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    for (const auto& [name, path] : kEndpoints) std::cout << name << ": " << path << '\n';  // silent
    return kCosts.count("/restapi/v1.0/account/~/call-log") > 0 ? 0 : 1;  // silent
}
