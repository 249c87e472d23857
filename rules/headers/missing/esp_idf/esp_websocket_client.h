#ifndef _MODEL_ESP_ESP_WEBSOCKET_CLIENT_H
#define _MODEL_ESP_ESP_WEBSOCKET_CLIENT_H
#include <stdbool.h>
#include <esp_err.h>
#include <esp_event.h>
#include <freertos/FreeRTOS.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct esp_websocket_client *esp_websocket_client_handle_t;
extern esp_event_base_t const WEBSOCKET_EVENTS;
typedef enum {
    WEBSOCKET_EVENT_ANY = -1, WEBSOCKET_EVENT_ERROR = 0, WEBSOCKET_EVENT_CONNECTED, WEBSOCKET_EVENT_DISCONNECTED, WEBSOCKET_EVENT_DATA,
    WEBSOCKET_EVENT_CLOSED, WEBSOCKET_EVENT_BEFORE_CONNECT, WEBSOCKET_EVENT_MAX
} esp_websocket_event_id_t;
typedef enum { WEBSOCKET_TRANSPORT_UNKNOWN = 0, WEBSOCKET_TRANSPORT_OVER_TCP, WEBSOCKET_TRANSPORT_OVER_SSL } esp_websocket_transport_t;
typedef struct {
    const char *data_ptr;
    int data_len;
    bool fin;
    uint8_t op_code;
    esp_websocket_client_handle_t client;
    void *user_context;
    int payload_len;
    int payload_offset;
} esp_websocket_event_data_t;
typedef struct {
    const char *uri;
    const char *host;
    int port;
    const char *username;
    const char *password;
    const char *path;
    bool disable_auto_reconnect;
    void *user_context;
    int task_prio;
    const char *task_name;
    int task_stack;
    int buffer_size;
    const char *cert_pem;
    size_t cert_len;
    const char *client_cert;
    size_t client_cert_len;
    const char *client_key;
    size_t client_key_len;
    esp_websocket_transport_t transport;
    const char *subprotocol;
    const char *user_agent;
    const char *headers;
    int pingpong_timeout_sec;
    bool disable_pingpong_discon;
    bool use_global_ca_store;
    esp_err_t (*crt_bundle_attach)(void *conf);
    const char *cert_common_name;
    bool skip_cert_common_name_check;
    bool keep_alive_enable;
    int keep_alive_idle;
    int keep_alive_interval;
    int keep_alive_count;
    int reconnect_timeout_ms;
    int network_timeout_ms;
    size_t ping_interval_sec;
} esp_websocket_client_config_t;
esp_websocket_client_handle_t esp_websocket_client_init(const esp_websocket_client_config_t *config);
esp_err_t esp_websocket_client_set_uri(esp_websocket_client_handle_t client, const char *uri);
esp_err_t esp_websocket_client_append_header(esp_websocket_client_handle_t client, const char *key, const char *value);
esp_err_t esp_websocket_client_start(esp_websocket_client_handle_t client);
esp_err_t esp_websocket_client_stop(esp_websocket_client_handle_t client);
esp_err_t esp_websocket_client_destroy(esp_websocket_client_handle_t client);
int esp_websocket_client_send_bin(esp_websocket_client_handle_t client, const char *data, int len, TickType_t timeout);
int esp_websocket_client_send_text(esp_websocket_client_handle_t client, const char *data, int len, TickType_t timeout);
esp_err_t esp_websocket_client_close(esp_websocket_client_handle_t client, TickType_t timeout);
bool esp_websocket_client_is_connected(esp_websocket_client_handle_t client);
esp_err_t esp_websocket_register_events(esp_websocket_client_handle_t client, esp_websocket_event_id_t event, esp_event_handler_t event_handler, void *event_handler_arg);
#ifdef __cplusplus
}
#endif
#endif
