#ifndef _MODEL_ESP_DRIVER_RTC_IO_H
#define _MODEL_ESP_DRIVER_RTC_IO_H
#include <esp_err.h>
#include <hal/gpio_types.h>
#ifdef __cplusplus
extern "C" {
#endif
bool rtc_gpio_is_valid_gpio(gpio_num_t gpio_num);
esp_err_t rtc_gpio_init(gpio_num_t gpio_num);
esp_err_t rtc_gpio_deinit(gpio_num_t gpio_num);
uint32_t rtc_gpio_get_level(gpio_num_t gpio_num);
esp_err_t rtc_gpio_set_level(gpio_num_t gpio_num, uint32_t level);
esp_err_t rtc_gpio_pullup_en(gpio_num_t gpio_num);
esp_err_t rtc_gpio_pulldown_en(gpio_num_t gpio_num);
esp_err_t rtc_gpio_pullup_dis(gpio_num_t gpio_num);
esp_err_t rtc_gpio_pulldown_dis(gpio_num_t gpio_num);
esp_err_t rtc_gpio_hold_en(gpio_num_t gpio_num);
esp_err_t rtc_gpio_hold_dis(gpio_num_t gpio_num);
esp_err_t rtc_gpio_isolate(gpio_num_t gpio_num);
#ifdef __cplusplus
}
#endif
#endif
