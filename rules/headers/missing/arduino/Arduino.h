// The declarations of the Arduino core (ESP32) that programs use, with its own names and signatures.
#pragma once
#include <cstddef>
#include <cstdint>
class __FlashStringHelper;
#define PSTR(s) (s)
#define F(string_literal) (reinterpret_cast<const __FlashStringHelper*>(PSTR(string_literal)))
class StringSumHelper;
class String {
public:
    String(const char* cstr = "");
    String(const String& str);
    String(const __FlashStringHelper* str);
    explicit String(char c);
    explicit String(int, unsigned char base = 10);
    explicit String(unsigned long, unsigned char base = 10);
    ~String();
    unsigned int length() const;
    String& operator=(const String& rhs);
    String& operator=(const char* cstr);
    bool concat(const String& str);
    bool concat(const char* cstr);
    String& operator+=(const String& rhs);
    String& operator+=(const char* cstr);
    String& operator+=(int num);
    String& operator+=(const __FlashStringHelper* str);
    friend StringSumHelper& operator+(const StringSumHelper& lhs, const String& rhs);
    friend StringSumHelper& operator+(const StringSumHelper& lhs, const char* cstr);
    friend StringSumHelper& operator+(const StringSumHelper& lhs, int num);
    friend StringSumHelper& operator+(const StringSumHelper& lhs, const __FlashStringHelper* rhs);
    const char* c_str() const;
    bool startsWith(const String& prefix) const;
    void replace(const String& find, const String& replace);
    String substring(unsigned int beginIndex) const;
};
class StringSumHelper : public String {
public:
    StringSumHelper(const String& s);
    StringSumHelper(const char* p);
};
class Print {
public:
    size_t print(const String& s);
    size_t print(const char s[]);
    size_t println(const String& s);
    size_t println(const char s[]);
    size_t printf(const char* format, ...);
};
class Stream : public Print {};
class Client : public Stream {
public:
    virtual int connect(const char* host, uint16_t port) = 0;
};
class HardwareSerial : public Stream {};
extern HardwareSerial Serial;
