/* FreeRTOS, as ESP-IDF has it. */
#ifndef _MODEL_ESP_FREERTOS_FREERTOS_H
#define _MODEL_ESP_FREERTOS_FREERTOS_H
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <_newlib.h>
#include <sdkconfig.h>
#include <esp_attr.h>
#include <esp_heap_caps.h>
#include <esp_bit_defs.h>
#include <freertos/projdefs.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef int BaseType_t;
typedef unsigned UBaseType_t;
typedef uint32_t TickType_t;
typedef uint8_t StackType_t;
typedef struct { uint32_t owner, count; } portMUX_TYPE;
#define configTICK_RATE_HZ CONFIG_FREERTOS_HZ
#define configMAX_PRIORITIES 25
#define configMINIMAL_STACK_SIZE 1536
#define configSTACK_DEPTH_TYPE uint32_t
#define configASSERT(a) do { if (!(a)) abort(); } while (0)
#define portMAX_DELAY ((TickType_t)0xffffffffUL)
#define portTICK_PERIOD_MS ((TickType_t)1000 / configTICK_RATE_HZ)
#define portTICK_RATE_MS portTICK_PERIOD_MS
#define portNUM_PROCESSORS 2
#define portMUX_INITIALIZER_UNLOCKED {0xB33FFFFF, 0}
#define tskNO_AFFINITY ((BaseType_t)0x7FFFFFFF)
#define tskIDLE_PRIORITY ((UBaseType_t)0U)
#define PRO_CPU_NUM 0
#define APP_CPU_NUM 1
BaseType_t xPortGetCoreID(void);
BaseType_t xPortInIsrContext(void);
void vPortEnterCritical(portMUX_TYPE *mux);
void vPortExitCritical(portMUX_TYPE *mux);
void vPortYield(void);
void vPortYieldFromISR(BaseType_t);
size_t xPortGetFreeHeapSize(void);
size_t xPortGetMinimumEverFreeHeapSize(void);
void *pvPortMalloc(size_t size);
void vPortFree(void *p);
#define portENTER_CRITICAL(mux) vPortEnterCritical(mux)
#define portEXIT_CRITICAL(mux) vPortExitCritical(mux)
#define portENTER_CRITICAL_ISR(mux) vPortEnterCritical(mux)
#define portEXIT_CRITICAL_ISR(mux) vPortExitCritical(mux)
#define portYIELD() vPortYield()
#define portYIELD_FROM_ISR(...) vPortYieldFromISR(__VA_ARGS__ + 0)
#define portMEMORY_BARRIER()
typedef struct { void *_words[42]; } StaticTask_t;
typedef struct { void *_words[20]; } StaticQueue_t;
typedef StaticQueue_t StaticSemaphore_t;
typedef struct { void *_words[8]; } StaticEventGroup_t;
typedef struct { void *_words[10]; } StaticTimer_t;
typedef struct { void *_words[12]; } StaticStreamBuffer_t;
#ifdef __cplusplus
}
#endif
#endif
