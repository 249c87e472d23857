// idiom: CURLU
// library: libcurl
// needs: curl
// flags: -std=c++17
#include <curl/curl.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace {

struct UrlDeleter {
    void operator()(CURLU* u) const { curl_url_cleanup(u); }
};
using UrlHandle = std::unique_ptr<CURLU, UrlDeleter>;

UrlHandle platform_url(const std::string& path) {
    UrlHandle u{curl_url()};
    curl_url_set(u.get(), CURLUPART_SCHEME, "https", 0);
    curl_url_set(u.get(), CURLUPART_HOST, "platform.ringcentral.com", 0);
    curl_url_set(u.get(), CURLUPART_PATH, path.c_str(), 0);
    return u;
}

void check(CURLcode rc) {
    if (rc != CURLE_OK) throw std::runtime_error(curl_easy_strerror(rc));
}

}  // namespace

void export_log(CURL* easy, int per_page) {
    UrlHandle u = platform_url("/restapi/v1.0/account/~/call-log");
    curl_url_set(u.get(), CURLUPART_QUERY, ("perPage=" + std::to_string(per_page)).c_str(), 0);
    curl_easy_setopt(easy, CURLOPT_CURLU, u.get());
    check(curl_easy_perform(easy));  // call: GET /restapi/v1.0/account/{accountId}/call-log
}

std::string recording(CURL* easy, const std::string& id) {
    const UrlHandle u = platform_url("/restapi/v1.0/account/~/recording/" + id);
    char* text = nullptr;
    if (curl_url_get(u.get(), CURLUPART_URL, &text, 0) != CURLUE_OK) return {};
    curl_easy_setopt(easy, CURLOPT_URL, text);
    const CURLcode rc = curl_easy_perform(easy);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    curl_free(text);
    check(rc);
    return id;
}

void purge(CURL* easy) {
    CURLU* u = curl_url();
    curl_url_set(u, CURLUPART_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/call-log", 0);
    curl_url_set(u, CURLUPART_QUERY, "dateTo=2024-01-01", CURLU_APPENDQUERY);
    curl_easy_setopt(easy, CURLOPT_CURLU, u);
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "DELETE");
    curl_easy_perform(easy);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    curl_url_cleanup(u);
}

void elsewhere(CURL* easy) {
    CURLU* u = curl_url();
    curl_url_set(u, CURLUPART_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/call-log", 0);
    curl_url_set(u, CURLUPART_HOST, "mirror.example.net", 0);
    curl_easy_setopt(easy, CURLOPT_CURLU, u);
    curl_easy_perform(easy);  // silent
    curl_url_cleanup(u);
}

void relative(CURL* easy) {
    CURLU* u = curl_url();
    curl_url_set(u, CURLUPART_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/", 0);
    curl_url_set(u, CURLUPART_URL, "active-calls", 0);  // relative to what is there
    curl_easy_setopt(easy, CURLOPT_CURLU, u);
    curl_easy_perform(easy);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    curl_url_cleanup(u);
}
