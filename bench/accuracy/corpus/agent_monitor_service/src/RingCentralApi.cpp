#include "RingCentralApi.h"

#include <wincrypt.h>
#include <strsafe.h>

#include "json/json.h"

#define RC_API_BASE     L"/restapi/v1.0/account/"
#define RC_OAUTH_TOKEN  L"/restapi/oauth/token"
#define RC_OAUTH_REVOKE L"/restapi/oauth/revoke"

static std::wstring Widen(const std::string& s)
{
    int n = MultiByteToWideChar(CP_UTF8, 0, s.c_str(), (int)s.size(), nullptr, 0);
    std::wstring w(n, L'\0');
    MultiByteToWideChar(CP_UTF8, 0, s.c_str(), (int)s.size(), &w[0], n);
    return w;
}

static std::wstring BasicAuthHeaders(const ServiceConfig& cfg)
{
    std::string raw = cfg.clientId + ":" + cfg.clientSecret;
    WCHAR b64[1024];
    DWORD cch = ARRAYSIZE(b64);
    CryptBinaryToStringW((const BYTE*)raw.data(), (DWORD)raw.size(),
                         CRYPT_STRING_BASE64 | CRYPT_STRING_NOCRLF, b64, &cch);
    return std::wstring(L"Authorization: Basic ") + b64 +
           L"\r\nContent-Type: application/x-www-form-urlencoded\r\n";
}

CRingCentralApi::CRingCentralApi(const ServiceConfig& cfg) : m_cfg(cfg)
{
    m_http.Open(m_cfg.host.c_str());
}

bool CRingCentralApi::Authorize()
{
    std::string form;
    if (!m_refreshToken.empty())
        form = "grant_type=refresh_token&refresh_token=" + m_refreshToken;
    else
        form = "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=" + m_cfg.jwt;

    ApiResult r = m_http.Request(L"POST", RC_OAUTH_TOKEN, form, BasicAuthHeaders(m_cfg).c_str());  // call: POST /restapi/oauth/token
    if (!r.ok())
    {
        m_refreshToken.clear();
        return false;
    }
    Json::Value doc;
    Json::Reader().parse(r.body, doc);
    m_accessToken = doc["access_token"].asString();
    m_refreshToken = doc["refresh_token"].asString();
    m_tokenExpires = GetTickCount64() + (doc["expires_in"].asUInt() - 60) * 1000ULL;
    m_http.SetAccessToken(Widen(m_accessToken));
    return true;
}

bool CRingCentralApi::EnsureToken()
{
    return GetTickCount64() < m_tokenExpires || Authorize();
}

void CRingCentralApi::Revoke()
{
    m_http.Request(L"POST", RC_OAUTH_REVOKE, "token=" + m_accessToken, BasicAuthHeaders(m_cfg).c_str());  // call: POST /restapi/oauth/revoke
}

bool CRingCentralApi::Fetch(const std::wstring& path, std::string& json)
{
    if (!EnsureToken())
        return false;
    ApiResult r = m_http.Get(path);
    if (r.status == 401 && Authorize())
        r = m_http.Get(path);
    if (r.ok())
        json.swap(r.body);
    return r.ok();
}

bool CRingCentralApi::GetAccountPresence(std::string& json, int page)
{
    WCHAR path[256];
    StringCchPrintfW(path, ARRAYSIZE(path),
                     RC_API_BASE L"%s/presence?detailedTelephonyState=true&perPage=100&page=%d",
                     m_cfg.accountId.c_str(), page);
    return Fetch(path, json);  // call: GET /restapi/v1.0/account/{accountId}/presence
}

bool CRingCentralApi::GetAgentPresence(const std::wstring& ext, std::string& json)
{
    return Fetch(RC_API_BASE L"~/extension/" + ext + L"/presence?detailedTelephonyState=true", json);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}

bool CRingCentralApi::SetAgentDnd(const std::wstring& ext, bool acceptQueueCalls)
{
    const char* body = acceptQueueCalls ? "{\"dndStatus\":\"TakeAllCalls\"}"
                                        : "{\"dndStatus\":\"DoNotAcceptDepartmentCalls\"}";
    std::wstring path = RC_API_BASE L"~/extension/" + ext + L"/presence";
    return EnsureToken() && m_http.Put(path, body).ok();  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}

bool CRingCentralApi::GetQueueMembers(const std::wstring& queueId, std::string& json)
{
    std::wstring path = RC_API_BASE;
    path += m_cfg.accountId;
    path += L"/call-queues/" + queueId + L"/members";
    return Fetch(path, json);  // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members
}

bool CRingCentralApi::GetQueuePresence(const std::wstring& queueId, std::string& json)
{
    return Fetch(RC_API_BASE + m_cfg.accountId + L"/call-queues/" + queueId + L"/presence", json);  // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence
}

bool CRingCentralApi::UpdateQueuePresence(const std::wstring& queueId, const std::string& body)
{
    if (!EnsureToken())
        return false;
    ApiResult r = m_http.Put(RC_API_BASE + m_cfg.accountId + L"/call-queues/" + queueId + L"/presence", body);  // call: PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence
    return r.ok();
}

bool CRingCentralApi::ListMonitoringGroups(std::string& json)
{
    return Fetch(RC_API_BASE L"~/call-monitoring-groups", json);  // call: GET /restapi/v1.0/account/{accountId}/call-monitoring-groups
}

bool CRingCentralApi::GetSession(const std::wstring& sessionId, std::string& json)
{
    WCHAR path[512];
    swprintf_s(path, L"%s~/telephony/sessions/%s", RC_API_BASE, sessionId.c_str());
    return Fetch(path, json);  // call: GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
}

bool CRingCentralApi::HangUp(const std::wstring& sessionId)
{
    return EnsureToken() && m_http.Delete(RC_API_BASE L"~/telephony/sessions/" + sessionId).ok();  // call: DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
}

std::wstring CRingCentralApi::PartyPath(const std::wstring& sessionId, const std::wstring& partyId,
                                        LPCWSTR action) const
{
    return std::wstring(RC_API_BASE) + L"~/telephony/sessions/" + sessionId + L"/parties/" + partyId +
           L"/" + action;
}

bool CRingCentralApi::HoldParty(const std::wstring& sessionId, const std::wstring& partyId, bool hold)
{
    if (!EnsureToken())
        return false;
    ApiResult r = hold ? m_http.Post(PartyPath(sessionId, partyId, L"hold"), "{}")  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold
                       : m_http.Post(PartyPath(sessionId, partyId, L"unhold"), "{}");  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold
    return r.ok();
}

bool CRingCentralApi::SuperviseSession(const std::wstring& sessionId, const std::string& device,
                                       const std::string& agent)
{
    Json::Value body;
    body["mode"] = "Listen";
    body["supervisorDeviceId"] = device;
    body["agentExtensionId"] = agent;
    std::wstring path = RC_API_BASE L"~/telephony/sessions/" + sessionId + L"/supervise";
    return EnsureToken() && m_http.Post(path, Json::FastWriter().write(body)).ok();  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise
}

bool CRingCentralApi::GetDevices(const std::wstring& ext, std::string& json)
{
    return Fetch(RC_API_BASE L"~/extension/" + ext + L"/device", json);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
}
