#pragma once
#include <Arduino.h>
#include <IPAddress.h>
class MDNSResponder {
public:
    bool begin(const char* hostName);
    bool begin(const String& hostName);
    void end();
    bool update();
    void setInstanceName(const char* name);
    void setInstanceName(String name);
    bool addService(const char* service, const char* proto, uint16_t port);
    bool addService(String service, String proto, uint16_t port);
    bool addServiceTxt(const char* name, const char* proto, const char* key, const char* value);
    bool addServiceTxt(String name, String proto, String key, String value);
    IPAddress queryHost(const char* host, uint32_t timeout = 2000);
    IPAddress queryHost(String host, uint32_t timeout = 2000);
    int queryService(const char* service, const char* proto);
    int queryService(String service, String proto);
    String hostname(int idx);
    IPAddress IP(int idx);
    uint16_t port(int idx);
};
extern MDNSResponder MDNS;
