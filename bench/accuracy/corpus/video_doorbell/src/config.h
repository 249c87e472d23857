#pragma once

// Copy to config_local.h and fill in.
#define WIFI_SSID        "workshop"
#define WIFI_PASS        "secret"

#define RC_SERVER        "https://platform.ringcentral.com"
#define RC_CLIENT_ID     "xxxxxxxx"
#define RC_CLIENT_SECRET "xxxxxxxx"
#define RC_JWT           "eyJ..."

#define DOOR_FROM_NUMBER "+15551230000"
#define DOOR_CHAT_ID     "1234567890"

#define PIN_BUTTON       14
#define PIN_LED          2
#define PIN_RELAY        12
#define DEBOUNCE_MS      400
#define PRESENCE_MS      30000UL
#define MAX_RETRIES      3
