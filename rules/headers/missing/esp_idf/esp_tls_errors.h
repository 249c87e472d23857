#ifndef _MODEL_ESP_ESP_TLS_ERRORS_H
#define _MODEL_ESP_ESP_TLS_ERRORS_H
#include <esp_err.h>
#ifdef __cplusplus
extern "C" {
#endif
#define ESP_ERR_ESP_TLS_BASE 0x8000
#define ESP_ERR_ESP_TLS_CANNOT_RESOLVE_HOSTNAME (ESP_ERR_ESP_TLS_BASE + 0x01)
#define ESP_ERR_ESP_TLS_CANNOT_CREATE_SOCKET (ESP_ERR_ESP_TLS_BASE + 0x02)
#define ESP_ERR_ESP_TLS_FAILED_CONNECT_TO_HOST (ESP_ERR_ESP_TLS_BASE + 0x04)
#define ESP_ERR_ESP_TLS_CONNECTION_TIMEOUT (ESP_ERR_ESP_TLS_BASE + 0x06)
#define ESP_TLS_ERR_SSL_WANT_READ -0x6900
#define ESP_TLS_ERR_SSL_WANT_WRITE -0x6880
#define ESP_TLS_ERR_SSL_TIMEOUT -0x6800
typedef struct esp_tls_last_error { esp_err_t last_error; int esp_tls_error_code; int esp_tls_flags; } esp_tls_last_error_t;
typedef struct esp_tls_last_error *esp_tls_error_handle_t;
#ifdef __cplusplus
}
#endif
#endif
