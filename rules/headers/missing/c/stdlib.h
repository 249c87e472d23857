#ifndef _MODELS_STDLIB_H
#define _MODELS_STDLIB_H
#include <_models_c.h>
_M_BEGIN
typedef struct { int quot, rem; } div_t;
typedef struct { long quot, rem; } ldiv_t;
typedef struct { long long quot, rem; } lldiv_t;
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
#define MB_CUR_MAX ((size_t)6)
_M_NORETURN void abort(void);
_M_NORETURN void exit(int);
_M_NORETURN void _Exit(int);
int abs(int), atexit(void (*)(void)), atoi(const char*), mblen(const char*, size_t), mbtowc(wchar_t*, const char*, size_t), rand(void), system(const char*), wctomb(char*, wchar_t), setenv(const char*, const char*, int), unsetenv(const char*), putenv(char*), mkstemp(char*);
long atol(const char*), labs(long), strtol(const char*, char**, int), random(void);
long long atoll(const char*), llabs(long long), strtoll(const char*, char**, int);
unsigned long strtoul(const char*, char**, int);
unsigned long long strtoull(const char*, char**, int);
double atof(const char*), strtod(const char*, char**);
float strtof(const char*, char**);
long double strtold(const char*, char**);
div_t div(int, int);
ldiv_t ldiv(long, long);
lldiv_t lldiv(long long, long long);
void *bsearch(const void*, const void*, size_t, size_t, int (*)(const void*, const void*)), *calloc(size_t, size_t), *malloc(size_t), *realloc(void*, size_t), *aligned_alloc(size_t, size_t);
void free(void*), qsort(void*, size_t, size_t, int (*)(const void*, const void*)), srand(unsigned), srandom(unsigned);
char *getenv(const char*), *secure_getenv(const char*), *realpath(const char*, char*), *mkdtemp(char*);
size_t mbstowcs(wchar_t*, const char*, size_t), wcstombs(char*, const wchar_t*, size_t);
_M_END
#endif
