// Users' profiles and environments
#pragma once
#include <_windows_models.h>

#ifdef __cplusplus
extern "C" {
#endif
BOOL CreateEnvironmentBlock(LPVOID*, HANDLE, BOOL);
BOOL DestroyEnvironmentBlock(LPVOID);
BOOL GetUserProfileDirectoryA(HANDLE, LPSTR, LPDWORD);
BOOL GetUserProfileDirectoryW(HANDLE, LPWSTR, LPDWORD);
BOOL GetUserProfileDirectory(HANDLE, LPTSTR, LPDWORD);
BOOL ExpandEnvironmentStringsForUserW(HANDLE, LPCWSTR, LPWSTR, DWORD);
#ifdef __cplusplus
}
#endif
