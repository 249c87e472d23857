#ifndef _MODEL_ESP_LWIP_SYS_H
#define _MODEL_ESP_LWIP_SYS_H
#include <lwip/err.h>
#ifdef __cplusplus
extern "C" {
#endif
uint32_t sys_now(void);
#ifdef __cplusplus
}
#endif
#endif
