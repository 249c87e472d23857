#pragma once
#include <Arduino.h>
#include <Udp.h>
class NTPClient {
public:
    NTPClient(UDP& udp);
    NTPClient(UDP& udp, long timeOffset);
    NTPClient(UDP& udp, const char* poolServerName);
    NTPClient(UDP& udp, const char* poolServerName, long timeOffset);
    NTPClient(UDP& udp, const char* poolServerName, long timeOffset, unsigned long updateInterval);
    void setPoolServerName(const char* poolServerName);
    void begin();
    void begin(unsigned int port);
    bool update();
    bool forceUpdate();
    bool isTimeSet() const;
    int getDay() const;
    int getHours() const;
    int getMinutes() const;
    int getSeconds() const;
    void setTimeOffset(int timeOffset);
    void setUpdateInterval(unsigned long updateInterval);
    String getFormattedTime() const;
    unsigned long getEpochTime() const;
    void end();
};
