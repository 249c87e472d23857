#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace onboard {

enum class Method { Get, Post, Put, Patch, Delete };

struct Request {
    Method method = Method::Get;
    std::string path;
    std::map<std::string, std::string> query;
    std::map<std::string, std::string> headers;
    std::string body;
};

struct Response {
    int status = 0;
    std::string body;
    bool success() const { return status / 100 == 2; }
};

class IHttpClient {
public:
    virtual ~IHttpClient() = default;
    virtual Response send(const Request& request) = 0;
};

// The real thing, on top of cpprestsdk.
class CasablancaClient : public IHttpClient {
public:
    explicit CasablancaClient(const std::string& baseUri);
    ~CasablancaClient() override;
    Response send(const Request& request) override;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// Decorator: repeats requests the server asked us to repeat.
class RetryingClient : public IHttpClient {
public:
    RetryingClient(std::shared_ptr<IHttpClient> inner, int maxAttempts)
        : inner_(std::move(inner)), maxAttempts_(maxAttempts) {}
    Response send(const Request& request) override;

private:
    std::shared_ptr<IHttpClient> inner_;
    int maxAttempts_;
};

}  // namespace onboard
