#pragma once

#include <map>
#include <string>
#include <vector>

#include "WinHttpSession.h"

struct ServiceConfig
{
    std::wstring host = L"platform.ringcentral.com";
    std::string  clientId;
    std::string  clientSecret;
    std::string  jwt;
    std::wstring accountId = L"~";
    std::wstring queueId;
    DWORD        pollSeconds = 15;
};

class CRingCentralApi
{
public:
    explicit CRingCentralApi(const ServiceConfig& cfg);

    bool Authorize();
    bool EnsureToken();
    void Revoke();

    bool GetAccountPresence(std::string& json, int page);
    bool GetAgentPresence(const std::wstring& ext, std::string& json);
    bool SetAgentDnd(const std::wstring& ext, bool acceptQueueCalls);
    bool GetQueueMembers(const std::wstring& queueId, std::string& json);
    bool GetQueuePresence(const std::wstring& queueId, std::string& json);
    bool UpdateQueuePresence(const std::wstring& queueId, const std::string& body);
    bool ListMonitoringGroups(std::string& json);
    bool GetSession(const std::wstring& sessionId, std::string& json);
    bool HangUp(const std::wstring& sessionId);
    bool HoldParty(const std::wstring& sessionId, const std::wstring& partyId, bool hold);
    bool SuperviseSession(const std::wstring& sessionId, const std::string& device, const std::string& agent);
    bool GetDevices(const std::wstring& ext, std::string& json);

private:
    std::wstring PartyPath(const std::wstring& sessionId, const std::wstring& partyId, LPCWSTR action) const;
    bool Fetch(const std::wstring& path, std::string& json);

    ServiceConfig   m_cfg;
    CWinHttpSession m_http;
    ULONGLONG       m_tokenExpires = 0;
    std::string     m_refreshToken;
    std::string     m_accessToken;
};
