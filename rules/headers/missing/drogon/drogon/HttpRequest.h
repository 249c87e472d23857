#pragma once
#include <drogon/HttpTypes.h>

#include <memory>
#include <string>
#include <vector>

namespace Json {
class Value {
public:
    Value& operator[](const char* key);
    Value& operator=(const char* value);
};
}  // namespace Json

namespace drogon {
class HttpRequest;
using HttpRequestPtr = std::shared_ptr<HttpRequest>;
class UploadFile {
public:
    explicit UploadFile(const std::string& filePath, const std::string& fileName = "", const std::string& itemName = "file");
};
class HttpRequest {
public:
    virtual const std::string& path() const = 0;
    virtual void setMethod(const HttpMethod method) = 0;
    virtual void setPath(const std::string& path) = 0;
    virtual void setPath(std::string&& path) = 0;
    virtual void setPathEncode(bool) = 0;
    virtual void setParameter(const std::string& key, const std::string& value) = 0;
    virtual void setContentTypeCode(const ContentType type) = 0;
    virtual void setBody(const std::string& body) = 0;
    virtual void addHeader(std::string field, const std::string& value) = 0;
    static HttpRequestPtr newHttpRequest();
    static HttpRequestPtr newHttpJsonRequest(const Json::Value& data);
    static HttpRequestPtr newHttpFormPostRequest();
    static HttpRequestPtr newFileUploadRequest(const std::vector<UploadFile>& files);
    virtual ~HttpRequest();
};
}  // namespace drogon
