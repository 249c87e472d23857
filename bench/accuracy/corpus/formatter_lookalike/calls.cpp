// idiom: formatter of the project's own
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <httplib.h>

#include <iostream>

#include "util/replace.h"
#include "util/text.h"

using util::substitute;
using util::text;

void show(httplib::Client& c, int account, const std::string& ext) {
    c.Get(text("/restapi/v1.0/account/{}/call-log", account));  // call: GET /restapi/v1.0/account/{accountId}/call-log
    c.Get(text("/restapi/v1.0/account/{}/extension/{}/{}", "~", ext, "active-calls"));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    std::cout << text("GET /restapi/v1.0/account/{}/call-log", account) << '\n';  // silent
}

void media(httplib::Client& c, const std::string& id) {
    constexpr std::string_view pattern = "/restapi/v1.0/account/~/recording/{}{}";
    c.Get(text(pattern, id, ""));  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    c.Get(text(pattern, id, "/content").c_str());  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
}

void clean(httplib::Client& c, const std::string& ext) {
    c.Delete(substitute("/restapi/v1.0/account/$0/extension/$1/call-log", {"~", ext}));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

void ring(httplib::Client& c, const std::string& ext) {
    const std::string target = substitute("$0/extension/$1/ring-out", {"/restapi/v1.0/account/~", ext});
    c.Post(target.c_str(), "{}", "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    std::clog << substitute("called $0", {"/restapi/v1.0/account/~/extension/~/ring-out"}) << '\n';  // silent
}
