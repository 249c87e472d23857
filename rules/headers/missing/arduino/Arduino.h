// The Arduino core, as those of ESP32 and ESP8266 have it.
#pragma once
// Arduino's builds say on the command line what they are for.
#ifndef ARDUINO
#define ARDUINO 10819
#endif
#if !defined(ESP8266) && !defined(ESP32) && !defined(__AVR__) && !defined(ARDUINO_ARCH_RP2040) && !defined(ARDUINO_ARCH_SAMD) && !defined(ARDUINO_ARCH_RENESAS)
#define ESP32 1
#define ARDUINO_ARCH_ESP32 1
#endif
#include <inttypes.h>
#include <math.h>
#include <pgmspace.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
// ESP32's core brings these along.
#if __has_include(<freertos/FreeRTOS.h>) && __has_include(<esp_sleep.h>)
#include <esp_err.h>
#include <esp_log.h>
#include <esp_mac.h>
#include <esp_random.h>
#include <esp_sleep.h>
#include <esp_system.h>
#include <esp_timer.h>
#include <freertos/FreeRTOS.h>
#include <freertos/event_groups.h>
#include <freertos/queue.h>
#include <freertos/semphr.h>
#include <freertos/task.h>
#else
#define IRAM_ATTR
#define RTC_DATA_ATTR
#endif
#define ARDUINO_ISR_ATTR IRAM_ATTR
#define ICACHE_RAM_ATTR IRAM_ATTR
#define ICACHE_FLASH_ATTR
#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x01
#define OUTPUT 0x03
#define PULLUP 0x04
#define INPUT_PULLUP 0x05
#define PULLDOWN 0x08
#define INPUT_PULLDOWN 0x09
#define OPEN_DRAIN 0x10
#define OUTPUT_OPEN_DRAIN 0x13
#define ANALOG 0xC0
#define DISABLED 0x00
#define RISING 0x01
#define FALLING 0x02
#define CHANGE 0x03
#define LSBFIRST 0
#define MSBFIRST 1
#define PI 3.1415926535897932384626433832795
#define HALF_PI 1.5707963267948966192313216916398
#define TWO_PI 6.283185307179586476925286766559
#define DEG_TO_RAD 0.017453292519943295769236907684886
#define RAD_TO_DEG 57.295779513082320876798154814105
#define EULER 2.718281828459045235360287471352
#define NOT_A_PIN -1
#define LED_BUILTIN 2
#define BUILTIN_LED LED_BUILTIN
#define F_CPU 240000000L
#define constrain(amt, low, high) ((amt) < (low) ? (low) : ((amt) > (high) ? (high) : (amt)))
#define radians(deg) ((deg) * DEG_TO_RAD)
#define degrees(rad) ((rad) * RAD_TO_DEG)
#define sq(x) ((x) * (x))
#define _min(a, b) ((a) < (b) ? (a) : (b))
#define _max(a, b) ((a) > (b) ? (a) : (b))
#define lowByte(w) ((uint8_t)((w) & 0xff))
#define highByte(w) ((uint8_t)((w) >> 8))
#define bitRead(value, bit) (((value) >> (bit)) & 0x01)
#define bitSet(value, bit) ((value) |= (1UL << (bit)))
#define bitClear(value, bit) ((value) &= ~(1UL << (bit)))
#define bitToggle(value, bit) ((value) ^= (1UL << (bit)))
#define bitWrite(value, bit, bitvalue) ((bitvalue) ? bitSet(value, bit) : bitClear(value, bit))
#define bit(b) (1UL << (b))
#define _BV(b) (1UL << (b))
#define digitalPinToInterrupt(p) (p)
#define clockCyclesPerMicrosecond() ((long)getCpuFrequencyMhz())
#ifdef __cplusplus
extern "C" {
#endif
typedef bool boolean;
typedef uint8_t byte;
typedef unsigned int word;
void setup(void);
void loop(void);
void yield(void);
void pinMode(uint8_t pin, uint8_t mode);
void digitalWrite(uint8_t pin, uint8_t val);
int digitalRead(uint8_t pin);
uint16_t analogRead(uint8_t pin);
uint32_t analogReadMilliVolts(uint8_t pin);
void analogReadResolution(uint8_t bits);
void analogSetAttenuation(int attenuation);
void analogSetPinAttenuation(uint8_t pin, int attenuation);
void analogReference(uint8_t mode);
void analogWrite(uint8_t pin, int value);
void analogWriteFreq(uint32_t freq);
void analogWriteFrequency(uint32_t freq);
void analogWriteRange(uint32_t range);
void analogWriteResolution(uint8_t bits);
void dacWrite(uint8_t pin, uint8_t value);
uint16_t touchRead(uint8_t pin);
int hallRead(void);
float temperatureRead(void);
unsigned long millis(void);
unsigned long micros(void);
void delay(uint32_t ms);
void delayMicroseconds(uint32_t us);
unsigned long pulseInLong(uint8_t pin, uint8_t state, unsigned long timeout);
uint8_t shiftIn(uint8_t dataPin, uint8_t clockPin, uint8_t bitOrder);
void shiftOut(uint8_t dataPin, uint8_t clockPin, uint8_t bitOrder, uint8_t val);
void attachInterrupt(uint8_t pin, void (*handler)(void), int mode);
void attachInterruptArg(uint8_t pin, void (*handler)(void*), void* arg, int mode);
void detachInterrupt(uint8_t pin);
void interrupts(void);
void noInterrupts(void);
double ledcSetup(uint8_t channel, double freq, uint8_t resolution_bits);
void ledcAttachPin(uint8_t pin, uint8_t channel);
void ledcDetachPin(uint8_t pin);
bool ledcAttach(uint8_t pin, uint32_t freq, uint8_t resolution);
bool ledcWrite(uint8_t channel, uint32_t duty);
double ledcWriteTone(uint8_t channel, double freq);
bool setCpuFrequencyMhz(uint32_t cpu_freq_mhz);
uint32_t getCpuFrequencyMhz(void);
bool psramInit(void);
bool psramFound(void);
void* ps_malloc(size_t size);
void* ps_calloc(size_t n, size_t size);
void enableCore0WDT(void);
void disableCore0WDT(void);
void disableCore1WDT(void);
bool btStart(void);
bool btStop(void);
char* dtostrf(double number, signed char width, unsigned char prec, char* s);
char* itoa(int value, char* result, int base);
char* ltoa(long value, char* result, int base);
char* utoa(unsigned value, char* result, int base);
char* ultoa(unsigned long value, char* result, int base);
int log_printf(const char* format, ...);
#ifdef __cplusplus
}
#endif
#define log_v(format, ...) log_printf(format, ##__VA_ARGS__)
#define log_d(format, ...) log_printf(format, ##__VA_ARGS__)
#define log_i(format, ...) log_printf(format, ##__VA_ARGS__)
#define log_w(format, ...) log_printf(format, ##__VA_ARGS__)
#define log_e(format, ...) log_printf(format, ##__VA_ARGS__)
#define log_n(format, ...) log_printf(format, ##__VA_ARGS__)
static const uint8_t SDA = 21, SCL = 22, SS = 5, MOSI = 23, MISO = 19, SCK = 18, TX = 1, RX = 3;
static const uint8_t A0 = 36, A3 = 39, A4 = 32, A5 = 33, A6 = 34, A7 = 35;
static const uint8_t T0 = 4, T1 = 0, T2 = 2, T3 = 15, T4 = 13, T5 = 12, T6 = 14, T7 = 27, T8 = 33, T9 = 32;
static const uint8_t D0 = 16, D1 = 5, D2 = 4, D3 = 0, D4 = 2, D5 = 14, D6 = 12, D7 = 13, D8 = 15;
#ifdef __cplusplus
#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <vector>
#include <WString.h>
#include <Print.h>
#include <Stream.h>
#include <IPAddress.h>
#include <Client.h>
#include <Server.h>
#include <Udp.h>
#include <HardwareSerial.h>
#include <Esp.h>
using std::abs;
using std::isinf;
using std::isnan;
using std::max;
using std::min;
using ::round;
unsigned long pulseIn(uint8_t pin, uint8_t state, unsigned long timeout = 1000000L);
void tone(uint8_t pin, unsigned int frequency, unsigned long duration = 0);
void noTone(uint8_t pin);
long random(long);
long random(long, long);
void randomSeed(unsigned long);
long map(long x, long in_min, long in_max, long out_min, long out_max);
uint16_t makeWord(uint16_t w);
uint16_t makeWord(uint8_t h, uint8_t l);
bool isAlpha(int c);
bool isAlphaNumeric(int c);
bool isControl(int c);
bool isDigit(int c);
bool isHexadecimalDigit(int c);
bool isLowerCase(int c);
bool isPrintable(int c);
bool isPunct(int c);
bool isSpace(int c);
bool isUpperCase(int c);
bool isWhitespace(int c);
int toLowerCase(int c);
int toUpperCase(int c);
void configTime(long gmtOffset_sec, int daylightOffset_sec, const char* server1, const char* server2 = nullptr, const char* server3 = nullptr);
void configTime(const char* tz, const char* server1, const char* server2 = nullptr, const char* server3 = nullptr);
void configTzTime(const char* tz, const char* server1, const char* server2 = nullptr, const char* server3 = nullptr);
bool getLocalTime(struct tm* info, uint32_t ms = 5000);
void settimeofday_cb(std::function<void()> cb);
#endif
