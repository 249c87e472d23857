#pragma once
#include <Arduino.h>
#include <Udp.h>
class WiFiUDP : public UDP {
public:
    WiFiUDP();
    ~WiFiUDP();
    uint8_t begin(IPAddress a, uint16_t p);
    uint8_t begin(uint16_t p) override;
    uint8_t beginMulticast(IPAddress a, uint16_t p);
    void stop() override;
    int beginMulticastPacket();
    int beginPacket();
    int beginPacket(IPAddress ip, uint16_t port) override;
    int beginPacket(const char* host, uint16_t port) override;
    int endPacket() override;
    using Print::write;
    size_t write(uint8_t) override;
    size_t write(const uint8_t* buffer, size_t size) override;
    int parsePacket() override;
    int available() override;
    int read() override;
    int read(unsigned char* buffer, size_t len) override;
    int read(char* buffer, size_t len) override;
    int peek() override;
    void flush() override;
    IPAddress remoteIP() override;
    uint16_t remotePort() override;
};
