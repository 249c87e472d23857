#include "RingCentral.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wincrypt.h>

#define EXTENSION_PATH L"/restapi/v1.0/account/~/extension/~"
#define JSON_HEADERS   L"Content-Type: application/json\r\nAccept: application/json\r\n"
#define RETURN_IF_FAILED(e)        \
    do {                           \
        const HRESULT hr_ = (e);   \
        if (FAILED(hr_))           \
            return hr_;            \
    } while (0)

std::string Utf8(const std::wstring& s)
{
    std::string out(WideCharToMultiByte(CP_UTF8, 0, s.data(), (int)s.size(), nullptr, 0, nullptr, nullptr), '\0');
    WideCharToMultiByte(CP_UTF8, 0, s.data(), (int)s.size(), &out[0], (int)out.size(), nullptr, nullptr);
    return out;
}

std::wstring Wide(const std::string& s)
{
    std::wstring out(MultiByteToWideChar(CP_UTF8, 0, s.data(), (int)s.size(), nullptr, 0), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, s.data(), (int)s.size(), &out[0], (int)out.size());
    return out;
}

namespace {

std::string Field(const std::string& json, const char* name, size_t from = 0)
{
    const std::string key = std::string("\"") + name + "\"";
    size_t p = json.find(key, from);
    if (p == std::string::npos)
        return std::string();
    p = json.find_first_not_of(" :\t\r\n", p + key.size());
    if (p == std::string::npos)
        return std::string();
    const bool text = json[p] == '"';
    if (text)
        ++p;
    return json.substr(p, json.find_first_of(text ? "\"" : ",}]\r\n ", p) - p);
}

std::wstring Basic(const std::string& pair)
{
    DWORD n = 0;
    const BYTE* p = reinterpret_cast<const BYTE*>(pair.data());
    const DWORD flags = CRYPT_STRING_BASE64 | CRYPT_STRING_NOCRLF;
    CryptBinaryToStringW(p, (DWORD)pair.size(), flags, nullptr, &n);
    std::wstring out(n, L'\0');
    CryptBinaryToStringW(p, (DWORD)pair.size(), flags, &out[0], &n);
    out.resize(n);
    return L"Authorization: Basic " + out + L"\r\n";
}

bool ReadAll(const std::wstring& file, std::string* out)
{
    FILE* f = _wfopen(file.c_str(), L"rb");
    if (!f)
        return false;
    char buf[4096];
    for (size_t n; (n = fread(buf, 1, sizeof buf, f)) > 0;)
        out->append(buf, n);
    fclose(f);
    return true;
}

class RingCentralFax : public RefCounted<IFaxService>
{
public:
    explicit RingCentralFax(const RcSettings& s) : m_settings(s) {}

    HRESULT Connect() { return CreateWinInetHttp(m_settings.host.c_str(), m_http.Put()); }

    HRESULT Login() override
    {
        std::string form = m_refresh.empty()
                               ? "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + m_settings.jwt
                               : "grant_type=refresh_token&refresh_token=" + m_refresh;
        HttpReply reply;
        RETURN_IF_FAILED(m_http->Send(L"POST", L"/restapi/oauth/token", FormHeaders(), form, &reply));  // call: POST /restapi/oauth/token
        if (reply.status != 200) {
            m_refresh.clear();
            return HRESULT_FROM_WIN32(ERROR_LOGON_FAILURE);
        }
        m_access = Wide(Field(reply.body, "access_token"));
        m_refresh = Field(reply.body, "refresh_token");
        m_expires = GetTickCount64() + 1000ull * atoi(Field(reply.body, "expires_in").c_str());
        return S_OK;
    }

    HRESULT Logout() override
    {
        HttpReply reply;
        return m_http->Send(L"POST", L"/restapi/oauth/revoke", FormHeaders(), "token=" + Utf8(m_access), &reply);  // call: POST /restapi/oauth/revoke
    }

    HRESULT OwnName(std::wstring* name) override
    {
        std::string json;
        RETURN_IF_FAILED(Call(L"GET", EXTENSION_PATH, std::string(), &json));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
        *name = Wide(Field(json, "name"));
        return S_OK;
    }

    HRESULT CoverPages(std::vector<std::wstring>* names) override
    {
        std::string json;
        RETURN_IF_FAILED(Call(L"GET", L"/restapi/v1.0/dictionary/fax-cover-page?perPage=100", std::string(), &json));  // call: GET /restapi/v1.0/dictionary/fax-cover-page
        for (size_t p = 0; (p = json.find("\"name\"", p)) != std::string::npos; ++p)
            names->push_back(Wide(Field(json, "name", p)));
        return S_OK;
    }

    HRESULT SendFax(const FaxJob& job, std::wstring* id) override
    {
        static const char mark[] = "----FaxAgentPart7d1";
        std::string body = std::string("--") + mark + "\r\nContent-Type: application/json\r\n\r\n{\"to\":[{\"phoneNumber\":\"" +
                           Utf8(job.to) + "\"}],\"faxResolution\":\"" + (job.highResolution ? "High" : "Low") +
                           "\",\"coverPageText\":\"" + Utf8(job.coverText) + "\"}\r\n";
        for (const auto& file : job.files) {
            const size_t slash = file.find_last_of(L"\\/");
            body += std::string("--") + mark + "\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"" +
                    Utf8(file.substr(slash == std::wstring::npos ? 0 : slash + 1)) + "\"\r\n\r\n";
            if (!ReadAll(file, &body))
                return HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND);
            body += "\r\n";
        }
        body += std::string("--") + mark + "--\r\n";

        std::string json;
        const std::wstring type = L"Content-Type: multipart/mixed; boundary=" + Wide(mark) + L"\r\n";
        RETURN_IF_FAILED(CallWith(type, L"POST", EXTENSION_PATH L"/fax", body, &json));  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax
        *id = Wide(Field(json, "id"));
        return S_OK;
    }

    HRESULT State(const std::wstring& id, FaxState* state) override
    {
        WCHAR path[160];
        std::string json;
        swprintf(path, _countof(path), L"/restapi/v1.0/account/~/extension/~/message-store/%ls", id.c_str());
        RETURN_IF_FAILED(Call(L"GET", path, std::string(), &json));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
        state->id = id;
        state->status = Wide(Field(json, "messageStatus"));
        state->pages = atoi(Field(json, "faxPageCount").c_str());
        return S_OK;
    }

    HRESULT Cancel(const std::wstring& id) override
    {
        const std::wstring path = Message(id) + L"?purge=false";
        return Call(L"DELETE", path.c_str(), std::string(), nullptr);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    }

    HRESULT Inbox(std::vector<FaxState>* list) override
    {
        for (int page = 1;; ++page) {
            std::string json;
            std::wstring path = EXTENSION_PATH L"/message-store?messageType=Fax&direction=Inbound&readStatus=Unread&page=";
            path += std::to_wstring(page);
            RETURN_IF_FAILED(Call(L"GET", path.c_str(), std::string(), &json));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
            for (size_t p = 0; (p = json.find("\"messageStatus\"", p)) != std::string::npos; ++p) {
                FaxState s;
                const size_t start = json.rfind("\"uri\"", p);
                s.id = Wide(Field(json, "id", start));
                s.status = Wide(Field(json, "messageStatus", start));
                s.pages = atoi(Field(json, "faxPageCount", start).c_str());
                list->push_back(s);
            }
            if (json.find("\"nextPage\"") == std::string::npos)
                return S_OK;
        }
    }

    HRESULT SaveAttachment(const std::wstring& id, const std::wstring& attachment, LPCWSTR file) override
    {
        RETURN_IF_FAILED(EnsureToken());
        return m_http->Download((Message(id) + L"/content/" + attachment).c_str(), Bearer(), file);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}
    }

    HRESULT MarkRead(const std::wstring& id) override
    {
        return Call(L"PUT", Message(id).c_str(), "{\"readStatus\":\"Read\"}", nullptr);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    }

    HRESULT FindContact(const std::wstring& prefix, std::wstring* number) override
    {
        std::string json;
        const std::wstring path = std::wstring(EXTENSION_PATH).append(L"/address-book/contact?startsWith=").append(prefix);
        RETURN_IF_FAILED(Call(L"GET", path.c_str(), std::string(), &json));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
        *number = Wide(Field(json, "businessFax"));
        return number->empty() ? S_FALSE : S_OK;
    }

    HRESULT AddContact(const std::wstring& name, const std::wstring& fax) override
    {
        const std::string body = "{\"firstName\":\"" + Utf8(name) + "\",\"businessFax\":\"" + Utf8(fax) + "\"}";
        return Call(L"POST", EXTENSION_PATH L"/address-book/contact", body, nullptr);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
    }

    HRESULT Resolve(const std::wstring& typed, std::wstring* e164) override
    {
        std::string json;
        RETURN_IF_FAILED(Call(L"POST", L"/restapi/v1.0/number-parser/parse",  // call: POST /restapi/v1.0/number-parser/parse
                              "{\"originalStrings\":[\"" + Utf8(typed) + "\"]}", &json));
        *e164 = Wide(Field(json, "e164"));
        return S_OK;
    }

    HRESULT NotifyBySms(const std::wstring& from, const std::wstring& to, const std::wstring& text) override
    {
        const std::string body = "{\"from\":{\"phoneNumber\":\"" + Utf8(from) + "\"},\"to\":[{\"phoneNumber\":\"" + Utf8(to) +
                                 "\"}],\"text\":\"" + Utf8(text) + "\"}";
        return Call(L"POST", EXTENSION_PATH L"/sms", body, nullptr);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    }

private:
    static std::wstring Message(const std::wstring& id) { return EXTENSION_PATH L"/message-store/" + id; }

    std::wstring FormHeaders() const
    {
        return Basic(m_settings.clientId + ":" + m_settings.clientSecret) +
               L"Content-Type: application/x-www-form-urlencoded\r\n";
    }

    std::wstring Bearer() const { return L"Authorization: Bearer " + m_access + L"\r\n"; }

    HRESULT EnsureToken() { return GetTickCount64() + 60000 > m_expires ? Login() : S_OK; }

    HRESULT Call(LPCWSTR verb, LPCWSTR path, const std::string& body, std::string* json)
    {
        return CallWith(JSON_HEADERS, verb, path, body, json);
    }

    HRESULT CallWith(const std::wstring& headers, LPCWSTR verb, LPCWSTR path, const std::string& body, std::string* json)
    {
        for (int i = 0; i < 4; ++i) {
            HttpReply reply;
            RETURN_IF_FAILED(EnsureToken());
            RETURN_IF_FAILED(m_http->Send(verb, path, headers + Bearer(), body, &reply));
            if (reply.status == 401) {
                m_expires = 0;
            } else if (reply.status == 429 || reply.status >= 500) {
                Sleep(1000 * (reply.retryAfter ? reply.retryAfter : 5));
            } else {
                if (json)
                    *json = reply.body;
                return reply.status < 300 ? S_OK : MAKE_HRESULT(SEVERITY_ERROR, FACILITY_HTTP, reply.status);
            }
        }
        return HRESULT_FROM_WIN32(ERROR_TIMEOUT);
    }

    RcSettings m_settings;
    Ref<IHttp> m_http;
    std::wstring m_access;
    std::string m_refresh;
    ULONGLONG m_expires = 0;
};

}  // namespace

HRESULT CreateRingCentralFax(const RcSettings& settings, IFaxService** out)
{
    auto* fax = new RingCentralFax(settings);
    const HRESULT hr = fax->Connect();
    if (FAILED(hr))
        fax->Release();
    else
        *out = fax;
    return hr;
}
