#include "Http.h"

namespace rc {

std::wstring Widen(const std::string& utf8)
{
    const int n = MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), nullptr, 0);
    std::wstring out(n, L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), &out[0], n);
    return out;
}

std::string Narrow(const std::wstring& wide)
{
    const int n = WideCharToMultiByte(CP_UTF8, 0, wide.data(), static_cast<int>(wide.size()), nullptr, 0, nullptr, nullptr);
    std::string out(n, '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), static_cast<int>(wide.size()), &out[0], n, nullptr, nullptr);
    return out;
}

std::string UrlEncode(const std::string& text)
{
    static const char hex[] = "0123456789ABCDEF";
    std::string out;
    for (unsigned char c : text)
    {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_')
            out += static_cast<char>(c);
        else
        {
            out += '%';
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    return out;
}

HttpHost::HttpHost(HINTERNET session, const std::wstring& host, INTERNET_PORT port)
    : connection_(WinHttpConnect(session, host.c_str(), port, 0))
{
    if (!connection_)
        throw WinError("WinHttpConnect");
}

Response HttpHost::Send(const wchar_t* verb, const std::wstring& object, const std::wstring& headers, const std::string& body)
{
    Handle request(WinHttpOpenRequest(connection_.get(), verb, object.c_str(), nullptr, WINHTTP_NO_REFERER,
                                      WINHTTP_DEFAULT_ACCEPT_TYPES, WINHTTP_FLAG_SECURE));
    if (!request)
        throw WinError("WinHttpOpenRequest");
    const DWORD size = static_cast<DWORD>(body.size());
    void* data = size ? const_cast<char*>(body.data()) : WINHTTP_NO_REQUEST_DATA;
    if (!WinHttpSendRequest(request.get(), headers.c_str(), static_cast<DWORD>(-1), data, size, size, 0)
        || !WinHttpReceiveResponse(request.get(), nullptr))
        throw WinError("WinHttpSendRequest");

    Response res;
    DWORD len = sizeof(DWORD);
    WinHttpQueryHeaders(request.get(), WINHTTP_QUERY_STATUS_CODE | WINHTTP_QUERY_FLAG_NUMBER, WINHTTP_HEADER_NAME_BY_INDEX,
                        &res.status, &len, WINHTTP_NO_HEADER_INDEX);
    len = sizeof(DWORD);
    WinHttpQueryHeaders(request.get(), WINHTTP_QUERY_RETRY_AFTER | WINHTTP_QUERY_FLAG_NUMBER, WINHTTP_HEADER_NAME_BY_INDEX,
                        &res.retryAfter, &len, WINHTTP_NO_HEADER_INDEX);
    for (;;)
    {
        DWORD available = 0, read = 0;
        if (!WinHttpQueryDataAvailable(request.get(), &available) || available == 0)
            break;
        const size_t at = res.body.size();
        res.body.resize(at + available);
        WinHttpReadData(request.get(), &res.body[at], available, &read);
        res.body.resize(at + read);
    }
    return res;
}

} // namespace rc
