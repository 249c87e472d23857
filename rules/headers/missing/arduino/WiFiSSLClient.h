// TLS of WiFiNINA, WiFi101 and WiFiS3.
#pragma once
#include <WiFiClient.h>
class WiFiSSLClient : public WiFiClient {
public:
    WiFiSSLClient();
    int connect(IPAddress ip, uint16_t port) override;
    int connect(const char* host, uint16_t port) override;
    void setCACert(const char* root_ca);
};
