// What Microsoft's C runtime has beside C's own.
#pragma once
#include <ctype.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef int errno_t;
typedef long long __time64_t;
errno_t strcpy_s(char*, size_t, const char*);
errno_t strncpy_s(char*, size_t, const char*, size_t);
errno_t strcat_s(char*, size_t, const char*);
errno_t strncat_s(char*, size_t, const char*, size_t);
errno_t wcscpy_s(wchar_t*, size_t, const wchar_t*);
errno_t wcsncpy_s(wchar_t*, size_t, const wchar_t*, size_t);
errno_t wcscat_s(wchar_t*, size_t, const wchar_t*);
errno_t wcsncat_s(wchar_t*, size_t, const wchar_t*, size_t);
errno_t memcpy_s(void*, size_t, const void*, size_t);
errno_t memmove_s(void*, size_t, const void*, size_t);
size_t strnlen_s(const char*, size_t);
size_t wcsnlen_s(const wchar_t*, size_t);
char* strtok_s(char*, const char*, char**);
wchar_t* wcstok_s(wchar_t*, const wchar_t*, wchar_t**);
int sprintf_s(char*, size_t, const char*, ...);
int vsprintf_s(char*, size_t, const char*, va_list);
int _snprintf(char*, size_t, const char*, ...);
int _vsnprintf(char*, size_t, const char*, va_list);
int _snprintf_s(char*, size_t, size_t, const char*, ...);
int _vsnprintf_s(char*, size_t, size_t, const char*, va_list);
int _scprintf(const char*, ...);
int _vscprintf(const char*, va_list);
int swprintf_s(wchar_t*, size_t, const wchar_t*, ...);
int vswprintf_s(wchar_t*, size_t, const wchar_t*, va_list);
int _snwprintf(wchar_t*, size_t, const wchar_t*, ...);
int _vsnwprintf(wchar_t*, size_t, const wchar_t*, va_list);
int _snwprintf_s(wchar_t*, size_t, size_t, const wchar_t*, ...);
int _vsnwprintf_s(wchar_t*, size_t, size_t, const wchar_t*, va_list);
int _scwprintf(const wchar_t*, ...);
int _vscwprintf(const wchar_t*, va_list);
int sscanf_s(const char*, const char*, ...);
int swscanf_s(const wchar_t*, const wchar_t*, ...);
int scanf_s(const char*, ...);
int printf_s(const char*, ...);
int wprintf_s(const wchar_t*, ...);
int fprintf_s(FILE*, const char*, ...);
int _stricmp(const char*, const char*);
int _strnicmp(const char*, const char*, size_t);
int _wcsicmp(const wchar_t*, const wchar_t*);
int _wcsnicmp(const wchar_t*, const wchar_t*, size_t);
char* _strdup(const char*);
wchar_t* _wcsdup(const wchar_t*);
char* _strlwr(char*);
wchar_t* _wcslwr(wchar_t*);
errno_t _strlwr_s(char*, size_t);
int _wtoi(const wchar_t*);
long _wtol(const wchar_t*);
double _wtof(const wchar_t*);
long long _atoi64(const char*);
long long _wtoi64(const wchar_t*);
char* _itoa(int, char*, int);
wchar_t* _itow(int, wchar_t*, int);
errno_t _itoa_s(int, char*, size_t, int);
errno_t _itow_s(int, wchar_t*, size_t, int);
errno_t _ultow_s(unsigned long, wchar_t*, size_t, int);
errno_t fopen_s(FILE**, const char*, const char*);
errno_t _wfopen_s(FILE**, const wchar_t*, const wchar_t*);
FILE* _wfopen(const wchar_t*, const wchar_t*);
FILE* _fsopen(const char*, const char*, int);
FILE* _popen(const char*, const char*);
int _pclose(FILE*);
int _fileno(FILE*);
int _isatty(int);
int _setmode(int, int);
int _fseeki64(FILE*, long long, int);
long long _ftelli64(FILE*);
errno_t localtime_s(struct tm*, const time_t*);
errno_t gmtime_s(struct tm*, const time_t*);
errno_t asctime_s(char*, size_t, const struct tm*);
errno_t ctime_s(char*, size_t, const time_t*);
time_t _mkgmtime(struct tm*);
errno_t _dupenv_s(char**, size_t*, const char*);
errno_t _wdupenv_s(wchar_t**, size_t*, const wchar_t*);
errno_t getenv_s(size_t*, char*, size_t, const char*);
errno_t _wgetenv_s(size_t*, wchar_t*, size_t, const wchar_t*);
wchar_t* _wgetenv(const wchar_t*);
int _putenv_s(const char*, const char*);
int _putenv(const char*);
errno_t strerror_s(char*, size_t, int);
errno_t mbstowcs_s(size_t*, wchar_t*, size_t, const char*, size_t);
errno_t wcstombs_s(size_t*, char*, size_t, const wchar_t*, size_t);
errno_t rand_s(unsigned int*);
void* _alloca(size_t);
void* _aligned_malloc(size_t, size_t);
void _aligned_free(void*);
uintptr_t _beginthread(void (*)(void*), unsigned, void*);
uintptr_t _beginthreadex(void*, unsigned, unsigned (*)(void*), void*, unsigned, unsigned*);
void _endthread(void);
void _endthreadex(unsigned);
int _getch(void);
int _kbhit(void);
int _mkdir(const char*);
int _wmkdir(const wchar_t*);
int _access(const char*, int);
int _waccess(const wchar_t*, int);
char* _getcwd(char*, int);
char* _strupr(char*);
wchar_t* _wcsupr(wchar_t*);
errno_t _strupr_s(char*, size_t);
errno_t _wcslwr_s(wchar_t*, size_t);
errno_t _wcsupr_s(wchar_t*, size_t);
char* _strrev(char*);
int _memicmp(const void*, const void*, size_t);
int vprintf_s(const char*, va_list);
int vfprintf_s(FILE*, const char*, va_list);
int fwprintf_s(FILE*, const wchar_t*, ...);
int fscanf_s(FILE*, const char*, ...);
long long _strtoi64(const char*, char**, int);
unsigned long long _strtoui64(const char*, char**, int);
long long _wcstoi64(const wchar_t*, wchar_t**, int);
unsigned long long _wcstoui64(const wchar_t*, wchar_t**, int);
char* _i64toa(long long, char*, int);
wchar_t* _i64tow(long long, wchar_t*, int);
char* _ltoa(long, char*, int);
char* _ultoa(unsigned long, char*, int);
char* _ui64toa(unsigned long long, char*, int);
errno_t _ltoa_s(long, char*, size_t, int);
errno_t _ltow_s(long, wchar_t*, size_t, int);
errno_t _ultoa_s(unsigned long, char*, size_t, int);
errno_t _i64toa_s(long long, char*, size_t, int);
errno_t _i64tow_s(long long, wchar_t*, size_t, int);
errno_t _ui64toa_s(unsigned long long, char*, size_t, int);
errno_t _ui64tow_s(unsigned long long, wchar_t*, size_t, int);
void _splitpath(const char*, char*, char*, char*, char*);
void _wsplitpath(const wchar_t*, wchar_t*, wchar_t*, wchar_t*, wchar_t*);
errno_t _splitpath_s(const char*, char*, size_t, char*, size_t, char*, size_t, char*, size_t);
errno_t _wsplitpath_s(const wchar_t*, wchar_t*, size_t, wchar_t*, size_t, wchar_t*, size_t, wchar_t*, size_t);
void _makepath(char*, const char*, const char*, const char*, const char*);
errno_t _makepath_s(char*, size_t, const char*, const char*, const char*, const char*);
errno_t _wmakepath_s(wchar_t*, size_t, const wchar_t*, const wchar_t*, const wchar_t*, const wchar_t*);
char* _fullpath(char*, const char*, size_t);
wchar_t* _wfullpath(wchar_t*, const wchar_t*, size_t);
int _wremove(const wchar_t*);
int _wrename(const wchar_t*, const wchar_t*);
int _unlink(const char*);
int _wunlink(const wchar_t*);
int _rmdir(const char*);
int _wrmdir(const wchar_t*);
int _chdir(const char*);
int _wchdir(const wchar_t*);
wchar_t* _wgetcwd(wchar_t*, int);
errno_t _access_s(const char*, int);
errno_t _waccess_s(const wchar_t*, int);
int _getpid(void);
int _wsystem(const wchar_t*);
FILE* _wpopen(const wchar_t*, const wchar_t*);
FILE* _fdopen(int, const char*);
FILE* _wfsopen(const wchar_t*, const wchar_t*, int);
errno_t freopen_s(FILE**, const char*, const char*, FILE*);
errno_t tmpnam_s(char*, size_t);
errno_t _localtime64_s(struct tm*, const __time64_t*);
errno_t _gmtime64_s(struct tm*, const __time64_t*);
time_t _mktime64(struct tm*);
__time64_t _time64(__time64_t*);
errno_t _get_timezone(long*);
void _tzset(void);
int _open_osfhandle(intptr_t, int);
intptr_t _get_osfhandle(int);
int _getche(void);
int _getwch(void);
int _putch(int);
void* _recalloc(void*, size_t, size_t);
unsigned int _set_abort_behavior(unsigned int, unsigned int);
errno_t _set_errno(int);
errno_t _get_errno(int*);
unsigned int _controlfp(unsigned int, unsigned int);
#define _S_IREAD 0x100
#define _S_IWRITE 0x80
#define _WRITE_ABORT_MSG 1
#define _CALL_REPORTFAULT 2
extern int __argc;
extern char** __argv;
extern wchar_t** __wargv;
#define _O_TEXT 0x4000
#define _O_BINARY 0x8000
#define _O_U8TEXT 0x40000
#define _O_U16TEXT 0x20000
#define _SH_DENYNO 0x40
#ifdef __cplusplus
}
#endif
#ifdef __cplusplus
// The same with an array, which says how much fits.
template <size_t _Np> errno_t strcpy_s(char (&)[_Np], const char*);
template <size_t _Np> errno_t strcat_s(char (&)[_Np], const char*);
template <size_t _Np> errno_t wcscpy_s(wchar_t (&)[_Np], const wchar_t*);
template <size_t _Np> errno_t wcscat_s(wchar_t (&)[_Np], const wchar_t*);
template <size_t _Np> errno_t strncpy_s(char (&)[_Np], const char*, size_t);
template <size_t _Np> errno_t wcsncpy_s(wchar_t (&)[_Np], const wchar_t*, size_t);
template <size_t _Np> errno_t strncat_s(char (&)[_Np], const char*, size_t);
template <size_t _Np> errno_t wcsncat_s(wchar_t (&)[_Np], const wchar_t*, size_t);
template <size_t _Np> int sprintf_s(char (&)[_Np], const char*, ...);
template <size_t _Np> int vsprintf_s(char (&)[_Np], const char*, va_list);
template <size_t _Np> int swprintf_s(wchar_t (&)[_Np], const wchar_t*, ...);
template <size_t _Np> int vswprintf_s(wchar_t (&)[_Np], const wchar_t*, va_list);
template <size_t _Np> int _snprintf_s(char (&)[_Np], size_t, const char*, ...);
template <size_t _Np> int _vsnprintf_s(char (&)[_Np], size_t, const char*, va_list);
template <size_t _Np> int _snwprintf_s(wchar_t (&)[_Np], size_t, const wchar_t*, ...);
template <size_t _Np> int _vsnwprintf_s(wchar_t (&)[_Np], size_t, const wchar_t*, va_list);
template <size_t _Np> errno_t _itoa_s(int, char (&)[_Np], int);
template <size_t _Np> errno_t _itow_s(int, wchar_t (&)[_Np], int);
template <size_t _Np> errno_t _i64toa_s(long long, char (&)[_Np], int);
template <size_t _Np> errno_t _i64tow_s(long long, wchar_t (&)[_Np], int);
template <size_t _Np> errno_t _ultoa_s(unsigned long, char (&)[_Np], int);
template <size_t _Np> errno_t _ultow_s(unsigned long, wchar_t (&)[_Np], int);
template <size_t _Np> errno_t _strlwr_s(char (&)[_Np]);
template <size_t _Np> errno_t _strupr_s(char (&)[_Np]);
template <size_t _Np> errno_t _wcslwr_s(wchar_t (&)[_Np]);
template <size_t _Np> errno_t _wcsupr_s(wchar_t (&)[_Np]);
template <size_t _Np> errno_t asctime_s(char (&)[_Np], const struct tm*);
template <size_t _Np> errno_t ctime_s(char (&)[_Np], const time_t*);
template <size_t _Np> errno_t strerror_s(char (&)[_Np], int);
template <size_t _Np> errno_t getenv_s(size_t*, char (&)[_Np], const char*);
template <size_t _Np> errno_t mbstowcs_s(size_t*, wchar_t (&)[_Np], const char*, size_t);
template <size_t _Np> errno_t wcstombs_s(size_t*, char (&)[_Np], const wchar_t*, size_t);
#endif
