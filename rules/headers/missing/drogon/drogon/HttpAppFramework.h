#pragma once
#include <drogon/DrObject.h>
#include <drogon/HttpClient.h>
#include <drogon/HttpFilter.h>
#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>
#include <drogon/HttpTypes.h>
#include <drogon/plugins/Plugin.h>
#include <json/json.h>
#include <trantor/net/EventLoop.h>
#include <trantor/utils/Logger.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace drogon {
namespace orm {
class DbClient;
using DbClientPtr = std::shared_ptr<DbClient>;
}  // namespace orm
namespace nosql {
class RedisClient;
using RedisClientPtr = std::shared_ptr<RedisClient>;
}  // namespace nosql
std::string getVersion();
std::string getGitCommit();
using DefaultHandler = std::function<void(const HttpRequestPtr&, std::function<void(const HttpResponsePtr&)>&&)>;
using ExceptionHandler = std::function<void(const std::exception&, const HttpRequestPtr&, std::function<void(const HttpResponsePtr&)>&&)>;
namespace internal {
class HttpConstraint {
public:
    HttpConstraint(HttpMethod method);
    HttpConstraint(const std::string& filterName);
    HttpConstraint(const char* filterName);
};
}  // namespace internal
class HttpAppFramework : public trantor::NonCopyable {
public:
    virtual ~HttpAppFramework();
    static HttpAppFramework& instance();
    virtual void run() = 0;
    virtual bool isRunning() = 0;
    virtual void quit() = 0;
    virtual trantor::EventLoop* getLoop() const = 0;
    virtual trantor::EventLoop* getIOLoop(size_t id) const = 0;
    virtual size_t getCurrentThreadIndex() const = 0;
    virtual HttpAppFramework& setCustom404Page(const HttpResponsePtr& resp, bool set404 = true) = 0;
    virtual HttpAppFramework& setCustomErrorHandler(std::function<HttpResponsePtr(HttpStatusCode)>&& resp_generator) = 0;
    virtual HttpAppFramework& setExceptionHandler(ExceptionHandler handler) = 0;
    virtual HttpAppFramework& setDefaultHandler(DefaultHandler handler) = 0;
    virtual HttpAppFramework& setTermSignalHandler(const std::function<void()>& handler) = 0;
    virtual HttpAppFramework& setIntSignalHandler(const std::function<void()>& handler) = 0;
    template <typename T> T* getPlugin();
    template <typename T> std::shared_ptr<T> getSharedPlugin();
    virtual PluginBase* getPlugin(const std::string& name) = 0;
    virtual void addPlugin(const std::string& name, const std::vector<std::string>& dependencies, const Json::Value& config) = 0;
    virtual HttpAppFramework& registerBeginningAdvice(const std::function<void()>& advice) = 0;
    virtual HttpAppFramework& registerNewConnectionAdvice(const std::function<bool(const trantor::InetAddress&, const trantor::InetAddress&)>& advice) = 0;
    virtual HttpAppFramework& registerHttpResponseCreationAdvice(const std::function<void(const HttpResponsePtr&)>& advice) = 0;
    virtual HttpAppFramework& registerSyncAdvice(const std::function<HttpResponsePtr(const HttpRequestPtr&)>& advice) = 0;
    virtual HttpAppFramework& registerPreRoutingAdvice(const std::function<void(const HttpRequestPtr&, AdviceCallback&&, AdviceChainCallback&&)>& advice) = 0;
    virtual HttpAppFramework& registerPreRoutingAdvice(const std::function<void(const HttpRequestPtr&)>& advice) = 0;
    virtual HttpAppFramework& registerPostRoutingAdvice(const std::function<void(const HttpRequestPtr&, AdviceCallback&&, AdviceChainCallback&&)>& advice) = 0;
    virtual HttpAppFramework& registerPostRoutingAdvice(const std::function<void(const HttpRequestPtr&)>& advice) = 0;
    virtual HttpAppFramework& registerPreHandlingAdvice(const std::function<void(const HttpRequestPtr&, AdviceCallback&&, AdviceChainCallback&&)>& advice) = 0;
    virtual HttpAppFramework& registerPreHandlingAdvice(const std::function<void(const HttpRequestPtr&)>& advice) = 0;
    virtual HttpAppFramework& registerPostHandlingAdvice(const std::function<void(const HttpRequestPtr&, const HttpResponsePtr&)>& advice) = 0;
    virtual HttpAppFramework& registerPreSendingAdvice(const std::function<void(const HttpRequestPtr&, const HttpResponsePtr&)>& advice) = 0;
    virtual HttpAppFramework& loadConfigFile(const std::string& fileName) noexcept(false) = 0;
    virtual HttpAppFramework& loadConfigJson(const Json::Value& data) noexcept(false) = 0;
    virtual HttpAppFramework& registerHttpSimpleController(const std::string& pathName, const std::string& ctrlName, const std::vector<internal::HttpConstraint>& constraints = {}) = 0;
    template <typename FUNCTION>
    HttpAppFramework& registerHandler(const std::string& pathPattern, FUNCTION&& function, const std::vector<internal::HttpConstraint>& constraints = {}, const std::string& handlerName = "") { return *this; }
    template <typename FUNCTION>
    HttpAppFramework& registerHandlerViaRegex(const std::string& regExp, FUNCTION&& function, const std::vector<internal::HttpConstraint>& constraints = {}, const std::string& handlerName = "") { return *this; }
    virtual HttpAppFramework& registerWebSocketController(const std::string& pathName, const std::string& ctrlName, const std::vector<internal::HttpConstraint>& constraints = {}) = 0;
    template <typename T> HttpAppFramework& registerController(const std::shared_ptr<T>& ctrlPtr);
    template <typename T> HttpAppFramework& registerFilter(const std::shared_ptr<T>& filterPtr);
    template <typename T> HttpAppFramework& registerMiddleware(const std::shared_ptr<T>& middlewarePtr);
    virtual void forward(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& callback, const std::string& hostString = "", double timeout = 0) = 0;
    virtual const Json::Value& getCustomConfig() const = 0;
    virtual HttpAppFramework& setThreadNum(size_t threadNum) = 0;
    virtual size_t getThreadNum() const = 0;
    virtual HttpAppFramework& setSSLFiles(const std::string& certPath, const std::string& keyPath) = 0;
    virtual HttpAppFramework& addListener(const std::string& ip, uint16_t port, bool useSSL = false, const std::string& certFile = "", const std::string& keyFile = "", bool useOldTLS = false,
                                          const std::vector<std::pair<std::string, std::string>>& sslConfCmds = {}) = 0;
    virtual HttpAppFramework& enableSession(const size_t timeout = 0) = 0;
    virtual HttpAppFramework& disableSession() = 0;
    virtual HttpAppFramework& setDocumentRoot(const std::string& rootPath) = 0;
    virtual const std::string& getDocumentRoot() const = 0;
    virtual HttpAppFramework& setUploadPath(const std::string& uploadPath) = 0;
    virtual const std::string& getUploadPath() const = 0;
    virtual HttpAppFramework& setFileTypes(const std::vector<std::string>& types) = 0;
    virtual HttpAppFramework& enableRunAsDaemon() = 0;
    virtual HttpAppFramework& disableSigtermHandling() = 0;
    virtual HttpAppFramework& enableRelaunchOnError() = 0;
    virtual HttpAppFramework& setLogPath(const std::string& logPath, const std::string& logfileBaseName = "", size_t logSize = 100000000, size_t maxFiles = 0, bool useSpdlog = false) = 0;
    virtual HttpAppFramework& setLogLevel(trantor::Logger::LogLevel level) = 0;
    virtual HttpAppFramework& setLogLocalTime(bool on) = 0;
    virtual HttpAppFramework& enableSendfile(bool sendFile) = 0;
    virtual HttpAppFramework& enableGzip(bool useGzip) = 0;
    virtual HttpAppFramework& enableBrotli(bool useBrotli) = 0;
    virtual HttpAppFramework& setStaticFilesCacheTime(int cacheTime) = 0;
    virtual HttpAppFramework& setIdleConnectionTimeout(size_t timeout) = 0;
    virtual HttpAppFramework& setKeepaliveRequestsNumber(const size_t number) = 0;
    virtual HttpAppFramework& setPipeliningRequestsNumber(const size_t number) = 0;
    virtual HttpAppFramework& setHomePage(const std::string& homePageFile) = 0;
    virtual HttpAppFramework& setMaxConnectionNum(size_t maxConnections) = 0;
    virtual HttpAppFramework& setMaxConnectionNumPerIP(size_t maxConnectionsPerIP) = 0;
    virtual HttpAppFramework& setClientMaxBodySize(size_t maxSize) = 0;
    virtual HttpAppFramework& setClientMaxMemoryBodySize(size_t maxSize) = 0;
    virtual HttpAppFramework& setServerHeaderField(const std::string& server) = 0;
    virtual HttpAppFramework& enableServerHeader(bool flag) = 0;
    virtual HttpAppFramework& enableDateHeader(bool flag) = 0;
    virtual HttpAppFramework& setUnicodeEscapingInJson(bool enable) noexcept = 0;
    virtual orm::DbClientPtr getDbClient(const std::string& name = "default") = 0;
    virtual orm::DbClientPtr getFastDbClient(const std::string& name = "default") = 0;
    virtual nosql::RedisClientPtr getRedisClient(const std::string& name = "default") = 0;
    virtual int64_t getConnectionCount() const = 0;
};
HttpAppFramework& app();
}  // namespace drogon
