// idiom: operators of the project's own
// library: cpp-httplib
// needs: httplib
// flags: -std=c++14
#include <httplib.h>

#include <iostream>

#include "path.h"

namespace {

const UrlPath kRoot = "/restapi/v1.0";
const UrlPath kMe = kRoot / "account" / "~";

UrlPath extension(long id) { return kMe / "extension" / id; }

}  // namespace

int run(httplib::Client& c, long ext, const std::string& recording) {
    auto log = c.Get((kMe / "call-log").str().c_str());  // call: GET /restapi/v1.0/account/{accountId}/call-log
    if (!log) return 1;

    UrlPath path = kMe;
    path /= "recording";
    path /= recording;
    c.Get(path.str().c_str());  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    path /= "content";
    c.Get(static_cast<std::string>(path));  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content

    const std::string purge = extension(ext) / "call-log";
    c.Delete(purge.c_str());  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    c.Post((extension(ext) / "sms").str(), "{}", "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms

    if (path == kMe / "extension" / 1 / "active-calls") return 2;  // silent
    std::cout << kMe / "extension" / 2 / "call-log" << "\n";  // silent
    c.Get((kMe / "presence").str());  // call: GET /restapi/v1.0/account/{accountId}/presence
    return 0;
}
