/* The driver before ESP-IDF 5.0 (legacy). */
#ifndef _MODEL_ESP_DRIVER_I2S_H
#define _MODEL_ESP_DRIVER_I2S_H
#include <esp_err.h>
#include <freertos/FreeRTOS.h>
#include <freertos/queue.h>
#include <esp_intr_alloc.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum { I2S_NUM_0 = 0, I2S_NUM_1 = 1, I2S_NUM_MAX } i2s_port_t;
typedef enum {
    I2S_MODE_MASTER = 1, I2S_MODE_SLAVE = 2, I2S_MODE_TX = 4, I2S_MODE_RX = 8, I2S_MODE_DAC_BUILT_IN = 16, I2S_MODE_ADC_BUILT_IN = 32, I2S_MODE_PDM = 64
} i2s_mode_t;
typedef enum { I2S_BITS_PER_SAMPLE_8BIT = 8, I2S_BITS_PER_SAMPLE_16BIT = 16, I2S_BITS_PER_SAMPLE_24BIT = 24, I2S_BITS_PER_SAMPLE_32BIT = 32 } i2s_bits_per_sample_t;
typedef enum { I2S_BITS_PER_CHAN_DEFAULT = 0, I2S_BITS_PER_CHAN_8BIT = 8, I2S_BITS_PER_CHAN_16BIT = 16, I2S_BITS_PER_CHAN_24BIT = 24, I2S_BITS_PER_CHAN_32BIT = 32 } i2s_bits_per_chan_t;
typedef enum { I2S_CHANNEL_MONO = 1, I2S_CHANNEL_STEREO = 2 } i2s_channel_t;
typedef enum { I2S_CHANNEL_FMT_RIGHT_LEFT, I2S_CHANNEL_FMT_ALL_RIGHT, I2S_CHANNEL_FMT_ALL_LEFT, I2S_CHANNEL_FMT_ONLY_RIGHT, I2S_CHANNEL_FMT_ONLY_LEFT } i2s_channel_fmt_t;
typedef enum {
    I2S_COMM_FORMAT_STAND_I2S = 1, I2S_COMM_FORMAT_STAND_MSB = 2, I2S_COMM_FORMAT_STAND_PCM_SHORT = 4, I2S_COMM_FORMAT_STAND_PCM_LONG = 12,
    I2S_COMM_FORMAT_I2S = 1, I2S_COMM_FORMAT_I2S_MSB = 1, I2S_COMM_FORMAT_I2S_LSB = 2, I2S_COMM_FORMAT_PCM = 4
} i2s_comm_format_t;
typedef enum { I2S_MCLK_MULTIPLE_DEFAULT = 0, I2S_MCLK_MULTIPLE_128 = 128, I2S_MCLK_MULTIPLE_256 = 256, I2S_MCLK_MULTIPLE_384 = 384 } i2s_mclk_multiple_t;
#define I2S_PIN_NO_CHANGE (-1)
typedef struct {
    i2s_mode_t mode;
    uint32_t sample_rate;
    i2s_bits_per_sample_t bits_per_sample;
    i2s_channel_fmt_t channel_format;
    i2s_comm_format_t communication_format;
    int intr_alloc_flags;
    union { int dma_buf_count; int dma_desc_num; };
    union { int dma_buf_len; int dma_frame_num; };
    bool use_apll;
    bool tx_desc_auto_clear;
    int fixed_mclk;
    i2s_mclk_multiple_t mclk_multiple;
    i2s_bits_per_chan_t bits_per_chan;
} i2s_config_t;
typedef i2s_config_t i2s_driver_config_t;
typedef struct { int mck_io_num; int bck_io_num; int ws_io_num; int data_out_num; int data_in_num; } i2s_pin_config_t;
esp_err_t i2s_driver_install(i2s_port_t i2s_num, const i2s_config_t *i2s_config, int queue_size, void *i2s_queue);
esp_err_t i2s_driver_uninstall(i2s_port_t i2s_num);
esp_err_t i2s_set_pin(i2s_port_t i2s_num, const i2s_pin_config_t *pin);
esp_err_t i2s_write(i2s_port_t i2s_num, const void *src, size_t size, size_t *bytes_written, TickType_t ticks_to_wait);
esp_err_t i2s_read(i2s_port_t i2s_num, void *dest, size_t size, size_t *bytes_read, TickType_t ticks_to_wait);
esp_err_t i2s_set_sample_rates(i2s_port_t i2s_num, uint32_t rate);
esp_err_t i2s_set_clk(i2s_port_t i2s_num, uint32_t rate, uint32_t bits_cfg, i2s_channel_t ch);
esp_err_t i2s_start(i2s_port_t i2s_num);
esp_err_t i2s_stop(i2s_port_t i2s_num);
esp_err_t i2s_zero_dma_buffer(i2s_port_t i2s_num);
#ifdef __cplusplus
}
#endif
#endif
