/* The driver before ESP-IDF 5.0 (legacy). */
#ifndef _MODEL_ESP_DRIVER_ADC_H
#define _MODEL_ESP_DRIVER_ADC_H
#include <esp_err.h>
#include <hal/adc_types.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum { ADC_WIDTH_BIT_9 = 0, ADC_WIDTH_BIT_10 = 1, ADC_WIDTH_BIT_11 = 2, ADC_WIDTH_BIT_12 = 3, ADC_WIDTH_MAX } adc_bits_width_t;
typedef adc_channel_t adc1_channel_t;
typedef adc_channel_t adc2_channel_t;
#define ADC1_CHANNEL_0 ADC_CHANNEL_0
#define ADC1_CHANNEL_1 ADC_CHANNEL_1
#define ADC1_CHANNEL_2 ADC_CHANNEL_2
#define ADC1_CHANNEL_3 ADC_CHANNEL_3
#define ADC1_CHANNEL_4 ADC_CHANNEL_4
#define ADC1_CHANNEL_5 ADC_CHANNEL_5
#define ADC1_CHANNEL_6 ADC_CHANNEL_6
#define ADC1_CHANNEL_7 ADC_CHANNEL_7
esp_err_t adc1_config_width(adc_bits_width_t width_bit);
esp_err_t adc1_config_channel_atten(adc1_channel_t channel, adc_atten_t atten);
int adc1_get_raw(adc1_channel_t channel);
esp_err_t adc2_config_channel_atten(adc2_channel_t channel, adc_atten_t atten);
esp_err_t adc2_get_raw(adc2_channel_t channel, adc_bits_width_t width_bit, int *raw_out);
#ifdef __cplusplus
}
#endif
#endif
