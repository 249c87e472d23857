#pragma once
#include <Arduino.h>
void attachInterrupt(uint8_t pin, std::function<void(void)> intRoutine, int mode);
