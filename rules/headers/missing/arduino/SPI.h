#pragma once
#include <Arduino.h>
#define SPI_MODE0 0
#define SPI_MODE1 1
#define SPI_MODE2 2
#define SPI_MODE3 3
#define SPI_CLOCK_DIV2 0x00101001
#define SPI_CLOCK_DIV4 0x00241001
#define SPI_HAS_TRANSACTION
class SPISettings {
public:
    SPISettings();
    SPISettings(uint32_t clock, uint8_t bitOrder, uint8_t dataMode);
};
class SPIClass {
public:
    SPIClass(uint8_t spi_bus = 3);
    bool begin(int8_t sck = -1, int8_t miso = -1, int8_t mosi = -1, int8_t ss = -1);
    void end();
    void setHwCs(bool use);
    void setBitOrder(uint8_t bitOrder);
    void setDataMode(uint8_t dataMode);
    void setFrequency(uint32_t freq);
    void setClockDivider(uint32_t clockDiv);
    void beginTransaction(SPISettings settings);
    void endTransaction(void);
    void transfer(void* data, uint32_t size);
    uint8_t transfer(uint8_t data);
    uint16_t transfer16(uint16_t data);
    void transferBytes(const uint8_t* data, uint8_t* out, uint32_t size);
    void write(uint8_t data);
    void writeBytes(const uint8_t* data, uint32_t size);
};
#define FSPI 1
#define HSPI 2
#define VSPI 3
extern SPIClass SPI;
