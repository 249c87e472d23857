// Host build of the doorbell sketch: just enough of the Arduino core to run it on a PC.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#define F(s) (s)
#define HIGH 1
#define LOW 0
#define INPUT_PULLUP 2
#define OUTPUT 1

class String {
public:
  String(const char *s = "") : s_(s ? s : "") {}
  String(const std::string &s) : s_(s) {}
  explicit String(int v) : s_(std::to_string(v)) {}
  explicit String(unsigned long v) : s_(std::to_string(v)) {}

  const char *c_str() const { return s_.c_str(); }
  unsigned length() const { return (unsigned)s_.size(); }
  bool isEmpty() const { return s_.empty(); }
  int indexOf(const String &what, unsigned from = 0) const {
    size_t p = s_.find(what.s_, from);
    return p == std::string::npos ? -1 : (int)p;
  }
  String substring(unsigned from, unsigned to) const { return String(s_.substr(from, to - from)); }
  void toLowerCase() {
    for (char &c : s_) c = (char)tolower(c);
  }
  long toInt() const { return atol(s_.c_str()); }
  String &operator+=(const String &o) { s_ += o.s_; return *this; }
  bool operator==(const String &o) const { return s_ == o.s_; }
  bool operator!=(const String &o) const { return s_ != o.s_; }
  friend String operator+(const String &a, const String &b) { return String(a.s_ + b.s_); }

private:
  std::string s_;
};

struct HostSerial {
  void begin(long) {}
  void println(const String &s) { puts(s.c_str()); }
  template <class... A> void printf(const char *format, A... args) { ::printf(format, args...); }
};
extern HostSerial Serial;

unsigned long millis();
void delay(unsigned long ms);
void pinMode(int pin, int mode);
int digitalRead(int pin);
void digitalWrite(int pin, int level);
