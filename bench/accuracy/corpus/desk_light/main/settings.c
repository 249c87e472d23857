#include "settings.h"

#include <string.h>

#include "esp_log.h"
#include "nvs.h"
#include "nvs_flash.h"

static const char *TAG = "settings";

settings_t g_settings = {
    .rc_host = "platform.ringcentral.com",
    .extension = "~",
    .weather_url = "http://wttr.local/v1/now?format=json",
};

static const struct {
    const char *key;
    char *value;
    size_t size;
} entries[] = {
    { "ssid", g_settings.wifi_ssid, sizeof g_settings.wifi_ssid },
    { "pass", g_settings.wifi_pass, sizeof g_settings.wifi_pass },
    { "rc_host", g_settings.rc_host, sizeof g_settings.rc_host },
    { "client_id", g_settings.client_id, sizeof g_settings.client_id },
    { "secret", g_settings.client_secret, sizeof g_settings.client_secret },
    { "jwt", g_settings.jwt, sizeof g_settings.jwt },
    { "extension", g_settings.extension, sizeof g_settings.extension },
    { "queue", g_settings.queue, sizeof g_settings.queue },
    { "alarm", g_settings.alarm_number, sizeof g_settings.alarm_number },
    { "own", g_settings.own_number, sizeof g_settings.own_number },
    { "weather", g_settings.weather_url, sizeof g_settings.weather_url },
};

esp_err_t settings_load(void)
{
    nvs_handle_t nvs;
    esp_err_t err = nvs_flash_init();
    if (err == ESP_ERR_NVS_NO_FREE_PAGES) {
        ESP_ERROR_CHECK(nvs_flash_erase());
        err = nvs_flash_init();
    }
    if (err != ESP_OK)
        return err;
    err = nvs_open("desklight", NVS_READONLY, &nvs);
    if (err != ESP_OK)
        return err;
    for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++) {
        size_t size = entries[i].size;
        err = nvs_get_str(nvs, entries[i].key, entries[i].value, &size);
        if (err != ESP_OK && err != ESP_ERR_NVS_NOT_FOUND)
            ESP_LOGW(TAG, "%s: %s", entries[i].key, esp_err_to_name(err));
    }
    nvs_close(nvs);
    return ESP_OK;
}
