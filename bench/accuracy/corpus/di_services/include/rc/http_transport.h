#pragma once

#include <memory>

#include "rc/transport.h"

namespace rc {

/// Plain HTTPS, without a login.
class HttpTransport final : public ITransport {
public:
    explicit HttpTransport(const std::string& server);
    ~HttpTransport() override;
    Response execute(const Request& request) override;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Adds the token to requests and repeats them where that helps.
class AuthorizedTransport final : public ITransport {
public:
    AuthorizedTransport(ITransport& inner, ITokenSource& tokens, ILogger& log) : inner_(inner), tokens_(tokens), log_(log) {}
    Response execute(const Request& request) override;

private:
    ITransport& inner_;
    ITokenSource& tokens_;
    ILogger& log_;
};

struct Credentials {
    std::string clientId;
    std::string clientSecret;
    std::string jwt;
};

class OAuthTokenSource final : public ITokenSource {
public:
    OAuthTokenSource(ITransport& plain, Credentials c) : plain_(plain), credentials_(std::move(c)) {}
    ~OAuthTokenSource() override;
    std::string token() override;
    void invalidate() override { access_.clear(); }

private:
    Request form(const std::string& path, const std::string& fields) const;

    ITransport& plain_;
    Credentials credentials_;
    std::string access_;
    std::string refresh_;
    long expires_ = 0;
};

}  // namespace rc
