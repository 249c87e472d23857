#ifndef _MODEL_ESP_MBEDTLS_BASE64_H
#define _MODEL_ESP_MBEDTLS_BASE64_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
#define MBEDTLS_ERR_BASE64_BUFFER_TOO_SMALL -0x002A
#define MBEDTLS_ERR_BASE64_INVALID_CHARACTER -0x002C
int mbedtls_base64_encode(unsigned char *dst, size_t dlen, size_t *olen, const unsigned char *src, size_t slen);
int mbedtls_base64_decode(unsigned char *dst, size_t dlen, size_t *olen, const unsigned char *src, size_t slen);
#ifdef __cplusplus
}
#endif
#endif
