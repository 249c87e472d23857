#ifndef ENDPOINTS_H
#define ENDPOINTS_H

enum endpoint {
    EP_ACTIVE_CALLS,
    EP_ACCOUNT_LOG,
    EP_DELETE_LOG,
    EP_SEND_SMS,
    EP_RING_OUT,
    EP_DEVICES,
    EP_COUNT
};

struct endpoint_info {
    const char *method;
    const char *path;
};

extern const struct endpoint_info endpoints[EP_COUNT];

int call_endpoint(enum endpoint which, const char *body);

#endif
