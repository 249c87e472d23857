// The declarations of oatpp 1.3 that API clients use, with its own names and signatures.
#pragma once
#include <memory>
#include <string>
#include <unordered_map>

namespace oatpp {
typedef int v_int32;
namespace data::mapping::type {
class String {
public:
    String() {}
    String(const char* str);
    String(const std::string& str);
    String& operator=(const char* str);
    const std::string& operator*() const;
};
String operator+(const String& a, const String& b);
class Int32 {
public:
    Int32(v_int32 value);
};
}  // namespace data::mapping::type
typedef data::mapping::type::String String;
typedef data::mapping::type::Int32 Int32;
namespace data::share {
class StringTemplate {};
}  // namespace data::share
namespace data::mapping {
class ObjectMapper {
public:
    template <class T> oatpp::String writeToString(const T& variant) const;
};
}  // namespace data::mapping
namespace web::protocol::http {
namespace incoming {
class Response {
public:
    int getStatusCode() const;
    oatpp::String readBodyToString() const;
};
}  // namespace incoming
namespace outgoing {
class Body {};
class BufferBody : public Body {
public:
    static std::shared_ptr<BufferBody> createShared(const oatpp::String& buffer, const oatpp::String& contentType = oatpp::String());
};
}  // namespace outgoing
class Headers {
public:
    void put_LockFree(const oatpp::String& key, const oatpp::String& value);
};
}  // namespace web::protocol::http
namespace network {
struct Address {
    Address(const oatpp::String& pHost, unsigned short pPort);
};
class ClientConnectionProvider {};
namespace tcp::client {
class ConnectionProvider : public ClientConnectionProvider {
public:
    static std::shared_ptr<ConnectionProvider> createShared(const network::Address& address);
};
}  // namespace tcp::client
}  // namespace network
namespace web::client {
class RequestExecutor {
public:
    class ConnectionHandle {};
    typedef protocol::http::Headers Headers;
    typedef protocol::http::outgoing::Body Body;
    typedef protocol::http::incoming::Response Response;
    virtual std::shared_ptr<Response> execute(const String& method, const String& path, const Headers& headers, const std::shared_ptr<Body>& body,
                                              const std::shared_ptr<ConnectionHandle>& connectionHandle = nullptr);
    virtual ~RequestExecutor() = default;
};
class HttpRequestExecutor : public RequestExecutor {
public:
    static std::shared_ptr<HttpRequestExecutor> createShared(const std::shared_ptr<network::ClientConnectionProvider>& connectionProvider);
};
class ApiClient {
public:
    typedef protocol::http::Headers Headers;
    typedef oatpp::String String;
    typedef oatpp::Int32 Int32;
    template <class T> struct TypeInterpretation {
        static oatpp::String toString(const oatpp::String& typeName, const T& parameter);
    };

protected:
    static data::share::StringTemplate parsePathTemplate(const oatpp::String& name, const oatpp::String& text);
    std::shared_ptr<RequestExecutor> m_requestExecutor;
    std::shared_ptr<data::mapping::ObjectMapper> m_objectMapper;

public:
    ApiClient(const std::shared_ptr<RequestExecutor>& requestExecutor, const std::shared_ptr<data::mapping::ObjectMapper>& objectMapper)
        : m_requestExecutor(requestExecutor), m_objectMapper(objectMapper) {}
    virtual ~ApiClient() = default;
    virtual std::shared_ptr<protocol::http::incoming::Response> executeRequest(const oatpp::String& method, const data::share::StringTemplate& pathTemplate, const Headers& headers,
                                                                               const std::unordered_map<std::string, oatpp::String>& pathParams,
                                                                               const std::unordered_map<std::string, oatpp::String>& queryParams,
                                                                               const std::shared_ptr<RequestExecutor::Body>& body,
                                                                               const std::shared_ptr<RequestExecutor::ConnectionHandle>& connectionHandle = nullptr);
};
}  // namespace web::client
}  // namespace oatpp
