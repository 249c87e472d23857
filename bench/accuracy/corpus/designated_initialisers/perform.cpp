#include "request.hpp"

#include <curl/curl.h>

namespace rest {

int perform_on(const std::string& host, Request request) {
    const std::string url = "https://" + host + request.path;
    long status = 0;
    CURL* curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.c_str());
    if (!request.body.empty()) curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.c_str());
    while (request.retries-- > 0 && curl_easy_perform(curl) != CURLE_OK) continue;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_cleanup(curl);
    return static_cast<int>(status);
}

int perform(const Request& request) { return perform_on("platform.ringcentral.com", request); }

}  // namespace rest
