#ifndef _MODEL_ESP_LWIP_NETDB_H
#define _MODEL_ESP_LWIP_NETDB_H
#include <netdb.h>
#endif
