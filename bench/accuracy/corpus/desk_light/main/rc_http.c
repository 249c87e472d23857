#include "rc_http.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "esp_crt_bundle.h"
#include "esp_log.h"
#include "esp_timer.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"
#include "settings.h"

#define MAX_BODY 8192

static const char *TAG = "rc_http";

static char access_token[1400];
static char refresh_token[1400];
static int64_t expires_at;
static int last_status;

typedef struct {
    char *data;
    int len;
} buffer_t;

static esp_err_t on_event(esp_http_client_event_t *evt)
{
    buffer_t *buf = evt->user_data;
    if (evt->event_id == HTTP_EVENT_ON_DATA && buf->len + evt->data_len < MAX_BODY) {
        memcpy(buf->data + buf->len, evt->data, evt->data_len);
        buf->len += evt->data_len;
        buf->data[buf->len] = '\0';
    }
    return ESP_OK;
}

static void keep_string(const cJSON *json, const char *name, char *to, size_t size)
{
    const cJSON *item = cJSON_GetObjectItem(json, name);
    if (cJSON_IsString(item))
        strlcpy(to, item->valuestring, size);
}

esp_err_t rc_login(void)
{
    buffer_t buf = { .data = calloc(1, MAX_BODY) };
    char *form = malloc(2048);
    esp_http_client_config_t config = {
        .host = g_settings.rc_host,
        .path = "/restapi/oauth/token",
        .transport_type = HTTP_TRANSPORT_OVER_SSL,
        .method = HTTP_METHOD_POST,
        .auth_type = HTTP_AUTH_TYPE_BASIC,
        .username = g_settings.client_id,
        .password = g_settings.client_secret,
        .crt_bundle_attach = esp_crt_bundle_attach,
        .event_handler = on_event,
        .user_data = &buf,
        .timeout_ms = 10000,
    };

    if (refresh_token[0])
        snprintf(form, 2048, "grant_type=refresh_token&refresh_token=%s", refresh_token);
    else
        snprintf(form, 2048, "grant_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Agrant-type%%3Ajwt-bearer&assertion=%s",
                 g_settings.jwt);

    esp_http_client_handle_t client = esp_http_client_init(&config);
    esp_http_client_set_header(client, "Content-Type", "application/x-www-form-urlencoded");
    esp_http_client_set_post_field(client, form, strlen(form));
    esp_err_t err = esp_http_client_perform(client);  /* call: POST /restapi/oauth/token */
    if (err == ESP_OK && esp_http_client_get_status_code(client) == 200) {
        cJSON *json = cJSON_Parse(buf.data);
        keep_string(json, "access_token", access_token, sizeof access_token);
        keep_string(json, "refresh_token", refresh_token, sizeof refresh_token);
        const cJSON *life = cJSON_GetObjectItem(json, "expires_in");
        expires_at = esp_timer_get_time() + (life ? life->valueint : 3600) * 1000000LL;
        cJSON_Delete(json);
    } else {
        ESP_LOGE(TAG, "login: %s %d", esp_err_to_name(err), esp_http_client_get_status_code(client));
        refresh_token[0] = '\0';
        err = ESP_FAIL;
    }
    esp_http_client_cleanup(client);
    free(form);
    free(buf.data);
    return err;
}

static esp_err_t attempt(const rc_call_t *call, const char *text, buffer_t *buf)
{
    char bearer[1420];
    esp_http_client_config_t config = {
        .host = g_settings.rc_host,
        .path = call->path,
        .query = call->query,
        .method = call->method,
        .transport_type = HTTP_TRANSPORT_OVER_SSL,
        .crt_bundle_attach = esp_crt_bundle_attach,
        .event_handler = on_event,
        .user_data = buf,
        .timeout_ms = 15000,
    };
    buf->len = 0;
    buf->data[0] = '\0';

    esp_http_client_handle_t client = esp_http_client_init(&config);
    if (!client)
        return ESP_ERR_NO_MEM;
    snprintf(bearer, sizeof bearer, "Bearer %s", access_token);
    esp_http_client_set_header(client, "Authorization", bearer);
    esp_http_client_set_header(client, "Accept", "application/json");
    if (text) {
        esp_http_client_set_header(client, "Content-Type", "application/json");
        esp_http_client_set_post_field(client, text, strlen(text));
    }
    esp_err_t err = esp_http_client_perform(client);
    last_status = err == ESP_OK ? esp_http_client_get_status_code(client) : 0;
    esp_http_client_cleanup(client);
    return err;
}

esp_err_t rc_call(const rc_call_t *call)
{
    buffer_t buf = { .data = malloc(MAX_BODY) };
    char *text = call->body ? cJSON_PrintUnformatted(call->body) : NULL;
    esp_err_t err = ESP_FAIL;

    if (esp_timer_get_time() > expires_at - 60 * 1000000LL)
        rc_login();
    for (int i = 0; i < 3; i++) {
        err = attempt(call, text, &buf);
        if (err == ESP_OK && last_status == 401) {
            rc_login();
        } else if (err != ESP_OK || last_status == 429 || last_status >= 500) {
            vTaskDelay(pdMS_TO_TICKS(2000 << i));
        } else {
            break;
        }
    }
    if (err == ESP_OK && last_status >= 300) {
        ESP_LOGW(TAG, "%s: HTTP %d %s", call->path, last_status, buf.data);
        err = ESP_ERR_INVALID_RESPONSE;
    }
    if (err == ESP_OK && call->reply)
        *call->reply = cJSON_Parse(buf.data);
    cJSON_Delete(call->body);
    cJSON_free(text);
    free(buf.data);
    return err;
}

int rc_last_status(void)
{
    return last_status;
}
