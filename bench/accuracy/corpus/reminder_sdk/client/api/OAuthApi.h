#ifndef RINGCENTRAL_CLIENT_OAuthApi_H_
#define RINGCENTRAL_CLIENT_OAuthApi_H_

#include "../ApiClient.h"

namespace ringcentral {
namespace client {

class OAuthApi {
public:
    explicit OAuthApi(std::shared_ptr<ApiClient> apiClient) : m_ApiClient(apiClient) {}

    /// Get OAuth token
    pplx::task<web::json::value> getToken(const ParamMap& form)
    {
        utility::string_t localVarPath = utility::conversions::to_string_t("/restapi/oauth/token");
        return m_ApiClient->callForm(localVarPath, form).then([](web::http::http_response r) { return r.extract_json(); });  // call: POST /restapi/oauth/token
    }

    /// Revoke OAuth token
    pplx::task<void> revokeToken(const utility::string_t& token)
    {
        utility::string_t localVarPath = utility::conversions::to_string_t("/restapi/oauth/revoke");
        ParamMap form;
        form[U("token")] = token;
        return m_ApiClient->callForm(localVarPath, form).then([](web::http::http_response) {});  // call: POST /restapi/oauth/revoke
    }

private:
    std::shared_ptr<ApiClient> m_ApiClient;
};

}  // namespace client
}  // namespace ringcentral

#endif
