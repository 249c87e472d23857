// idiom: request with a target
// library: Boost.Beast
// needs: beast
// flags: -std=c++17
#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/version.hpp>

#include <iostream>
#include <memory>
#include <string>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;
using tcp = net::ip::tcp;

static const std::string kHost = "platform.ringcentral.com";

class Session : public std::enable_shared_from_this<Session> {
public:
    explicit Session(net::io_context& ioc) : stream_(net::make_strand(ioc)) {}

    void run(http::verb verb, const std::string& target) {
        req_.version(11);
        req_.method(verb);
        req_.target(target);
        req_.set(http::field::host, kHost);
        http::async_write(stream_, req_, beast::bind_front_handler(&Session::on_write, shared_from_this()));
    }

private:
    void on_write(beast::error_code ec, std::size_t) {
        if (ec) return;
        http::async_read(stream_, buffer_, res_, [self = shared_from_this()](beast::error_code, std::size_t) {});
    }
    beast::tcp_stream stream_;
    beast::flat_buffer buffer_;
    http::request<http::empty_body> req_;
    http::response<http::string_body> res_;
};

template <class Stream>
void post(Stream& stream, beast::string_view target, std::string body) {
    http::request<http::string_body> req{http::verb::post, target, 11};
    req.set(http::field::host, kHost);
    req.set(http::field::user_agent, BOOST_BEAST_VERSION_STRING);
    req.body() = std::move(body);
    req.prepare_payload();
    http::write(stream, req);
}

int main(int argc, char** argv) {
    net::io_context ioc;
    tcp::resolver resolver(ioc);
    beast::tcp_stream stream(ioc);
    stream.connect(resolver.resolve(kHost, "80"));

    http::request<http::string_body> req{http::verb::get, "/restapi/v1.0/account/~/call-log?perPage=5", 11};
    req.set(http::field::host, kHost);
    http::write(stream, req);  // call: GET /restapi/v1.0/account/{accountId}/call-log

    req.target("/restapi/v1.0/account/~/recording/" + std::string(argv[argc - 1]));
    http::write(stream, req);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}

    post(stream, "/restapi/v1.0/account/~/extension/~/sms", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    post(stream, "/restapi/v1.0/account/~/extension/~/fax", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax

    std::make_shared<Session>(ioc)->run(http::verb::get, "/restapi/v1.0/account/~/extension/~/active-calls");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    std::make_shared<Session>(ioc)->run(http::verb::delete_, "/restapi/v1.0/account/~/extension/7/call-log");  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log

    http::response<http::string_body> mock{http::status::ok, 11};
    mock.set(http::field::location, "/restapi/v1.0/account/~/call-log");  // silent
    std::cout << mock.base();
    ioc.run();
    return 0;
}
