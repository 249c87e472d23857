// Others have a header of this name too: it is this one where Arduino.h has been read.
#if defined(ARDUINO) && !defined(_MODEL_ARDUINO_CLIENT_H)
#define _MODEL_ARDUINO_CLIENT_H
#include <IPAddress.h>
#include <Stream.h>
class Client : public Stream {
public:
    virtual int connect(IPAddress ip, uint16_t port) = 0;
    virtual int connect(const char* host, uint16_t port) = 0;
    using Print::write;
    using Stream::read;
    virtual int read(uint8_t* buf, size_t size) = 0;
    virtual void stop() = 0;
    virtual uint8_t connected() = 0;
    virtual operator bool() = 0;
};
#endif
