// idiom: other API: routes in a table, placeholders filled at run time
// library: libcurl
// needs: curl
// flags: -std=c++17
#include <curl/curl.h>

#include <map>
#include <string>
#include <string_view>

namespace {

struct Route {
    const char* verb;
    const char* pattern;
};

const std::map<std::string, Route, std::less<>> kRoutes{
    {"issue", {"GET", "/api/v3/issues/:id"}},
    {"edit", {"PATCH", "/api/v3/issues/:id"}},
    {"members", {"GET", "/api/v3/projects/:key/members"}},
    {"ping", {"GET", "/api/v3/ping"}},
};

std::string fill(std::string pattern, const std::map<std::string, std::string>& values) {
    for (const auto& [name, value] : values) {
        const auto at = pattern.find(":" + name);
        if (at != std::string::npos) pattern.replace(at, name.size() + 1, value);
    }
    return pattern;
}

class Client {
public:
    bool call(std::string_view name, const std::map<std::string, std::string>& values, const char* body = nullptr) {
        const auto it = kRoutes.find(name);
        if (it == kRoutes.end()) return false;
        const std::string url = "https://tracker.example.com" + fill(it->second.pattern, values);
        CURL* curl = curl_easy_init();
        curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, it->second.verb);
        if (body) curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
        const bool ok = curl_easy_perform(curl) == CURLE_OK;
        curl_easy_cleanup(curl);
        return ok;
    }
};

}  // namespace

int main(int argc, char** argv) {
    const std::string id = argc > 1 ? argv[1] : "T-1";
    Client client;
    client.call("issue", {{"id", id}});  // call: GET /api/v3/issues/{issueId}
    client.call("edit", {{"id", id}}, "{}");  // call: PATCH /api/v3/issues/{issueId}
    client.call("members", {{"key", "OPS"}});  // call: GET /api/v3/projects/{projectKey}/members
    client.call("ping", {});  // silent
    return 0;
}
