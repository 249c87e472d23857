#pragma once
#include <Arduino.h>
#include <Server.h>
#include <WiFiClient.h>
class WiFiServer : public Server {
public:
    WiFiServer(uint16_t port = 80, uint8_t max_clients = 4);
    WiFiServer(const IPAddress& addr, uint16_t port = 80, uint8_t max_clients = 4);
    WiFiClient available();
    WiFiClient accept();
    bool hasClient();
    void begin(uint16_t port = 0) override;
    void setNoDelay(bool nodelay);
    using Print::write;
    size_t write(uint8_t data) override;
    size_t write(const uint8_t* buf, size_t size) override;
    void end();
    void close();
    void stop();
    operator bool();
};
