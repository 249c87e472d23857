// idiom: uri_builder
// library: C++ REST SDK
// needs: cpprest
// flags: -std=c++17
#include <cpprest/http_client.h>
#include <cpprest/json.h>

#include <iostream>

using namespace web;
using namespace web::http;
using namespace web::http::client;

class Phone {
public:
    Phone() : m_client(U("https://platform.ringcentral.com/restapi/v1.0")) {}

    pplx::task<json::value> log(int page) {
        uri_builder builder(U("/account/~/call-log"));
        builder.append_query(U("page"), page).append_query(U("perPage"), 100);
        return m_client.request(methods::GET, builder.to_string()).then([](http_response r) { return r.extract_json(); });  // call: GET /restapi/v1.0/account/{accountId}/call-log
    }

    pplx::task<http_response> recording(const utility::string_t& id, bool content) {
        auto builder = uri_builder().append_path(U("account")).append_path(U("~")).append_path(U("recording")).append_path(id);
        if (!content) return m_client.request(methods::GET, builder.to_string());  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
        builder.append_path(U("content"));
        return m_client.request(methods::GET, builder.to_string());  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    }

    pplx::task<http_response> text(const json::value& message) {
        http_request request(methods::POST);
        request.set_request_uri(uri_builder{}.append_path(U("/account/~/extension/~/sms")).to_uri());
        request.set_body(message);
        return m_client.request(request);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    }

    pplx::task<void> forget(const utility::string_t& extension) {
        const auto path = U("account/~/extension/") + extension + U("/call-log");
        return m_client.request(methods::DEL, path).then([=](http_response r) {  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
            if (r.status_code() != status_codes::NoContent) ucout << U("DELETE /restapi/v1.0/account/~/extension/~/call-log") << std::endl;  // silent
        });
    }

    pplx::task<http_response> ring() {
        return recording(U("1"), false).then([this](http_response) {
            return m_client.request(methods::POST, U("/account/~/extension/~/ring-out"), json::value::object());  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
        });
    }

    pplx::task<http_response> presence() { return m_client.request(methods::GET, U("/account/~/presence")); }  // call: GET /restapi/v1.0/account/{accountId}/presence

private:
    http_client m_client;
};

pplx::task<http_response> elsewhere() {
    http_client client(uri_builder(U("https://reports.example.com")).append_path(U("restapi/v1.0")).to_uri());
    return client.request(methods::GET, U("/account/~/call-log"));  // silent
}
