#pragma once
#include <WiFiClientSecure.h>
class HTTPClient {
public:
    HTTPClient();
    ~HTTPClient();
    bool begin(WiFiClient& client, String url);
    bool begin(WiFiClient& client, String host, uint16_t port, String uri = "/", bool https = false);
    bool begin(String url);
    bool begin(String url, const char* CAcert);
    bool begin(String host, uint16_t port, String uri = "/");
    void end(void);
    int GET();
    int PATCH(uint8_t* payload, size_t size);
    int PATCH(String payload);
    int POST(uint8_t* payload, size_t size);
    int POST(String payload);
    int PUT(uint8_t* payload, size_t size);
    int PUT(String payload);
    int sendRequest(const char* type, String payload);
    int sendRequest(const char* type, uint8_t* payload = NULL, size_t size = 0);
    void addHeader(const String& name, const String& value, bool first = false, bool replace = true);
    bool setURL(const String& url);
    String getString(void);
};
