// Others have a header of this name too: it is this one where Arduino.h has been read.
#if defined(ARDUINO) && !defined(_MODEL_ARDUINO_PRINT_H)
#define _MODEL_ARDUINO_PRINT_H
#include <Printable.h>
#include <WString.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>
#define DEC 10
#define HEX 16
#define OCT 8
#define BIN 2
class Print {
public:
    virtual ~Print();
    int getWriteError();
    void clearWriteError();
    virtual size_t write(uint8_t) = 0;
    size_t write(const char* str);
    virtual size_t write(const uint8_t* buffer, size_t size);
    size_t write(const char* buffer, size_t size);
    virtual int availableForWrite();
    virtual void flush();
    size_t printf(const char* format, ...);
    size_t printf_P(const char* format, ...);
    size_t vprintf(const char* format, va_list arg);
    size_t print(const __FlashStringHelper* ifsh);
    size_t print(const String& s);
    size_t print(const char s[]);
    size_t print(char c);
    size_t print(unsigned char b, int base = DEC);
    size_t print(int n, int base = DEC);
    size_t print(unsigned int n, int base = DEC);
    size_t print(long n, int base = DEC);
    size_t print(unsigned long n, int base = DEC);
    size_t print(long long n, int base = DEC);
    size_t print(unsigned long long n, int base = DEC);
    size_t print(double n, int digits = 2);
    size_t print(const Printable& x);
    size_t print(struct tm* timeinfo, const char* format = NULL);
    size_t println(const __FlashStringHelper* ifsh);
    size_t println(const String& s);
    size_t println(const char s[]);
    size_t println(char c);
    size_t println(unsigned char b, int base = DEC);
    size_t println(int n, int base = DEC);
    size_t println(unsigned int n, int base = DEC);
    size_t println(long n, int base = DEC);
    size_t println(unsigned long n, int base = DEC);
    size_t println(long long n, int base = DEC);
    size_t println(unsigned long long n, int base = DEC);
    size_t println(double n, int digits = 2);
    size_t println(const Printable& x);
    size_t println(struct tm* timeinfo, const char* format = NULL);
    size_t println(void);
};
#endif
