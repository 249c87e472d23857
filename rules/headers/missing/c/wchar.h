#ifndef _MODELS_WCHAR_H
#define _MODELS_WCHAR_H
#include <_models_c.h>
#include <stdarg.h>
struct tm;
_M_BEGIN
#define WEOF (0xffffffffu)
wint_t btowc(int), fgetwc(FILE*), fputwc(wchar_t, FILE*), getwc(FILE*), getwchar(void), putwc(wchar_t, FILE*), putwchar(wchar_t), ungetwc(wint_t, FILE*);
wchar_t *fgetws(wchar_t*, int, FILE*), *wcscat(wchar_t*, const wchar_t*), *wcscpy(wchar_t*, const wchar_t*), *wcsncat(wchar_t*, const wchar_t*, size_t), *wcsncpy(wchar_t*, const wchar_t*, size_t), *wcstok(wchar_t*, const wchar_t*, wchar_t**), *wmemcpy(wchar_t*, const wchar_t*, size_t), *wmemmove(wchar_t*, const wchar_t*, size_t), *wmemset(wchar_t*, wchar_t, size_t), *wcschr(const wchar_t*, wchar_t), *wcspbrk(const wchar_t*, const wchar_t*), *wcsrchr(const wchar_t*, wchar_t), *wcsstr(const wchar_t*, const wchar_t*), *wmemchr(const wchar_t*, wchar_t, size_t);
int fputws(const wchar_t*, FILE*), fwide(FILE*, int), fwprintf(FILE*, const wchar_t*, ...), fwscanf(FILE*, const wchar_t*, ...), mbsinit(const mbstate_t*), swprintf(wchar_t*, size_t, const wchar_t*, ...), swscanf(const wchar_t*, const wchar_t*, ...), vfwprintf(FILE*, const wchar_t*, va_list), vswprintf(wchar_t*, size_t, const wchar_t*, va_list), vwprintf(const wchar_t*, va_list), wprintf(const wchar_t*, ...), wscanf(const wchar_t*, ...), wcscmp(const wchar_t*, const wchar_t*), wcscoll(const wchar_t*, const wchar_t*), wcsncmp(const wchar_t*, const wchar_t*, size_t), wctob(wint_t), wmemcmp(const wchar_t*, const wchar_t*, size_t);
size_t mbrlen(const char*, size_t, mbstate_t*), mbrtowc(wchar_t*, const char*, size_t, mbstate_t*), mbsrtowcs(wchar_t*, const char**, size_t, mbstate_t*), wcrtomb(char*, wchar_t, mbstate_t*), wcscspn(const wchar_t*, const wchar_t*), wcsftime(wchar_t*, size_t, const wchar_t*, const struct tm*), wcslen(const wchar_t*), wcsrtombs(char*, const wchar_t**, size_t, mbstate_t*), wcsspn(const wchar_t*, const wchar_t*), wcsxfrm(wchar_t*, const wchar_t*, size_t);
double wcstod(const wchar_t*, wchar_t**);
float wcstof(const wchar_t*, wchar_t**);
long wcstol(const wchar_t*, wchar_t**, int);
unsigned long wcstoul(const wchar_t*, wchar_t**, int);
long long wcstoll(const wchar_t*, wchar_t**, int);
unsigned long long wcstoull(const wchar_t*, wchar_t**, int);
_M_END
#endif
