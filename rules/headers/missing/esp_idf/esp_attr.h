/* Where code and data are put. */
#ifndef _MODEL_ESP_ESP_ATTR_H
#define _MODEL_ESP_ESP_ATTR_H
#include <sdkconfig.h>
#ifdef __cplusplus
extern "C" {
#endif
#define IRAM_ATTR
#define DRAM_ATTR
#define RTC_DATA_ATTR
#define RTC_FAST_ATTR
#define RTC_SLOW_ATTR
#define RTC_NOINIT_ATTR
#define RTC_RODATA_ATTR
#define RTC_IRAM_ATTR
#define EXT_RAM_ATTR
#define EXT_RAM_BSS_ATTR
#define EXT_RAM_NOINIT_ATTR
#define WORD_ALIGNED_ATTR __attribute__((aligned(4)))
#define DMA_ATTR WORD_ALIGNED_ATTR DRAM_ATTR
#define FORCE_INLINE_ATTR static inline __attribute__((always_inline))
#define NOINLINE_ATTR __attribute__((noinline))
#define DRAM_STR(str) (str)
#define __NOINIT_ATTR
#ifdef __cplusplus
}
#endif
#endif
