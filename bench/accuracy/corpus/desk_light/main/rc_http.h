#pragma once

#include "cJSON.h"
#include "esp_err.h"
#include "esp_http_client.h"

#define RC_PATH_MAX 192

/* One exchange with the platform. `path` starts with a slash. */
typedef struct {
    esp_http_client_method_t method;
    const char *path;
    const char *query;
    cJSON *body;    /* consumed */
    cJSON **reply;  /* may be NULL */
} rc_call_t;

esp_err_t rc_login(void);
esp_err_t rc_call(const rc_call_t *call);
int rc_last_status(void);
