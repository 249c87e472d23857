#ifndef _MODEL_ESP_ESP_CRT_BUNDLE_H
#define _MODEL_ESP_ESP_CRT_BUNDLE_H
#include <esp_err.h>
#ifdef __cplusplus
extern "C" {
#endif
esp_err_t esp_crt_bundle_attach(void *conf);
void esp_crt_bundle_detach(void *conf);
esp_err_t esp_crt_bundle_set(const uint8_t *x509_bundle, size_t bundle_size);
#ifdef __cplusplus
}
#endif
#endif
