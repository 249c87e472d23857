#ifndef DIRECTORYSYNC_HTTPCONNECTION_H
#define DIRECTORYSYNC_HTTPCONNECTION_H

#include <map>
#include <string>

namespace directorysync
{

class HttpRequest
{
public:
    enum Method { Get, Post, Put, Delete };

    explicit HttpRequest(Method method = Get) : m_method(method) {}

    void setMethod(Method method)                        { m_method = method; }
    void setResource(const std::string& resource)        { m_resource = resource; }
    void setBody(const std::string& body)                { m_body = body; }
    void addParameter(const std::string& name, const std::string& value);
    void addParameter(const std::string& name, int value);

    Method             getMethod() const                 { return m_method; }
    const std::string& getBody() const                   { return m_body; }
    std::string        getUri() const;

private:
    Method                             m_method;
    std::string                        m_resource;
    std::string                        m_body;
    std::map<std::string, std::string> m_parameters;
};

class HttpConnection
{
public:
    HttpConnection(const std::string& server, const std::string& token);
    ~HttpConnection();

    std::string execute(const HttpRequest& request);

private:
    HttpConnection(const HttpConnection&);
    HttpConnection& operator=(const HttpConnection&);

    std::string m_server;
    std::string m_token;
    void*       m_curl;
};

}

#endif
