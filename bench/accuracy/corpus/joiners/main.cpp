// idiom: variadic and list joiners
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20
#include <httplib.h>

#include <iostream>

#include "paths.h"

using namespace std::literals;

constexpr auto kRoot = "/restapi/v1.0/account"sv;

class Client {
public:
    template <class... Parts>
    auto get(Parts&&... parts) {
        return http_.Get(paths::under(kRoot, std::forward<Parts>(parts)...));
    }
    httplib::Client& raw() { return http_; }

private:
    httplib::Client http_{"https://platform.ringcentral.com"};
};

int main(int argc, char** argv) {
    Client client;
    const std::string ext = argc > 1 ? argv[1] : "~";
    client.get("~", "call-log");  // call: GET /restapi/v1.0/account/{accountId}/call-log
    client.get("~"s, "extension", ext, "active-calls");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    client.get("~", "recording", std::to_string(argc), "content"sv);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    client.get("~", "phone-number");  // call: GET /restapi/v1.0/account/{accountId}/phone-number

    auto& http = client.raw();
    http.Get(paths::concat(kRoot, "/~/recording/", 17));  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    http.Delete(paths::join({"restapi", "v1.0", "account", "~", "extension", ext, "call-log"}));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    http.Post("/" + paths::join({"restapi"s, "v1.0"s, "account"s, "~"s, "extension"s, ext, "sms"s}, '/'), "{}", "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms

    std::vector<std::string> parts{"/restapi/v1.0", "account", "~"};
    parts.push_back("extension");
    parts.emplace_back("~");
    parts.push_back("ring-out");
    http.Post(paths::join(parts, '/'), "{}", "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    std::cout << paths::under(kRoot, "~", "call-log") << '\n';  // silent
    return 0;
}
