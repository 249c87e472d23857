/* What the examples of ESP-IDF share. */
#ifndef _MODEL_ESP_PROTOCOL_EXAMPLES_COMMON_H
#define _MODEL_ESP_PROTOCOL_EXAMPLES_COMMON_H
#include <esp_err.h>
#include <esp_netif.h>
#ifdef __cplusplus
extern "C" {
#endif
esp_err_t example_connect(void);
esp_err_t example_disconnect(void);
esp_err_t example_configure_stdin_stdout(void);
esp_netif_t *get_example_netif(void);
#define EXAMPLE_INTERFACE get_example_netif()
#ifdef __cplusplus
}
#endif
#endif
