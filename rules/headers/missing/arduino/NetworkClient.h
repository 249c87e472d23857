// The name of WiFiClient since the core 3.0 of ESP32.
#pragma once
#include <WiFiClient.h>
typedef WiFiClient NetworkClient;
