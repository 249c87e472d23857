#include "UserApi.h"

namespace ringcentral {
namespace client {

using namespace utility;
using web::http::http_response;

string_t UserApi::expand(const char* pattern, const string_t& accountId, const string_t& extensionId)
{
    string_t path = conversions::to_string_t(pattern);
    replaceAll(path, U("{accountId}"), ApiClient::parameterToString(accountId));
    replaceAll(path, U("{extensionId}"), ApiClient::parameterToString(extensionId));
    return path;
}

pplx::task<web::json::value> UserApi::readExtension(string_t accountId, string_t extensionId)
{
    string_t localVarPath = expand("/restapi/v1.0/account/{accountId}/extension/{extensionId}", accountId, extensionId);
    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("GET"), {}, nullptr)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
        .then([](http_response response) { return response.extract_json(); });
}

pplx::task<web::json::value> UserApi::listExtensionPhoneNumbers(string_t accountId, string_t extensionId,
                                                                const ParamMap& query)
{
    string_t localVarPath =
        expand("/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number", accountId, extensionId);
    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("GET"), query, nullptr)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number
        .then([](http_response response) { return response.extract_json(); });
}

pplx::task<web::json::value> UserApi::readUserPresenceStatus(string_t accountId, string_t extensionId)
{
    string_t localVarPath =
        expand("/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence", accountId, extensionId);
    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("GET"), {}, nullptr)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
        .then([](http_response response) { return response.extract_json(); });
}

pplx::task<web::json::value> UserApi::createRingOutCall(string_t accountId, string_t extensionId,
                                                        web::json::value body)
{
    string_t localVarPath =
        expand("/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out", accountId, extensionId);
    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("POST"), {}, &body)  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
        .then([](http_response response) { return response.extract_json(); });
}

pplx::task<void> UserApi::deleteRingOutCall(string_t accountId, string_t extensionId, string_t ringoutId)
{
    string_t localVarPath = expand("/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}",
                                   accountId, extensionId);
    replaceAll(localVarPath, U("{ringoutId}"), ApiClient::parameterToString(ringoutId));
    return m_ApiClient->callApi(localVarPath, conversions::to_string_t("DELETE"), {}, nullptr)  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
        .then([](http_response) {});
}

}  // namespace client
}  // namespace ringcentral
