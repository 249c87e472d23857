#include "link.hpp"
#include <iostream>

namespace {
http::verb verbOf(Op op) {
    switch (op) {
    case Op::Read: return http::verb::get;
    case Op::Create: return http::verb::post;
    case Op::Replace: return http::verb::put;
    case Op::Modify: return http::verb::patch;
    case Op::Erase: return http::verb::delete_;
    }
    throw std::logic_error("bad op");
}

std::string field(const std::string& json, const std::string& name) {
    const auto key = "\"" + name + "\"";
    auto at = json.find(key);
    if (at == std::string::npos) return {};
    at = json.find('"', json.find(':', at)) + 1;
    return json.substr(at, json.find('"', at) - at);
}
} // namespace

Link::Link(asio::io_context& io, asio::ssl::context& tls, std::string host)
    : io_(io), tls_(tls), host_(std::move(host)) {
    reconnect();
}

Link::~Link() {
    if (!stream_) return;
    beast::error_code ignored;
    stream_->shutdown(ignored);
}

void Link::reconnect() {
    tcp::resolver resolver(io_);
    stream_ = std::make_unique<asio::ssl::stream<tcp::socket>>(io_, tls_);
    asio::connect(stream_->next_layer(), resolver.resolve(host_, "443"));
    SSL_set_tlsext_host_name(stream_->native_handle(), host_.c_str());
    stream_->handshake(asio::ssl::stream_base::client);
}

Answer Link::exchange(http::request<http::string_body>& req) {
    req.set(http::field::host, host_);
    req.set(http::field::user_agent, "callpark/2.1");
    req.prepare_payload();
    for (int attempt = 0; attempt < 2; ++attempt) {
        beast::error_code ec;
        http::write(*stream_, req, ec);
        beast::flat_buffer buffer;
        http::response<http::string_body> res;
        if (!ec) http::read(*stream_, buffer, res, ec);
        if (!ec) return {res.result_int(), res.body()};
        std::cerr << req.method_string() << ' ' << req.target() << ": " << ec.message() << '\n';
        reconnect();
    }
    return {};
}

void Link::signIn(const std::string& basic, const std::string& jwt) {
    http::request<http::string_body> req{http::verb::post, "/restapi/oauth/token", 11};
    req.set(http::field::authorization, "Basic " + basic);
    req.set(http::field::content_type, "application/x-www-form-urlencoded");
    req.body() = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + jwt;
    const auto a = exchange(req);  // call: POST /restapi/oauth/token
    if (!a.ok()) throw std::runtime_error("sign in: " + std::to_string(a.status));
    bearer_ = "Bearer " + field(a.body, "access_token");
}

Answer Link::perform(Op op, const std::string& target, const std::string& json) {
    http::request<http::string_body> req;
    req.version(11);
    req.method(verbOf(op));
    req.target(target);
    req.set(http::field::authorization, bearer_);
    if (!json.empty()) {
        req.set(http::field::content_type, "application/json");
        req.body() = json;
    }
    return exchange(req);
}
