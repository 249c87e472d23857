#pragma once
#include <Arduino.h>
class EEPROMClass {
public:
    bool begin(size_t size);
    uint8_t read(int address);
    void write(int address, uint8_t val);
    void update(int address, uint8_t val);
    bool commit();
    bool end();
    uint16_t length();
    uint8_t& operator[](int address);
    uint8_t* getDataPtr();
    template <typename T> T& get(int address, T& t);
    template <typename T> const T& put(int address, const T& t);
    String readString(int address);
    size_t writeString(int address, const String& value);
    size_t writeString(int address, const char* value);
    int32_t readInt(int address);
    size_t writeInt(int address, int32_t value);
    bool readBool(int address);
    size_t writeBool(int address, bool value);
};
extern EEPROMClass EEPROM;
