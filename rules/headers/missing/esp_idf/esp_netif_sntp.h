#ifndef _MODEL_ESP_ESP_NETIF_SNTP_H
#define _MODEL_ESP_ESP_NETIF_SNTP_H
#include <esp_err.h>
#include <esp_event.h>
#include <esp_sntp.h>
#include <freertos/FreeRTOS.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef void (*esp_sntp_time_cb_t)(struct timeval *tv);
typedef struct esp_sntp_config {
    bool smooth_sync;
    bool server_from_dhcp;
    bool wait_for_sync;
    bool start;
    esp_sntp_time_cb_t sync_cb;
    bool renew_servers_after_new_IP;
    int ip_event_to_renew;
    size_t index_of_first_server;
    size_t num_of_servers;
    const char *servers[4];
} esp_sntp_config_t;
#define ESP_NETIF_SNTP_DEFAULT_CONFIG(server) {false, false, true, true, NULL, false, 0, 0, 1, {server}}
esp_err_t esp_netif_sntp_init(const esp_sntp_config_t *config);
esp_err_t esp_netif_sntp_start(void);
void esp_netif_sntp_deinit(void);
esp_err_t esp_netif_sntp_sync_wait(TickType_t tout);
#ifdef __cplusplus
}
#endif
#endif
