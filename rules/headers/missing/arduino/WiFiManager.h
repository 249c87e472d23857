#pragma once
#include <Arduino.h>
#include <WiFi.h>
#include <functional>
class WiFiManagerParameter {
public:
    WiFiManagerParameter();
    WiFiManagerParameter(const char* custom);
    WiFiManagerParameter(const char* id, const char* label);
    WiFiManagerParameter(const char* id, const char* label, const char* defaultValue, int length);
    WiFiManagerParameter(const char* id, const char* label, const char* defaultValue, int length, const char* custom);
    const char* getID() const;
    const char* getValue() const;
    const char* getLabel() const;
    int getValueLength() const;
    void setValue(const char* defaultValue, int length);
};
class WiFiManager {
public:
    WiFiManager();
    ~WiFiManager();
    bool autoConnect();
    bool autoConnect(const char* apName, const char* apPassword = NULL);
    bool startConfigPortal();
    bool startConfigPortal(const char* apName, const char* apPassword = NULL);
    bool stopConfigPortal();
    void startWebPortal();
    void stopWebPortal();
    bool process();
    void resetSettings();
    void reboot();
    bool addParameter(WiFiManagerParameter* p);
    void setAPCallback(std::function<void(WiFiManager*)> func);
    void setSaveConfigCallback(std::function<void()> func);
    void setSaveParamsCallback(std::function<void()> func);
    void setConfigPortalTimeout(unsigned long seconds);
    void setTimeout(unsigned long seconds);
    void setConnectTimeout(unsigned long seconds);
    void setDebugOutput(bool debug);
    void setMinimumSignalQuality(int quality = 8);
    void setAPStaticIPConfig(IPAddress ip, IPAddress gw, IPAddress sn);
    void setSTAStaticIPConfig(IPAddress ip, IPAddress gw, IPAddress sn);
    void setBreakAfterConfig(bool shouldBreak);
    void setConfigPortalBlocking(bool shouldBlock);
    void setHostname(const char* hostname);
    void setTitle(String title);
    void setClass(String str);
    void setCustomHeadElement(const char* element);
    String getConfigPortalSSID();
    String getWiFiSSID(bool persistent = true);
    String getWiFiPass(bool persistent = true);
};
