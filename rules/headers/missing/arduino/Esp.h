// Others have a header of this name too: it is this one where Arduino.h has been read.
#if defined(ARDUINO) && !defined(_MODEL_ARDUINO_ESP_H)
#define _MODEL_ARDUINO_ESP_H
#include <Arduino.h>
enum RFMode { RF_DEFAULT = 0, RF_CAL = 1, RF_NO_CAL = 2, RF_DISABLED = 4 };
#define WAKE_RF_DEFAULT RF_DEFAULT
#define WAKE_RF_DISABLED RF_DISABLED
class EspClass {
public:
    void restart();
    void reset();
    uint32_t getHeapSize();
    uint32_t getFreeHeap();
    uint32_t getMinFreeHeap();
    uint32_t getMaxAllocHeap();
    uint32_t getMaxFreeBlockSize();
    uint8_t getHeapFragmentation();
    uint32_t getPsramSize();
    uint32_t getFreePsram();
    uint32_t getChipId();
    uint8_t getChipRevision();
    const char* getChipModel();
    uint8_t getChipCores();
    uint32_t getCpuFreqMHz();
    uint32_t getCycleCount();
    const char* getSdkVersion();
    String getCoreVersion();
    String getResetReason();
    uint32_t getFlashChipSize();
    uint32_t getFlashChipRealSize();
    uint32_t getFlashChipSpeed();
    uint32_t getSketchSize();
    uint32_t getFreeSketchSpace();
    String getSketchMD5();
    uint64_t getEfuseMac();
    uint16_t getVcc();
    void deepSleep(uint64_t time_us, RFMode mode = RF_DEFAULT);
    void wdtEnable(uint32_t timeout_ms = 0);
    void wdtDisable();
    void wdtFeed();
    bool rtcUserMemoryRead(uint32_t offset, uint32_t* data, size_t size);
    bool rtcUserMemoryWrite(uint32_t offset, uint32_t* data, size_t size);
};
extern EspClass ESP;
#endif
