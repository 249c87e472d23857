// The declarations of Proxygen that its clients use, with its own names and signatures.
#pragma once
#include <memory>
#include <string>
namespace folly { class StringPiece { public: StringPiece(const char* str); StringPiece(const std::string& str); }; class IOBuf; }
namespace proxygen {
enum class HTTPMethod { GET, POST, OPTIONS, DELETE, HEAD, CONNECT, CONNECT_UDP, PUT, TRACE, PATCH, SUB, PUB, UNSUB };
enum HTTPHeaderCode : unsigned char { HTTP_HEADER_HOST = 30, HTTP_HEADER_REFERER };
class HTTPHeaders {
public:
    void add(folly::StringPiece name, const std::string& value);
    void set(HTTPHeaderCode code, const std::string& value);
};
class HTTPMessage {
public:
    HTTPMessage();
    void setMethod(HTTPMethod method);
    void setMethod(folly::StringPiece method);
    void setURL(const std::string& url, bool strict = false);
    const std::string& getURL() const;
    void setHTTPVersion(unsigned char major, unsigned char minor);
    HTTPHeaders& getHeaders();
};
class HTTPTransaction {
public:
    virtual void sendHeaders(const HTTPMessage& headers);
    virtual void sendHeadersWithEOM(const HTTPMessage& headers);
    virtual void sendBody(std::unique_ptr<folly::IOBuf> body);
    virtual void sendEOM();
    virtual ~HTTPTransaction();
};
class URL {
public:
    explicit URL(const std::string& url, bool secure = true);
    const std::string& getUrl() const;
    const std::string& getPath() const;
    std::string makeRelativeURL() const;
};
class ResponseHandler;
class ResponseBuilder {
public:
    explicit ResponseBuilder(ResponseHandler* txn);
    ResponseBuilder& status(unsigned short code, const std::string& message);
    ResponseBuilder& header(const std::string& name, const std::string& value);
    void sendWithEOM();
};
}  // namespace proxygen
