#pragma once
#include <Arduino.h>
#include <Stream.h>
class SoftwareSerial : public Stream {
public:
    SoftwareSerial(int8_t rxPin, int8_t txPin, bool invert = false);
    void begin(uint32_t baud);
    void end();
    bool listen();
    bool isListening();
    int available() override;
    int read() override;
    int peek() override;
    void flush() override;
    using Print::write;
    size_t write(uint8_t) override;
    size_t write(const uint8_t* buffer, size_t size) override;
    operator bool() const;
};
