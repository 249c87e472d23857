/* What menuconfig writes, where it says the same for everybody. The project's own options are in its Kconfig. */
#ifndef _MODEL_ESP_SDKCONFIG_H
#define _MODEL_ESP_SDKCONFIG_H
#ifdef __cplusplus
extern "C" {
#endif
#ifndef CONFIG_IDF_TARGET
#define CONFIG_IDF_TARGET "esp32"
#define CONFIG_IDF_TARGET_ESP32 1
#endif
#ifndef CONFIG_FREERTOS_HZ
#define CONFIG_FREERTOS_HZ 100
#endif
#ifndef CONFIG_LOG_DEFAULT_LEVEL
#define CONFIG_LOG_DEFAULT_LEVEL 3
#endif
#ifndef CONFIG_LOG_MAXIMUM_LEVEL
#define CONFIG_LOG_MAXIMUM_LEVEL 3
#endif
#ifdef __cplusplus
}
#endif
#endif
