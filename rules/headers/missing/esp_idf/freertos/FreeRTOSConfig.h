#include <freertos/FreeRTOS.h>
