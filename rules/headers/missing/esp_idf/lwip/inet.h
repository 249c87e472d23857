#ifndef _MODEL_ESP_LWIP_INET_H
#define _MODEL_ESP_LWIP_INET_H
#include <arpa/inet.h>
#include <netinet/in.h>
#endif
