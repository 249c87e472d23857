#include "WinHttpSession.h"

#include <vector>

#pragma comment(lib, "winhttp.lib")

CWinHttpSession::CWinHttpSession() = default;

CWinHttpSession::~CWinHttpSession()
{
    Close();
}

bool CWinHttpSession::Open(LPCWSTR pszHost, INTERNET_PORT nPort)
{
    Close();
    m_hSession = WinHttpOpen(L"AgentMonitorSvc/2.1", WINHTTP_ACCESS_TYPE_DEFAULT_PROXY,
                             WINHTTP_NO_PROXY_NAME, WINHTTP_NO_PROXY_BYPASS, 0);
    if (!m_hSession)
        return false;
    WinHttpSetTimeouts(m_hSession, 10000, 10000, 30000, 30000);
    m_hConnect = WinHttpConnect(m_hSession, pszHost, nPort, 0);
    return m_hConnect != nullptr;
}

void CWinHttpSession::Close()
{
    if (m_hConnect)
        WinHttpCloseHandle(m_hConnect);
    if (m_hSession)
        WinHttpCloseHandle(m_hSession);
    m_hConnect = m_hSession = nullptr;
}

ApiResult CWinHttpSession::Request(LPCWSTR pszVerb, const std::wstring& path,
                                   const std::string& body, LPCWSTR pszExtraHeaders)
{
    ApiResult result;
    HINTERNET hRequest = WinHttpOpenRequest(m_hConnect, pszVerb, path.c_str(), nullptr,
                                            WINHTTP_NO_REFERER, WINHTTP_DEFAULT_ACCEPT_TYPES,
                                            WINHTTP_FLAG_SECURE);
    if (!hRequest)
        return result;

    std::wstring headers = L"Accept: application/json\r\n";
    if (pszExtraHeaders)
        headers += pszExtraHeaders;
    if (!m_token.empty() && headers.find(L"Authorization:") == std::wstring::npos)
        headers += L"Authorization: Bearer " + m_token + L"\r\n";
    WinHttpAddRequestHeaders(hRequest, headers.c_str(), (DWORD)-1L,
                             WINHTTP_ADDREQ_FLAG_ADD | WINHTTP_ADDREQ_FLAG_REPLACE);

    LPVOID pData = body.empty() ? WINHTTP_NO_REQUEST_DATA : (LPVOID)body.data();
    BOOL bOk = WinHttpSendRequest(hRequest, WINHTTP_NO_ADDITIONAL_HEADERS, 0, pData,
                                  (DWORD)body.size(), (DWORD)body.size(), 0);
    if (bOk)
        bOk = WinHttpReceiveResponse(hRequest, nullptr);
    if (bOk)
    {
        DWORD dwSize = sizeof(result.status);
        WinHttpQueryHeaders(hRequest, WINHTTP_QUERY_STATUS_CODE | WINHTTP_QUERY_FLAG_NUMBER,
                            WINHTTP_HEADER_NAME_BY_INDEX, &result.status, &dwSize,
                            WINHTTP_NO_HEADER_INDEX);
        DWORD dwAvail = 0;
        while (WinHttpQueryDataAvailable(hRequest, &dwAvail) && dwAvail > 0)
        {
            std::vector<char> buf(dwAvail);
            DWORD dwRead = 0;
            if (!WinHttpReadData(hRequest, buf.data(), dwAvail, &dwRead))
                break;
            result.body.append(buf.data(), dwRead);
        }
    }
    WinHttpCloseHandle(hRequest);
    return result;
}
