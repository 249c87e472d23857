// Others have a header of this name too: it is this one where Arduino.h has been read.
#if defined(ARDUINO) && !defined(_MODEL_ARDUINO_IPADDRESS_H)
#define _MODEL_ARDUINO_IPADDRESS_H
#include <Printable.h>
#include <WString.h>
#include <stdint.h>
class IPAddress : public Printable {
public:
    IPAddress();
    IPAddress(uint8_t first_octet, uint8_t second_octet, uint8_t third_octet, uint8_t fourth_octet);
    IPAddress(uint32_t address);
    IPAddress(const uint8_t* address);
    bool fromString(const char* address);
    bool fromString(const String& address);
    operator uint32_t() const;
    bool operator==(const IPAddress& addr) const;
    bool operator==(const uint8_t* addr) const;
    uint8_t operator[](int index) const;
    uint8_t& operator[](int index);
    IPAddress& operator=(const uint8_t* address);
    IPAddress& operator=(uint32_t address);
    bool isSet() const;
    size_t printTo(Print& p) const override;
    String toString() const;
};
extern const IPAddress INADDR_NONE;
#endif
