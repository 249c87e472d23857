#ifndef _MODEL_ESP_FREERTOS_MESSAGE_BUFFER_H
#define _MODEL_ESP_FREERTOS_MESSAGE_BUFFER_H
#include <freertos/stream_buffer.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef StreamBufferHandle_t MessageBufferHandle_t;
MessageBufferHandle_t xMessageBufferCreate(size_t xBufferSizeBytes);
size_t xMessageBufferSend(MessageBufferHandle_t xMessageBuffer, const void *pvTxData, size_t xDataLengthBytes, TickType_t xTicksToWait);
size_t xMessageBufferReceive(MessageBufferHandle_t xMessageBuffer, void *pvRxData, size_t xBufferLengthBytes, TickType_t xTicksToWait);
void vMessageBufferDelete(MessageBufferHandle_t xMessageBuffer);
#ifdef __cplusplus
}
#endif
#endif
