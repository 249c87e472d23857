// What the libraries for character displays have in common.
#pragma once
#include <Arduino.h>
#define _M_LCD \
    void clear(); \
    void home(); \
    void noDisplay(); \
    void display(); \
    void noBlink(); \
    void blink(); \
    void noCursor(); \
    void cursor(); \
    void scrollDisplayLeft(); \
    void scrollDisplayRight(); \
    void leftToRight(); \
    void rightToLeft(); \
    void autoscroll(); \
    void noAutoscroll(); \
    void createChar(uint8_t location, uint8_t charmap[]); \
    void setCursor(uint8_t col, uint8_t row); \
    using Print::write; \
    size_t write(uint8_t) override;
