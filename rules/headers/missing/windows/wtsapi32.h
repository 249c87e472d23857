// Sessions of users
#pragma once
#include <_windows_models.h>

#define WTS_CURRENT_SERVER_HANDLE ((HANDLE)NULL)
#define WTS_CURRENT_SESSION ((DWORD)-1)
#define WTS_CONSOLE_CONNECT 1
#define WTS_SESSION_LOGON 5
#define WTS_SESSION_LOGOFF 6
#define WTS_SESSION_LOCK 7
#define WTS_SESSION_UNLOCK 8
#define NOTIFY_FOR_THIS_SESSION 0
typedef enum _WTS_INFO_CLASS { WTSUserName = 5, WTSWinStationName, WTSDomainName, WTSConnectState } WTS_INFO_CLASS;
typedef enum _WTS_CONNECTSTATE_CLASS { WTSActive, WTSConnected, WTSConnectQuery, WTSShadow, WTSDisconnected, WTSIdle } WTS_CONNECTSTATE_CLASS;
typedef struct _WTS_SESSION_INFOW { DWORD SessionId; LPWSTR pWinStationName; WTS_CONNECTSTATE_CLASS State; } WTS_SESSION_INFOW, *PWTS_SESSION_INFOW;

#ifdef __cplusplus
extern "C" {
#endif
BOOL WTSEnumerateSessionsW(HANDLE, DWORD, DWORD, PWTS_SESSION_INFOW*, DWORD*);
BOOL WTSQuerySessionInformationA(HANDLE, DWORD, WTS_INFO_CLASS, LPSTR*, DWORD*);
BOOL WTSQuerySessionInformationW(HANDLE, DWORD, WTS_INFO_CLASS, LPWSTR*, DWORD*);
BOOL WTSQuerySessionInformation(HANDLE, DWORD, WTS_INFO_CLASS, LPTSTR*, DWORD*);
BOOL WTSQueryUserToken(ULONG, PHANDLE);
BOOL WTSRegisterSessionNotification(HWND, DWORD);
BOOL WTSUnRegisterSessionNotification(HWND);
void WTSFreeMemory(PVOID);
#ifdef UNICODE
#define WTSEnumerateSessions WTSEnumerateSessionsW
typedef WTS_SESSION_INFOW WTS_SESSION_INFO, *PWTS_SESSION_INFO;
#endif
#ifdef __cplusplus
}
#endif
