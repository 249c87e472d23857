#pragma once
#include "esp_http_client.h"
typedef void *httpd_handle_t;
typedef struct httpd_req httpd_req_t;
enum http_method { HTTP_DELETE = 0, HTTP_GET = 1, HTTP_POST = 3, HTTP_PUT = 4 };
typedef enum http_method httpd_method_t;
typedef struct httpd_uri {
    const char *uri;
    httpd_method_t method;
    esp_err_t (*handler)(httpd_req_t *r);
    void *user_ctx;
} httpd_uri_t;
esp_err_t httpd_register_uri_handler(httpd_handle_t handle, const httpd_uri_t *uri_handler);
