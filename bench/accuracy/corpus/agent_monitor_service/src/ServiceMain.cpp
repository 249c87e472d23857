// idiom: wrapper class, printf of wide texts
// library: WinHTTP
// needs: windows_models jsoncpp
// flags: -std=c++17 -DUNICODE -D_UNICODE -Isrc
// AgentMonitorSvc - Windows service that watches queue agents
#include <windows.h>

#include <sstream>

#include "RingCentralApi.h"
#include "json/json.h"

static const WCHAR kServiceName[] = L"AgentMonitorSvc";

static SERVICE_STATUS        g_status;
static SERVICE_STATUS_HANDLE g_hStatus;
static HANDLE                g_hStop;

static void LogEvent(WORD type, const std::wstring& text)
{
    HANDLE h = RegisterEventSourceW(nullptr, kServiceName);
    if (!h)
        return;
    LPCWSTR lines[] = { text.c_str() };
    ReportEventW(h, type, 0, 1, nullptr, 1, 0, lines, nullptr);
    DeregisterEventSource(h);
}

static std::wstring ReadReg(LPCWSTR name, LPCWSTR fallback)
{
    WCHAR buf[2048];
    DWORD cb = sizeof(buf);
    if (RegGetValueW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\AgentMonitor", name, RRF_RT_REG_SZ, nullptr, buf, &cb) == ERROR_SUCCESS)
        return buf;
    return fallback;
}

static std::string Narrow(const std::wstring& w)
{
    return std::string(w.begin(), w.end());
}

// Pushes the snapshot to the intranet dashboard.
static void PushToDashboard(const std::string& snapshot)
{
    CWinHttpSession dash;
    if (!dash.Open(ReadReg(L"DashboardHost", L"dashboard.corp.local").c_str(), 8443))
        return;
    ApiResult r = dash.Post(L"/api/v2/agents/snapshot", snapshot);
    if (!r.ok())
        LogEvent(EVENTLOG_WARNING_TYPE, L"dashboard push failed");
}

static void WatchQueue(CRingCentralApi& api, const std::wstring& queueId)
{
    std::string members;
    if (!api.GetQueueMembers(queueId, members))
        return;
    Json::Value doc, snapshot;
    Json::Reader().parse(members, doc);
    for (const Json::Value& m : doc["records"])
    {
        std::wostringstream id;
        id << m["id"].asInt64();
        std::string presence;
        if (!api.GetAgentPresence(id.str(), presence))
            continue;
        Json::Value p;
        Json::Reader().parse(presence, p);
        snapshot.append(p);
        if (p["userStatus"].asString() == "Offline")
            api.SetAgentDnd(id.str(), false);
        for (const Json::Value& call : p["activeCalls"])
        {
            std::string session;
            std::string sid = call["telephonySessionId"].asString();
            if (api.GetSession(std::wstring(sid.begin(), sid.end()), session))
                snapshot.append(session);
        }
    }
    PushToDashboard(Json::FastWriter().write(snapshot));
}

static void RunLoop()
{
    ServiceConfig cfg;
    cfg.host = ReadReg(L"Host", cfg.host.c_str());
    cfg.clientId = Narrow(ReadReg(L"ClientId", L""));
    cfg.clientSecret = Narrow(ReadReg(L"ClientSecret", L""));
    cfg.jwt = Narrow(ReadReg(L"Jwt", L""));
    cfg.queueId = ReadReg(L"QueueId", L"");
    cfg.accountId = ReadReg(L"AccountId", L"~");

    CRingCentralApi api(cfg);
    if (!api.Authorize())
        LogEvent(EVENTLOG_ERROR_TYPE, L"RingCentral authorization failed");

    std::string groups;
    if (api.ListMonitoringGroups(groups))
        LogEvent(EVENTLOG_INFORMATION_TYPE, L"monitoring groups loaded");

    while (WaitForSingleObject(g_hStop, cfg.pollSeconds * 1000) == WAIT_TIMEOUT)
    {
        WatchQueue(api, cfg.queueId);
        std::string all;
        if (api.GetAccountPresence(all, 1))
            PushToDashboard(all);
    }
    api.Revoke();
}

static void WINAPI CtrlHandler(DWORD code)
{
    if (code == SERVICE_CONTROL_STOP || code == SERVICE_CONTROL_SHUTDOWN)
    {
        g_status.dwCurrentState = SERVICE_STOP_PENDING;
        SetServiceStatus(g_hStatus, &g_status);
        SetEvent(g_hStop);
    }
}

static void WINAPI ServiceMain(DWORD, LPWSTR*)
{
    g_hStatus = RegisterServiceCtrlHandlerW(kServiceName, CtrlHandler);
    g_status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    g_status.dwControlsAccepted = SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN;
    g_status.dwCurrentState = SERVICE_RUNNING;
    SetServiceStatus(g_hStatus, &g_status);
    g_hStop = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    RunLoop();
    g_status.dwCurrentState = SERVICE_STOPPED;
    SetServiceStatus(g_hStatus, &g_status);
}

int wmain()
{
    SERVICE_TABLE_ENTRYW table[] = { { (LPWSTR)kServiceName, ServiceMain }, { nullptr, nullptr } };
    return StartServiceCtrlDispatcherW(table) ? 0 : (int)GetLastError();
}
