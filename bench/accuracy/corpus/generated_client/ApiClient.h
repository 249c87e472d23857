#pragma once
#include <cpprest/http_client.h>

#include <map>
#include <memory>

namespace generated {

class ApiConfiguration {
public:
    utility::string_t getBaseUrl() const { return m_BaseUrl; }
    void setBaseUrl(const utility::string_t& value) { m_BaseUrl = value; }

private:
    utility::string_t m_BaseUrl = utility::conversions::to_string_t("https://platform.ringcentral.com");
};

class ApiClient {
public:
    explicit ApiClient(std::shared_ptr<const ApiConfiguration> configuration) : m_Configuration(configuration) {}
    static utility::string_t parameterToString(utility::string_t value) { return value; }
    pplx::task<web::http::http_response> callApi(const utility::string_t& path, const utility::string_t& method,
                                                 const std::map<utility::string_t, utility::string_t>& queryParams,
                                                 const utility::string_t& body) const;

private:
    std::shared_ptr<const ApiConfiguration> m_Configuration;
};

}  // namespace generated
