// idiom: wrapper, two hops
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17 -Iinclude
#include <cstdlib>
#include <iostream>

#include "../include/phone/account.h"

int main(int argc, char** argv) {
    phone::Http http("https://platform.ringcentral.com", argc > 1 ? argv[1] : "");
    phone::Account account(http);
    std::cout << account.call_log() << account.audio("12");
    std::cout << account.raw("/call-log");  // call: GET /restapi/v1.0/account/{accountId}/call-log
    http.del("/account/~/extension/~/call-log");  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    http.post("/account/~/extension/~/sms", R"({"text":"done"})");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    std::cout << account.devices();
    return EXIT_SUCCESS;
}
