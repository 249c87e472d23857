#pragma once
#include <Arduino.h>
#include <Stream.h>
#include <stdint.h>
#define SERIAL_5N1 0x8000010
#define SERIAL_7N1 0x8000018
#define SERIAL_8N1 0x800001c
#define SERIAL_8N2 0x800003c
#define SERIAL_7E1 0x800001a
#define SERIAL_8E1 0x800001e
#define SERIAL_8O1 0x800001f
class HardwareSerial : public Stream {
public:
    HardwareSerial(int uart_nr);
    void begin(unsigned long baud, uint32_t config = SERIAL_8N1, int8_t rxPin = -1, int8_t txPin = -1, bool invert = false, unsigned long timeout_ms = 20000UL);
    void end(bool fullyTerminate = true);
    void updateBaudRate(unsigned long baud);
    int available() override;
    int availableForWrite() override;
    int peek() override;
    int read() override;
    size_t read(uint8_t* buffer, size_t size);
    void flush() override;
    using Print::write;
    size_t write(uint8_t) override;
    size_t write(const uint8_t* buffer, size_t size) override;
    uint32_t baudRate();
    operator bool() const;
    void setDebugOutput(bool);
    size_t setRxBufferSize(size_t);
    size_t setTxBufferSize(size_t);
    void setPins(int8_t rxPin, int8_t txPin, int8_t ctsPin = -1, int8_t rtsPin = -1);
    void swap();
};
extern HardwareSerial Serial;
extern HardwareSerial Serial1;
extern HardwareSerial Serial2;
extern HardwareSerial Serial3;
