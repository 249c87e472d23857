#include "Http.h"

#include <cstdlib>
#include <cstring>
#include <curl/curl.h>

const char* HttpRequest::name(Method m)
{
    static const char* const names[] = { "GET", "POST", "PUT", "PATCH", "DELETE" };
    return names[m];
}

static size_t appendBody(char* p, size_t size, size_t n, void* user)
{
    static_cast<std::string*>(user)->append(p, size * n);
    return size * n;
}

static size_t readHeader(char* p, size_t size, size_t n, void* user)
{
    static const char key[] = "retry-after:";
    if (size * n > sizeof(key) && curl_strnequal(p, key, sizeof(key) - 1))
        static_cast<HttpResponse*>(user)->retryAfter = std::atoi(p + sizeof(key) - 1);
    return size * n;
}

CurlTransport::CurlTransport() : curl_(curl_easy_init()) {}

CurlTransport::~CurlTransport()
{
    curl_easy_cleanup(static_cast<CURL*>(curl_));
}

bool CurlTransport::execute(const HttpRequest& req, HttpResponse& res)
{
    CURL* c = static_cast<CURL*>(curl_);
    curl_easy_reset(c);
    curl_easy_setopt(c, CURLOPT_URL, req.url().c_str());
    curl_easy_setopt(c, CURLOPT_TIMEOUT, 30L);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, appendBody);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, &res.body);
    curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, readHeader);
    curl_easy_setopt(c, CURLOPT_HEADERDATA, &res);
    switch (req.method())
    {
    case HttpRequest::GET:
        curl_easy_setopt(c, CURLOPT_HTTPGET, 1L);
        break;
    case HttpRequest::POST:
        curl_easy_setopt(c, CURLOPT_POST, 1L);
        break;
    default:
        curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, HttpRequest::name(req.method()));
    }
    if (req.method() != HttpRequest::GET && req.method() != HttpRequest::DEL)
    {
        curl_easy_setopt(c, CURLOPT_POSTFIELDS, req.body().c_str());
        curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE, static_cast<long>(req.body().size()));
    }
    curl_slist* list = NULL;
    std::map<std::string, std::string>::const_iterator it;
    for (it = req.headers().begin(); it != req.headers().end(); ++it)
        list = curl_slist_append(list, (it->first + ": " + it->second).c_str());
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, list);
    const CURLcode rv = curl_easy_perform(c);
    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &res.status);
    curl_slist_free_all(list);
    return rv == CURLE_OK;
}
