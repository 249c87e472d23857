#include "ApiClient.h"

namespace generated {

using utility::conversions::to_string_t;

pplx::task<web::http::http_response> ApiClient::callApi(const utility::string_t& path, const utility::string_t& method,
                                                        const std::map<utility::string_t, utility::string_t>& queryParams,
                                                        const utility::string_t& body) const {
    web::http::client::http_client client(m_Configuration->getBaseUrl());
    web::http::http_request request;
    if (!body.empty()) request.set_body(body);
    web::http::uri_builder builder(path);
    for (const auto& kvp : queryParams) builder.append_query(kvp.first, kvp.second);
    request.set_request_uri(builder.to_uri());
    request.set_method(method);
    return client.request(request);
}

}  // namespace generated
