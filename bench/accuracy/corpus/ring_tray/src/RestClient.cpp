#include "RestClient.h"

#pragma comment(lib, "wininet.lib")

namespace tray {

const char* methodName(HttpMethod m)
{
    switch (m) {
    case HttpMethod::Get:    return "GET";
    case HttpMethod::Post:   return "POST";
    case HttpMethod::Put:    return "PUT";
    case HttpMethod::Patch:  return "PATCH";
    case HttpMethod::Delete: return "DELETE";
    }
    return "GET";
}

RestClient::RestClient(const char* host, const char* userAgent)
    : inet_(InternetOpenA(userAgent, INTERNET_OPEN_TYPE_PRECONFIG, NULL, NULL, 0))
    , conn_(InternetConnectA(inet_, host, INTERNET_DEFAULT_HTTPS_PORT, NULL, NULL,
                             INTERNET_SERVICE_HTTP, 0, 0))
{
}

RestClient::~RestClient()
{
    if (conn_) InternetCloseHandle(conn_);
    if (inet_) InternetCloseHandle(inet_);
}

RestResponse RestClient::execute(HttpMethod method, const std::string& resource,
                                 const std::string& payload, const char* contentType)
{
    RestResponse resp;
    static const char* accept[] = { "*/*", NULL };
    HINTERNET req = HttpOpenRequestA(conn_, methodName(method), resource.c_str(), NULL, NULL, accept,
                                     INTERNET_FLAG_SECURE | INTERNET_FLAG_RELOAD |
                                     INTERNET_FLAG_NO_CACHE_WRITE | INTERNET_FLAG_NO_COOKIES, 0);
    if (!req) {
        resp.winError = GetLastError();
        return resp;
    }

    std::string headers = "Authorization: " + auth_ + "\r\n";
    if (!payload.empty())
        headers += std::string("Content-Type: ") + contentType + "\r\n";
    HttpAddRequestHeadersA(req, headers.c_str(), (DWORD)headers.size(), HTTP_ADDREQ_FLAG_ADD);

    if (HttpSendRequestA(req, NULL, 0, (LPVOID)payload.data(), (DWORD)payload.size())) {
        DWORD code = 0, len = sizeof(code);
        HttpQueryInfoA(req, HTTP_QUERY_STATUS_CODE | HTTP_QUERY_FLAG_NUMBER, &code, &len, NULL);
        resp.code = (int)code;
        char buf[8192];
        DWORD got = 0;
        while (InternetReadFile(req, buf, sizeof(buf), &got) && got > 0)
            resp.content.append(buf, got);
    } else {
        resp.winError = GetLastError();
    }
    InternetCloseHandle(req);
    return resp;
}

}  // namespace tray
