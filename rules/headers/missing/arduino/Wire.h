#pragma once
#include <Arduino.h>
class TwoWire : public Stream {
public:
    TwoWire(uint8_t bus_num = 0);
    bool setPins(int sda, int scl);
    bool begin();
    bool begin(int sda, int scl, uint32_t frequency = 0);
    bool begin(uint8_t address);
    bool end();
    bool setClock(uint32_t);
    void setTimeOut(uint16_t timeOutMillis);
    void beginTransmission(int address);
    uint8_t endTransmission(bool sendStop = true);
    uint8_t requestFrom(int address, int size, int sendStop = 1);
    using Print::write;
    size_t write(uint8_t) override;
    size_t write(const uint8_t*, size_t) override;
    int available() override;
    int read() override;
    int peek() override;
    void flush() override;
    void onReceive(const std::function<void(int)>&);
    void onRequest(const std::function<void()>&);
};
extern TwoWire Wire;
extern TwoWire Wire1;
