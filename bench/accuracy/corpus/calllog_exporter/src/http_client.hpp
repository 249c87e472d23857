#pragma once

#include <curl/curl.h>

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace rclog {

class HttpError : public std::runtime_error {
public:
    HttpError(long status, const std::string& body)
        : std::runtime_error("HTTP " + std::to_string(status) + ": " + body), status_(status) {}
    long status() const { return status_; }

private:
    long status_;
};

struct HttpResponse {
    long status = 0;
    std::string body;
    std::map<std::string, std::string> headers;
};

using QueryParams = std::vector<std::pair<std::string, std::string>>;

// RAII owner of an easy handle. Not copyable, reset before every request.
class CurlHandle {
public:
    CurlHandle() : handle_(curl_easy_init()) {
        if (!handle_) throw std::runtime_error("curl_easy_init failed");
    }
    ~CurlHandle() { curl_easy_cleanup(handle_); }
    CurlHandle(const CurlHandle&) = delete;
    CurlHandle& operator=(const CurlHandle&) = delete;

    template <typename T>
    void set(CURLoption opt, T value) {
        CURLcode rc = curl_easy_setopt(handle_, opt, value);
        if (rc != CURLE_OK) throw std::runtime_error(curl_easy_strerror(rc));
    }

    void perform() {
        CURLcode rc = curl_easy_perform(handle_);
        if (rc != CURLE_OK) throw std::runtime_error(curl_easy_strerror(rc));
    }

    template <typename T>
    T info(CURLINFO what) const {
        T out{};
        curl_easy_getinfo(handle_, what, &out);
        return out;
    }

    void reset() { curl_easy_reset(handle_); }
    CURL* raw() const { return handle_; }

private:
    CURL* handle_;
};

class HttpClient {
public:
    explicit HttpClient(std::string baseUrl);

    void setBearer(const std::string& token) { bearer_ = token; }

    HttpResponse get(const std::string& path, const QueryParams& query = {});
    HttpResponse post(const std::string& path, const std::string& json);
    HttpResponse postForm(const std::string& path, const QueryParams& form,
                          const std::string& basicUser, const std::string& basicPass);
    HttpResponse put(const std::string& path, const std::string& json);
    HttpResponse del(const std::string& path);

    // Retries on 429/503, waiting Retry-After seconds in between.
    template <typename Fn>
    auto withRetry(Fn&& fn, int attempts = 4) -> decltype(fn()) {
        for (int i = 1;; ++i) {
            try {
                return fn();
            } catch (const HttpError& e) {
                if ((e.status() != 429 && e.status() != 503) || i == attempts) throw;
                backoff(i);
            }
        }
    }

private:
    HttpResponse execute(const char* verb, const std::string& path, const QueryParams& query,
                         const std::string* body, const char* contentType,
                         const std::string& userpwd = std::string());
    static void backoff(int attempt);
    std::string encode(const std::string& s) const;

    std::string baseUrl_;
    std::string bearer_;
    mutable CurlHandle curl_;
};

}  // namespace rclog
