// Processes, threads and modules that run
#pragma once
#include <_windows_models.h>

#define TH32CS_SNAPPROCESS 2
#define TH32CS_SNAPTHREAD 4
#define TH32CS_SNAPMODULE 8
#define TH32CS_SNAPMODULE32 16
#define MAX_MODULE_NAME32 255
typedef struct tagPROCESSENTRY32 { DWORD dwSize, cntUsage, th32ProcessID; ULONG_PTR th32DefaultHeapID; DWORD th32ModuleID, cntThreads, th32ParentProcessID; LONG pcPriClassBase; DWORD dwFlags; CHAR szExeFile[MAX_PATH]; } PROCESSENTRY32A, *LPPROCESSENTRY32A;
typedef struct tagPROCESSENTRY32W { DWORD dwSize, cntUsage, th32ProcessID; ULONG_PTR th32DefaultHeapID; DWORD th32ModuleID, cntThreads, th32ParentProcessID; LONG pcPriClassBase; DWORD dwFlags; WCHAR szExeFile[MAX_PATH]; } PROCESSENTRY32W, *LPPROCESSENTRY32W;
typedef struct tagTHREADENTRY32 { DWORD dwSize, cntUsage, th32ThreadID, th32OwnerProcessID; LONG tpBasePri, tpDeltaPri; DWORD dwFlags; } THREADENTRY32, *LPTHREADENTRY32;
typedef struct tagMODULEENTRY32W { DWORD dwSize, th32ModuleID, th32ProcessID, GlblcntUsage, ProccntUsage; BYTE* modBaseAddr; DWORD modBaseSize; HMODULE hModule; WCHAR szModule[MAX_MODULE_NAME32 + 1]; WCHAR szExePath[MAX_PATH]; } MODULEENTRY32W, *LPMODULEENTRY32W;

#ifdef __cplusplus
extern "C" {
#endif
HANDLE CreateToolhelp32Snapshot(DWORD, DWORD);
BOOL Process32FirstW(HANDLE, LPPROCESSENTRY32W);
BOOL Process32NextW(HANDLE, LPPROCESSENTRY32W);
BOOL Module32FirstW(HANDLE, LPMODULEENTRY32W);
BOOL Module32NextW(HANDLE, LPMODULEENTRY32W);
BOOL Thread32First(HANDLE, LPTHREADENTRY32);
BOOL Thread32Next(HANDLE, LPTHREADENTRY32);
#ifdef UNICODE
#define PROCESSENTRY32 PROCESSENTRY32W
#define LPPROCESSENTRY32 LPPROCESSENTRY32W
#define Process32First Process32FirstW
#define Process32Next Process32NextW
#define MODULEENTRY32 MODULEENTRY32W
#define Module32First Module32FirstW
#define Module32Next Module32NextW
#else
typedef PROCESSENTRY32A PROCESSENTRY32, *LPPROCESSENTRY32;
BOOL Process32First(HANDLE, LPPROCESSENTRY32);
BOOL Process32Next(HANDLE, LPPROCESSENTRY32);
#endif
#ifdef __cplusplus
}
#endif
