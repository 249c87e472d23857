// HttpClient of the library ArduinoHttpClient 0.6.
#pragma once
#include <Arduino.h>
class HttpClient : public Client {
public:
    static const int kNoContentLengthHeader = -1;
    HttpClient(Client& aClient, const char* aServerName, uint16_t aServerPort = 80);
    HttpClient(Client& aClient, const String& aServerName, uint16_t aServerPort = 80);
    int get(const char* aURLPath);
    int get(const String& aURLPath);
    int post(const char* aURLPath);
    int post(const String& aURLPath, const String& aContentType, const String& aBody);
    int put(const String& aURLPath, const String& aContentType, const String& aBody);
    int patch(const String& aURLPath, const String& aContentType, const String& aBody);
    int del(const char* aURLPath);
    int del(const String& aURLPath);
    int startRequest(const char* aURLPath, const char* aHttpMethod, const char* aContentType = NULL, int aContentLength = -1, const uint8_t aBody[] = NULL);
    int connect(const char* host, uint16_t port) override;
};
