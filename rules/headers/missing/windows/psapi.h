// What processes use
#pragma once
#include <_windows_models.h>

typedef struct _PROCESS_MEMORY_COUNTERS { DWORD cb, PageFaultCount; SIZE_T PeakWorkingSetSize, WorkingSetSize, QuotaPeakPagedPoolUsage, QuotaPagedPoolUsage, QuotaPeakNonPagedPoolUsage, QuotaNonPagedPoolUsage, PagefileUsage, PeakPagefileUsage; } PROCESS_MEMORY_COUNTERS, *PPROCESS_MEMORY_COUNTERS;
typedef struct _PROCESS_MEMORY_COUNTERS_EX { DWORD cb, PageFaultCount; SIZE_T PeakWorkingSetSize, WorkingSetSize, QuotaPeakPagedPoolUsage, QuotaPagedPoolUsage, QuotaPeakNonPagedPoolUsage, QuotaNonPagedPoolUsage, PagefileUsage, PeakPagefileUsage, PrivateUsage; } PROCESS_MEMORY_COUNTERS_EX;

#ifdef __cplusplus
extern "C" {
#endif
BOOL EnumProcesses(DWORD*, DWORD, DWORD*);
BOOL EnumProcessModules(HANDLE, HMODULE*, DWORD, LPDWORD);
BOOL GetProcessMemoryInfo(HANDLE, PPROCESS_MEMORY_COUNTERS, DWORD);
DWORD GetModuleBaseNameA(HANDLE, HMODULE, LPSTR, DWORD);
DWORD GetModuleBaseNameW(HANDLE, HMODULE, LPWSTR, DWORD);
DWORD GetModuleBaseName(HANDLE, HMODULE, LPTSTR, DWORD);
DWORD GetModuleFileNameExA(HANDLE, HMODULE, LPSTR, DWORD);
DWORD GetModuleFileNameExW(HANDLE, HMODULE, LPWSTR, DWORD);
DWORD GetModuleFileNameEx(HANDLE, HMODULE, LPTSTR, DWORD);
DWORD GetProcessImageFileNameA(HANDLE, LPSTR, DWORD);
DWORD GetProcessImageFileNameW(HANDLE, LPWSTR, DWORD);
DWORD GetProcessImageFileName(HANDLE, LPTSTR, DWORD);
#ifdef __cplusplus
}
#endif
