#pragma once
#include <Arduino.h>
class WiFiClient : public Client {
public:
    int connect(const char* host, uint16_t port) override;
};
class WiFiClientSecure : public WiFiClient {
public:
    void setInsecure();
};
