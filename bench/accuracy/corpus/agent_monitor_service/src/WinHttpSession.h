#pragma once

#include <windows.h>
#include <winhttp.h>

#include <string>

struct ApiResult
{
    DWORD       status = 0;
    std::string body;
    bool ok() const { return status >= 200 && status < 300; }
};

// One WinHTTP session + connection to the platform host.
class CWinHttpSession
{
public:
    CWinHttpSession();
    ~CWinHttpSession();

    bool Open(LPCWSTR pszHost, INTERNET_PORT nPort = INTERNET_DEFAULT_HTTPS_PORT);
    void Close();
    void SetAccessToken(const std::wstring& token) { m_token = token; }

    ApiResult Request(LPCWSTR pszVerb, const std::wstring& path, const std::string& body = "",
                      LPCWSTR pszExtraHeaders = nullptr);

    ApiResult Get(const std::wstring& path) { return Request(L"GET", path); }
    ApiResult Post(const std::wstring& path, const std::string& body) { return Request(L"POST", path, body, L"Content-Type: application/json\r\n"); }
    ApiResult Put(const std::wstring& path, const std::string& body) { return Request(L"PUT", path, body, L"Content-Type: application/json\r\n"); }
    ApiResult Delete(const std::wstring& path) { return Request(L"DELETE", path); }

private:
    HINTERNET    m_hSession = nullptr;
    HINTERNET    m_hConnect = nullptr;
    std::wstring m_token;
};
