#ifndef CLOUD_H_
#define CLOUD_H_

#include "net.h"

typedef enum {
    CLOUD_OK = 0,
    CLOUD_ERR_NET = -1,
    CLOUD_ERR_NOMEM = -2,
    CLOUD_ERR_STATUS = -3,
} cloud_err_t;

cloud_err_t cloud_init(const net_driver_t *drv, const char *token);
cloud_err_t cloud_ring(const char *number);
cloud_err_t cloud_cancel(uint32_t ringout);
cloud_err_t cloud_text(const char *number, const char *text);
cloud_err_t cloud_register(void);
cloud_err_t cloud_heartbeat(void);
cloud_err_t cloud_visitor_snapshot(const void *jpeg, size_t len);

#endif
