// idiom: enum to path by switch
// library: Boost.Beast
// needs: beast
// flags: -std=c++17
#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <iostream>

#include "routes.h"

namespace http = boost::beast::http;

class Connection {
public:
    explicit Connection(boost::asio::io_context& context) : stream_(context) {}

    unsigned request(Method method, Resource resource, const std::string& id = {}, const std::string& body = {}) {
        http::request<http::string_body> req;
        req.version(11);
        req.method_string(to_text(method));
        req.target(to_path(resource, id));
        req.set(http::field::host, "platform.ringcentral.com");
        if (!body.empty()) {
            req.body() = body;
            req.prepare_payload();
        }
        http::write(stream_, req);
        boost::beast::flat_buffer buffer;
        http::response<http::string_body> res;
        http::read(stream_, buffer, res);
        return res.result_int();
    }

private:
    boost::beast::tcp_stream stream_;
};

int main() {
    boost::asio::io_context context;
    Connection connection(context);
    connection.request(Method::Get, Resource::ActiveCalls);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    connection.request(Method::Get, Resource::AccountLog);  // call: GET /restapi/v1.0/account/{accountId}/call-log
    connection.request(Method::Get, Resource::Recording, "44");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    connection.request(Method::Get, Resource::RecordingContent, "44");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    connection.request(Method::Delete, Resource::ExtensionLog);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    connection.request(Method::Post, Resource::Sms, "", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    connection.request(Method::Post, Resource::Greeting, "", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting
    connection.request(Method::Post, Resource::AccountLog, "", "{}");  // silent
    for (const auto resource : {Resource::AccountLog, Resource::Sms}) std::cout << to_path(resource) << '\n';  // silent
    return connection.request(Method::Get, Resource::ExtensionLog) == 200 ? 0 : 1;  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}
