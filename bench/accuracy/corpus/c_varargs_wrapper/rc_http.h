#ifndef RC_HTTP_H
#define RC_HTTP_H
#include <curl/curl.h>

typedef struct rc_conn {
    CURL *easy;
    const char *host;
} rc_conn;

#if defined(__GNUC__)
#define RC_PRINTF(a, b) __attribute__((format(printf, a, b)))
#else
#define RC_PRINTF(a, b)
#endif

int rc_getf(rc_conn *c, const char *fmt, ...) RC_PRINTF(2, 3);
int rc_postf(rc_conn *c, const char *body, const char *fmt, ...) RC_PRINTF(3, 4);
int rc_requestf(rc_conn *c, const char *verb, const char *fmt, ...) RC_PRINTF(3, 4);
void rc_logf(const char *fmt, ...) RC_PRINTF(1, 2);

#endif
