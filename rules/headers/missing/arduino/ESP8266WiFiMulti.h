#pragma once
#include <_esp8266.h>
#include <ESP8266WiFi.h>
class ESP8266WiFiMulti {
public:
    ESP8266WiFiMulti();
    ~ESP8266WiFiMulti();
    bool addAP(const char* ssid, const char* passphrase = NULL);
    bool existsAP(const char* ssid, const char* passphrase = NULL);
    wl_status_t run(uint32_t connectTimeoutMs = 5000);
    void cleanAPlist();
};
