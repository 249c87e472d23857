// Others have a header of this name too: it is this one where Arduino.h has been read.
#if defined(ARDUINO) && !defined(_MODEL_ARDUINO_BASE64_H)
#define _MODEL_ARDUINO_BASE64_H
#include <Arduino.h>
class base64 {
public:
    static String encode(const uint8_t* data, size_t length, bool doNewLines = true);
    static String encode(const String& text, bool doNewLines = true);
};
#endif
