#pragma once

#include <string>

#include "ComBase.h"

struct HttpReply
{
    DWORD status = 0;
    DWORD retryAfter = 0;
    std::string body;
};

struct IHttp : IRefCounted
{
    // verb and object as for HttpOpenRequest; headers are lines with CRLF
    virtual HRESULT Send(LPCWSTR verb, LPCWSTR object, const std::wstring& headers, const std::string& body,
                         HttpReply* reply) = 0;
    virtual HRESULT Download(LPCWSTR object, const std::wstring& headers, LPCWSTR file) = 0;

protected:
    ~IHttp() = default;
};

HRESULT CreateWinInetHttp(LPCWSTR host, IHttp** out);
// The whole page at the address, for things that need no login.
HRESULT ReadUrl(LPCWSTR url, std::string* text);
