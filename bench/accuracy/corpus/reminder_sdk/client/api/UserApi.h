#ifndef RINGCENTRAL_CLIENT_UserApi_H_
#define RINGCENTRAL_CLIENT_UserApi_H_

#include "../ApiClient.h"

namespace ringcentral {
namespace client {

class UserApi {
public:
    explicit UserApi(std::shared_ptr<ApiClient> apiClient) : m_ApiClient(apiClient) {}

    pplx::task<web::json::value> readExtension(utility::string_t accountId, utility::string_t extensionId);
    pplx::task<web::json::value> listExtensionPhoneNumbers(utility::string_t accountId, utility::string_t extensionId,
                                                           const ParamMap& query);
    pplx::task<web::json::value> readUserPresenceStatus(utility::string_t accountId, utility::string_t extensionId);
    pplx::task<web::json::value> createRingOutCall(utility::string_t accountId, utility::string_t extensionId,
                                                   web::json::value body);
    pplx::task<void> deleteRingOutCall(utility::string_t accountId, utility::string_t extensionId,
                                       utility::string_t ringoutId);

private:
    /// all operations of this tag live under one extension
    static utility::string_t expand(const char* pattern, const utility::string_t& accountId,
                                    const utility::string_t& extensionId);
    std::shared_ptr<ApiClient> m_ApiClient;
};

}  // namespace client
}  // namespace ringcentral

#endif
