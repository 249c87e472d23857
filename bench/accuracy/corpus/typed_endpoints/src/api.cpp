#include "api.hpp"

#include <curl/curl.h>
#include <stdexcept>

struct Api::Impl {
    CURL* curl = curl_easy_init();
    std::string host;
    std::string authorization;
};

Api::Api(std::string host, std::string token) : impl_(new Impl)
{
    impl_->host = std::move(host);
    impl_->authorization = "Authorization: Bearer " + token;
}

Api::~Api()
{
    curl_easy_cleanup(impl_->curl);
    delete impl_;
}

static std::size_t collect(char* data, std::size_t size, std::size_t n, void* user)
{
    static_cast<std::string*>(user)->append(data, size * n);
    return size * n;
}

json Api::perform(routing::Method method, const std::string& path, const json* body, const std::string& query)
{
    CURL* h = impl_->curl;
    curl_easy_reset(h);

    CURLU* url = curl_url();
    curl_url_set(url, CURLUPART_SCHEME, "https", 0);
    curl_url_set(url, CURLUPART_HOST, impl_->host.c_str(), 0);
    curl_url_set(url, CURLUPART_PATH, path.c_str(), 0);
    if (!query.empty())
        curl_url_set(url, CURLUPART_QUERY, query.c_str(), 0);
    curl_easy_setopt(h, CURLOPT_CURLU, url);
    curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, routing::to_string(method));

    curl_slist* headers = curl_slist_append(nullptr, impl_->authorization.c_str());
    std::string payload, reply;
    if (body) {
        payload = body->dump();
        headers = curl_slist_append(headers, "Content-Type: application/json");
        curl_easy_setopt(h, CURLOPT_POSTFIELDS, payload.c_str());
    }
    curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(h, CURLOPT_WRITEDATA, &reply);

    const CURLcode rc = curl_easy_perform(h);
    long status = 0;
    curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    curl_url_cleanup(url);

    if (rc != CURLE_OK)
        throw std::runtime_error(curl_easy_strerror(rc));
    if (status >= 400)
        throw std::runtime_error(path + ": HTTP " + std::to_string(status) + " " + reply);
    return reply.empty() ? json::object() : json::parse(reply);
}
