#include "MessagesApi.h"

namespace ringcentral {
namespace client {

using namespace utility;
using web::http::http_response;

MessagesApi::MessagesApi(std::shared_ptr<ApiClient> apiClient) : m_ApiClient(apiClient) {}

pplx::task<web::json::value> MessagesApi::createSMSMessage(string_t accountId, string_t extensionId,
                                                           web::json::value body)
{
    string_t localVarPath = conversions::to_string_t("/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms");
    replaceAll(localVarPath, U("{accountId}"), ApiClient::parameterToString(accountId));
    replaceAll(localVarPath, U("{extensionId}"), ApiClient::parameterToString(extensionId));

    ParamMap localVarQueryParams;
    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("POST"), localVarQueryParams, &body)  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
        .then([](http_response response) { return response.extract_json(); });
}

pplx::task<web::json::value> MessagesApi::listMessages(string_t accountId, string_t extensionId, const ParamMap& query)
{
    string_t localVarPath =
        conversions::to_string_t("/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store");
    replaceAll(localVarPath, U("{accountId}"), ApiClient::parameterToString(accountId));
    replaceAll(localVarPath, U("{extensionId}"), ApiClient::parameterToString(extensionId));

    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("GET"), query, nullptr)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
        .then([](http_response response) { return response.extract_json(); });
}

pplx::task<web::json::value> MessagesApi::readMessage(string_t accountId, string_t extensionId, int64_t messageId)
{
    string_t localVarPath = conversions::to_string_t(
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}");
    replaceAll(localVarPath, U("{accountId}"), ApiClient::parameterToString(accountId));
    replaceAll(localVarPath, U("{extensionId}"), ApiClient::parameterToString(extensionId));
    replaceAll(localVarPath, U("{messageId}"), ApiClient::parameterToString(messageId));

    ParamMap localVarQueryParams;
    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("GET"), localVarQueryParams, nullptr)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
        .then([](http_response response) { return response.extract_json(); });
}

pplx::task<web::json::value> MessagesApi::updateMessage(string_t accountId, string_t extensionId, int64_t messageId,
                                                        web::json::value body)
{
    string_t localVarPath = conversions::to_string_t(
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}");
    replaceAll(localVarPath, U("{accountId}"), ApiClient::parameterToString(accountId));
    replaceAll(localVarPath, U("{extensionId}"), ApiClient::parameterToString(extensionId));
    replaceAll(localVarPath, U("{messageId}"), ApiClient::parameterToString(messageId));

    ParamMap localVarQueryParams;
    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("PUT"), localVarQueryParams, &body)  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
        .then([](http_response response) { return response.extract_json(); });
}

pplx::task<void> MessagesApi::deleteMessage(string_t accountId, string_t extensionId, int64_t messageId, bool purge)
{
    string_t localVarPath = conversions::to_string_t(
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}");
    replaceAll(localVarPath, U("{accountId}"), ApiClient::parameterToString(accountId));
    replaceAll(localVarPath, U("{extensionId}"), ApiClient::parameterToString(extensionId));
    replaceAll(localVarPath, U("{messageId}"), ApiClient::parameterToString(messageId));

    ParamMap localVarQueryParams;
    localVarQueryParams[U("purge")] = purge ? U("true") : U("false");
    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("DELETE"), localVarQueryParams, nullptr)  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
        .then([](http_response) {});
}

pplx::task<std::vector<unsigned char>> MessagesApi::readMessageContent(string_t accountId, string_t extensionId,
                                                                       int64_t messageId, int64_t attachmentId)
{
    string_t localVarPath = conversions::to_string_t(
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}"
        "/message-store/{messageId}/content/{attachmentId}");
    replaceAll(localVarPath, U("{accountId}"), ApiClient::parameterToString(accountId));
    replaceAll(localVarPath, U("{extensionId}"), ApiClient::parameterToString(extensionId));
    replaceAll(localVarPath, U("{messageId}"), ApiClient::parameterToString(messageId));
    replaceAll(localVarPath, U("{attachmentId}"), ApiClient::parameterToString(attachmentId));

    ParamMap localVarQueryParams;
    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("GET"), localVarQueryParams, nullptr)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}
        .then([](http_response response) { return response.extract_vector(); });
}

}  // namespace client
}  // namespace ringcentral
