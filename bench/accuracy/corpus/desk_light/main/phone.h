#pragma once

#include <stdbool.h>

#include "esp_err.h"

typedef enum { LIGHT_OFF, LIGHT_GREEN, LIGHT_YELLOW, LIGHT_RED, LIGHT_BLINK } light_t;

esp_err_t phone_display_name(char *out, int size);
light_t phone_light(void);
int phone_unread_voicemail(void);
esp_err_t phone_toggle_dnd(void);
esp_err_t phone_set_queue(bool accept);
esp_err_t phone_panic(const char *where);
esp_err_t phone_call_back_last(void);
esp_err_t phone_mute_all_voicemail(void);
esp_err_t phone_hold_active(bool hold);
