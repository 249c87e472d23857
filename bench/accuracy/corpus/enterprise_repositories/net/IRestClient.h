#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace acme::net {

struct RestResponse {
    int status = 0;
    std::string body;
    bool ok() const { return status >= 200 && status < 300; }
};

using QueryParameters = std::map<std::string, std::string>;

class IRestClient {
public:
    virtual ~IRestClient() = default;

    virtual RestResponse get(const std::string& resource, const QueryParameters& query = {}) = 0;
    virtual RestResponse post(const std::string& resource, const std::string& body) = 0;
    virtual RestResponse put(const std::string& resource, const std::string& body) = 0;
    virtual RestResponse del(const std::string& resource) = 0;
};

using RestClientPtr = std::shared_ptr<IRestClient>;

} // namespace acme::net
