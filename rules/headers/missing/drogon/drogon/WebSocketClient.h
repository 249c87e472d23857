#pragma once
#include <drogon/HttpAppFramework.h>

#define WS_PATH_LIST_BEGIN static void initPathRouting() {
#define WS_PATH_ADD(path, ...) registerSelf__(path, {__VA_ARGS__})
#define WS_ADD_PATH_VIA_REGEX(regExp, ...) registerSelfRegex__(regExp, {__VA_ARGS__})
#define WS_PATH_LIST_END }

namespace drogon {
enum class CloseCode {
    kNone = 0, kNormalClosure = 1000, kEndpointGone = 1001, kProtocolError = 1002, kInvalidMessage = 1003, kAbnormally = 1005, kNoStatus = 1006, kWrongMessageContent = 1007, kViolation = 1008,
    kMessageTooBig = 1009, kExtensionNeeded = 1010, kUnexpectedCondition = 1011, kTLSFailed = 1015
};
class WebSocketConnection {
public:
    virtual ~WebSocketConnection() = default;
    virtual void send(const char* msg, uint64_t len, const WebSocketMessageType type = WebSocketMessageType::Text) = 0;
    virtual void send(std::string_view msg, const WebSocketMessageType type = WebSocketMessageType::Text) = 0;
    virtual void sendJson(const Json::Value& json, const WebSocketMessageType type = WebSocketMessageType::Text) = 0;
    virtual const trantor::InetAddress& localAddr() const = 0;
    virtual const trantor::InetAddress& peerAddr() const = 0;
    virtual bool connected() const = 0;
    virtual bool disconnected() const = 0;
    virtual void shutdown(const CloseCode code = CloseCode::kNormalClosure, const std::string& reason = "") = 0;
    virtual void forceClose() = 0;
    void setContext(const std::shared_ptr<void>& context);
    void setContext(std::shared_ptr<void>&& context);
    template <typename T> std::shared_ptr<T> getContext() const;
    template <typename T> T& getContextRef() const;
    bool hasContext();
    void clearContext();
    virtual void setPingMessage(const std::string& message, const std::chrono::duration<double>& interval) = 0;
    virtual void disablePing() = 0;
};
using WebSocketConnectionPtr = std::shared_ptr<WebSocketConnection>;
class WebSocketClient;
using WebSocketClientPtr = std::shared_ptr<WebSocketClient>;
using WebSocketRequestCallback = std::function<void(ReqResult, const HttpResponsePtr&, const WebSocketClientPtr&)>;
#ifdef __cpp_impl_coroutine
namespace internal {
struct WebSocketConnectionAwaiter : public CallbackAwaiter<HttpResponsePtr> {
    void await_suspend(std::coroutine_handle<> handle);
};
}  // namespace internal
#endif
class WebSocketClient {
public:
    virtual WebSocketConnectionPtr getConnection() = 0;
    virtual void stop() = 0;
    virtual void setMessageHandler(const std::function<void(std::string&& message, const WebSocketClientPtr&, const WebSocketMessageType&)>& callback) = 0;
    virtual void setConnectionClosedHandler(const std::function<void(const WebSocketClientPtr&)>& callback) = 0;
    virtual void connectToServer(const HttpRequestPtr& request, const WebSocketRequestCallback& callback) = 0;
#ifdef __cpp_impl_coroutine
    internal::WebSocketConnectionAwaiter connectToServerCoro(const HttpRequestPtr& request);
#endif
    virtual trantor::EventLoop* getLoop() = 0;
    static WebSocketClientPtr newWebSocketClient(const std::string& ip, uint16_t port, bool useSSL = false, trantor::EventLoop* loop = nullptr, bool useOldTLS = false, bool validateCert = true);
    static WebSocketClientPtr newWebSocketClient(const std::string& hostString, trantor::EventLoop* loop = nullptr, bool useOldTLS = false, bool validateCert = true);
    virtual ~WebSocketClient() = default;
};
class WebSocketControllerBase : public virtual DrObjectBase {
public:
    virtual void handleNewMessage(const WebSocketConnectionPtr&, std::string&&, const WebSocketMessageType&) = 0;
    virtual void handleNewConnection(const HttpRequestPtr&, const WebSocketConnectionPtr&) = 0;
    virtual void handleConnectionClosed(const WebSocketConnectionPtr&) = 0;
    ~WebSocketControllerBase() override = default;
};
template <typename T, bool AutoCreation = true> class WebSocketController : public DrObject<T>, public WebSocketControllerBase {
public:
    static const bool isAutoCreation = AutoCreation;
    ~WebSocketController() override = default;

protected:
    static void registerSelf__(const std::string& path, const std::vector<internal::HttpConstraint>& constraints);
    static void registerSelfRegex__(const std::string& regExp, const std::vector<internal::HttpConstraint>& constraints);
};
}  // namespace drogon
