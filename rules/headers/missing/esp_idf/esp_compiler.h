#ifndef _MODEL_ESP_ESP_COMPILER_H
#define _MODEL_ESP_ESP_COMPILER_H
#ifdef __cplusplus
extern "C" {
#endif
#define likely(x) (x)
#define unlikely(x) (x)
#ifdef __cplusplus
}
#endif
#endif
