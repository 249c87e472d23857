#ifndef _MODEL_ESP_ESP_NETIF_TYPES_H
#define _MODEL_ESP_ESP_NETIF_TYPES_H
#include <esp_err.h>
#include <esp_event_base.h>
#include <esp_netif_ip_addr.h>
#ifdef __cplusplus
extern "C" {
#endif
struct esp_netif_obj;
typedef struct esp_netif_obj esp_netif_t;
typedef struct esp_netif_config esp_netif_config_t;
typedef struct esp_netif_inherent_config esp_netif_inherent_config_t;
typedef struct { esp_ip4_addr_t ip; esp_ip4_addr_t netmask; esp_ip4_addr_t gw; } esp_netif_ip_info_t;
typedef struct { esp_ip6_addr_t ip; } esp_netif_ip6_info_t;
typedef enum { ESP_NETIF_DNS_MAIN = 0, ESP_NETIF_DNS_BACKUP, ESP_NETIF_DNS_FALLBACK, ESP_NETIF_DNS_MAX } esp_netif_dns_type_t;
typedef struct { esp_ip_addr_t ip; } esp_netif_dns_info_t;
typedef enum {
    IP_EVENT_STA_GOT_IP, IP_EVENT_STA_LOST_IP, IP_EVENT_AP_STAIPASSIGNED, IP_EVENT_GOT_IP6, IP_EVENT_ETH_GOT_IP, IP_EVENT_ETH_LOST_IP, IP_EVENT_PPP_GOT_IP,
    IP_EVENT_PPP_LOST_IP
} ip_event_t;
typedef struct { esp_netif_t *esp_netif; esp_netif_ip_info_t ip_info; bool ip_changed; } ip_event_got_ip_t;
typedef struct { esp_netif_t *esp_netif; esp_netif_ip6_info_t ip6_info; int ip_index; } ip_event_got_ip6_t;
typedef struct { esp_netif_t *esp_netif; esp_ip4_addr_t ip; uint8_t mac[6]; } ip_event_ap_staipassigned_t;
extern esp_event_base_t const IP_EVENT;
#ifdef __cplusplus
}
#endif
#endif
