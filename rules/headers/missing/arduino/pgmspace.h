// What is in flash. On ESP32 flash is read like any other memory; the functions are ESP8266's and AVR's.
#pragma once
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#define PROGMEM
#define PGM_P const char*
#define PGM_VOID_P const void*
#define PSTR(s) (s)
#define pgm_read_byte(addr) (*(const uint8_t*)(addr))
#define pgm_read_word(addr) (*(const uint16_t*)(addr))
#define pgm_read_dword(addr) (*(const uint32_t*)(addr))
#define pgm_read_float(addr) (*(const float*)(addr))
#define pgm_read_ptr(addr) (*(const void* const*)(addr))
#define pgm_read_byte_near(addr) pgm_read_byte(addr)
#define pgm_read_word_near(addr) pgm_read_word(addr)
#ifdef __cplusplus
extern "C" {
#endif
void* memcpy_P(void* dest, const void* src, size_t n);
int memcmp_P(const void* a, const void* b, size_t n);
size_t strlen_P(const char* s);
char* strcpy_P(char* dest, const char* src);
char* strncpy_P(char* dest, const char* src, size_t n);
char* strcat_P(char* dest, const char* src);
char* strncat_P(char* dest, const char* src, size_t n);
int strcmp_P(const char* a, const char* b);
int strncmp_P(const char* a, const char* b, size_t n);
int strcasecmp_P(const char* a, const char* b);
char* strstr_P(const char* haystack, const char* needle);
int sprintf_P(char* s, const char* format, ...);
int snprintf_P(char* s, size_t n, const char* format, ...);
int vsnprintf_P(char* s, size_t n, const char* format, va_list ap);
int printf_P(const char* format, ...);
#if !defined(strlcpy) && !(defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 38))
size_t strlcpy(char*, const char*, size_t);
size_t strlcat(char*, const char*, size_t);
#endif
#ifdef __cplusplus
}
#endif
