// ApiClient.h as OpenAPI Generator 6 writes it for cpp-restsdk; the parts that generated calls use.
#pragma once
#include <cpprest/http_client.h>
#include <map>
#include <memory>
namespace org::openapitools::client::model {
class IHttpBody {
public:
    virtual ~IHttpBody() {}
};
class HttpContent {};
}  // namespace org::openapitools::client::model
namespace org::openapitools::client::api {
class ApiConfiguration {
public:
    utility::string_t getBaseUrl() const;
    void setBaseUrl(const utility::string_t value);
};
class ApiClient {
public:
    ApiClient(std::shared_ptr<const ApiConfiguration> configuration = nullptr);
    virtual ~ApiClient();
    static utility::string_t parameterToString(utility::string_t value);
    static utility::string_t parameterToString(int32_t value);
    pplx::task<web::http::http_response> callApi(const utility::string_t& path, const utility::string_t& method, const std::map<utility::string_t, utility::string_t>& queryParams,
                                                 const std::shared_ptr<org::openapitools::client::model::IHttpBody> postBody,
                                                 const std::map<utility::string_t, utility::string_t>& headerParams, const std::map<utility::string_t, utility::string_t>& formParams,
                                                 const std::map<utility::string_t, std::shared_ptr<org::openapitools::client::model::HttpContent>>& fileParams,
                                                 const utility::string_t& contentType) const;
};
}  // namespace org::openapitools::client::api
