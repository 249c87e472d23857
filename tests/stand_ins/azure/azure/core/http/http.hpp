// The declarations of the Azure SDK's core that senders of requests use, with its own names and signatures.
#pragma once
#include <memory>
#include <string>
#include <utility>
namespace Azure::Core {
class Context {
public:
    Context();
};
class Url {
public:
    Url() {}
    explicit Url(std::string const& encodedUrl);
    static std::string Encode(std::string const& value, std::string const& doNotEncodeSymbols = "");
    void SetPath(std::string const& encodedPath);
    void SetHost(std::string const& encodedHost);
    void AppendPath(std::string const& encodedPath);
    void AppendQueryParameter(std::string const& encodedKey, std::string const& encodedValue);
    std::string GetAbsoluteUrl() const;
};
namespace Http {
class HttpMethod {
public:
    explicit HttpMethod(std::string value) : m_value(std::move(value)) {}
    std::string const& ToString() const { return m_value; }
    static const HttpMethod Get;
    static const HttpMethod Head;
    static const HttpMethod Post;
    static const HttpMethod Put;
    static const HttpMethod Delete;
    static const HttpMethod Patch;

private:
    std::string m_value;
};
class RawResponse {};
class Request {
public:
    explicit Request(HttpMethod httpMethod, Url url);
    explicit Request(HttpMethod httpMethod, Url url, bool shouldBufferResponse);
    void SetHeader(std::string const& name, std::string const& value);
    Url& GetUrl();
};
class HttpTransport {
public:
    virtual std::unique_ptr<RawResponse> Send(Request& request, Context const& context) = 0;
    virtual ~HttpTransport() {}
};
class CurlTransport : public HttpTransport {
public:
    CurlTransport();
    std::unique_ptr<RawResponse> Send(Request& request, Context const& context) override;
};
namespace _internal {
class HttpPipeline {
public:
    std::unique_ptr<RawResponse> Send(Request& request, Context const& context) const;
};
}  // namespace _internal
}  // namespace Http
}  // namespace Azure::Core
