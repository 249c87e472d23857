#ifndef _MODEL_ESP_ESP_TLS_H
#define _MODEL_ESP_ESP_TLS_H
#include <stdbool.h>
#include <sys/types.h>
#include <esp_err.h>
#include <esp_tls_errors.h>
#ifdef __cplusplus
extern "C" {
#endif
struct ifreq;
typedef enum esp_tls_conn_state { ESP_TLS_INIT = 0, ESP_TLS_CONNECTING, ESP_TLS_HANDSHAKE, ESP_TLS_FAIL, ESP_TLS_DONE } esp_tls_conn_state_t;
typedef struct psk_key_hint { const uint8_t *key; const size_t key_size; const char *hint; } psk_hint_key_t;
typedef struct tls_keep_alive_cfg { bool keep_alive_enable; int keep_alive_idle; int keep_alive_interval; int keep_alive_count; } tls_keep_alive_cfg_t;
typedef struct esp_tls_cfg {
    const char **alpn_protos;
    union { const unsigned char *cacert_buf; const unsigned char *cacert_pem_buf; };
    union { unsigned int cacert_bytes; unsigned int cacert_pem_bytes; };
    union { const unsigned char *clientcert_buf; const unsigned char *clientcert_pem_buf; };
    union { unsigned int clientcert_bytes; unsigned int clientcert_pem_bytes; };
    union { const unsigned char *clientkey_buf; const unsigned char *clientkey_pem_buf; };
    union { unsigned int clientkey_bytes; unsigned int clientkey_pem_bytes; };
    const unsigned char *clientkey_password;
    unsigned int clientkey_password_len;
    bool non_block;
    bool use_secure_element;
    int timeout_ms;
    bool use_global_ca_store;
    const char *common_name;
    bool skip_common_name;
    tls_keep_alive_cfg_t *keep_alive_cfg;
    const psk_hint_key_t *psk_hint_key;
    esp_err_t (*crt_bundle_attach)(void *conf);
    void *ds_data;
    bool is_plain_tcp;
    struct ifreq *if_name;
} esp_tls_cfg_t;
typedef struct esp_tls esp_tls_t;
esp_tls_t *esp_tls_init(void);
esp_tls_t *esp_tls_conn_http_new(const char *url, const esp_tls_cfg_t *cfg);
int esp_tls_conn_new_sync(const char *hostname, int hostlen, int port, const esp_tls_cfg_t *cfg, esp_tls_t *tls);
int esp_tls_conn_http_new_sync(const char *url, const esp_tls_cfg_t *cfg, esp_tls_t *tls);
int esp_tls_conn_new_async(const char *hostname, int hostlen, int port, const esp_tls_cfg_t *cfg, esp_tls_t *tls);
ssize_t esp_tls_conn_write(esp_tls_t *tls, const void *data, size_t datalen);
ssize_t esp_tls_conn_read(esp_tls_t *tls, void *data, size_t datalen);
int esp_tls_conn_destroy(esp_tls_t *tls);
ssize_t esp_tls_get_bytes_avail(esp_tls_t *tls);
esp_err_t esp_tls_get_conn_sockfd(esp_tls_t *tls, int *sockfd);
esp_err_t esp_tls_init_global_ca_store(void);
esp_err_t esp_tls_set_global_ca_store(const unsigned char *cacert_pem_buf, const unsigned int cacert_pem_bytes);
void esp_tls_free_global_ca_store(void);
esp_err_t esp_tls_get_and_clear_last_error(esp_tls_error_handle_t h, int *esp_tls_code, int *esp_tls_flags);
esp_err_t esp_tls_get_error_handle(esp_tls_t *tls, esp_tls_error_handle_t *error_handle);
#ifdef __cplusplus
}
#endif
#endif
