#ifndef _MODEL_ESP_ESP_NETIF_IP_ADDR_H
#define _MODEL_ESP_ESP_NETIF_IP_ADDR_H
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
struct esp_ip6_addr { uint32_t addr[4]; uint8_t zone; };
struct esp_ip4_addr { uint32_t addr; };
typedef struct esp_ip4_addr esp_ip4_addr_t;
typedef struct esp_ip6_addr esp_ip6_addr_t;
typedef struct _ip_addr {
    union { esp_ip6_addr_t ip6; esp_ip4_addr_t ip4; } u_addr;
    uint8_t type;
} esp_ip_addr_t;
#define ESP_IPADDR_TYPE_V4 0U
#define ESP_IPADDR_TYPE_V6 6U
#define esp_ip4_addr_get_byte(ipaddr, idx) (((const uint8_t *)(&(ipaddr)->addr))[idx])
#define IP2STR(ipaddr) esp_ip4_addr_get_byte(ipaddr, 0), esp_ip4_addr_get_byte(ipaddr, 1), esp_ip4_addr_get_byte(ipaddr, 2), esp_ip4_addr_get_byte(ipaddr, 3)
#define IPSTR "%d.%d.%d.%d"
#define ESP_IP4TOADDR(a, b, c, d) ((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16 | (uint32_t)(d) << 24)
uint32_t esp_ip4addr_aton(const char *addr);
char *esp_ip4addr_ntoa(const esp_ip4_addr_t *addr, char *buf, int buflen);
void esp_netif_set_ip4_addr(esp_ip4_addr_t *addr, uint8_t a, uint8_t b, uint8_t c, uint8_t d);
#ifdef __cplusplus
}
#endif
#endif
