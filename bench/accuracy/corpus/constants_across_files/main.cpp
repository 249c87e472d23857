// idiom: constants across files
// library: libcurl
// needs: curl
// flags: -std=c++17
#include <curl/curl.h>

#include <iostream>

#include "constants.hpp"

using namespace rc::routes;

namespace {

struct Easy {
    CURL* handle = curl_easy_init();
    ~Easy() { curl_easy_cleanup(handle); }

    bool get(const std::string& url) {
        curl_easy_setopt(handle, CURLOPT_HTTPGET, 1L);
        return perform(url);
    }
    bool post(const std::string& url, const char* body) {
        curl_easy_setopt(handle, CURLOPT_POST, 1L);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body);
        return perform(url);
    }
    bool perform(const std::string& url) {
        curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
        return curl_easy_perform(handle) == CURLE_OK;
    }
};

const std::string kExtension = kAccount + "/extension/~";

}  // namespace

int main() {
    Easy easy;
    easy.get(std::string(kAccount).append(kCallLog));  // call: GET /restapi/v1.0/account/{accountId}/call-log
    easy.get(kExtension + Names::active);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    easy.get(kAccount + "/recording/5" + Names::content);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    easy.post(kExtension + Names::sms, "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    easy.post(kExtension + Names::ring, "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    std::cout << kExtension + Names::sms << '\n';  // silent
    return easy.get(std::string(kBase) + "/status") ? 0 : 1;  // call: GET /restapi/v1.0/status
}
