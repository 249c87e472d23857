#pragma once
#include <Arduino.h>
#include <Client.h>
class WiFiClient : public Client {
public:
    WiFiClient();
    WiFiClient(int fd);
    ~WiFiClient();
    int connect(IPAddress ip, uint16_t port) override;
    int connect(IPAddress ip, uint16_t port, int32_t timeout_ms);
    int connect(const char* host, uint16_t port) override;
    int connect(const char* host, uint16_t port, int32_t timeout_ms);
    int connect(const String& host, uint16_t port);
    using Print::write;
    size_t write(uint8_t data) override;
    size_t write(const uint8_t* buf, size_t size) override;
    size_t write(Stream& stream);
    int available() override;
    int read() override;
    int read(uint8_t* buf, size_t size) override;
    int read(char* buf, size_t size);
    int peek() override;
    void flush() override;
    void clear();
    void stop() override;
    uint8_t connected() override;
    operator bool() override;
    bool operator==(const WiFiClient& rhs) const;
    bool operator!=(const WiFiClient& rhs) const;
    int fd() const;
    int setSocketOption(int option, char* value, size_t len);
    void setNoDelay(bool nodelay);
    bool getNoDelay();
    void setSync(bool sync);
    void setConnectionTimeout(uint32_t milliseconds);
    void keepAlive(uint16_t idle_sec = 7200, uint16_t intv_sec = 75, uint8_t count = 9);
    IPAddress remoteIP() const;
    uint16_t remotePort() const;
    IPAddress localIP() const;
    uint16_t localPort() const;
    static void stopAll();
};
