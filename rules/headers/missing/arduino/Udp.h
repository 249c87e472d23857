// Others have a header of this name too: it is this one where Arduino.h has been read.
#if defined(ARDUINO) && !defined(_MODEL_ARDUINO_UDP_H)
#define _MODEL_ARDUINO_UDP_H
#include <IPAddress.h>
#include <Stream.h>
class UDP : public Stream {
public:
    virtual uint8_t begin(uint16_t) = 0;
    virtual void stop() = 0;
    virtual int beginPacket(IPAddress ip, uint16_t port) = 0;
    virtual int beginPacket(const char* host, uint16_t port) = 0;
    virtual int endPacket() = 0;
    virtual int parsePacket() = 0;
    using Print::write;
    using Stream::read;
    virtual int read(unsigned char* buffer, size_t len) = 0;
    virtual int read(char* buffer, size_t len) = 0;
    virtual IPAddress remoteIP() = 0;
    virtual uint16_t remotePort() = 0;
};
#endif
