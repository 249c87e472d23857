#pragma once
#include <httplib.h>

#include <string>
#include <string_view>
#include <utility>

class RequestBuilder {
public:
    explicit RequestBuilder(httplib::Client& client) : client_(client) {}

    RequestBuilder& account(std::string_view id) { return segment("account").segment(id); }
    RequestBuilder& extension(std::string_view id = "~") { return segment("extension").segment(id); }
    RequestBuilder& segment(std::string_view text) {
        path_ += '/';
        path_ += text;
        return *this;
    }
    RequestBuilder& query(std::string_view key, std::string_view value) {
        query_ += query_.empty() ? "?" : "&";
        query_.append(key).append("=").append(value);
        return *this;
    }
    RequestBuilder& method(std::string name) {
        method_ = std::move(name);
        return *this;
    }
    RequestBuilder& body(std::string text) {
        body_ = std::move(text);
        return *this;
    }

    httplib::Result send() {
        httplib::Request request;
        request.method = method_;
        request.path = path_ + query_;
        request.body = body_;
        return client_.send(request);
    }
    httplib::Result get() { return method("GET").send(); }
    httplib::Result post(std::string text) { return method("POST").body(std::move(text)).send(); }

    const std::string& path() const { return path_; }

private:
    httplib::Client& client_;
    std::string method_ = "GET";
    std::string path_ = "/restapi/v1.0";
    std::string query_;
    std::string body_;
};
