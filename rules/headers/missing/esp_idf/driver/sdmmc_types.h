#ifndef _MODEL_ESP_DRIVER_SDMMC_TYPES_H
#define _MODEL_ESP_DRIVER_SDMMC_TYPES_H
#include <esp_err.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct { int slot; int max_freq_khz; uint32_t flags; float io_voltage; } sdmmc_host_t;
typedef struct { int clk, cmd, d0, d1, d2, d3, cd, wp, width; uint32_t flags; } sdmmc_slot_config_t;
typedef struct { struct { int capacity, sector_size; } csd; sdmmc_host_t host; int max_freq_khz; } sdmmc_card_t;
void sdmmc_card_print_info(FILE *stream, const sdmmc_card_t *card);
#ifdef __cplusplus
}
#endif
#endif
