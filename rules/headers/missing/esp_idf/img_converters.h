#ifndef _MODEL_ESP_IMG_CONVERTERS_H
#define _MODEL_ESP_IMG_CONVERTERS_H
#include <esp_camera.h>
#endif
