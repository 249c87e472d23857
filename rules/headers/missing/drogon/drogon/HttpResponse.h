#pragma once
#include <memory>
#include <string>
namespace drogon {
class HttpResponse;
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
class HttpResponse {
public:
    virtual int statusCode() const = 0;
    virtual const std::string& getBody() const = 0;
    static HttpResponsePtr newHttpResponse();
    static HttpResponsePtr newRedirectionResponse(const std::string& location);
    virtual ~HttpResponse();
};
}  // namespace drogon
