#pragma once
#include <Arduino.h>
String urlEncode(const char* msg);
String urlEncode(String msg);
