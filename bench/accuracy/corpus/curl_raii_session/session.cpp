#include "session.h"

namespace net {

namespace {

std::string encode(const std::map<std::string, std::string>& query) {
    std::string out;
    for (const auto& [key, value] : query) {
        out += out.empty() ? '?' : '&';
        out += key + "=" + value;
    }
    return out;
}

std::size_t append(char* data, std::size_t size, std::size_t n, void* user) {
    static_cast<std::string*>(user)->append(data, size * n);
    return size * n;
}

}  // namespace

Session::Session(std::string base) : base_(std::move(base)), curl_(curl_easy_init(), &curl_easy_cleanup) {}

Response Session::get(const std::string& path, const std::map<std::string, std::string>& query) {
    return perform(Verb::Get, base_ + path + encode(query), nullptr);
}

Response Session::post(const std::string& path, std::string body) { return perform(Verb::Post, base_ + path, &body); }

Response Session::remove(const std::string& path) { return perform(Verb::Delete, base_ + path, nullptr); }

Response Session::perform(Verb verb, const std::string& url, const std::string* body) {
    Response response;
    CURL* c = curl_.get();
    curl_easy_reset(c);
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, &response.body);
    switch (verb) {
        case Verb::Get: curl_easy_setopt(c, CURLOPT_HTTPGET, 1L); break;
        case Verb::Post:
            curl_easy_setopt(c, CURLOPT_POST, 1L);
            curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE, static_cast<long>(body->size()));
            curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, body->c_str());
            break;
        case Verb::Delete: curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "DELETE"); break;
    }
    if (curl_easy_perform(c) == CURLE_OK) curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &response.status);
    return response;
}

}  // namespace net
