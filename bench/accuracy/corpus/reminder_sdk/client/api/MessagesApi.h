#ifndef RINGCENTRAL_CLIENT_MessagesApi_H_
#define RINGCENTRAL_CLIENT_MessagesApi_H_

#include "../ApiClient.h"

namespace ringcentral {
namespace client {

class MessagesApi {
public:
    explicit MessagesApi(std::shared_ptr<ApiClient> apiClient);

    /// Create SMS message. POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    pplx::task<web::json::value> createSMSMessage(utility::string_t accountId, utility::string_t extensionId,
                                                  web::json::value body);
    /// List messages
    pplx::task<web::json::value> listMessages(utility::string_t accountId, utility::string_t extensionId,
                                              const ParamMap& query);
    /// Get message
    pplx::task<web::json::value> readMessage(utility::string_t accountId, utility::string_t extensionId,
                                             int64_t messageId);
    /// Update message
    pplx::task<web::json::value> updateMessage(utility::string_t accountId, utility::string_t extensionId,
                                               int64_t messageId, web::json::value body);
    /// Delete message
    pplx::task<void> deleteMessage(utility::string_t accountId, utility::string_t extensionId, int64_t messageId,
                                   bool purge);
    /// Get message attachment
    pplx::task<std::vector<unsigned char>> readMessageContent(utility::string_t accountId,
                                                              utility::string_t extensionId, int64_t messageId,
                                                              int64_t attachmentId);

private:
    std::shared_ptr<ApiClient> m_ApiClient;
};

}  // namespace client
}  // namespace ringcentral

#endif
