// Others have a header of this name too: it is this one where Arduino.h has been read.
#if defined(ARDUINO) && !defined(_MODEL_ARDUINO_UPDATE_H)
#define _MODEL_ARDUINO_UPDATE_H
#include <Arduino.h>
#define UPDATE_SIZE_UNKNOWN 0xFFFFFFFF
class UpdateClass {
public:
    bool begin(size_t size = UPDATE_SIZE_UNKNOWN, int command = 0, int ledPin = -1, uint8_t ledOn = LOW, const char* label = NULL);
    size_t write(uint8_t* data, size_t len);
    size_t writeStream(Stream& data);
    bool end(bool evenIfRemaining = false);
    void abort();
    void printError(Print& out);
    const char* errorString();
    bool setMD5(const char* expected_md5);
    bool isFinished();
    bool isRunning();
    bool hasError();
    uint8_t getError();
    size_t size();
    size_t progress();
    size_t remaining();
};
extern UpdateClass Update;
#endif
