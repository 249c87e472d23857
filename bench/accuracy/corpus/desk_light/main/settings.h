#pragma once

#include "esp_err.h"

typedef struct {
    char wifi_ssid[33];
    char wifi_pass[65];
    char rc_host[64];       /* platform.ringcentral.com */
    char client_id[48];
    char client_secret[96];
    char jwt[1200];
    char extension[24];     /* "~" or the id of the extension shown */
    char queue[24];         /* the call queue joined with the button, may be empty */
    char alarm_number[20];  /* receives an SMS when the panic button is pressed */
    char own_number[20];
    char weather_url[128];
} settings_t;

extern settings_t g_settings;

esp_err_t settings_load(void);
