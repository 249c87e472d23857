// Others have a header of this name too: it is this one where Arduino.h has been read.
#if defined(ARDUINO) && !defined(_MODEL_ARDUINO_SERVER_H)
#define _MODEL_ARDUINO_SERVER_H
#include <Print.h>
class Server : public Print {
public:
    virtual void begin(uint16_t port = 0) = 0;
};
#endif
