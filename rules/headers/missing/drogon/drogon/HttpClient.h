#pragma once
#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>
#include <drogon/HttpTypes.h>
#include <drogon/utils/coroutine.h>
#include <trantor/net/EventLoop.h>

#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <utility>

namespace drogon {
class HttpClient;
using HttpClientPtr = std::shared_ptr<HttpClient>;
using HttpReqCallback = std::function<void(ReqResult, const HttpResponsePtr&)>;
#ifdef __cpp_impl_coroutine
namespace internal {
struct HttpRespAwaiter : public CallbackAwaiter<HttpResponsePtr> {
    HttpRespAwaiter(HttpClient* client, HttpRequestPtr req, double timeout);
    void await_suspend(std::coroutine_handle<> handle);
};
}  // namespace internal
#endif
class HttpException : public std::exception {
public:
    explicit HttpException(const ReqResult& res);
    const char* what() const noexcept override;
    ReqResult code() const;
};
class HttpClient : public trantor::NonCopyable {
public:
    virtual void sendRequest(const HttpRequestPtr& req, const HttpReqCallback& callback, double timeout = 0) = 0;
    virtual void sendRequest(const HttpRequestPtr& req, HttpReqCallback&& callback, double timeout = 0) = 0;
    std::pair<ReqResult, HttpResponsePtr> sendRequest(const HttpRequestPtr& req, double timeout = 0);
#ifdef __cpp_impl_coroutine
    internal::HttpRespAwaiter sendRequestCoro(HttpRequestPtr req, double timeout = 0);
#endif
    virtual void setSockOptCallback(std::function<void(int)> cb) = 0;
    virtual void setPipeliningDepth(size_t depth) = 0;
    virtual void enableCookies(bool flag = true) = 0;
    virtual void addCookie(const std::string& key, const std::string& value) = 0;
    virtual void addCookie(const Cookie& cookie) = 0;
    virtual void setUserAgent(const std::string& userAgent) = 0;
    static HttpClientPtr newHttpClient(const std::string& ip, uint16_t port, bool useSSL = false, trantor::EventLoop* loop = nullptr, bool useOldTLS = false, bool validateCert = true);
    static HttpClientPtr newHttpClient(const std::string& hostString, trantor::EventLoop* loop = nullptr, bool useOldTLS = false, bool validateCert = true);
    virtual trantor::EventLoop* getLoop() = 0;
    virtual size_t bytesSent() const = 0;
    virtual size_t bytesReceived() const = 0;
    virtual std::string host() const = 0;
    std::string getHost() const;
    virtual uint16_t port() const = 0;
    uint16_t getPort() const;
    virtual bool secure() const = 0;
    bool onDefaultPort() const;
    virtual void setCertPath(const std::string& cert, const std::string& key) = 0;
    virtual void addSSLConfigs(const std::vector<std::pair<std::string, std::string>>& sslConfCmds) = 0;
    virtual ~HttpClient();
};
}  // namespace drogon
