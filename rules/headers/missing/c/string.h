#ifndef _MODELS_STRING_H
#define _MODELS_STRING_H
#include <_models_c.h>
_M_BEGIN
void *memchr(const void*, int, size_t), *memcpy(void*, const void*, size_t), *memmove(void*, const void*, size_t), *memset(void*, int, size_t), *memmem(const void*, size_t, const void*, size_t);
int memcmp(const void*, const void*, size_t), strcmp(const char*, const char*), strcoll(const char*, const char*), strncmp(const char*, const char*, size_t), strcasecmp(const char*, const char*), strncasecmp(const char*, const char*, size_t);
char *strcat(char*, const char*), *strchr(const char*, int), *strcpy(char*, const char*), *strerror(int), *strncat(char*, const char*, size_t), *strncpy(char*, const char*, size_t), *strpbrk(const char*, const char*), *strrchr(const char*, int), *strstr(const char*, const char*), *strtok(char*, const char*), *strdup(const char*), *strndup(const char*, size_t), *strtok_r(char*, const char*, char**), *strsep(char**, const char*), *strcasestr(const char*, const char*), *stpcpy(char*, const char*);
size_t strcspn(const char*, const char*), strlen(const char*), strspn(const char*, const char*), strxfrm(char*, const char*, size_t), strnlen(const char*, size_t), strlcpy(char*, const char*, size_t), strlcat(char*, const char*, size_t);
_M_END
#endif
