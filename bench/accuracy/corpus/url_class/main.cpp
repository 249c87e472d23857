// idiom: URL class of the project's own
// library: libcurl
// needs: curl
// flags: -std=c++17
#include <curl/curl.h>

#include <cstdio>

#include "url.h"

static bool fetch(const Url& url, const char* verb = nullptr) {
    CURL* curl = curl_easy_init();
    if (curl == nullptr) return false;
    const std::string text = url.str();
    curl_easy_setopt(curl, CURLOPT_URL, text.c_str());
    if (verb != nullptr) curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, verb);
    const bool ok = curl_easy_perform(curl) == CURLE_OK;
    curl_easy_cleanup(curl);
    return ok;
}

int main(int argc, char** argv) {
    const Url base("https://platform.ringcentral.com");

    Url log = base;
    log.path("/restapi/v1.0/account/~/call-log").param("view", "Simple");
    if (!fetch(log)) return 1;  // call: GET /restapi/v1.0/account/{accountId}/call-log

    Url mine("https://platform.ringcentral.com/restapi/v1.0/account/~");
    mine.append("extension").append(argc > 1 ? argv[1] : "~").append("call-log");
    fetch(mine);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    fetch(mine, "DELETE");  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log

    fetch(Url(base).path("/restapi/v1.0/account/~/recording/9").host("media.ringcentral.com").append("content"));  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content

    Url copy = log;
    copy.host("archive.example.com");
    fetch(copy);  // silent

    std::printf("%s\n", log.str().c_str());
    return copy.path() == "/restapi/v1.0/account/~/call-log" ? 0 : 1;  // silent
}
