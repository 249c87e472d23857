#ifndef _MODEL_ESP_LWIP_DNS_H
#define _MODEL_ESP_LWIP_DNS_H
#include <lwip/err.h>
#include <netdb.h>
#endif
