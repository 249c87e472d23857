#include "weather.h"

#include <stdlib.h>

#include "cJSON.h"
#include "esp_http_client.h"
#include "settings.h"

/* The second line of the display shows the weather of another service. */
int weather_now(double *degrees)
{
    char text[512] = "";
    esp_http_client_config_t config = { .url = g_settings.weather_url, .timeout_ms = 4000 };
    esp_http_client_handle_t client = esp_http_client_init(&config);
    int ok = 0;

    if (esp_http_client_open(client, 0) == ESP_OK) {
        esp_http_client_fetch_headers(client);
        if (esp_http_client_read_response(client, text, sizeof text - 1) > 0) {
            cJSON *json = cJSON_Parse(text);
            const cJSON *t = cJSON_GetObjectItem(json, "temp_C");
            if (cJSON_IsNumber(t)) {
                *degrees = t->valuedouble;
                ok = 1;
            }
            cJSON_Delete(json);
        }
    }
    esp_http_client_cleanup(client);
    return ok;
}
