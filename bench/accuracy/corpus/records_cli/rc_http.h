/* rc_http.h - thin session layer over libcurl for rcctl */
#ifndef RC_HTTP_H
#define RC_HTTP_H

#include <stddef.h>
#include <curl/curl.h>

#define RC_API "/restapi/v1.0"
#define RC_EXT RC_API "/account/~/extension/~"

struct rc_buf {
    char *data;
    size_t len;
};

struct rc_session {
    CURL *curl;
    const char *server;
    const char *client_id;
    const char *client_secret;
    char access_token[1024];
    char refresh_token[1024];
    int verbose;
    int dry_run;
};

int  rc_session_open(struct rc_session *s);
void rc_session_close(struct rc_session *s);
int  rc_login_jwt(struct rc_session *s, const char *jwt);
int  rc_refresh(struct rc_session *s);

/* One exchange; refreshes the token once on a 401. Returns the HTTP status or -1. */
long rc_call(struct rc_session *s, const char *method, const char *path,
             const char *body, struct rc_buf *out);

long rc_getf(struct rc_session *s, struct rc_buf *out, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

void rc_buf_free(struct rc_buf *b);

#endif
