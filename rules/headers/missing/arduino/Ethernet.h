#pragma once
#include <Arduino.h>
#include <Client.h>
#include <IPAddress.h>
#include <SPI.h>
#include <Server.h>
#include <Udp.h>
enum EthernetLinkStatus { Unknown, LinkON, LinkOFF };
enum EthernetHardwareStatus { EthernetNoHardware, EthernetW5100, EthernetW5200, EthernetW5500 };
class EthernetClass {
public:
    int begin(uint8_t* mac, unsigned long timeout = 60000, unsigned long responseTimeout = 4000);
    void begin(uint8_t* mac, IPAddress ip);
    void begin(uint8_t* mac, IPAddress ip, IPAddress dns);
    void begin(uint8_t* mac, IPAddress ip, IPAddress dns, IPAddress gateway);
    void begin(uint8_t* mac, IPAddress ip, IPAddress dns, IPAddress gateway, IPAddress subnet);
    void init(uint8_t sspin = 10);
    int maintain();
    EthernetLinkStatus linkStatus();
    EthernetHardwareStatus hardwareStatus();
    IPAddress localIP();
    IPAddress subnetMask();
    IPAddress gatewayIP();
    IPAddress dnsServerIP();
};
extern EthernetClass Ethernet;
class EthernetClient : public Client {
public:
    EthernetClient();
    EthernetClient(uint8_t s);
    int connect(IPAddress ip, uint16_t port) override;
    int connect(const char* host, uint16_t port) override;
    int availableForWrite(void) override;
    using Print::write;
    size_t write(uint8_t) override;
    size_t write(const uint8_t* buf, size_t size) override;
    int available() override;
    int read() override;
    int read(uint8_t* buf, size_t size) override;
    int peek() override;
    void flush() override;
    void stop() override;
    uint8_t connected() override;
    operator bool() override;
    uint16_t localPort();
    IPAddress remoteIP();
    uint16_t remotePort();
    void setConnectionTimeout(uint16_t timeout);
};
class EthernetServer : public Server {
public:
    EthernetServer(uint16_t port);
    EthernetClient available();
    EthernetClient accept();
    void begin(uint16_t port = 0) override;
    using Print::write;
    size_t write(uint8_t) override;
    size_t write(const uint8_t* buf, size_t size) override;
};
class EthernetUDP : public UDP {
public:
    EthernetUDP();
    uint8_t begin(uint16_t) override;
    void stop() override;
    int beginPacket(IPAddress ip, uint16_t port) override;
    int beginPacket(const char* host, uint16_t port) override;
    int endPacket() override;
    using Print::write;
    size_t write(uint8_t) override;
    size_t write(const uint8_t* buffer, size_t size) override;
    int parsePacket() override;
    int available() override;
    int read() override;
    int read(unsigned char* buffer, size_t len) override;
    int read(char* buffer, size_t len) override;
    int peek() override;
    void flush() override;
    IPAddress remoteIP() override;
    uint16_t remotePort() override;
};
