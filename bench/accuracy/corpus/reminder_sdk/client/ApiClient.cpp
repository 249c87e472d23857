#include "ApiClient.h"

#include <chrono>
#include <thread>

namespace ringcentral {
namespace client {

using namespace web;
using namespace web::http;

void replaceAll(utility::string_t& text, const utility::string_t& what, const utility::string_t& with)
{
    for (size_t at = text.find(what); at != utility::string_t::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

ApiClient::ApiClient(std::shared_ptr<const ApiConfiguration> configuration)
    : m_configuration(configuration), m_client(configuration->baseUrl)
{
}

pplx::task<http_response> ApiClient::attempt(http_request request, int left)
{
    return m_client.request(request).then([this, request, left](http_response response) {
        const auto code = response.status_code();
        if (left > 0 && (code == 429 || code == 503)) {
            std::this_thread::sleep_for(std::chrono::seconds(10));
            http_request again(request.method());
            again.headers() = request.headers();
            again.set_request_uri(request.relative_uri());
            return attempt(again, left - 1);
        }
        if (code >= 400)
            throw ApiException(code, "error calling " + utility::conversions::to_utf8string(request.to_string()),
                               response.extract_utf8string().get());
        return pplx::task_from_result(response);
    });
}

pplx::task<http_response> ApiClient::callApi(const utility::string_t& path, const utility::string_t& method,
                                             const ParamMap& queryParams, const json::value* body)
{
    http_request request(method);
    uri_builder builder(path);
    for (const auto& kv : queryParams)
        builder.append_query(kv.first, kv.second);
    request.set_request_uri(builder.to_uri());
    if (!m_token.empty())
        request.headers().add(header_names::authorization, U("Bearer ") + m_token);
    if (body)
        request.set_body(*body);
    return attempt(request, 3);
}

pplx::task<http_response> ApiClient::callForm(const utility::string_t& path, const ParamMap& formParams)
{
    uri_builder form;
    for (const auto& kv : formParams)
        form.append_query(kv.first, kv.second);
    http_request request(methods::POST);
    request.set_request_uri(uri(path));
    const auto pair = utility::conversions::to_utf8string(m_configuration->clientId + U(":") + m_configuration->clientSecret);
    const std::vector<unsigned char> bytes(pair.begin(), pair.end());
    request.headers().add(header_names::authorization, U("Basic ") + utility::conversions::to_base64(bytes));
    request.set_body(utility::conversions::to_utf8string(form.query()), "application/x-www-form-urlencoded");
    return attempt(request, 1);
}

}  // namespace client
}  // namespace ringcentral
