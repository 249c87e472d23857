#ifndef ENGINE_H
#define ENGINE_H

#include <curl/curl.h>
#include <event2/event.h>
#include <stddef.h>
#include <stdio.h>

struct transfer;
typedef void (*transfer_done)(struct transfer *t, long status);

struct transfer {
    CURL *easy;
    struct curl_slist *headers;
    char *body;
    FILE *file;             /* when set, the answer goes there */
    char *data;
    size_t len;
    long retry_after;
    int tries;
    transfer_done done;
    void *owner;
    void *arg;
    struct transfer *next;
};

struct engine {
    struct event_base *base;
    CURLM *multi;
    struct event *timer;
    struct transfer *waiting, **tail;
    int running;
    int limit;
};

int engine_init(struct engine *e, struct event_base *base, int limit);
void engine_free(struct engine *e);

struct transfer *transfer_new(const char *url, transfer_done done, void *owner, void *arg);
void transfer_header(struct transfer *t, const char *name, const char *value);
void transfer_body(struct transfer *t, const char *type, const char *body);
void transfer_free(struct transfer *t);

/* starts the transfer, or queues it while `limit` others are running */
void engine_add(struct engine *e, struct transfer *t);

#endif
