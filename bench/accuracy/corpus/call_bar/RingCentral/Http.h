#pragma once

#include <windows.h>
#include <winhttp.h>

#include <stdexcept>
#include <string>

namespace rc {

struct Response
{
    DWORD status = 0;
    DWORD retryAfter = 0;
    std::string body;
    bool Ok() const { return status >= 200 && status < 300; }
};

class Handle
{
public:
    explicit Handle(HINTERNET h = nullptr) : h_(h) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        if (h_)
            WinHttpCloseHandle(h_);
    }
    HINTERNET get() const { return h_; }
    explicit operator bool() const { return h_ != nullptr; }

private:
    HINTERNET h_;
};

class WinError : public std::runtime_error
{
public:
    explicit WinError(const char* what)
        : std::runtime_error(std::string(what) + " failed, error " + std::to_string(GetLastError())) {}
};

std::wstring Widen(const std::string& utf8);
std::string Narrow(const std::wstring& wide);
std::string UrlEncode(const std::string& text);

// A keep-alive connection to one host.
class HttpHost
{
public:
    HttpHost(HINTERNET session, const std::wstring& host, INTERNET_PORT port = INTERNET_DEFAULT_HTTPS_PORT);
    Response Send(const wchar_t* verb, const std::wstring& object, const std::wstring& headers, const std::string& body);

private:
    Handle connection_;
};

} // namespace rc
