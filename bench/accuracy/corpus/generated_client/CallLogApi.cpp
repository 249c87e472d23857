// idiom: generated client, named placeholders
// library: C++ REST SDK
// needs: cpprest
// flags: -std=c++17
#include <boost/algorithm/string/replace.hpp>

#include "ApiClient.h"

namespace generated {

using utility::conversions::to_string_t;

class CallLogApi {
public:
    explicit CallLogApi(std::shared_ptr<const ApiClient> apiClient) : m_ApiClient(apiClient) {}
    pplx::task<web::http::http_response> readUserCallLog(utility::string_t accountId, utility::string_t extensionId);
    pplx::task<web::http::http_response> deleteUserCallLog(utility::string_t accountId, utility::string_t extensionId);
    pplx::task<web::http::http_response> readCallRecording(utility::string_t accountId, utility::string_t recordingId);
    pplx::task<web::http::http_response> createSMSMessage(utility::string_t accountId, utility::string_t extensionId, utility::string_t body);
    pplx::task<web::http::http_response> listDevices(utility::string_t accountId);

private:
    std::shared_ptr<const ApiClient> m_ApiClient;
};

pplx::task<web::http::http_response> CallLogApi::readUserCallLog(utility::string_t accountId, utility::string_t extensionId) {
    utility::string_t localVarPath = to_string_t("/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log");
    boost::replace_all(localVarPath, to_string_t("{") + to_string_t("accountId") + to_string_t("}"), ApiClient::parameterToString(accountId));
    boost::replace_all(localVarPath, to_string_t("{") + to_string_t("extensionId") + to_string_t("}"), ApiClient::parameterToString(extensionId));
    std::map<utility::string_t, utility::string_t> localVarQueryParams;
    localVarQueryParams[to_string_t("view")] = to_string_t("Simple");
    return m_ApiClient->callApi(localVarPath, to_string_t("GET"), localVarQueryParams, utility::string_t())  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
        .then([](web::http::http_response response) {
            if (response.status_code() >= 400)
                throw web::http::http_exception(response.status_code(), "error calling readUserCallLog /restapi/v1.0/account/~/call-log");  // silent
            return response;
        });
}

pplx::task<web::http::http_response> CallLogApi::deleteUserCallLog(utility::string_t accountId, utility::string_t extensionId) {
    utility::string_t localVarPath = to_string_t("/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log");
    boost::replace_all(localVarPath, "{" "accountId" "}", accountId);
    boost::replace_all(localVarPath, "{" "extensionId" "}", extensionId);
    return m_ApiClient->callApi(localVarPath, to_string_t("DELETE"), {}, {});  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

pplx::task<web::http::http_response> CallLogApi::readCallRecording(utility::string_t accountId, utility::string_t recordingId) {
    utility::string_t localVarPath = to_string_t("/restapi/v1.0/account/{accountId}/recording/{recordingId}");
    boost::replace_all(localVarPath, to_string_t("{accountId}"), accountId);
    boost::replace_all(localVarPath, to_string_t("{recordingId}"), recordingId);
    return m_ApiClient->callApi(localVarPath, to_string_t("GET"), {}, {});  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
}

pplx::task<web::http::http_response> CallLogApi::createSMSMessage(utility::string_t accountId, utility::string_t extensionId,
                                                                  utility::string_t body) {
    utility::string_t localVarPath = to_string_t("/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms");
    for (const auto& [name, value] : {std::pair{"{accountId}", accountId}, std::pair{"{extensionId}", extensionId}})
        boost::replace_all(localVarPath, name, value);
    return m_ApiClient->callApi(localVarPath, to_string_t("POST"), {}, body);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
}

pplx::task<web::http::http_response> CallLogApi::listDevices(utility::string_t accountId) {
    utility::string_t localVarPath = to_string_t("/restapi/v1.0/account/{accountId}/device");
    boost::replace_all(localVarPath, to_string_t("{accountId}"), accountId);
    return m_ApiClient->callApi(localVarPath, to_string_t("GET"), {}, {});  // call: GET /restapi/v1.0/account/{accountId}/device
}

}  // namespace generated
