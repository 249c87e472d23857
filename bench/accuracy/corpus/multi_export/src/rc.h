#ifndef RC_H
#define RC_H

#include "config.h"
#include "engine.h"

struct rc;
typedef void (*rc_reply)(struct rc *rc, int status, const char *json, void *arg);

struct rc {
    const struct config *cfg;
    struct engine *engine;
    struct event *renew;
    char *access;
    char *refresh;
    void (*ready)(struct rc *);
    void *user;
    int pending;
};

void rc_init(struct rc *rc, struct engine *e, const struct config *cfg);
void rc_login(struct rc *rc, void (*ready)(struct rc *));
void rc_logout(struct rc *rc);

/* The path is made from fmt; "%s" of the caller must already be escaped. */
void rc_get(struct rc *rc, rc_reply reply, void *arg, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
void rc_send(struct rc *rc, const char *method, const char *body, rc_reply reply, void *arg, const char *fmt, ...)
    __attribute__((format(printf, 6, 7)));
/* Downloads into a file that the caller opened and the library closes. */
void rc_fetch(struct rc *rc, FILE *out, rc_reply reply, void *arg, const char *path);

#endif
