// The declarations of the AWS SDK's core that senders of requests use, with its own names and signatures.
#pragma once
#include <functional>
#include <iostream>
#include <memory>
#include <string>
namespace Aws {
using String = std::string;
using IOStreamFactory = std::function<std::iostream*(void)>;
namespace Client { struct ClientConfiguration {}; }
namespace Http {
enum class HttpMethod { HTTP_GET, HTTP_POST, HTTP_DELETE, HTTP_PUT, HTTP_HEAD, HTTP_PATCH };
class URI {
public:
    URI();
    URI(const Aws::String&);
    URI(const char*);
    void SetPath(const Aws::String& value);
    template <typename T> void AddPathSegment(T pathSegment);
    template <typename T> void AddPathSegments(T pathSegments);
    void AddQueryStringParameter(const char* key, const Aws::String& value);
    Aws::String GetURIString(bool includeQueryString = true) const;
};
class HttpRequest {
public:
    virtual void SetHeaderValue(const char* headerName, const Aws::String& headerValue) = 0;
    virtual ~HttpRequest();
};
class HttpResponse;
std::shared_ptr<HttpRequest> CreateHttpRequest(const Aws::String& uri, HttpMethod method, const Aws::IOStreamFactory& streamFactory);
std::shared_ptr<HttpRequest> CreateHttpRequest(const URI& uri, HttpMethod method, const Aws::IOStreamFactory& streamFactory);
class HttpClient {
public:
    virtual std::shared_ptr<HttpResponse> MakeRequest(const std::shared_ptr<HttpRequest>& request) const = 0;
    virtual ~HttpClient();
};
std::shared_ptr<HttpClient> CreateHttpClient(const Aws::Client::ClientConfiguration& clientConfiguration);
}  // namespace Http
}  // namespace Aws
