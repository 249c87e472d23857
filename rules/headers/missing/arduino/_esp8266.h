// A program for ESP8266, unless it has read Arduino.h before.
#pragma once
#if !defined(ESP8266) && !defined(ESP32)
#define ESP8266 1
#define ARDUINO_ARCH_ESP8266 1
#endif
#include <Arduino.h>
