#include "Http.h"

#include <wininet.h>

namespace {

const WCHAR kAgent[] = L"FaxAgent/5.1";

HRESULT LastError() { return HRESULT_FROM_WIN32(GetLastError()); }

class Handle
{
public:
    explicit Handle(HINTERNET h) : m_h(h) {}
    Handle(const Handle&) = delete;
    ~Handle()
    {
        if (m_h)
            InternetCloseHandle(m_h);
    }
    operator HINTERNET() const { return m_h; }

private:
    HINTERNET m_h;
};

template <class Sink>
HRESULT Drain(HINTERNET h, Sink sink)
{
    char buf[8192];
    DWORD n = 0;
    do {
        if (!InternetReadFile(h, buf, sizeof buf, &n))
            return LastError();
        if (n)
            sink(buf, n);
    } while (n);
    return S_OK;
}

class WinInetHttp : public RefCounted<IHttp>
{
public:
    HRESULT Open(LPCWSTR host)
    {
        m_root = InternetOpenW(kAgent, INTERNET_OPEN_TYPE_PRECONFIG, nullptr, nullptr, 0);
        if (!m_root)
            return LastError();
        m_connection = InternetConnectW(m_root, host, INTERNET_DEFAULT_HTTPS_PORT, nullptr, nullptr,
                                        INTERNET_SERVICE_HTTP, 0, 0);
        return m_connection ? S_OK : LastError();
    }

    HRESULT Send(LPCWSTR verb, LPCWSTR object, const std::wstring& headers, const std::string& body,
                 HttpReply* reply) override
    {
        Handle request(HttpOpenRequestW(m_connection, verb, object, nullptr, nullptr, nullptr, Flags(), 0));
        if (!request)
            return LastError();
        const HRESULT hr = Exchange(request, headers, body, reply);
        if (FAILED(hr))
            return hr;
        return Drain(request, [reply](const char* p, DWORD n) { reply->body.append(p, n); });
    }

    HRESULT Download(LPCWSTR object, const std::wstring& headers, LPCWSTR file) override
    {
        Handle request(HttpOpenRequestW(m_connection, L"GET", object, nullptr, nullptr, nullptr, Flags(), 0));
        HttpReply reply;
        HRESULT hr = request ? Exchange(request, headers, std::string(), &reply) : LastError();
        if (FAILED(hr))
            return hr;
        if (reply.status != 200)
            return E_FAIL;
        HANDLE out = CreateFileW(file, GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (out == INVALID_HANDLE_VALUE)
            return LastError();
        hr = Drain(request, [out](const char* p, DWORD n) {
            DWORD done;
            WriteFile(out, p, n, &done, nullptr);
        });
        CloseHandle(out);
        return hr;
    }

protected:
    ~WinInetHttp() override
    {
        if (m_connection)
            InternetCloseHandle(m_connection);
        if (m_root)
            InternetCloseHandle(m_root);
    }

private:
    static DWORD Flags() { return INTERNET_FLAG_SECURE | INTERNET_FLAG_RELOAD | INTERNET_FLAG_NO_COOKIES; }

    static HRESULT Exchange(HINTERNET request, const std::wstring& headers, const std::string& body, HttpReply* reply)
    {
        if (!HttpSendRequestW(request, headers.c_str(), static_cast<DWORD>(headers.size()),
                              body.empty() ? nullptr : const_cast<char*>(body.data()), static_cast<DWORD>(body.size())))
            return LastError();
        DWORD size = sizeof reply->status;
        if (!HttpQueryInfoW(request, HTTP_QUERY_STATUS_CODE | HTTP_QUERY_FLAG_NUMBER, &reply->status, &size, nullptr))
            return LastError();
        size = sizeof reply->retryAfter;
        HttpQueryInfoW(request, HTTP_QUERY_RETRY_AFTER | HTTP_QUERY_FLAG_NUMBER, &reply->retryAfter, &size, nullptr);
        return S_OK;
    }

    HINTERNET m_root = nullptr;
    HINTERNET m_connection = nullptr;
};

}  // namespace

HRESULT CreateWinInetHttp(LPCWSTR host, IHttp** out)
{
    auto* http = new WinInetHttp;
    const HRESULT hr = http->Open(host);
    if (FAILED(hr))
        http->Release();
    else
        *out = http;
    return hr;
}

HRESULT ReadUrl(LPCWSTR url, std::string* text)
{
    Handle root(InternetOpenW(kAgent, INTERNET_OPEN_TYPE_PRECONFIG, nullptr, nullptr, 0));
    if (!root)
        return LastError();
    Handle page(InternetOpenUrlW(root, url, nullptr, 0, INTERNET_FLAG_RELOAD, 0));
    if (!page)
        return LastError();
    return Drain(page, [text](const char* p, DWORD n) { text->append(p, n); });
}
