// Others have a header of this name too: it is this one where Arduino.h has been read.
#if defined(ARDUINO) && !defined(_MODEL_ARDUINO_PRINTABLE_H)
#define _MODEL_ARDUINO_PRINTABLE_H
#include <stddef.h>
class Print;
class Printable {
public:
    virtual ~Printable();
    virtual size_t printTo(Print& p) const = 0;
};
#endif
