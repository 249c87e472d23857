#pragma once
#include <drogon/Cookie.h>
#include <drogon/HttpTypes.h>
#include <drogon/Session.h>
#include <json/json.h>
#include <trantor/net/InetAddress.h>
#include <trantor/utils/Date.h>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace drogon {
template <typename T> using SafeStringMap = std::unordered_map<std::string, T>;
class HttpRequest;
using HttpRequestPtr = std::shared_ptr<HttpRequest>;
class UploadFile {
public:
    explicit UploadFile(const std::string& filePath, const std::string& fileName = "", const std::string& itemName = "file", ContentType contentType = CT_NONE);
    const std::string& path() const;
    const std::string& fileName() const;
    const std::string& itemName() const;
    ContentType contentType() const;
};
template <typename T> T fromRequest(const HttpRequest& req);
template <typename T> HttpRequestPtr toRequest(T&&);
template <> HttpRequestPtr toRequest<const Json::Value&>(const Json::Value& pJson);
template <> HttpRequestPtr toRequest(Json::Value&& pJson);
template <> std::shared_ptr<Json::Value> fromRequest(const HttpRequest& req);
class HttpRequest {
public:
    template <typename T> T as() const;
    virtual const char* methodString() const = 0;
    const char* getMethodString() const;
    virtual HttpMethod method() const = 0;
    HttpMethod getMethod() const;
    virtual bool isHead() const = 0;
    virtual const std::string& getHeader(std::string key) const = 0;
    virtual void removeHeader(std::string key) = 0;
    virtual const std::string& getCookie(const std::string& field) const = 0;
    virtual const SafeStringMap<std::string>& headers() const = 0;
    const SafeStringMap<std::string>& getHeaders() const;
    virtual const SafeStringMap<std::string>& cookies() const = 0;
    const SafeStringMap<std::string>& getCookies() const;
    virtual size_t realContentLength() const = 0;
    virtual const std::string& query() const = 0;
    const std::string& getQuery() const;
    std::string_view body() const;
    std::string_view getBody() const;
    virtual const char* bodyData() const = 0;
    virtual size_t bodyLength() const = 0;
    virtual const std::string& path() const = 0;
    const std::string& getPath() const;
    virtual const std::string& getOriginalPath() const = 0;
    std::string_view getMatchedPathPattern() const;
    std::string_view matchedPathPattern() const;
    virtual const std::vector<std::string>& getRoutingParameters() const = 0;
    virtual const char* versionString() const = 0;
    virtual Version version() const = 0;
    Version getVersion() const;
    virtual SessionPtr session() const = 0;
    SessionPtr getSession() const;
    virtual const AttributesPtr& attributes() const = 0;
    const AttributesPtr& getAttributes() const;
    virtual const SafeStringMap<std::string>& parameters() const = 0;
    const SafeStringMap<std::string>& getParameters() const;
    virtual const std::string& getParameter(const std::string& key) const = 0;
    template <typename T> std::optional<T> getOptionalParameter(const std::string& key);
    virtual const trantor::InetAddress& peerAddr() const = 0;
    const trantor::InetAddress& getPeerAddr() const;
    virtual const trantor::InetAddress& localAddr() const = 0;
    const trantor::InetAddress& getLocalAddr() const;
    virtual const trantor::Date& creationDate() const = 0;
    const trantor::Date& getCreationDate() const;
    virtual const std::shared_ptr<Json::Value>& jsonObject() const = 0;
    const std::shared_ptr<Json::Value>& getJsonObject() const;
    virtual const std::string& getJsonError() const = 0;
    virtual ContentType contentType() const = 0;
    ContentType getContentType() const;
    virtual void setMethod(const HttpMethod method) = 0;
    virtual void setPath(const std::string& path) = 0;
    virtual void setPath(std::string&& path) = 0;
    virtual void setPathEncode(bool) = 0;
    virtual void setParameter(const std::string& key, const std::string& value) = 0;
    virtual void setContentTypeCode(const ContentType type) = 0;
    void setContentTypeString(const std::string_view& typeString);
    void setContentTypeString(const char* typeString, size_t typeStringLength);
    void setCustomContentTypeString(const std::string& type);
    virtual void setBody(const std::string& body) = 0;
    virtual void setBody(std::string&& body) = 0;
    virtual void addHeader(std::string field, const std::string& value) = 0;
    virtual void addHeader(std::string field, std::string&& value) = 0;
    virtual void addCookie(std::string key, std::string value) = 0;
    virtual void setPassThrough(bool flag) = 0;
    static HttpRequestPtr newHttpRequest();
    static HttpRequestPtr newHttpJsonRequest(const Json::Value& data);
    static HttpRequestPtr newHttpFormPostRequest();
    static HttpRequestPtr newFileUploadRequest(const std::vector<UploadFile>& files);
    template <typename T> static HttpRequestPtr newCustomHttpRequest(T&& obj);
    virtual bool isOnSecureConnection() const noexcept = 0;
    virtual ~HttpRequest();
};
}  // namespace drogon
