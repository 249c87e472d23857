#pragma once

#include "IRestClient.h"

#include <httplib.h>

#include <mutex>

namespace acme::net {

struct RestClientOptions {
    std::string host = "https://platform.ringcentral.com";
    std::string apiRoot = "/restapi/v1.0/account/";
    std::string accountId = "~";
    std::string accessToken;
};

class HttplibRestClient final : public IRestClient {
public:
    explicit HttplibRestClient(RestClientOptions options)
        : m_options(std::move(options)), m_client(m_options.host)
    {
        m_client.set_bearer_token_auth(m_options.accessToken);
    }

    RestResponse get(const std::string& resource, const QueryParameters& query) override
    {
        httplib::Params params(query.begin(), query.end());
        std::lock_guard<std::mutex> lock(m_mutex);
        return convert(m_client.Get(uri(resource), params, httplib::Headers{}));
    }

    RestResponse post(const std::string& resource, const std::string& body) override
    {
        std::lock_guard<std::mutex> lock(m_mutex);
        return convert(m_client.Post(uri(resource), body, "application/json"));
    }

    RestResponse put(const std::string& resource, const std::string& body) override
    {
        std::lock_guard<std::mutex> lock(m_mutex);
        return convert(m_client.Put(uri(resource), body, "application/json"));
    }

    RestResponse del(const std::string& resource) override
    {
        std::lock_guard<std::mutex> lock(m_mutex);
        return convert(m_client.Delete(uri(resource)));
    }

private:
    std::string uri(const std::string& resource) const { return m_options.apiRoot + m_options.accountId + resource; }

    static RestResponse convert(const httplib::Result& result)
    {
        if (!result) return {};
        return {result->status, result->body};
    }

    RestClientOptions m_options;
    httplib::Client m_client;
    std::mutex m_mutex;
};

} // namespace acme::net
