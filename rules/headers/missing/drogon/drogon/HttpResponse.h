#pragma once
#include <drogon/Cookie.h>
#include <drogon/HttpRequest.h>
#include <drogon/HttpTypes.h>
#include <drogon/HttpViewData.h>
#include <json/json.h>

#include <functional>
#include <memory>
#include <string>

namespace drogon {
class HttpResponse;
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
template <typename T> T fromResponse(const HttpResponse& resp);
template <typename T> HttpResponsePtr toResponse(T&&);
template <> HttpResponsePtr toResponse<const Json::Value&>(const Json::Value& pJson);
template <> HttpResponsePtr toResponse(Json::Value&& pJson);
class HttpResponse {
public:
    template <typename T> T as() const;
    virtual HttpStatusCode statusCode() const = 0;
    HttpStatusCode getStatusCode() const;
    virtual void setStatusCode(HttpStatusCode code) = 0;
    virtual void setCustomStatusCode(int code, std::string_view message = std::string_view{}) = 0;
    virtual const trantor::Date& creationDate() const = 0;
    const trantor::Date& getCreationDate() const;
    virtual void setVersion(const Version v) = 0;
    virtual Version version() const = 0;
    Version getVersion() const;
    virtual void setCloseConnection(bool on) = 0;
    virtual bool ifCloseConnection() const = 0;
    virtual void setContentTypeCode(ContentType type) = 0;
    void setContentTypeString(const std::string_view& typeString);
    void setContentTypeString(const char* typeString, size_t typeStringLength);
    void setContentTypeCodeAndCustomString(ContentType type, const std::string_view& typeString);
    void setCustomContentTypeString(const std::string& typeString);
    virtual const std::string& getHeader(std::string key) const = 0;
    virtual void removeHeader(std::string key) = 0;
    virtual const SafeStringMap<std::string>& headers() const = 0;
    const SafeStringMap<std::string>& getHeaders() const;
    virtual void addHeader(std::string field, const std::string& value) = 0;
    virtual void addHeader(std::string field, std::string&& value) = 0;
    virtual void addCookie(const std::string& key, const std::string& value) = 0;
    virtual void addCookie(const Cookie& cookie) = 0;
    virtual void addCookie(Cookie&& cookie) = 0;
    virtual const Cookie& getCookie(const std::string& key) const = 0;
    virtual const SafeStringMap<Cookie>& cookies() const = 0;
    const SafeStringMap<Cookie>& getCookies() const;
    virtual void removeCookie(const std::string& key) = 0;
    virtual void setBody(const std::string& body) = 0;
    virtual void setBody(std::string&& body) = 0;
    template <int N> void setBody(const char (&body)[N]);
    std::string_view body() const;
    std::string_view getBody() const;
    virtual void clear() = 0;
    virtual void setExpiredTime(ssize_t expiredTime) = 0;
    virtual ssize_t expiredTime() const = 0;
    virtual const std::shared_ptr<Json::Value>& jsonObject() const = 0;
    const std::shared_ptr<Json::Value>& getJsonObject() const;
    virtual const std::string& getJsonError() const = 0;
    virtual void setPassThrough(bool flag) = 0;
    virtual ContentType contentType() const = 0;
    ContentType getContentType() const;
    static HttpResponsePtr newHttpResponse();
    static HttpResponsePtr newHttpResponse(HttpStatusCode code, ContentType type);
    static HttpResponsePtr newNotFoundResponse(const HttpRequestPtr& req = HttpRequestPtr());
    static HttpResponsePtr newHttpJsonResponse(const Json::Value& data);
    static HttpResponsePtr newHttpJsonResponse(Json::Value&& data);
    static HttpResponsePtr newHttpViewResponse(const std::string& viewName, const HttpViewData& data = HttpViewData(), const HttpRequestPtr& req = HttpRequestPtr());
    static HttpResponsePtr newRedirectionResponse(const std::string& location, HttpStatusCode status = k302Found);
    static HttpResponsePtr newFileResponse(const std::string& fullPath, const std::string& attachmentFileName = "", ContentType type = CT_NONE, const std::string& typeString = "",
                                           const HttpRequestPtr& req = HttpRequestPtr());
    static HttpResponsePtr newFileResponse(const unsigned char* pBuffer, size_t bufferLength, const std::string& attachmentFileName = "", ContentType type = CT_NONE,
                                           const std::string& typeString = "");
    static HttpResponsePtr newStreamResponse(const std::function<size_t(char*, size_t)>& callback, const std::string& attachmentFileName = "", ContentType type = CT_NONE,
                                             const std::string& typeString = "", const HttpRequestPtr& req = HttpRequestPtr());
    template <typename T> static HttpResponsePtr newCustomHttpResponse(T&& obj);
    virtual ~HttpResponse();
};
}  // namespace drogon
