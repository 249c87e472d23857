#pragma once
#include <Arduino.h>
static const uint8_t DHT11 = 11, DHT12 = 12, DHT21 = 21, DHT22 = 22, AM2301 = 21;
class DHT {
public:
    DHT(uint8_t pin, uint8_t type, uint8_t count = 6);
    void begin(uint8_t usec = 55);
    float readTemperature(bool S = false, bool force = false);
    float readHumidity(bool force = false);
    float computeHeatIndex(bool isFahrenheit = true);
    float computeHeatIndex(float temperature, float percentHumidity, bool isFahrenheit = true);
    float convertCtoF(float);
    float convertFtoC(float);
};
