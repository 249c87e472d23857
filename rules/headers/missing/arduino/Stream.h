// Others have a header of this name too: it is this one where Arduino.h has been read.
#if defined(ARDUINO) && !defined(_MODEL_ARDUINO_STREAM_H)
#define _MODEL_ARDUINO_STREAM_H
#include <Print.h>
class Stream : public Print {
public:
    virtual int available() = 0;
    virtual int read() = 0;
    virtual int peek() = 0;
    void setTimeout(unsigned long timeout);
    unsigned long getTimeout();
    bool find(const char* target);
    bool find(const char* target, size_t length);
    bool find(char target);
    bool findUntil(const char* target, const char* terminator);
    long parseInt();
    float parseFloat();
    virtual size_t readBytes(char* buffer, size_t length);
    virtual size_t readBytes(uint8_t* buffer, size_t length);
    size_t readBytesUntil(char terminator, char* buffer, size_t length);
    size_t readBytesUntil(char terminator, uint8_t* buffer, size_t length);
    virtual String readString();
    String readStringUntil(char terminator);
};
#endif
