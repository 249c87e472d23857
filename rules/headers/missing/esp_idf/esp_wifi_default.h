#ifndef _MODEL_ESP_ESP_WIFI_DEFAULT_H
#define _MODEL_ESP_ESP_WIFI_DEFAULT_H
#include <esp_netif.h>
#ifdef __cplusplus
extern "C" {
#endif
esp_netif_t *esp_netif_create_default_wifi_ap(void);
esp_netif_t *esp_netif_create_default_wifi_sta(void);
void esp_netif_destroy_default_wifi(void *esp_netif);
esp_err_t esp_wifi_set_default_wifi_sta_handlers(void);
#ifdef __cplusplus
}
#endif
#endif
