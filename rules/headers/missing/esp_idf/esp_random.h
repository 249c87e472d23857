#ifndef _MODEL_ESP_ESP_RANDOM_H
#define _MODEL_ESP_ESP_RANDOM_H
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
uint32_t esp_random(void);
void esp_fill_random(void *buf, size_t len);
#ifdef __cplusplus
}
#endif
#endif
