#pragma once
#include <Arduino.h>
#include <functional>
#define U_FLASH 0
#define U_SPIFFS 100
typedef enum { OTA_AUTH_ERROR, OTA_BEGIN_ERROR, OTA_CONNECT_ERROR, OTA_RECEIVE_ERROR, OTA_END_ERROR } ota_error_t;
class ArduinoOTAClass {
public:
    ArduinoOTAClass& setPort(uint16_t port);
    ArduinoOTAClass& setHostname(const char* hostname);
    ArduinoOTAClass& setPassword(const char* password);
    ArduinoOTAClass& setPasswordHash(const char* password);
    ArduinoOTAClass& onStart(std::function<void(void)> fn);
    ArduinoOTAClass& onEnd(std::function<void(void)> fn);
    ArduinoOTAClass& onError(std::function<void(ota_error_t)> fn);
    ArduinoOTAClass& onProgress(std::function<void(unsigned int, unsigned int)> fn);
    void begin();
    void end();
    void handle();
    int getCommand();
};
extern ArduinoOTAClass ArduinoOTA;
