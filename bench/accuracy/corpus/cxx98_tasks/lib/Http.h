#ifndef GLIP_HTTP_H
#define GLIP_HTTP_H

#include <map>
#include <string>

class HttpRequest
{
public:
    enum Method { GET, POST, PUT, PATCH, DEL };

    HttpRequest(Method method, const std::string& url) : method_(method), url_(url) {}

    Method method() const { return method_; }
    const std::string& url() const { return url_; }
    const std::string& body() const { return body_; }
    const std::map<std::string, std::string>& headers() const { return headers_; }

    void setHeader(const std::string& name, const std::string& value) { headers_[name] = value; }
    void setBody(const std::string& type, const std::string& body)
    {
        headers_["Content-Type"] = type;
        body_ = body;
    }
    static const char* name(Method m);

private:
    Method method_;
    std::string url_;
    std::string body_;
    std::map<std::string, std::string> headers_;
};

struct HttpResponse
{
    HttpResponse() : status(0), retryAfter(0) {}
    bool ok() const { return status >= 200 && status < 300; }

    long status;
    int retryAfter;
    std::string body;
};

// Interface, so that the tests need no network.
class Transport
{
public:
    virtual ~Transport() {}
    virtual bool execute(const HttpRequest& req, HttpResponse& res) = 0;
};

class CurlTransport : public Transport
{
public:
    CurlTransport();
    virtual ~CurlTransport();
    virtual bool execute(const HttpRequest& req, HttpResponse& res);

private:
    CurlTransport(const CurlTransport&);
    CurlTransport& operator=(const CurlTransport&);
    void* curl_;
};

#endif
