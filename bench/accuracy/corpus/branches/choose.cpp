// idiom: ternary, if and switch before one call
// library: libcurl
// needs: curl
// flags: -std=c++17
#include <curl/curl.h>

#include <cstdio>
#include <string>

enum class Scope { account, extension, live };
enum class Action { show, clear, text, ring };

static CURLcode perform(CURL* curl, const std::string& path) {
    const std::string url = "https://platform.ringcentral.com/restapi/v1.0" + path;
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    return curl_easy_perform(curl);
}

void show(CURL* curl, Scope scope) {
    std::string path = "/account/~";
    switch (scope) {
        case Scope::account: path += "/call-log"; break;
        case Scope::extension: path += "/extension/~/call-log"; break;
        case Scope::live: path += "/extension/~/active-calls"; break;
    }
    perform(curl, path);  // call: GET /restapi/v1.0/account/{accountId}/call-log ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
}

void audio(CURL* curl, const std::string& id, bool meta) {
    perform(curl, "/account/~/recording/" + id + (meta ? "" : "/content"));  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId} ; GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
}

void act(CURL* curl, Action action) {
    const char* tail = nullptr;
    const char* verb = "POST";
    if (action == Action::text) {
        tail = "sms";
    } else if (action == Action::ring) {
        tail = "ring-out";
    } else {
        verb = "DELETE";
        tail = "call-log";
    }
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, verb);
    perform(curl, std::string("/account/~/extension/~/") + tail);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms ; POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out ; DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

template <bool kWithAudio>
void dump(CURL* curl) {
    perform(curl, "/account/~/recording/1");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    if constexpr (kWithAudio) perform(curl, "/account/~/recording/1/content");  // silent
}

void run(CURL* curl) {
    dump<false>(curl);
    if (false) std::puts("/restapi/v1.0/account/~/call-log");  // silent
}
