// Safe strings
#pragma once
#include <_windows_models.h>

#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_E_INSUFFICIENT_BUFFER ((HRESULT)0x8007007A)
#define STRSAFE_NULL_ON_FAILURE 0x00000800
typedef char* STRSAFE_LPSTR;
typedef const char* STRSAFE_LPCSTR;
typedef wchar_t* STRSAFE_LPWSTR;
typedef const wchar_t* STRSAFE_LPCWSTR;
#ifdef __cplusplus
extern "C" {
#endif
HRESULT StringCchCopyA(LPSTR, size_t, LPCSTR);
HRESULT StringCchCopyW(LPWSTR, size_t, LPCWSTR);
HRESULT StringCchCopyNA(LPSTR, size_t, LPCSTR, size_t);
HRESULT StringCchCopyNW(LPWSTR, size_t, LPCWSTR, size_t);
HRESULT StringCchCopyExA(LPSTR, size_t, LPCSTR, LPSTR*, size_t*, DWORD);
HRESULT StringCchCopyExW(LPWSTR, size_t, LPCWSTR, LPWSTR*, size_t*, DWORD);
HRESULT StringCchCatA(LPSTR, size_t, LPCSTR);
HRESULT StringCchCatW(LPWSTR, size_t, LPCWSTR);
HRESULT StringCchCatNA(LPSTR, size_t, LPCSTR, size_t);
HRESULT StringCchCatNW(LPWSTR, size_t, LPCWSTR, size_t);
HRESULT StringCchCatExA(LPSTR, size_t, LPCSTR, LPSTR*, size_t*, DWORD);
HRESULT StringCchCatExW(LPWSTR, size_t, LPCWSTR, LPWSTR*, size_t*, DWORD);
HRESULT StringCchPrintfA(LPSTR, size_t, LPCSTR, ...);
HRESULT StringCchPrintfW(LPWSTR, size_t, LPCWSTR, ...);
HRESULT StringCchPrintfExA(LPSTR, size_t, LPSTR*, size_t*, DWORD, LPCSTR, ...);
HRESULT StringCchPrintfExW(LPWSTR, size_t, LPWSTR*, size_t*, DWORD, LPCWSTR, ...);
HRESULT StringCchVPrintfA(LPSTR, size_t, LPCSTR, va_list);
HRESULT StringCchVPrintfW(LPWSTR, size_t, LPCWSTR, va_list);
HRESULT StringCchLengthA(LPCSTR, size_t, size_t*);
HRESULT StringCchLengthW(LPCWSTR, size_t, size_t*);
HRESULT StringCbCopyA(LPSTR, size_t, LPCSTR);
HRESULT StringCbCopyW(LPWSTR, size_t, LPCWSTR);
HRESULT StringCbCopyNA(LPSTR, size_t, LPCSTR, size_t);
HRESULT StringCbCopyNW(LPWSTR, size_t, LPCWSTR, size_t);
HRESULT StringCbCopyExA(LPSTR, size_t, LPCSTR, LPSTR*, size_t*, DWORD);
HRESULT StringCbCopyExW(LPWSTR, size_t, LPCWSTR, LPWSTR*, size_t*, DWORD);
HRESULT StringCbCatA(LPSTR, size_t, LPCSTR);
HRESULT StringCbCatW(LPWSTR, size_t, LPCWSTR);
HRESULT StringCbCatNA(LPSTR, size_t, LPCSTR, size_t);
HRESULT StringCbCatNW(LPWSTR, size_t, LPCWSTR, size_t);
HRESULT StringCbCatExA(LPSTR, size_t, LPCSTR, LPSTR*, size_t*, DWORD);
HRESULT StringCbCatExW(LPWSTR, size_t, LPCWSTR, LPWSTR*, size_t*, DWORD);
HRESULT StringCbPrintfA(LPSTR, size_t, LPCSTR, ...);
HRESULT StringCbPrintfW(LPWSTR, size_t, LPCWSTR, ...);
HRESULT StringCbPrintfExA(LPSTR, size_t, LPSTR*, size_t*, DWORD, LPCSTR, ...);
HRESULT StringCbPrintfExW(LPWSTR, size_t, LPWSTR*, size_t*, DWORD, LPCWSTR, ...);
HRESULT StringCbVPrintfA(LPSTR, size_t, LPCSTR, va_list);
HRESULT StringCbVPrintfW(LPWSTR, size_t, LPCWSTR, va_list);
HRESULT StringCbLengthA(LPCSTR, size_t, size_t*);
HRESULT StringCbLengthW(LPCWSTR, size_t, size_t*);
#ifdef UNICODE
#define StringCchCopy StringCchCopyW
#define StringCchCopyN StringCchCopyNW
#define StringCchCopyEx StringCchCopyExW
#define StringCchCat StringCchCatW
#define StringCchCatN StringCchCatNW
#define StringCchCatEx StringCchCatExW
#define StringCchPrintf StringCchPrintfW
#define StringCchPrintfEx StringCchPrintfExW
#define StringCchVPrintf StringCchVPrintfW
#define StringCchLength StringCchLengthW
#define StringCbCopy StringCbCopyW
#define StringCbCopyN StringCbCopyNW
#define StringCbCopyEx StringCbCopyExW
#define StringCbCat StringCbCatW
#define StringCbCatN StringCbCatNW
#define StringCbCatEx StringCbCatExW
#define StringCbPrintf StringCbPrintfW
#define StringCbPrintfEx StringCbPrintfExW
#define StringCbVPrintf StringCbVPrintfW
#define StringCbLength StringCbLengthW
#else
#define StringCchCopy StringCchCopyA
#define StringCchCopyN StringCchCopyNA
#define StringCchCopyEx StringCchCopyExA
#define StringCchCat StringCchCatA
#define StringCchCatN StringCchCatNA
#define StringCchCatEx StringCchCatExA
#define StringCchPrintf StringCchPrintfA
#define StringCchPrintfEx StringCchPrintfExA
#define StringCchVPrintf StringCchVPrintfA
#define StringCchLength StringCchLengthA
#define StringCbCopy StringCbCopyA
#define StringCbCopyN StringCbCopyNA
#define StringCbCopyEx StringCbCopyExA
#define StringCbCat StringCbCatA
#define StringCbCatN StringCbCatNA
#define StringCbCatEx StringCbCatExA
#define StringCbPrintf StringCbPrintfA
#define StringCbPrintfEx StringCbPrintfExA
#define StringCbVPrintf StringCbVPrintfA
#define StringCbLength StringCbLengthA
#endif
#ifdef __cplusplus
}
#endif
