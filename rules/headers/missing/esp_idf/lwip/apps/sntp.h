#ifndef _MODEL_ESP_LWIP_APPS_SNTP_H
#define _MODEL_ESP_LWIP_APPS_SNTP_H
#include <esp_sntp.h>
#endif
