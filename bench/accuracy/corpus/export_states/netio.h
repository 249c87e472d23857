#ifndef NETIO_H
#define NETIO_H
#include <stddef.h>
#include <stdio.h>

/* The box runs stunnel on localhost which wraps the connection to the platform in TLS. */
struct http_conn {
    int fd;
    const char *host;      /* value of Host: */
    const char *bearer;
};

enum http_verb { V_GET, V_POST, V_PUT, V_DELETE };

struct http_reply {
    int status;
    char location[512];
    char *body;
    size_t body_len;
};

int  net_dial(struct http_conn *c, const char *addr, const char *port);
void net_hangup(struct http_conn *c);

int http_exchange(struct http_conn *c, enum http_verb verb, const char *target,
                  const char *ctype, const char *body, struct http_reply *r);
int http_download(struct http_conn *c, const char *target, FILE *sink);
void http_reply_clear(struct http_reply *r);
#endif
