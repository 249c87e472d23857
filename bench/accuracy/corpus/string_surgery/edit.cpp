// idiom: std::string surgery
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <httplib.h>

#include <algorithm>
#include <iostream>
#include <numeric>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace std::string_literals;

static std::string slashed(std::string path) {
    if (path.empty() || path.front() != '/') path.insert(0, 1, '/');
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    return path;
}

static std::string replace_first(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    if (at != std::string::npos) text.replace(at, what.size(), with);
    return text;
}

void streams(httplib::Client& c, int id) {
    std::ostringstream url;
    url << "/restapi/v" << 1 << '.' << 0 << "/account/~";
    url << "/recording/" << id;
    c.Get(url.str());  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    url << "/content" << "?contentDisposition=Attachment";
    c.Get(url.str());  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
}

void pieces(httplib::Client& c, std::string_view extension, const std::string& json) {
    std::string path;
    path.reserve(64);
    path.append("/restapi").append("/v1.0").append("/account/").append(1, '~').append("/extension/");
    path += extension;
    const std::string base = path;
    path.append("/sms");
    c.Post(path.c_str(), json, "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    path = base;
    path += '/';
    path += "ring"s + '-' + "out";
    c.Post(path.c_str(), json, "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    path.resize(base.size());
    path += "/call-log";
    c.Delete(path.c_str());  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

void cleaned(httplib::Client& c) {
    c.Get(slashed("restapi/v1.0/account/~/call-log/"));  // call: GET /restapi/v1.0/account/{accountId}/call-log
    c.Get(replace_first("/restapi/v1.0/account/:id/call-log", ":id", "~"));  // call: GET /restapi/v1.0/account/{accountId}/call-log
    const std::vector<std::string> segments = {"restapi", "v1.0", "account", "~", "extension", "~", "active-calls"};
    const auto path = std::accumulate(segments.begin(), segments.end(), std::string(), [](std::string all, const std::string& one) { return all + "/" + one; });
    c.Get(path);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    const std::string whole = "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/call-log";
    c.Get(whole.substr(whole.find("/restapi")));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

void not_calls(httplib::Client& c) {
    std::string wrong = "/restapi/v1.0/account/~";
    wrong += "call-log";
    c.Get(wrong);  // silent
    std::string cut = "/restapi/v1.0/account/~/call-log";
    cut.resize(cut.rfind('/'));
    c.Get(cut);  // call: GET /restapi/v1.0/account/{accountId}
    std::replace(wrong.begin(), wrong.end(), '~', '1');
    std::cerr << "/restapi/v1.0/account/~/recording/2"s << '\n';  // silent
}
