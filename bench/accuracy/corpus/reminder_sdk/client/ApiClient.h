/**
 * RingCentral platform, selected operations
 * Generated from the OpenAPI document, version 1.0.58. Do not edit.
 */
#ifndef RINGCENTRAL_CLIENT_ApiClient_H_
#define RINGCENTRAL_CLIENT_ApiClient_H_

#include <cpprest/details/basic_types.h>
#include <cpprest/http_client.h>
#include <cpprest/json.h>

#include <map>
#include <memory>
#include <mutex>

namespace ringcentral {
namespace client {

class ApiException : public std::runtime_error {
public:
    ApiException(int code, const std::string& what, std::string content)
        : std::runtime_error(what), m_code(code), m_content(std::move(content)) {}
    int code() const { return m_code; }
    const std::string& content() const { return m_content; }

private:
    int m_code;
    std::string m_content;
};

class ApiConfiguration {
public:
    utility::string_t baseUrl = U("https://platform.ringcentral.com");
    utility::string_t clientId, clientSecret, assertion;
    utility::string_t accountId = U("~");
};

typedef std::map<utility::string_t, utility::string_t> ParamMap;

class ApiClient {
public:
    explicit ApiClient(std::shared_ptr<const ApiConfiguration> configuration);

    const ApiConfiguration& configuration() const { return *m_configuration; }

    pplx::task<web::http::http_response> callApi(const utility::string_t& path, const utility::string_t& method,
                                                 const ParamMap& queryParams, const web::json::value* body);
    pplx::task<web::http::http_response> callForm(const utility::string_t& path, const ParamMap& formParams);

    static utility::string_t parameterToString(int64_t value) { return utility::conversions::to_string_t(std::to_string(value)); }
    static utility::string_t parameterToString(const utility::string_t& value) { return web::uri::encode_data_string(value); }

    void setAccessToken(const utility::string_t& token) { m_token = token; }

private:
    pplx::task<web::http::http_response> attempt(web::http::http_request request, int left);

    std::shared_ptr<const ApiConfiguration> m_configuration;
    web::http::client::http_client m_client;
    utility::string_t m_token;
};

void replaceAll(utility::string_t& text, const utility::string_t& what, const utility::string_t& with);

}  // namespace client
}  // namespace ringcentral

#endif
