#include "Client.h"

#include <wincrypt.h>

namespace rc {

static const wchar_t kTokenPath[] = L"/restapi/oauth/token";

static std::string RegString(HKEY key, const wchar_t* name)
{
    wchar_t buf[4096];
    DWORD size = sizeof(buf);
    if (RegGetValueW(key, nullptr, name, RRF_RT_REG_SZ, nullptr, buf, &size) != ERROR_SUCCESS)
        return std::string();
    return Narrow(buf);
}

Settings Settings::FromRegistry()
{
    Settings s;
    HKEY key = nullptr;
    if (RegOpenKeyExW(HKEY_CURRENT_USER, L"Software\\Contoso\\CallBar", 0, KEY_READ, &key) != ERROR_SUCCESS)
        throw WinError("RegOpenKeyEx");
    s.clientId = RegString(key, L"ClientId");
    s.clientSecret = RegString(key, L"ClientSecret");
    s.jwt = RegString(key, L"Jwt");
    const std::string account = RegString(key, L"Account");
    if (!account.empty())
        s.account = Widen(account);
    RegCloseKey(key);
    return s;
}

std::string JsonField(const std::string& json, const std::string& key)
{
    size_t at = json.find("\"" + key + "\"");
    if (at == std::string::npos)
        return std::string();
    at = json.find_first_not_of(" :\"", at + key.size() + 2);
    const size_t end = json.find_first_of("\",}", at);
    return json.substr(at, end - at);
}

Client::Client(const Settings& settings)
    : settings_(settings)
    , session_(WinHttpOpen(L"CallBar/2.1", WINHTTP_ACCESS_TYPE_DEFAULT_PROXY, WINHTTP_NO_PROXY_NAME,
                           WINHTTP_NO_PROXY_BYPASS, 0))
    , host_(session_.get(), settings.host)
{
}

std::wstring Client::Basic() const
{
    const std::string pair = settings_.clientId + ":" + settings_.clientSecret;
    wchar_t out[1024];
    DWORD n = 1024;
    CryptBinaryToStringW(reinterpret_cast<const BYTE*>(pair.data()), static_cast<DWORD>(pair.size()),
                         CRYPT_STRING_BASE64 | CRYPT_STRING_NOCRLF, out, &n);
    return L"Authorization: Basic " + std::wstring(out) + L"\r\nContent-Type: application/x-www-form-urlencoded\r\n";
}

void Client::Login()
{
    const std::string form = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
                             + UrlEncode(settings_.jwt);
    const Response res = host_.Send(L"POST", kTokenPath, Basic(), form);  // call: POST /restapi/oauth/token
    if (!res.Ok())
        throw std::runtime_error("POST /restapi/oauth/token: " + res.body);
    token_ = JsonField(res.body, "access_token");
    expires_ = GetTickCount64() + 1000ULL * (std::stoul(JsonField(res.body, "expires_in")) - 60);
}

void Client::Logout()
{
    if (token_.empty())
        return;
    host_.Send(L"POST", L"/restapi/oauth/revoke", Basic(), "token=" + UrlEncode(token_));  // call: POST /restapi/oauth/revoke
    token_.clear();
}

Response Client::Execute(const wchar_t* verb, const std::wstring& object, const std::string& body)
{
    Response res;
    for (int attempt = 0; attempt < 4; ++attempt)
    {
        if (GetTickCount64() >= expires_)
            Login();
        std::wstring headers = L"Authorization: Bearer " + Widen(token_) + L"\r\n";
        if (!body.empty())
            headers += L"Content-Type: application/json\r\n";
        res = host_.Send(verb, object, headers, body);
        if (res.status == 401)
            expires_ = 0;
        else if (res.status == 429)
            Sleep(1000 * (res.retryAfter ? res.retryAfter : 30));
        else
            break;
    }
    return res;
}

Response RequestBuilder::Send() const
{
    return client_.Execute(verb_, path_ + query_, body_);
}

} // namespace rc
