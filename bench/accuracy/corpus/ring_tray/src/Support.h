#pragma once
#include <windows.h>
#include <wincrypt.h>

#include <cstdarg>
#include <cstdio>
#include <string>
#include <vector>

#define RINGTRAY_VERSION "v1.4.2"

#define IDI_TRAY       101
#define IDM_AVAILABLE  40001
#define IDM_BUSY       40002
#define IDM_DND        40003
#define IDM_HANGUP     40004
#define IDM_ADD_LAST   40005
#define IDM_SIGNOUT    40006
#define IDM_EXIT       40007

namespace tray {

struct Settings {
    std::string clientId;
    std::string clientSecret;
    std::string jwt;
    std::string lastNumber;
};

inline const Settings& settings()
{
    static Settings s = [] {
        Settings r;
        char buf[4096];
        const char* ini = ".\\ringtray.ini";
        GetPrivateProfileStringA("auth", "clientId", "", buf, sizeof(buf), ini);
        r.clientId = buf;
        GetPrivateProfileStringA("auth", "clientSecret", "", buf, sizeof(buf), ini);
        r.clientSecret = buf;
        GetPrivateProfileStringA("auth", "jwt", "", buf, sizeof(buf), ini);
        r.jwt = buf;
        GetPrivateProfileStringA("state", "lastNumber", "", buf, sizeof(buf), ini);
        r.lastNumber = buf;
        return r;
    }();
    return s;
}

inline std::string base64Encode(const std::string& in)
{
    DWORD n = 0;
    CryptBinaryToStringA((const BYTE*)in.data(), (DWORD)in.size(), CRYPT_STRING_BASE64 | CRYPT_STRING_NOCRLF, NULL, &n);
    std::string out(n, '\0');
    CryptBinaryToStringA((const BYTE*)in.data(), (DWORD)in.size(), CRYPT_STRING_BASE64 | CRYPT_STRING_NOCRLF, &out[0], &n);
    out.resize(n);
    return out;
}

inline void LogF(const char* fmt, ...)
{
    char line[1024];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(line, sizeof(line), fmt, ap);
    va_end(ap);
    OutputDebugStringA(line);
}

}  // namespace tray
