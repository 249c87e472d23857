// What a file says of its version
#pragma once
#include <_windows_models.h>

typedef struct tagVS_FIXEDFILEINFO { DWORD dwSignature, dwStrucVersion, dwFileVersionMS, dwFileVersionLS, dwProductVersionMS, dwProductVersionLS, dwFileFlagsMask, dwFileFlags, dwFileOS, dwFileType, dwFileSubtype, dwFileDateMS, dwFileDateLS; } VS_FIXEDFILEINFO;

#ifdef __cplusplus
extern "C" {
#endif
DWORD GetFileVersionInfoSizeA(LPCSTR, LPDWORD);
DWORD GetFileVersionInfoSizeW(LPCWSTR, LPDWORD);
DWORD GetFileVersionInfoSize(LPCTSTR, LPDWORD);
BOOL GetFileVersionInfoA(LPCSTR, DWORD, DWORD, LPVOID);
BOOL GetFileVersionInfoW(LPCWSTR, DWORD, DWORD, LPVOID);
BOOL GetFileVersionInfo(LPCTSTR, DWORD, DWORD, LPVOID);
BOOL VerQueryValueA(LPCVOID, LPCSTR, LPVOID*, PUINT);
BOOL VerQueryValueW(LPCVOID, LPCWSTR, LPVOID*, PUINT);
BOOL VerQueryValue(LPCVOID, LPCTSTR, LPVOID*, PUINT);
#ifdef __cplusplus
}
#endif
