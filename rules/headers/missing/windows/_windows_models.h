// Windows: of its SDK what clients of an API are written with, in C and C++. <windows.h> leads here.
//
// A plain name that stands for A or W is a macro where the rules know its A and W, and a function else: so a method of the project that
// happens to be called GetMessage keeps its name.
#pragma once
#include <_windows_crt.h>

#ifndef _MSC_EXTENSIONS
#ifndef __declspec
#define __declspec(x)
#endif
#ifndef __int64
#define __int64 long long
#define __int32 int
#define __int16 short
#define __int8 char
#endif
#ifndef __forceinline
#define __forceinline inline
#endif
#ifndef __uuidof
#define __uuidof(...) _win_some_iid
#endif
#endif
#define WINAPI
#define APIENTRY
#define CALLBACK
#define WINAPIV
#define PASCAL
#define NTAPI
#define STDMETHODCALLTYPE
#define STDAPICALLTYPE
#define WINBASEAPI
#define DECLSPEC_IMPORT
#define CONST const
#define FAR
#define NEAR
#define IN
#define OUT
#define OPTIONAL
#define _In_
#define _In_z_
#define _In_opt_
#define _In_opt_z_
#define _In_reads_(x)
#define _In_reads_bytes_(x)
#define _In_reads_opt_(x)
#define _In_reads_bytes_opt_(x)
#define _Inout_
#define _Inout_opt_
#define _Out_
#define _Out_opt_
#define _Out_writes_(x)
#define _Out_writes_bytes_(x)
#define _Out_writes_z_(x)
#define _Outptr_
#define _Outptr_opt_
#define _COM_Outptr_
#define _Ret_maybenull_
#define _Reserved_
#define _Printf_format_string_
#define _Use_decl_annotations_
#define _Check_return_
#define _Must_inspect_result_
#define _Success_(x)
#define _Frees_ptr_opt_
#define UNREFERENCED_PARAMETER(x) ((void)(x))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(x) ((void)(x))
#define TRUE 1
#define FALSE 0
#define VOID void
#define MAX_PATH 260
#define INFINITE 0xFFFFFFFF
#define MAXDWORD 0xFFFFFFFF
#define ARRAYSIZE(a) (sizeof(a) / sizeof((a)[0]))
#define _countof(a) (sizeof(a) / sizeof((a)[0]))
#define _TRUNCATE ((size_t)-1)
#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256

typedef unsigned long DWORD, *PDWORD, *LPDWORD, ULONG, *PULONG;
typedef long LONG, *PLONG, *LPLONG, HRESULT, NTSTATUS, LSTATUS;
typedef int INT, *PINT, *LPINT, BOOL, *PBOOL, *LPBOOL;
typedef unsigned int UINT, *PUINT;
typedef unsigned short WORD, *PWORD, *LPWORD, USHORT, ATOM, LANGID;
typedef short SHORT;
typedef unsigned char BYTE, *PBYTE, *LPBYTE, UCHAR, *PUCHAR, BOOLEAN, *PBOOLEAN;
typedef char CHAR, *PCHAR, *LPCH, *PCH, *LPSTR, *PSTR;
typedef const char *LPCSTR, *PCSTR, *LPCCH, *PCCH;
typedef wchar_t WCHAR, *PWCHAR, *LPWCH, *LPWSTR, *PWSTR, OLECHAR, *LPOLESTR, *BSTR;
typedef const wchar_t *LPCWSTR, *PCWSTR, *LPCWCH, *LPCOLESTR, *PCWCH;
typedef float FLOAT;
typedef double DOUBLE, DATE;
typedef long long LONGLONG, LONG64, INT64;
typedef unsigned long long ULONGLONG, DWORDLONG, DWORD64, ULONG64, UINT64, *PUINT64;
typedef int INT32, LONG32;
typedef unsigned int UINT32, DWORD32, ULONG32;
typedef short INT16;
typedef unsigned short UINT16;
typedef signed char INT8;
typedef unsigned char UINT8;
typedef ptrdiff_t INT_PTR, LONG_PTR, SSIZE_T, LPARAM, LRESULT;
typedef size_t UINT_PTR, ULONG_PTR, DWORD_PTR, *PDWORD_PTR, SIZE_T, *PSIZE_T, WPARAM;
typedef void *PVOID, *LPVOID, *HANDLE, **PHANDLE, **LPHANDLE, *HGLOBAL, *HLOCAL, *HGDIOBJ;
typedef const void *LPCVOID, *PCVOID;
typedef DWORD LCID, COLORREF, ACCESS_MASK, REGSAM, LCTYPE;
typedef short VARIANT_BOOL;
typedef unsigned short VARTYPE;
#ifdef UNICODE
typedef WCHAR TCHAR, *PTCHAR;
typedef LPWSTR LPTSTR, PTSTR;
typedef LPCWSTR LPCTSTR, PCTSTR;
#define __TEXT(text) L##text
#else
typedef char TCHAR, *PTCHAR;
typedef LPSTR LPTSTR, PTSTR;
typedef LPCSTR LPCTSTR, PCTSTR;
#define __TEXT(text) text
#endif
#define TEXT(text) __TEXT(text)
#define DECLARE_HANDLE(name) struct name##__ { int unused; }; typedef struct name##__* name
DECLARE_HANDLE(HINSTANCE);
DECLARE_HANDLE(HWND);
DECLARE_HANDLE(HKEY);
DECLARE_HANDLE(HICON);
DECLARE_HANDLE(HMENU);
DECLARE_HANDLE(HBRUSH);
DECLARE_HANDLE(HDC);
DECLARE_HANDLE(HFONT);
DECLARE_HANDLE(HBITMAP);
DECLARE_HANDLE(HHOOK);
DECLARE_HANDLE(HRSRC);
DECLARE_HANDLE(HMONITOR);
DECLARE_HANDLE(SC_HANDLE);
DECLARE_HANDLE(SERVICE_STATUS_HANDLE);
typedef HINSTANCE HMODULE;
typedef HICON HCURSOR;
typedef HKEY* PHKEY;
typedef void* HDEVNOTIFY;
#define INVALID_HANDLE_VALUE ((HANDLE)(LONG_PTR)-1)
#define INVALID_FILE_SIZE ((DWORD)0xFFFFFFFF)
#define INVALID_FILE_ATTRIBUTES ((DWORD)-1)

#define MAKEWORD(a, b) ((WORD)(((BYTE)(a)) | ((WORD)((BYTE)(b))) << 8))
#define MAKELONG(a, b) ((LONG)(((WORD)(a)) | ((DWORD)((WORD)(b))) << 16))
#define LOWORD(x) ((WORD)((x) & 0xffff))
#define HIWORD(x) ((WORD)(((x) >> 16) & 0xffff))
#define LOBYTE(x) ((BYTE)((x) & 0xff))
#define HIBYTE(x) ((BYTE)(((x) >> 8) & 0xff))
#define MAKEINTRESOURCEA(i) ((LPSTR)((ULONG_PTR)((WORD)(i))))
#define MAKEINTRESOURCEW(i) ((LPWSTR)((ULONG_PTR)((WORD)(i))))
#define MAKEINTRESOURCE(i) ((LPTSTR)((ULONG_PTR)((WORD)(i))))
#define MAKELANGID(p, s) ((WORD)((((WORD)(s)) << 10) | (WORD)(p)))
#define LANG_NEUTRAL 0
#define SUBLANG_DEFAULT 1
#define RGB(r, g, b) ((COLORREF)(((BYTE)(r) | ((WORD)((BYTE)(g)) << 8)) | (((DWORD)(BYTE)(b)) << 16)))
#ifdef __cplusplus
#ifndef NOMINMAX
// The macros of these names, without what they do to a program's own names.
template <typename _Tp, typename _Up> constexpr auto min(const _Tp& a, const _Up& b) -> decltype(a < b ? a : b) { return a < b ? a : b; }
template <typename _Tp, typename _Up> constexpr auto max(const _Tp& a, const _Up& b) -> decltype(a < b ? b : a) { return a < b ? b : a; }
#endif
#endif

#define S_OK ((HRESULT)0)
#define S_FALSE ((HRESULT)1)
#define E_NOTIMPL ((HRESULT)0x80004001)
#define E_NOINTERFACE ((HRESULT)0x80004002)
#define E_POINTER ((HRESULT)0x80004003)
#define E_ABORT ((HRESULT)0x80004004)
#define E_FAIL ((HRESULT)0x80004005)
#define E_UNEXPECTED ((HRESULT)0x8000FFFF)
#define E_ACCESSDENIED ((HRESULT)0x80070005)
#define E_HANDLE ((HRESULT)0x80070006)
#define E_OUTOFMEMORY ((HRESULT)0x8007000E)
#define E_INVALIDARG ((HRESULT)0x80070057)
#define SUCCEEDED(hr) (((HRESULT)(hr)) >= 0)
#define FAILED(hr) (((HRESULT)(hr)) < 0)
#define HRESULT_FROM_WIN32(x) ((HRESULT)(x) <= 0 ? (HRESULT)(x) : (HRESULT)(((x) & 0xFFFF) | 0x80070000))
#define HRESULT_CODE(hr) ((hr) & 0xFFFF)
#define NT_SUCCESS(status) (((NTSTATUS)(status)) >= 0)
#define NO_ERROR 0L
#define ERROR_SUCCESS 0L
#define ERROR_INVALID_FUNCTION 1L
#define ERROR_FILE_NOT_FOUND 2L
#define ERROR_PATH_NOT_FOUND 3L
#define ERROR_ACCESS_DENIED 5L
#define ERROR_INVALID_HANDLE 6L
#define ERROR_NOT_ENOUGH_MEMORY 8L
#define ERROR_INVALID_DATA 13L
#define ERROR_OUTOFMEMORY 14L
#define ERROR_NO_MORE_FILES 18L
#define ERROR_HANDLE_EOF 38L
#define ERROR_NOT_SUPPORTED 50L
#define ERROR_FILE_EXISTS 80L
#define ERROR_INVALID_PARAMETER 87L
#define ERROR_BROKEN_PIPE 109L
#define ERROR_INSUFFICIENT_BUFFER 122L
#define ERROR_ALREADY_EXISTS 183L
#define ERROR_ENVVAR_NOT_FOUND 203L
#define ERROR_MORE_DATA 234L
#define ERROR_NO_MORE_ITEMS 259L
#define ERROR_OPERATION_ABORTED 995L
#define ERROR_IO_INCOMPLETE 996L
#define ERROR_IO_PENDING 997L
#define ERROR_NOT_FOUND 1168L
#define ERROR_CANCELLED 1223L
#define ERROR_TIMEOUT 1460L
#define STATUS_WAIT_0 0L
#define WAIT_OBJECT_0 0L
#define WAIT_ABANDONED 0x80L
#define WAIT_TIMEOUT 258L
#define WAIT_FAILED ((DWORD)0xFFFFFFFF)
#define STILL_ACTIVE 259L

#define CP_ACP 0
#define CP_OEMCP 1
#define CP_THREAD_ACP 3
#define CP_UTF7 65000
#define CP_UTF8 65001
#define MB_PRECOMPOSED 1
#define MB_ERR_INVALID_CHARS 8
#define WC_ERR_INVALID_CHARS 0x80
#define WC_NO_BEST_FIT_CHARS 0x400
#define GENERIC_READ 0x80000000L
#define GENERIC_WRITE 0x40000000L
#define GENERIC_EXECUTE 0x20000000L
#define GENERIC_ALL 0x10000000L
#define DELETE 0x00010000L
#define SYNCHRONIZE 0x00100000L
#define FILE_SHARE_READ 1
#define FILE_SHARE_WRITE 2
#define FILE_SHARE_DELETE 4
#define CREATE_NEW 1
#define CREATE_ALWAYS 2
#define OPEN_EXISTING 3
#define OPEN_ALWAYS 4
#define TRUNCATE_EXISTING 5
#define FILE_ATTRIBUTE_READONLY 1
#define FILE_ATTRIBUTE_HIDDEN 2
#define FILE_ATTRIBUTE_DIRECTORY 16
#define FILE_ATTRIBUTE_NORMAL 128
#define FILE_ATTRIBUTE_TEMPORARY 256
#define FILE_FLAG_OVERLAPPED 0x40000000
#define FILE_FLAG_SEQUENTIAL_SCAN 0x08000000
#define FILE_BEGIN 0
#define FILE_CURRENT 1
#define FILE_END 2
#define MOVEFILE_REPLACE_EXISTING 1
#define STD_INPUT_HANDLE ((DWORD)-10)
#define STD_OUTPUT_HANDLE ((DWORD)-11)
#define STD_ERROR_HANDLE ((DWORD)-12)
#define ENABLE_PROCESSED_OUTPUT 1
#define ENABLE_ECHO_INPUT 4
#define ENABLE_VIRTUAL_TERMINAL_PROCESSING 4
#define CTRL_C_EVENT 0
#define CTRL_BREAK_EVENT 1
#define CTRL_CLOSE_EVENT 2
#define HEAP_ZERO_MEMORY 8
#define HEAP_GENERATE_EXCEPTIONS 4
#define LMEM_FIXED 0
#define LMEM_ZEROINIT 0x40
#define LPTR 0x40
#define GMEM_FIXED 0
#define GMEM_MOVEABLE 2
#define GPTR 0x40
#define MEM_COMMIT 0x1000
#define MEM_RESERVE 0x2000
#define MEM_RELEASE 0x8000
#define PAGE_READWRITE 4
#define FORMAT_MESSAGE_ALLOCATE_BUFFER 0x100
#define FORMAT_MESSAGE_IGNORE_INSERTS 0x200
#define FORMAT_MESSAGE_FROM_STRING 0x400
#define FORMAT_MESSAGE_FROM_HMODULE 0x800
#define FORMAT_MESSAGE_FROM_SYSTEM 0x1000
#define FORMAT_MESSAGE_MAX_WIDTH_MASK 0xFF
#define LOAD_LIBRARY_SEARCH_SYSTEM32 0x800
#define LOAD_LIBRARY_AS_DATAFILE 2
#define DLL_PROCESS_DETACH 0
#define DLL_PROCESS_ATTACH 1
#define DLL_THREAD_ATTACH 2
#define DLL_THREAD_DETACH 3
#define CREATE_SUSPENDED 4
#define CREATE_NO_WINDOW 0x08000000
#define CREATE_NEW_CONSOLE 16
#define STARTF_USESHOWWINDOW 1
#define STARTF_USESTDHANDLES 0x100
#define THREAD_PRIORITY_NORMAL 0
#define PROCESS_QUERY_INFORMATION 0x400
#define PROCESS_TERMINATE 1
#define HKEY_CLASSES_ROOT ((HKEY)(ULONG_PTR)0x80000000)
#define HKEY_CURRENT_USER ((HKEY)(ULONG_PTR)0x80000001)
#define HKEY_LOCAL_MACHINE ((HKEY)(ULONG_PTR)0x80000002)
#define HKEY_USERS ((HKEY)(ULONG_PTR)0x80000003)
#define KEY_QUERY_VALUE 1
#define KEY_SET_VALUE 2
#define KEY_READ 0x20019
#define KEY_WRITE 0x20006
#define KEY_ALL_ACCESS 0xF003F
#define KEY_WOW64_64KEY 0x100
#define KEY_WOW64_32KEY 0x200
#define REG_NONE 0
#define REG_SZ 1
#define REG_EXPAND_SZ 2
#define REG_BINARY 3
#define REG_DWORD 4
#define REG_MULTI_SZ 7
#define REG_QWORD 11
#define REG_OPTION_NON_VOLATILE 0
#define RRF_RT_REG_SZ 2
#define RRF_RT_REG_DWORD 16
#define RRF_RT_ANY 0xffff
#define MB_OK 0
#define MB_OKCANCEL 1
#define MB_YESNOCANCEL 3
#define MB_YESNO 4
#define MB_ICONERROR 0x10
#define MB_ICONSTOP 0x10
#define MB_ICONHAND 0x10
#define MB_ICONQUESTION 0x20
#define MB_ICONWARNING 0x30
#define MB_ICONEXCLAMATION 0x30
#define MB_ICONINFORMATION 0x40
#define MB_ICONASTERISK 0x40
#define MB_TOPMOST 0x40000
#define MB_SETFOREGROUND 0x10000
#define IDOK 1
#define IDCANCEL 2
#define IDABORT 3
#define IDRETRY 4
#define IDIGNORE 5
#define IDYES 6
#define IDNO 7
#define SW_HIDE 0
#define SW_SHOWNORMAL 1
#define SW_SHOWMINIMIZED 2
#define SW_SHOWMAXIMIZED 3
#define SW_SHOW 5
#define SW_MINIMIZE 6
#define SW_RESTORE 9
#define SW_SHOWDEFAULT 10
#define CW_USEDEFAULT ((int)0x80000000)
#define WS_OVERLAPPED 0x00000000L
#define WS_OVERLAPPEDWINDOW 0x00CF0000L
#define WS_VISIBLE 0x10000000L
#define WS_CHILD 0x40000000L
#define WS_POPUP 0x80000000L
#define WS_BORDER 0x00800000L
#define WS_TABSTOP 0x00010000L
#define WS_VSCROLL 0x00200000L
#define WM_NULL 0
#define WM_CREATE 1
#define WM_DESTROY 2
#define WM_SIZE 5
#define WM_PAINT 15
#define WM_CLOSE 16
#define WM_QUIT 18
#define WM_SETTEXT 12
#define WM_GETTEXT 13
#define WM_COPYDATA 0x4A
#define WM_KEYDOWN 0x100
#define WM_INITDIALOG 0x110
#define WM_COMMAND 0x111
#define WM_TIMER 0x113
#define WM_NOTIFY 0x4E
#define WM_LBUTTONDOWN 0x201
#define WM_LBUTTONUP 0x202
#define WM_LBUTTONDBLCLK 0x203
#define WM_RBUTTONUP 0x205
#define WM_USER 0x400
#define WM_APP 0x8000
#define BN_CLICKED 0
#define COLOR_WINDOW 5
#define IDC_ARROW MAKEINTRESOURCE(32512)
#define IDI_APPLICATION MAKEINTRESOURCE(32512)
#define CS_VREDRAW 1
#define CS_HREDRAW 2
#define GWLP_USERDATA (-21)
#define PM_REMOVE 1
#define SERVICE_WIN32_OWN_PROCESS 16
#define SERVICE_STOPPED 1
#define SERVICE_START_PENDING 2
#define SERVICE_STOP_PENDING 3
#define SERVICE_RUNNING 4
#define SERVICE_ACCEPT_STOP 1
#define SERVICE_ACCEPT_SHUTDOWN 4
#define SERVICE_CONTROL_STOP 1
#define SERVICE_CONTROL_SHUTDOWN 5
#define SERVICE_CONTROL_INTERROGATE 4
#define EXCEPTION_EXECUTE_HANDLER 1
#define LOCALE_USER_DEFAULT 0x0400
#define LOCALE_SYSTEM_DEFAULT 0x0800
#define LOCALE_NAME_USER_DEFAULT NULL
#define LOCALE_NAME_INVARIANT L""
#define NORM_IGNORECASE 1
#define CSTR_EQUAL 2
#define TIME_ZONE_ID_INVALID ((DWORD)0xFFFFFFFF)

typedef union _LARGE_INTEGER {
    struct { DWORD LowPart; LONG HighPart; } u;
    LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;
typedef union _ULARGE_INTEGER {
    struct { DWORD LowPart; DWORD HighPart; };
    struct { DWORD LowPart; DWORD HighPart; } u;
    ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;
typedef struct _FILETIME { DWORD dwLowDateTime; DWORD dwHighDateTime; } FILETIME, *PFILETIME, *LPFILETIME;
typedef struct _SYSTEMTIME { WORD wYear, wMonth, wDayOfWeek, wDay, wHour, wMinute, wSecond, wMilliseconds; } SYSTEMTIME, *PSYSTEMTIME, *LPSYSTEMTIME;
typedef struct _TIME_ZONE_INFORMATION { LONG Bias; WCHAR StandardName[32]; SYSTEMTIME StandardDate; LONG StandardBias; WCHAR DaylightName[32]; SYSTEMTIME DaylightDate; LONG DaylightBias; } TIME_ZONE_INFORMATION, *LPTIME_ZONE_INFORMATION;
typedef struct _SECURITY_ATTRIBUTES { DWORD nLength; LPVOID lpSecurityDescriptor; BOOL bInheritHandle; } SECURITY_ATTRIBUTES, *PSECURITY_ATTRIBUTES, *LPSECURITY_ATTRIBUTES;
typedef struct _OVERLAPPED { ULONG_PTR Internal, InternalHigh; DWORD Offset, OffsetHigh; HANDLE hEvent; } OVERLAPPED, *LPOVERLAPPED;
typedef struct _GUID { unsigned long Data1; unsigned short Data2, Data3; unsigned char Data4[8]; } GUID, IID, CLSID, *LPGUID, *LPIID, *LPCLSID;
#ifdef __cplusplus
typedef const GUID& REFGUID;
typedef const IID& REFIID;
typedef const CLSID& REFCLSID;
bool operator==(const GUID&, const GUID&);
bool operator!=(const GUID&, const GUID&);
#else
typedef const GUID* REFGUID;
typedef const IID* REFIID;
typedef const CLSID* REFCLSID;
#endif
typedef struct _RTL_CRITICAL_SECTION { PVOID DebugInfo; LONG LockCount, RecursionCount; HANDLE OwningThread, LockSemaphore; ULONG_PTR SpinCount; } CRITICAL_SECTION, *PCRITICAL_SECTION, *LPCRITICAL_SECTION;
typedef struct _RTL_SRWLOCK { PVOID Ptr; } SRWLOCK, *PSRWLOCK;
typedef struct _RTL_CONDITION_VARIABLE { PVOID Ptr; } CONDITION_VARIABLE, *PCONDITION_VARIABLE;
typedef union _RTL_RUN_ONCE { PVOID Ptr; } INIT_ONCE, *PINIT_ONCE;
#define SRWLOCK_INIT { 0 }
#define CONDITION_VARIABLE_INIT { 0 }
#define INIT_ONCE_STATIC_INIT { 0 }
typedef struct _PROCESS_INFORMATION { HANDLE hProcess, hThread; DWORD dwProcessId, dwThreadId; } PROCESS_INFORMATION, *LPPROCESS_INFORMATION;
typedef struct _STARTUPINFOA { DWORD cb; LPSTR lpReserved, lpDesktop, lpTitle; DWORD dwX, dwY, dwXSize, dwYSize, dwXCountChars, dwYCountChars, dwFillAttribute, dwFlags; WORD wShowWindow, cbReserved2; LPBYTE lpReserved2; HANDLE hStdInput, hStdOutput, hStdError; } STARTUPINFOA, *LPSTARTUPINFOA;
typedef struct _STARTUPINFOW { DWORD cb; LPWSTR lpReserved, lpDesktop, lpTitle; DWORD dwX, dwY, dwXSize, dwYSize, dwXCountChars, dwYCountChars, dwFillAttribute, dwFlags; WORD wShowWindow, cbReserved2; LPBYTE lpReserved2; HANDLE hStdInput, hStdOutput, hStdError; } STARTUPINFOW, *LPSTARTUPINFOW;
typedef struct _WIN32_FIND_DATAA { DWORD dwFileAttributes; FILETIME ftCreationTime, ftLastAccessTime, ftLastWriteTime; DWORD nFileSizeHigh, nFileSizeLow, dwReserved0, dwReserved1; CHAR cFileName[MAX_PATH]; CHAR cAlternateFileName[14]; } WIN32_FIND_DATAA, *LPWIN32_FIND_DATAA;
typedef struct _WIN32_FIND_DATAW { DWORD dwFileAttributes; FILETIME ftCreationTime, ftLastAccessTime, ftLastWriteTime; DWORD nFileSizeHigh, nFileSizeLow, dwReserved0, dwReserved1; WCHAR cFileName[MAX_PATH]; WCHAR cAlternateFileName[14]; } WIN32_FIND_DATAW, *LPWIN32_FIND_DATAW;
typedef struct _OSVERSIONINFOW { DWORD dwOSVersionInfoSize, dwMajorVersion, dwMinorVersion, dwBuildNumber, dwPlatformId; WCHAR szCSDVersion[128]; } OSVERSIONINFOW, OSVERSIONINFOEXW;
typedef struct _SYSTEM_INFO { WORD wProcessorArchitecture, wReserved; DWORD dwPageSize; LPVOID lpMinimumApplicationAddress, lpMaximumApplicationAddress; DWORD_PTR dwActiveProcessorMask; DWORD dwNumberOfProcessors, dwProcessorType, dwAllocationGranularity; WORD wProcessorLevel, wProcessorRevision; } SYSTEM_INFO, *LPSYSTEM_INFO;
typedef struct _MEMORYSTATUSEX { DWORD dwLength, dwMemoryLoad; DWORDLONG ullTotalPhys, ullAvailPhys, ullTotalPageFile, ullAvailPageFile, ullTotalVirtual, ullAvailVirtual, ullAvailExtendedVirtual; } MEMORYSTATUSEX, *LPMEMORYSTATUSEX;
typedef struct tagPOINT { LONG x, y; } POINT, *LPPOINT;
typedef struct tagSIZE { LONG cx, cy; } SIZE;
typedef struct tagRECT { LONG left, top, right, bottom; } RECT, *LPRECT;
typedef const RECT* LPCRECT;
typedef struct tagMSG { HWND hwnd; UINT message; WPARAM wParam; LPARAM lParam; DWORD time; POINT pt; } MSG, *LPMSG;
typedef struct tagCOPYDATASTRUCT { ULONG_PTR dwData; DWORD cbData; PVOID lpData; } COPYDATASTRUCT, *PCOPYDATASTRUCT;
typedef struct tagPAINTSTRUCT { HDC hdc; BOOL fErase; RECT rcPaint; } PAINTSTRUCT;
typedef LRESULT (*WNDPROC)(HWND, UINT, WPARAM, LPARAM);
typedef INT_PTR (*DLGPROC)(HWND, UINT, WPARAM, LPARAM);
typedef void (*TIMERPROC)(HWND, UINT, UINT_PTR, DWORD);
typedef INT_PTR (*FARPROC)(void);
typedef BOOL (*PHANDLER_ROUTINE)(DWORD);
typedef DWORD (*LPTHREAD_START_ROUTINE)(LPVOID);
typedef LPTHREAD_START_ROUTINE PTHREAD_START_ROUTINE;
typedef struct tagWNDCLASSA { UINT style; WNDPROC lpfnWndProc; int cbClsExtra, cbWndExtra; HINSTANCE hInstance; HICON hIcon; HCURSOR hCursor; HBRUSH hbrBackground; LPCSTR lpszMenuName, lpszClassName; } WNDCLASSA;
typedef struct tagWNDCLASSW { UINT style; WNDPROC lpfnWndProc; int cbClsExtra, cbWndExtra; HINSTANCE hInstance; HICON hIcon; HCURSOR hCursor; HBRUSH hbrBackground; LPCWSTR lpszMenuName, lpszClassName; } WNDCLASSW;
typedef struct tagWNDCLASSEXA { UINT cbSize, style; WNDPROC lpfnWndProc; int cbClsExtra, cbWndExtra; HINSTANCE hInstance; HICON hIcon; HCURSOR hCursor; HBRUSH hbrBackground; LPCSTR lpszMenuName, lpszClassName; HICON hIconSm; } WNDCLASSEXA;
typedef struct tagWNDCLASSEXW { UINT cbSize, style; WNDPROC lpfnWndProc; int cbClsExtra, cbWndExtra; HINSTANCE hInstance; HICON hIcon; HCURSOR hCursor; HBRUSH hbrBackground; LPCWSTR lpszMenuName, lpszClassName; HICON hIconSm; } WNDCLASSEXW;
typedef struct _SERVICE_STATUS { DWORD dwServiceType, dwCurrentState, dwControlsAccepted, dwWin32ExitCode, dwServiceSpecificExitCode, dwCheckPoint, dwWaitHint; } SERVICE_STATUS;
typedef void (*LPSERVICE_MAIN_FUNCTIONW)(DWORD, LPWSTR*);
typedef void (*LPSERVICE_MAIN_FUNCTIONA)(DWORD, LPSTR*);
typedef void (*LPHANDLER_FUNCTION)(DWORD);
typedef DWORD (*LPHANDLER_FUNCTION_EX)(DWORD, DWORD, LPVOID, LPVOID);
typedef struct _SERVICE_TABLE_ENTRYW { LPWSTR lpServiceName; LPSERVICE_MAIN_FUNCTIONW lpServiceProc; } SERVICE_TABLE_ENTRYW;
typedef struct _SERVICE_TABLE_ENTRYA { LPSTR lpServiceName; LPSERVICE_MAIN_FUNCTIONA lpServiceProc; } SERVICE_TABLE_ENTRYA;
#ifdef UNICODE
typedef STARTUPINFOW STARTUPINFO, *LPSTARTUPINFO;
typedef WIN32_FIND_DATAW WIN32_FIND_DATA, *LPWIN32_FIND_DATA;
typedef WNDCLASSW WNDCLASS;
typedef WNDCLASSEXW WNDCLASSEX;
typedef SERVICE_TABLE_ENTRYW SERVICE_TABLE_ENTRY;
#else
typedef STARTUPINFOA STARTUPINFO, *LPSTARTUPINFO;
typedef WIN32_FIND_DATAA WIN32_FIND_DATA, *LPWIN32_FIND_DATA;
typedef WNDCLASSA WNDCLASS;
typedef WNDCLASSEXA WNDCLASSEX;
typedef SERVICE_TABLE_ENTRYA SERVICE_TABLE_ENTRY;
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const IID _win_some_iid;
DWORD GetLastError(void);
void SetLastError(DWORD);
BOOL CloseHandle(HANDLE);
BOOL DuplicateHandle(HANDLE, HANDLE, HANDLE, LPHANDLE, DWORD, BOOL, DWORD);
HANDLE CreateThread(LPSECURITY_ATTRIBUTES, SIZE_T, LPTHREAD_START_ROUTINE, LPVOID, DWORD, LPDWORD);
void ExitThread(DWORD);
BOOL GetExitCodeThread(HANDLE, LPDWORD);
BOOL TerminateThread(HANDLE, DWORD);
DWORD ResumeThread(HANDLE);
BOOL SetThreadPriority(HANDLE, int);
DWORD QueueUserWorkItem(LPTHREAD_START_ROUTINE, PVOID, ULONG);
void Sleep(DWORD);
DWORD SleepEx(DWORD, BOOL);
BOOL SwitchToThread(void);
DWORD GetTickCount(void);
ULONGLONG GetTickCount64(void);
BOOL QueryPerformanceCounter(LARGE_INTEGER*);
BOOL QueryPerformanceFrequency(LARGE_INTEGER*);
DWORD GetCurrentThreadId(void);
HANDLE GetCurrentThread(void);
DWORD GetCurrentProcessId(void);
HANDLE GetCurrentProcess(void);
void ExitProcess(UINT);
BOOL TerminateProcess(HANDLE, UINT);
HANDLE OpenProcess(DWORD, BOOL, DWORD);
BOOL GetExitCodeProcess(HANDLE, LPDWORD);
DWORD WaitForSingleObject(HANDLE, DWORD);
DWORD WaitForSingleObjectEx(HANDLE, DWORD, BOOL);
DWORD WaitForMultipleObjects(DWORD, const HANDLE*, BOOL, DWORD);
BOOL SetEvent(HANDLE);
BOOL ResetEvent(HANDLE);
BOOL ReleaseMutex(HANDLE);
BOOL ReleaseSemaphore(HANDLE, LONG, LPLONG);
void InitializeCriticalSection(LPCRITICAL_SECTION);
BOOL InitializeCriticalSectionAndSpinCount(LPCRITICAL_SECTION, DWORD);
void EnterCriticalSection(LPCRITICAL_SECTION);
BOOL TryEnterCriticalSection(LPCRITICAL_SECTION);
void LeaveCriticalSection(LPCRITICAL_SECTION);
void DeleteCriticalSection(LPCRITICAL_SECTION);
void InitializeSRWLock(PSRWLOCK);
void AcquireSRWLockExclusive(PSRWLOCK);
void ReleaseSRWLockExclusive(PSRWLOCK);
void AcquireSRWLockShared(PSRWLOCK);
void ReleaseSRWLockShared(PSRWLOCK);
void InitializeConditionVariable(PCONDITION_VARIABLE);
BOOL SleepConditionVariableCS(PCONDITION_VARIABLE, PCRITICAL_SECTION, DWORD);
BOOL SleepConditionVariableSRW(PCONDITION_VARIABLE, PSRWLOCK, DWORD, ULONG);
void WakeConditionVariable(PCONDITION_VARIABLE);
void WakeAllConditionVariable(PCONDITION_VARIABLE);
LONG InterlockedIncrement(volatile LONG*);
LONG InterlockedDecrement(volatile LONG*);
LONG InterlockedExchange(volatile LONG*, LONG);
LONG InterlockedExchangeAdd(volatile LONG*, LONG);
LONG InterlockedCompareExchange(volatile LONG*, LONG, LONG);
PVOID InterlockedExchangePointer(PVOID volatile*, PVOID);
PVOID InterlockedCompareExchangePointer(PVOID volatile*, PVOID, PVOID);
DWORD TlsAlloc(void);
LPVOID TlsGetValue(DWORD);
BOOL TlsSetValue(DWORD, LPVOID);
BOOL TlsFree(DWORD);
int MultiByteToWideChar(UINT, DWORD, LPCSTR, int, LPWSTR, int);
int WideCharToMultiByte(UINT, DWORD, LPCWSTR, int, LPSTR, int, LPCSTR, LPBOOL);
UINT GetACP(void);
BOOL SetConsoleOutputCP(UINT);
BOOL SetConsoleCP(UINT);
UINT GetConsoleOutputCP(void);
HANDLE GetStdHandle(DWORD);
BOOL GetConsoleMode(HANDLE, LPDWORD);
BOOL SetConsoleMode(HANDLE, DWORD);
BOOL SetConsoleCtrlHandler(PHANDLER_ROUTINE, BOOL);
BOOL SetConsoleTextAttribute(HANDLE, WORD);
BOOL AllocConsole(void);
BOOL FreeConsole(void);
HWND GetConsoleWindow(void);
PVOID SecureZeroMemory(PVOID, SIZE_T);
#define ZeroMemory(p, n) memset((p), 0, (n))
#define CopyMemory(to, from, n) memcpy((to), (from), (n))
#define MoveMemory(to, from, n) memmove((to), (from), (n))
#define FillMemory(p, n, c) memset((p), (c), (n))
#define RtlZeroMemory(p, n) memset((p), 0, (n))
#define RtlSecureZeroMemory SecureZeroMemory
HANDLE GetProcessHeap(void);
HANDLE HeapCreate(DWORD, SIZE_T, SIZE_T);
BOOL HeapDestroy(HANDLE);
LPVOID HeapAlloc(HANDLE, DWORD, SIZE_T);
LPVOID HeapReAlloc(HANDLE, DWORD, LPVOID, SIZE_T);
BOOL HeapFree(HANDLE, DWORD, LPVOID);
SIZE_T HeapSize(HANDLE, DWORD, LPCVOID);
HLOCAL LocalAlloc(UINT, SIZE_T);
HLOCAL LocalReAlloc(HLOCAL, SIZE_T, UINT);
HLOCAL LocalFree(HLOCAL);
HGLOBAL GlobalAlloc(UINT, SIZE_T);
HGLOBAL GlobalReAlloc(HGLOBAL, SIZE_T, UINT);
HGLOBAL GlobalFree(HGLOBAL);
LPVOID GlobalLock(HGLOBAL);
BOOL GlobalUnlock(HGLOBAL);
SIZE_T GlobalSize(HGLOBAL);
LPVOID VirtualAlloc(LPVOID, SIZE_T, DWORD, DWORD);
BOOL VirtualFree(LPVOID, SIZE_T, DWORD);
BOOL ReadFile(HANDLE, LPVOID, DWORD, LPDWORD, LPOVERLAPPED);
BOOL WriteFile(HANDLE, LPCVOID, DWORD, LPDWORD, LPOVERLAPPED);
BOOL FlushFileBuffers(HANDLE);
DWORD GetFileSize(HANDLE, LPDWORD);
BOOL GetFileSizeEx(HANDLE, PLARGE_INTEGER);
DWORD SetFilePointer(HANDLE, LONG, PLONG, DWORD);
BOOL SetFilePointerEx(HANDLE, LARGE_INTEGER, PLARGE_INTEGER, DWORD);
BOOL SetEndOfFile(HANDLE);
BOOL GetFileTime(HANDLE, LPFILETIME, LPFILETIME, LPFILETIME);
BOOL FindClose(HANDLE);
BOOL CreatePipe(PHANDLE, PHANDLE, LPSECURITY_ATTRIBUTES, DWORD);
BOOL ConnectNamedPipe(HANDLE, LPOVERLAPPED);
BOOL DisconnectNamedPipe(HANDLE);
BOOL GetOverlappedResult(HANDLE, LPOVERLAPPED, LPDWORD, BOOL);
BOOL CancelIo(HANDLE);
BOOL SetHandleInformation(HANDLE, DWORD, DWORD);
BOOL FreeLibrary(HMODULE);
FARPROC GetProcAddress(HMODULE, LPCSTR);
BOOL DisableThreadLibraryCalls(HMODULE);
HGLOBAL LoadResource(HMODULE, HRSRC);
LPVOID LockResource(HGLOBAL);
DWORD SizeofResource(HMODULE, HRSRC);
void GetSystemTime(LPSYSTEMTIME);
void GetLocalTime(LPSYSTEMTIME);
void GetSystemTimeAsFileTime(LPFILETIME);
void GetSystemTimePreciseAsFileTime(LPFILETIME);
BOOL FileTimeToSystemTime(const FILETIME*, LPSYSTEMTIME);
BOOL SystemTimeToFileTime(const SYSTEMTIME*, LPFILETIME);
BOOL FileTimeToLocalFileTime(const FILETIME*, LPFILETIME);
BOOL SystemTimeToTzSpecificLocalTime(const TIME_ZONE_INFORMATION*, const SYSTEMTIME*, LPSYSTEMTIME);
BOOL TzSpecificLocalTimeToSystemTime(const TIME_ZONE_INFORMATION*, const SYSTEMTIME*, LPSYSTEMTIME);
DWORD GetTimeZoneInformation(LPTIME_ZONE_INFORMATION);
LONG CompareFileTime(const FILETIME*, const FILETIME*);
void GetSystemInfo(LPSYSTEM_INFO);
void GetNativeSystemInfo(LPSYSTEM_INFO);
BOOL GlobalMemoryStatusEx(LPMEMORYSTATUSEX);
BOOL IsDebuggerPresent(void);
void DebugBreak(void);
UINT SetErrorMode(UINT);
LCID GetUserDefaultLCID(void);
int GetUserDefaultLocaleName(LPWSTR, int);
LSTATUS RegCloseKey(HKEY);
LSTATUS RegFlushKey(HKEY);
BOOL OpenProcessToken(HANDLE, DWORD, PHANDLE);
BOOL ShowWindow(HWND, int);
BOOL UpdateWindow(HWND);
BOOL DestroyWindow(HWND);
BOOL IsWindow(HWND);
BOOL IsWindowVisible(HWND);
BOOL EnableWindow(HWND, BOOL);
BOOL MoveWindow(HWND, int, int, int, int, BOOL);
BOOL SetWindowPos(HWND, HWND, int, int, int, int, UINT);
BOOL SetForegroundWindow(HWND);
HWND GetForegroundWindow(void);
HWND GetDesktopWindow(void);
HWND GetParent(HWND);
HWND SetFocus(HWND);
HWND GetDlgItem(HWND, int);
BOOL EndDialog(HWND, INT_PTR);
BOOL GetClientRect(HWND, LPRECT);
BOOL GetWindowRect(HWND, LPRECT);
BOOL InvalidateRect(HWND, const RECT*, BOOL);
HDC BeginPaint(HWND, PAINTSTRUCT*);
BOOL EndPaint(HWND, const PAINTSTRUCT*);
HDC GetDC(HWND);
int ReleaseDC(HWND, HDC);
BOOL TranslateMessage(const MSG*);
void PostQuitMessage(int);
UINT_PTR SetTimer(HWND, UINT_PTR, UINT, TIMERPROC);
BOOL KillTimer(HWND, UINT_PTR);
BOOL GetCursorPos(LPPOINT);
HCURSOR SetCursor(HCURSOR);
HMENU CreatePopupMenu(void);
BOOL DestroyMenu(HMENU);
BOOL TrackPopupMenu(HMENU, UINT, int, int, int, HWND, const RECT*);
BOOL DestroyIcon(HICON);
BOOL OpenClipboard(HWND);
BOOL CloseClipboard(void);
BOOL EmptyClipboard(void);
HANDLE SetClipboardData(UINT, HANDLE);
HANDLE GetClipboardData(UINT);
int GetSystemMetrics(int);
BOOL MessageBeep(UINT);
BOOL Beep(DWORD, DWORD);
BOOL SetServiceStatus(SERVICE_STATUS_HANDLE, SERVICE_STATUS*);
BOOL CloseServiceHandle(SC_HANDLE);
int MulDiv(int, int, int);
void OutputDebugStringA(LPCSTR);
void OutputDebugStringW(LPCWSTR);
int MessageBoxA(HWND, LPCSTR, LPCSTR, UINT);
int MessageBoxW(HWND, LPCWSTR, LPCWSTR, UINT);
int lstrlenA(LPCSTR);
int lstrlenW(LPCWSTR);
LPSTR lstrcpyA(LPSTR, LPCSTR);
LPWSTR lstrcpyW(LPWSTR, LPCWSTR);
LPSTR lstrcpynA(LPSTR, LPCSTR, int);
LPWSTR lstrcpynW(LPWSTR, LPCWSTR, int);
LPSTR lstrcatA(LPSTR, LPCSTR);
LPWSTR lstrcatW(LPWSTR, LPCWSTR);
int lstrcmpA(LPCSTR, LPCSTR);
int lstrcmpW(LPCWSTR, LPCWSTR);
int lstrcmpiA(LPCSTR, LPCSTR);
int lstrcmpiW(LPCWSTR, LPCWSTR);
int wsprintfA(LPSTR, LPCSTR, ...);
int wsprintfW(LPWSTR, LPCWSTR, ...);
int wvsprintfA(LPSTR, LPCSTR, va_list);
int wvsprintfW(LPWSTR, LPCWSTR, va_list);
HANDLE CreateFileA(LPCSTR, DWORD, DWORD, LPSECURITY_ATTRIBUTES, DWORD, DWORD, HANDLE);
HANDLE CreateFileW(LPCWSTR, DWORD, DWORD, LPSECURITY_ATTRIBUTES, DWORD, DWORD, HANDLE);
HANDLE CreateFile(LPCTSTR, DWORD, DWORD, LPSECURITY_ATTRIBUTES, DWORD, DWORD, HANDLE);
BOOL DeleteFileA(LPCSTR);
BOOL DeleteFileW(LPCWSTR);
BOOL DeleteFile(LPCTSTR);
BOOL CopyFileA(LPCSTR, LPCSTR, BOOL);
BOOL CopyFileW(LPCWSTR, LPCWSTR, BOOL);
BOOL CopyFile(LPCTSTR, LPCTSTR, BOOL);
BOOL MoveFileA(LPCSTR, LPCSTR);
BOOL MoveFileW(LPCWSTR, LPCWSTR);
BOOL MoveFile(LPCTSTR, LPCTSTR);
BOOL MoveFileExA(LPCSTR, LPCSTR, DWORD);
BOOL MoveFileExW(LPCWSTR, LPCWSTR, DWORD);
BOOL MoveFileEx(LPCTSTR, LPCTSTR, DWORD);
BOOL CreateDirectoryA(LPCSTR, LPSECURITY_ATTRIBUTES);
BOOL CreateDirectoryW(LPCWSTR, LPSECURITY_ATTRIBUTES);
BOOL CreateDirectory(LPCTSTR, LPSECURITY_ATTRIBUTES);
BOOL RemoveDirectoryA(LPCSTR);
BOOL RemoveDirectoryW(LPCWSTR);
BOOL RemoveDirectory(LPCTSTR);
DWORD GetFileAttributesA(LPCSTR);
DWORD GetFileAttributesW(LPCWSTR);
DWORD GetFileAttributes(LPCTSTR);
BOOL SetFileAttributesA(LPCSTR, DWORD);
BOOL SetFileAttributesW(LPCWSTR, DWORD);
BOOL SetFileAttributes(LPCTSTR, DWORD);
HANDLE FindFirstFileA(LPCSTR, WIN32_FIND_DATAA*);
HANDLE FindFirstFileW(LPCWSTR, WIN32_FIND_DATAW*);
HANDLE FindFirstFile(LPCTSTR, WIN32_FIND_DATA*);
BOOL FindNextFileA(HANDLE, WIN32_FIND_DATAA*);
BOOL FindNextFileW(HANDLE, WIN32_FIND_DATAW*);
BOOL FindNextFile(HANDLE, WIN32_FIND_DATA*);
DWORD GetTempPathA(DWORD, LPSTR);
DWORD GetTempPathW(DWORD, LPWSTR);
DWORD GetTempPath(DWORD, LPTSTR);
UINT GetTempFileNameA(LPCSTR, LPCSTR, UINT, LPSTR);
UINT GetTempFileNameW(LPCWSTR, LPCWSTR, UINT, LPWSTR);
UINT GetTempFileName(LPCTSTR, LPCTSTR, UINT, LPTSTR);
DWORD GetFullPathNameA(LPCSTR, DWORD, LPSTR, LPSTR*);
DWORD GetFullPathNameW(LPCWSTR, DWORD, LPWSTR, LPWSTR*);
DWORD GetFullPathName(LPCTSTR, DWORD, LPTSTR, LPTSTR*);
DWORD GetCurrentDirectoryA(DWORD, LPSTR);
DWORD GetCurrentDirectoryW(DWORD, LPWSTR);
DWORD GetCurrentDirectory(DWORD, LPTSTR);
BOOL SetCurrentDirectoryA(LPCSTR);
BOOL SetCurrentDirectoryW(LPCWSTR);
BOOL SetCurrentDirectory(LPCTSTR);
UINT GetSystemDirectoryA(LPSTR, UINT);
UINT GetSystemDirectoryW(LPWSTR, UINT);
UINT GetSystemDirectory(LPTSTR, UINT);
UINT GetWindowsDirectoryA(LPSTR, UINT);
UINT GetWindowsDirectoryW(LPWSTR, UINT);
UINT GetWindowsDirectory(LPTSTR, UINT);
BOOL GetDiskFreeSpaceExA(LPCSTR, PULARGE_INTEGER, PULARGE_INTEGER, PULARGE_INTEGER);
BOOL GetDiskFreeSpaceExW(LPCWSTR, PULARGE_INTEGER, PULARGE_INTEGER, PULARGE_INTEGER);
BOOL GetDiskFreeSpaceEx(LPCTSTR, PULARGE_INTEGER, PULARGE_INTEGER, PULARGE_INTEGER);
DWORD GetEnvironmentVariableA(LPCSTR, LPSTR, DWORD);
DWORD GetEnvironmentVariableW(LPCWSTR, LPWSTR, DWORD);
DWORD GetEnvironmentVariable(LPCTSTR, LPTSTR, DWORD);
BOOL SetEnvironmentVariableA(LPCSTR, LPCSTR);
BOOL SetEnvironmentVariableW(LPCWSTR, LPCWSTR);
BOOL SetEnvironmentVariable(LPCTSTR, LPCTSTR);
DWORD ExpandEnvironmentStringsA(LPCSTR, LPSTR, DWORD);
DWORD ExpandEnvironmentStringsW(LPCWSTR, LPWSTR, DWORD);
DWORD ExpandEnvironmentStrings(LPCTSTR, LPTSTR, DWORD);
LPSTR GetCommandLineA(void);
LPWSTR GetCommandLineW(void);
LPTSTR GetCommandLine(void);
HMODULE GetModuleHandleA(LPCSTR);
HMODULE GetModuleHandleW(LPCWSTR);
HMODULE GetModuleHandle(LPCTSTR);
BOOL GetModuleHandleExA(DWORD, LPCSTR, HMODULE*);
BOOL GetModuleHandleExW(DWORD, LPCWSTR, HMODULE*);
BOOL GetModuleHandleEx(DWORD, LPCTSTR, HMODULE*);
DWORD GetModuleFileNameA(HMODULE, LPSTR, DWORD);
DWORD GetModuleFileNameW(HMODULE, LPWSTR, DWORD);
DWORD GetModuleFileName(HMODULE, LPTSTR, DWORD);
HMODULE LoadLibraryA(LPCSTR);
HMODULE LoadLibraryW(LPCWSTR);
HMODULE LoadLibrary(LPCTSTR);
HMODULE LoadLibraryExA(LPCSTR, HANDLE, DWORD);
HMODULE LoadLibraryExW(LPCWSTR, HANDLE, DWORD);
HMODULE LoadLibraryEx(LPCTSTR, HANDLE, DWORD);
HRSRC FindResourceA(HMODULE, LPCSTR, LPCSTR);
HRSRC FindResourceW(HMODULE, LPCWSTR, LPCWSTR);
HRSRC FindResource(HMODULE, LPCTSTR, LPCTSTR);
DWORD FormatMessageA(DWORD, LPCVOID, DWORD, DWORD, LPSTR, DWORD, va_list*);
DWORD FormatMessageW(DWORD, LPCVOID, DWORD, DWORD, LPWSTR, DWORD, va_list*);
DWORD FormatMessage(DWORD, LPCVOID, DWORD, DWORD, LPTSTR, DWORD, va_list*);
BOOL GetComputerNameA(LPSTR, LPDWORD);
BOOL GetComputerNameW(LPWSTR, LPDWORD);
BOOL GetComputerName(LPTSTR, LPDWORD);
BOOL GetComputerNameExA(int, LPSTR, LPDWORD);
BOOL GetComputerNameExW(int, LPWSTR, LPDWORD);
BOOL GetComputerNameEx(int, LPTSTR, LPDWORD);
BOOL GetUserNameA(LPSTR, LPDWORD);
BOOL GetUserNameW(LPWSTR, LPDWORD);
BOOL GetUserName(LPTSTR, LPDWORD);
BOOL CreateProcessA(LPCSTR, LPSTR, LPSECURITY_ATTRIBUTES, LPSECURITY_ATTRIBUTES, BOOL, DWORD, LPVOID, LPCSTR, STARTUPINFOA*, LPPROCESS_INFORMATION);
BOOL CreateProcessW(LPCWSTR, LPWSTR, LPSECURITY_ATTRIBUTES, LPSECURITY_ATTRIBUTES, BOOL, DWORD, LPVOID, LPCWSTR, STARTUPINFOW*, LPPROCESS_INFORMATION);
BOOL CreateProcess(LPCTSTR, LPTSTR, LPSECURITY_ATTRIBUTES, LPSECURITY_ATTRIBUTES, BOOL, DWORD, LPVOID, LPCTSTR, STARTUPINFO*, LPPROCESS_INFORMATION);
HANDLE CreateEventA(LPSECURITY_ATTRIBUTES, BOOL, BOOL, LPCSTR);
HANDLE CreateEventW(LPSECURITY_ATTRIBUTES, BOOL, BOOL, LPCWSTR);
HANDLE CreateEvent(LPSECURITY_ATTRIBUTES, BOOL, BOOL, LPCTSTR);
HANDLE CreateEventExA(LPSECURITY_ATTRIBUTES, LPCSTR, DWORD, DWORD);
HANDLE CreateEventExW(LPSECURITY_ATTRIBUTES, LPCWSTR, DWORD, DWORD);
HANDLE CreateEventEx(LPSECURITY_ATTRIBUTES, LPCTSTR, DWORD, DWORD);
HANDLE OpenEventA(DWORD, BOOL, LPCSTR);
HANDLE OpenEventW(DWORD, BOOL, LPCWSTR);
HANDLE OpenEvent(DWORD, BOOL, LPCTSTR);
HANDLE CreateMutexA(LPSECURITY_ATTRIBUTES, BOOL, LPCSTR);
HANDLE CreateMutexW(LPSECURITY_ATTRIBUTES, BOOL, LPCWSTR);
HANDLE CreateMutex(LPSECURITY_ATTRIBUTES, BOOL, LPCTSTR);
HANDLE OpenMutexA(DWORD, BOOL, LPCSTR);
HANDLE OpenMutexW(DWORD, BOOL, LPCWSTR);
HANDLE OpenMutex(DWORD, BOOL, LPCTSTR);
HANDLE CreateSemaphoreA(LPSECURITY_ATTRIBUTES, LONG, LONG, LPCSTR);
HANDLE CreateSemaphoreW(LPSECURITY_ATTRIBUTES, LONG, LONG, LPCWSTR);
HANDLE CreateSemaphore(LPSECURITY_ATTRIBUTES, LONG, LONG, LPCTSTR);
HANDLE CreateNamedPipeA(LPCSTR, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD, LPSECURITY_ATTRIBUTES);
HANDLE CreateNamedPipeW(LPCWSTR, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD, LPSECURITY_ATTRIBUTES);
HANDLE CreateNamedPipe(LPCTSTR, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD, LPSECURITY_ATTRIBUTES);
HANDLE CreateFileMappingA(HANDLE, LPSECURITY_ATTRIBUTES, DWORD, DWORD, DWORD, LPCSTR);
HANDLE CreateFileMappingW(HANDLE, LPSECURITY_ATTRIBUTES, DWORD, DWORD, DWORD, LPCWSTR);
HANDLE CreateFileMapping(HANDLE, LPSECURITY_ATTRIBUTES, DWORD, DWORD, DWORD, LPCTSTR);
BOOL WriteConsoleA(HANDLE, const void*, DWORD, LPDWORD, LPVOID);
BOOL WriteConsoleW(HANDLE, const void*, DWORD, LPDWORD, LPVOID);
BOOL WriteConsole(HANDLE, const void*, DWORD, LPDWORD, LPVOID);
BOOL ReadConsoleA(HANDLE, LPVOID, DWORD, LPDWORD, LPVOID);
BOOL ReadConsoleW(HANDLE, LPVOID, DWORD, LPDWORD, LPVOID);
BOOL ReadConsole(HANDLE, LPVOID, DWORD, LPDWORD, LPVOID);
BOOL SetConsoleTitleA(LPCSTR);
BOOL SetConsoleTitleW(LPCWSTR);
BOOL SetConsoleTitle(LPCTSTR);
UINT GetPrivateProfileIntA(LPCSTR, LPCSTR, INT, LPCSTR);
UINT GetPrivateProfileIntW(LPCWSTR, LPCWSTR, INT, LPCWSTR);
UINT GetPrivateProfileInt(LPCTSTR, LPCTSTR, INT, LPCTSTR);
DWORD GetPrivateProfileStringA(LPCSTR, LPCSTR, LPCSTR, LPSTR, DWORD, LPCSTR);
DWORD GetPrivateProfileStringW(LPCWSTR, LPCWSTR, LPCWSTR, LPWSTR, DWORD, LPCWSTR);
DWORD GetPrivateProfileString(LPCTSTR, LPCTSTR, LPCTSTR, LPTSTR, DWORD, LPCTSTR);
BOOL WritePrivateProfileStringA(LPCSTR, LPCSTR, LPCSTR, LPCSTR);
BOOL WritePrivateProfileStringW(LPCWSTR, LPCWSTR, LPCWSTR, LPCWSTR);
BOOL WritePrivateProfileString(LPCTSTR, LPCTSTR, LPCTSTR, LPCTSTR);
int GetLocaleInfoA(LCID, LCTYPE, LPSTR, int);
int GetLocaleInfoW(LCID, LCTYPE, LPWSTR, int);
int GetLocaleInfo(LCID, LCTYPE, LPTSTR, int);
int GetDateFormatA(LCID, DWORD, const SYSTEMTIME*, LPCSTR, LPSTR, int);
int GetDateFormatW(LCID, DWORD, const SYSTEMTIME*, LPCWSTR, LPWSTR, int);
int GetDateFormat(LCID, DWORD, const SYSTEMTIME*, LPCTSTR, LPTSTR, int);
int GetTimeFormatA(LCID, DWORD, const SYSTEMTIME*, LPCSTR, LPSTR, int);
int GetTimeFormatW(LCID, DWORD, const SYSTEMTIME*, LPCWSTR, LPWSTR, int);
int GetTimeFormat(LCID, DWORD, const SYSTEMTIME*, LPCTSTR, LPTSTR, int);
int CompareStringA(LCID, DWORD, LPCSTR, int, LPCSTR, int);
int CompareStringW(LCID, DWORD, LPCWSTR, int, LPCWSTR, int);
int CompareString(LCID, DWORD, LPCTSTR, int, LPCTSTR, int);
LPSTR CharUpperA(LPSTR);
LPWSTR CharUpperW(LPWSTR);
LPTSTR CharUpper(LPTSTR);
LPSTR CharLowerA(LPSTR);
LPWSTR CharLowerW(LPWSTR);
LPTSTR CharLower(LPTSTR);
LSTATUS RegOpenKeyA(HKEY, LPCSTR, PHKEY);
LSTATUS RegOpenKeyW(HKEY, LPCWSTR, PHKEY);
LSTATUS RegOpenKey(HKEY, LPCTSTR, PHKEY);
LSTATUS RegOpenKeyExA(HKEY, LPCSTR, DWORD, REGSAM, PHKEY);
LSTATUS RegOpenKeyExW(HKEY, LPCWSTR, DWORD, REGSAM, PHKEY);
LSTATUS RegOpenKeyEx(HKEY, LPCTSTR, DWORD, REGSAM, PHKEY);
LSTATUS RegCreateKeyExA(HKEY, LPCSTR, DWORD, LPSTR, DWORD, REGSAM, const LPSECURITY_ATTRIBUTES, PHKEY, LPDWORD);
LSTATUS RegCreateKeyExW(HKEY, LPCWSTR, DWORD, LPWSTR, DWORD, REGSAM, const LPSECURITY_ATTRIBUTES, PHKEY, LPDWORD);
LSTATUS RegCreateKeyEx(HKEY, LPCTSTR, DWORD, LPTSTR, DWORD, REGSAM, const LPSECURITY_ATTRIBUTES, PHKEY, LPDWORD);
LSTATUS RegQueryValueExA(HKEY, LPCSTR, LPDWORD, LPDWORD, LPBYTE, LPDWORD);
LSTATUS RegQueryValueExW(HKEY, LPCWSTR, LPDWORD, LPDWORD, LPBYTE, LPDWORD);
LSTATUS RegQueryValueEx(HKEY, LPCTSTR, LPDWORD, LPDWORD, LPBYTE, LPDWORD);
LSTATUS RegGetValueA(HKEY, LPCSTR, LPCSTR, DWORD, LPDWORD, PVOID, LPDWORD);
LSTATUS RegGetValueW(HKEY, LPCWSTR, LPCWSTR, DWORD, LPDWORD, PVOID, LPDWORD);
LSTATUS RegGetValue(HKEY, LPCTSTR, LPCTSTR, DWORD, LPDWORD, PVOID, LPDWORD);
LSTATUS RegSetValueExA(HKEY, LPCSTR, DWORD, DWORD, const BYTE*, DWORD);
LSTATUS RegSetValueExW(HKEY, LPCWSTR, DWORD, DWORD, const BYTE*, DWORD);
LSTATUS RegSetValueEx(HKEY, LPCTSTR, DWORD, DWORD, const BYTE*, DWORD);
LSTATUS RegDeleteValueA(HKEY, LPCSTR);
LSTATUS RegDeleteValueW(HKEY, LPCWSTR);
LSTATUS RegDeleteValue(HKEY, LPCTSTR);
LSTATUS RegDeleteKeyA(HKEY, LPCSTR);
LSTATUS RegDeleteKeyW(HKEY, LPCWSTR);
LSTATUS RegDeleteKey(HKEY, LPCTSTR);
LSTATUS RegDeleteTreeA(HKEY, LPCSTR);
LSTATUS RegDeleteTreeW(HKEY, LPCWSTR);
LSTATUS RegDeleteTree(HKEY, LPCTSTR);
LSTATUS RegEnumKeyExA(HKEY, DWORD, LPSTR, LPDWORD, LPDWORD, LPSTR, LPDWORD, PFILETIME);
LSTATUS RegEnumKeyExW(HKEY, DWORD, LPWSTR, LPDWORD, LPDWORD, LPWSTR, LPDWORD, PFILETIME);
LSTATUS RegEnumKeyEx(HKEY, DWORD, LPTSTR, LPDWORD, LPDWORD, LPTSTR, LPDWORD, PFILETIME);
LSTATUS RegEnumValueA(HKEY, DWORD, LPSTR, LPDWORD, LPDWORD, LPDWORD, LPBYTE, LPDWORD);
LSTATUS RegEnumValueW(HKEY, DWORD, LPWSTR, LPDWORD, LPDWORD, LPDWORD, LPBYTE, LPDWORD);
LSTATUS RegEnumValue(HKEY, DWORD, LPTSTR, LPDWORD, LPDWORD, LPDWORD, LPBYTE, LPDWORD);
ATOM RegisterClassA(const WNDCLASSA*);
ATOM RegisterClassW(const WNDCLASSW*);
ATOM RegisterClass(const WNDCLASS*);
ATOM RegisterClassExA(const WNDCLASSEXA*);
ATOM RegisterClassExW(const WNDCLASSEXW*);
ATOM RegisterClassEx(const WNDCLASSEX*);
BOOL UnregisterClassA(LPCSTR, HINSTANCE);
BOOL UnregisterClassW(LPCWSTR, HINSTANCE);
BOOL UnregisterClass(LPCTSTR, HINSTANCE);
HWND CreateWindowA(LPCSTR, LPCSTR, DWORD, int, int, int, int, HWND, HMENU, HINSTANCE, LPVOID);
HWND CreateWindowW(LPCWSTR, LPCWSTR, DWORD, int, int, int, int, HWND, HMENU, HINSTANCE, LPVOID);
HWND CreateWindow(LPCTSTR, LPCTSTR, DWORD, int, int, int, int, HWND, HMENU, HINSTANCE, LPVOID);
HWND CreateWindowExA(DWORD, LPCSTR, LPCSTR, DWORD, int, int, int, int, HWND, HMENU, HINSTANCE, LPVOID);
HWND CreateWindowExW(DWORD, LPCWSTR, LPCWSTR, DWORD, int, int, int, int, HWND, HMENU, HINSTANCE, LPVOID);
HWND CreateWindowEx(DWORD, LPCTSTR, LPCTSTR, DWORD, int, int, int, int, HWND, HMENU, HINSTANCE, LPVOID);
HWND FindWindowA(LPCSTR, LPCSTR);
HWND FindWindowW(LPCWSTR, LPCWSTR);
HWND FindWindow(LPCTSTR, LPCTSTR);
LRESULT DefWindowProcA(HWND, UINT, WPARAM, LPARAM);
LRESULT DefWindowProcW(HWND, UINT, WPARAM, LPARAM);
LRESULT DefWindowProc(HWND, UINT, WPARAM, LPARAM);
LRESULT DispatchMessageA(const MSG*);
LRESULT DispatchMessageW(const MSG*);
LRESULT DispatchMessage(const MSG*);
BOOL GetMessageA(LPMSG, HWND, UINT, UINT);
BOOL GetMessageW(LPMSG, HWND, UINT, UINT);
BOOL GetMessage(LPMSG, HWND, UINT, UINT);
BOOL PeekMessageA(LPMSG, HWND, UINT, UINT, UINT);
BOOL PeekMessageW(LPMSG, HWND, UINT, UINT, UINT);
BOOL PeekMessage(LPMSG, HWND, UINT, UINT, UINT);
LRESULT SendMessageA(HWND, UINT, WPARAM, LPARAM);
LRESULT SendMessageW(HWND, UINT, WPARAM, LPARAM);
LRESULT SendMessage(HWND, UINT, WPARAM, LPARAM);
BOOL PostMessageA(HWND, UINT, WPARAM, LPARAM);
BOOL PostMessageW(HWND, UINT, WPARAM, LPARAM);
BOOL PostMessage(HWND, UINT, WPARAM, LPARAM);
BOOL PostThreadMessageA(DWORD, UINT, WPARAM, LPARAM);
BOOL PostThreadMessageW(DWORD, UINT, WPARAM, LPARAM);
BOOL PostThreadMessage(DWORD, UINT, WPARAM, LPARAM);
UINT RegisterWindowMessageA(LPCSTR);
UINT RegisterWindowMessageW(LPCWSTR);
UINT RegisterWindowMessage(LPCTSTR);
BOOL SetWindowTextA(HWND, LPCSTR);
BOOL SetWindowTextW(HWND, LPCWSTR);
BOOL SetWindowText(HWND, LPCTSTR);
int GetWindowTextA(HWND, LPSTR, int);
int GetWindowTextW(HWND, LPWSTR, int);
int GetWindowText(HWND, LPTSTR, int);
int GetWindowTextLengthA(HWND);
int GetWindowTextLengthW(HWND);
int GetWindowTextLength(HWND);
BOOL SetDlgItemTextA(HWND, int, LPCSTR);
BOOL SetDlgItemTextW(HWND, int, LPCWSTR);
BOOL SetDlgItemText(HWND, int, LPCTSTR);
UINT GetDlgItemTextA(HWND, int, LPSTR, int);
UINT GetDlgItemTextW(HWND, int, LPWSTR, int);
UINT GetDlgItemText(HWND, int, LPTSTR, int);
LRESULT SendDlgItemMessageA(HWND, int, UINT, WPARAM, LPARAM);
LRESULT SendDlgItemMessageW(HWND, int, UINT, WPARAM, LPARAM);
LRESULT SendDlgItemMessage(HWND, int, UINT, WPARAM, LPARAM);
INT_PTR DialogBoxParamA(HINSTANCE, LPCSTR, HWND, DLGPROC, LPARAM);
INT_PTR DialogBoxParamW(HINSTANCE, LPCWSTR, HWND, DLGPROC, LPARAM);
INT_PTR DialogBoxParam(HINSTANCE, LPCTSTR, HWND, DLGPROC, LPARAM);
INT_PTR DialogBoxA(HINSTANCE, LPCSTR, HWND, DLGPROC);
INT_PTR DialogBoxW(HINSTANCE, LPCWSTR, HWND, DLGPROC);
INT_PTR DialogBox(HINSTANCE, LPCTSTR, HWND, DLGPROC);
HWND CreateDialogParamA(HINSTANCE, LPCSTR, HWND, DLGPROC, LPARAM);
HWND CreateDialogParamW(HINSTANCE, LPCWSTR, HWND, DLGPROC, LPARAM);
HWND CreateDialogParam(HINSTANCE, LPCTSTR, HWND, DLGPROC, LPARAM);
LONG_PTR SetWindowLongPtrA(HWND, int, LONG_PTR);
LONG_PTR SetWindowLongPtrW(HWND, int, LONG_PTR);
LONG_PTR SetWindowLongPtr(HWND, int, LONG_PTR);
LONG_PTR GetWindowLongPtrA(HWND, int);
LONG_PTR GetWindowLongPtrW(HWND, int);
LONG_PTR GetWindowLongPtr(HWND, int);
HICON LoadIconA(HINSTANCE, LPCSTR);
HICON LoadIconW(HINSTANCE, LPCWSTR);
HICON LoadIcon(HINSTANCE, LPCTSTR);
HCURSOR LoadCursorA(HINSTANCE, LPCSTR);
HCURSOR LoadCursorW(HINSTANCE, LPCWSTR);
HCURSOR LoadCursor(HINSTANCE, LPCTSTR);
HANDLE LoadImageA(HINSTANCE, LPCSTR, UINT, int, int, UINT);
HANDLE LoadImageW(HINSTANCE, LPCWSTR, UINT, int, int, UINT);
HANDLE LoadImage(HINSTANCE, LPCTSTR, UINT, int, int, UINT);
int LoadStringA(HINSTANCE, UINT, LPSTR, int);
int LoadStringW(HINSTANCE, UINT, LPWSTR, int);
int LoadString(HINSTANCE, UINT, LPTSTR, int);
BOOL AppendMenuA(HMENU, UINT, UINT_PTR, LPCSTR);
BOOL AppendMenuW(HMENU, UINT, UINT_PTR, LPCWSTR);
BOOL AppendMenu(HMENU, UINT, UINT_PTR, LPCTSTR);
int DrawTextA(HDC, LPCSTR, int, LPRECT, UINT);
int DrawTextW(HDC, LPCWSTR, int, LPRECT, UINT);
int DrawText(HDC, LPCTSTR, int, LPRECT, UINT);
BOOL TextOutA(HDC, int, int, LPCSTR, int);
BOOL TextOutW(HDC, int, int, LPCWSTR, int);
BOOL TextOut(HDC, int, int, LPCTSTR, int);
BOOL StartServiceCtrlDispatcherA(const SERVICE_TABLE_ENTRYA*);
BOOL StartServiceCtrlDispatcherW(const SERVICE_TABLE_ENTRYW*);
BOOL StartServiceCtrlDispatcher(const SERVICE_TABLE_ENTRY*);
SERVICE_STATUS_HANDLE RegisterServiceCtrlHandlerA(LPCSTR, LPHANDLER_FUNCTION);
SERVICE_STATUS_HANDLE RegisterServiceCtrlHandlerW(LPCWSTR, LPHANDLER_FUNCTION);
SERVICE_STATUS_HANDLE RegisterServiceCtrlHandler(LPCTSTR, LPHANDLER_FUNCTION);
SERVICE_STATUS_HANDLE RegisterServiceCtrlHandlerExA(LPCSTR, LPHANDLER_FUNCTION_EX, LPVOID);
SERVICE_STATUS_HANDLE RegisterServiceCtrlHandlerExW(LPCWSTR, LPHANDLER_FUNCTION_EX, LPVOID);
SERVICE_STATUS_HANDLE RegisterServiceCtrlHandlerEx(LPCTSTR, LPHANDLER_FUNCTION_EX, LPVOID);
SC_HANDLE OpenSCManagerA(LPCSTR, LPCSTR, DWORD);
SC_HANDLE OpenSCManagerW(LPCWSTR, LPCWSTR, DWORD);
SC_HANDLE OpenSCManager(LPCTSTR, LPCTSTR, DWORD);
SC_HANDLE OpenServiceA(SC_HANDLE, LPCSTR, DWORD);
SC_HANDLE OpenServiceW(SC_HANDLE, LPCWSTR, DWORD);
SC_HANDLE OpenService(SC_HANDLE, LPCTSTR, DWORD);
#ifdef UNICODE
#define OutputDebugString OutputDebugStringW
#define MessageBox MessageBoxW
#define lstrlen lstrlenW
#define lstrcpy lstrcpyW
#define lstrcpyn lstrcpynW
#define lstrcat lstrcatW
#define lstrcmp lstrcmpW
#define lstrcmpi lstrcmpiW
#define wsprintf wsprintfW
#define wvsprintf wvsprintfW
#else
#define OutputDebugString OutputDebugStringA
#define MessageBox MessageBoxA
#define lstrlen lstrlenA
#define lstrcpy lstrcpyA
#define lstrcpyn lstrcpynA
#define lstrcat lstrcatA
#define lstrcmp lstrcmpA
#define lstrcmpi lstrcmpiA
#define wsprintf wsprintfA
#define wvsprintf wvsprintfA
#endif

#ifdef __cplusplus
}
#endif
#include <_windows_system.h>
#ifndef WIN32_LEAN_AND_MEAN
#include <_windows_com.h>
#endif
