#include "HttpConnection.h"

#include <curl/curl.h>

#include <sstream>
#include <stdexcept>

namespace directorysync
{

namespace
{

size_t writeBody(char* data, size_t size, size_t count, void* user)
{
    static_cast<std::string*>(user)->append(data, size * count);
    return size * count;
}

const char* methodName(HttpRequest::Method method)
{
    switch (method)
    {
    case HttpRequest::Get:    return "GET";
    case HttpRequest::Post:   return "POST";
    case HttpRequest::Put:    return "PUT";
    case HttpRequest::Delete: return "DELETE";
    }
    return "GET";
}

}

void HttpRequest::addParameter(const std::string& name, const std::string& value)
{
    m_parameters[name] = value;
}

void HttpRequest::addParameter(const std::string& name, int value)
{
    std::ostringstream text;
    text << value;
    addParameter(name, text.str());
}

std::string HttpRequest::getUri() const
{
    std::string uri = m_resource;
    char separator = '?';
    for (std::map<std::string, std::string>::const_iterator it = m_parameters.begin(); it != m_parameters.end(); ++it)
    {
        uri += separator;
        uri += it->first + "=" + it->second;
        separator = '&';
    }
    return uri;
}

HttpConnection::HttpConnection(const std::string& server, const std::string& token)
    : m_server(server)
    , m_token(token)
    , m_curl(curl_easy_init())
{
    if (m_curl == NULL)
        throw std::runtime_error("no curl");
}

HttpConnection::~HttpConnection()
{
    curl_easy_cleanup(m_curl);
}

std::string HttpConnection::execute(const HttpRequest& request)
{
    const std::string url = m_server + "/restapi/v1.0" + request.getUri();
    std::string reply;
    curl_slist* headers = curl_slist_append(NULL, ("Authorization: Bearer " + m_token).c_str());

    curl_easy_reset(m_curl);
    curl_easy_setopt(m_curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(m_curl, CURLOPT_CUSTOMREQUEST, methodName(request.getMethod()));
    if (!request.getBody().empty())
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDS, request.getBody().c_str());
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, writeBody);
    curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, &reply);
    const CURLcode code = curl_easy_perform(m_curl);
    curl_slist_free_all(headers);
    if (code != CURLE_OK)
        throw std::runtime_error(curl_easy_strerror(code));
    return reply;
}

}
