#include "http_client.hpp"

#include <chrono>
#include <cstring>
#include <thread>

namespace rclog {

namespace {

size_t writeBody(char* ptr, size_t size, size_t nmemb, void* userdata) {
    static_cast<std::string*>(userdata)->append(ptr, size * nmemb);
    return size * nmemb;
}

size_t writeHeader(char* ptr, size_t size, size_t nmemb, void* userdata) {
    auto* headers = static_cast<std::map<std::string, std::string>*>(userdata);
    std::string line(ptr, size * nmemb);
    auto colon = line.find(':');
    if (colon != std::string::npos) {
        std::string value = line.substr(colon + 1);
        while (!value.empty() && (value.front() == ' ')) value.erase(value.begin());
        while (!value.empty() && (value.back() == '\r' || value.back() == '\n')) value.pop_back();
        (*headers)[line.substr(0, colon)] = value;
    }
    return size * nmemb;
}

struct SlistDeleter {
    void operator()(curl_slist* l) const { curl_slist_free_all(l); }
};
using Slist = std::unique_ptr<curl_slist, SlistDeleter>;

void append(Slist& list, const std::string& header) {
    curl_slist* head = curl_slist_append(list.release(), header.c_str());
    list.reset(head);
}

}  // namespace

HttpClient::HttpClient(std::string baseUrl) : baseUrl_(std::move(baseUrl)) {
    while (!baseUrl_.empty() && baseUrl_.back() == '/') baseUrl_.pop_back();
}

std::string HttpClient::encode(const std::string& s) const {
    char* esc = curl_easy_escape(curl_.raw(), s.c_str(), static_cast<int>(s.size()));
    std::string out(esc ? esc : "");
    curl_free(esc);
    return out;
}

void HttpClient::backoff(int attempt) {
    std::this_thread::sleep_for(std::chrono::seconds(5 * attempt));
}

HttpResponse HttpClient::execute(const char* verb, const std::string& path,
                                 const QueryParams& query, const std::string* body,
                                 const char* contentType, const std::string& userpwd) {
    curl_.reset();

    std::string url = baseUrl_ + path;
    char sep = '?';
    for (const auto& kv : query) {
        url += sep;
        url += encode(kv.first) + "=" + encode(kv.second);
        sep = '&';
    }

    HttpResponse resp;
    Slist headers;
    append(headers, "Accept: application/json");
    if (!bearer_.empty() && userpwd.empty()) append(headers, "Authorization: Bearer " + bearer_);
    if (contentType) append(headers, std::string("Content-Type: ") + contentType);

    curl_.set(CURLOPT_URL, url.c_str());
    curl_.set(CURLOPT_CUSTOMREQUEST, verb);
    curl_.set(CURLOPT_HTTPHEADER, headers.get());
    curl_.set(CURLOPT_WRITEFUNCTION, &writeBody);
    curl_.set(CURLOPT_WRITEDATA, &resp.body);
    curl_.set(CURLOPT_HEADERFUNCTION, &writeHeader);
    curl_.set(CURLOPT_HEADERDATA, &resp.headers);
    curl_.set(CURLOPT_TIMEOUT, 60L);
    if (!userpwd.empty()) curl_.set(CURLOPT_USERPWD, userpwd.c_str());
    if (body) {
        curl_.set(CURLOPT_POSTFIELDS, body->c_str());
        curl_.set(CURLOPT_POSTFIELDSIZE, static_cast<long>(body->size()));
    }

    curl_.perform();
    resp.status = curl_.info<long>(CURLINFO_RESPONSE_CODE);
    if (resp.status >= 400) throw HttpError(resp.status, resp.body);
    return resp;
}

HttpResponse HttpClient::get(const std::string& path, const QueryParams& query) {
    return execute("GET", path, query, nullptr, nullptr);
}

HttpResponse HttpClient::post(const std::string& path, const std::string& json) {
    return execute("POST", path, {}, &json, "application/json");
}

HttpResponse HttpClient::put(const std::string& path, const std::string& json) {
    return execute("PUT", path, {}, &json, "application/json");
}

HttpResponse HttpClient::del(const std::string& path) {
    return execute("DELETE", path, {}, nullptr, nullptr);
}

HttpResponse HttpClient::postForm(const std::string& path, const QueryParams& form,
                                  const std::string& basicUser, const std::string& basicPass) {
    std::string body;
    for (const auto& kv : form) {
        if (!body.empty()) body += '&';
        body += encode(kv.first) + "=" + encode(kv.second);
    }
    return execute("POST", path, {}, &body, "application/x-www-form-urlencoded",
                   basicUser + ":" + basicPass);
}

}  // namespace rclog
