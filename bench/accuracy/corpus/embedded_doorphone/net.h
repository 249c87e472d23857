#ifndef NET_H_
#define NET_H_

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Provided by the board support package. */
typedef struct {
    int32_t (*open)(const char *host, uint16_t port);
    int32_t (*write)(int32_t sock, const void *data, size_t len);
    int32_t (*read)(int32_t sock, void *data, size_t len);
    void    (*close)(int32_t sock);
} net_driver_t;

extern const net_driver_t net_tls;

#endif
