#pragma once
#include <_lcd.h>
class LiquidCrystal_I2C : public Print {
public:
    LiquidCrystal_I2C(uint8_t lcd_addr, uint8_t lcd_cols, uint8_t lcd_rows);
    void begin();
    void begin(uint8_t cols, uint8_t rows, uint8_t charsize = 0);
    void init();
    void backlight();
    void noBacklight();
    void setBacklight(uint8_t new_val);
    _M_LCD
};
