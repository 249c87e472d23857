/* What newlib has and glibc has only lately. Every program of ESP-IDF is linked with newlib. */
#ifndef _MODEL_ESP__NEWLIB_H
#define _MODEL_ESP__NEWLIB_H
#include <stddef.h>
#include <string.h>
#ifdef __cplusplus
extern "C" {
#endif
#if !defined(strlcpy) && !(defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 38))
size_t strlcpy(char *, const char *, size_t);
size_t strlcat(char *, const char *, size_t);
#endif
char *itoa(int value, char *str, int base);
char *utoa(unsigned value, char *str, int base);
#ifdef __cplusplus
}
#endif
#endif
