// idiom: designated initialisers
// library: libcurl
// needs: curl
// flags: -std=c++20
#include <array>
#include <iostream>

#include "request.hpp"

using rest::perform;
using rest::Request;

constexpr const char* kExtension = "/restapi/v1.0/account/~/extension/~";

Request purge(const std::string& extension) {
    return {.method = "DELETE", .path = "/restapi/v1.0/account/~/extension/" + extension + "/call-log", .retries = 1};
}

int main() {
    perform({.path = "/restapi/v1.0/account/~/call-log"});  // call: GET /restapi/v1.0/account/{accountId}/call-log
    perform(Request{.method = "POST", .path = std::string(kExtension) + "/sms", .body = "{}"});  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    perform(purge("101"));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log

    const Request active{.path = std::string(kExtension) + "/active-calls", .headers = {{.name = "Accept", .value = "*/*"}}};
    perform(active);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls

    auto ring = active;
    ring.method = "POST";
    ring.path = std::string(kExtension) + "/ring-out";
    perform(ring);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out

    rest::perform_on("media.ringcentral.com", {.path = "/restapi/v1.0/account/~/recording/1/content"});  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    rest::perform_on("cdn.example.com", {.path = "/restapi/v1.0/account/~/recording/1/content"});  // silent

    const rest::Token token{.server_url = "https://platform.ringcentral.com/restapi/v1.0/account/~/call-log"};  // silent
    std::cout << token.server_url << '\n';
    return 0;
}
