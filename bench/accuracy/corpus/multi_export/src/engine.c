#include "engine.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct sock {
    struct engine *engine;
    struct event *ev;
};

static size_t on_data(char *p, size_t size, size_t n, void *user)
{
    struct transfer *t = user;
    size_t len = size * n;
    if (t->file)
        return fwrite(p, 1, len, t->file);
    char *grown = realloc(t->data, t->len + len + 1);
    if (!grown)
        return 0;
    t->data = grown;
    memcpy(t->data + t->len, p, len);
    t->len += len;
    t->data[t->len] = '\0';
    return len;
}

static size_t on_header(char *p, size_t size, size_t n, void *user)
{
    struct transfer *t = user;
    if (size * n > 12 && !strncasecmp(p, "Retry-After:", 12))
        t->retry_after = strtol(p + 12, NULL, 10);
    return size * n;
}

struct transfer *transfer_new(const char *url, transfer_done done, void *owner, void *arg)
{
    struct transfer *t = calloc(1, sizeof *t);
    t->easy = curl_easy_init();
    t->done = done;
    t->owner = owner;
    t->arg = arg;
    curl_easy_setopt(t->easy, CURLOPT_URL, url);
    curl_easy_setopt(t->easy, CURLOPT_PRIVATE, t);
    curl_easy_setopt(t->easy, CURLOPT_WRITEFUNCTION, on_data);
    curl_easy_setopt(t->easy, CURLOPT_WRITEDATA, t);
    curl_easy_setopt(t->easy, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(t->easy, CURLOPT_HEADERDATA, t);
    curl_easy_setopt(t->easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(t->easy, CURLOPT_TIMEOUT, 300L);
    return t;
}

void transfer_header(struct transfer *t, const char *name, const char *value)
{
    size_t n = strlen(name) + strlen(value) + 3;
    char *line = malloc(n);
    snprintf(line, n, "%s: %s", name, value);
    t->headers = curl_slist_append(t->headers, line);
    free(line);
}

void transfer_body(struct transfer *t, const char *type, const char *body)
{
    t->body = strdup(body);
    transfer_header(t, "Content-Type", type);
    curl_easy_setopt(t->easy, CURLOPT_POSTFIELDS, t->body);
}

void transfer_free(struct transfer *t)
{
    curl_easy_cleanup(t->easy);
    curl_slist_free_all(t->headers);
    free(t->body);
    free(t->data);
    free(t);
}

static void start(struct engine *e, struct transfer *t)
{
    t->tries++;
    e->running++;
    curl_easy_setopt(t->easy, CURLOPT_HTTPHEADER, t->headers);
    curl_multi_add_handle(e->multi, t->easy);
}

void engine_add(struct engine *e, struct transfer *t)
{
    t->next = NULL;
    if (e->running < e->limit) {
        start(e, t);
        return;
    }
    *e->tail = t;
    e->tail = &t->next;
}

static void reap(struct engine *e)
{
    CURLMsg *msg;
    int left;
    while ((msg = curl_multi_info_read(e->multi, &left))) {
        struct transfer *t;
        long status = 0;
        if (msg->msg != CURLMSG_DONE)
            continue;
        CURL *easy = msg->easy_handle;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&t);
        if (msg->data.result == CURLE_OK)
            curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        else
            fprintf(stderr, "transfer: %s\n", curl_easy_strerror(msg->data.result));
        curl_multi_remove_handle(e->multi, easy);
        e->running--;
        t->done(t, status);
        while (e->waiting && e->running < e->limit) {
            struct transfer *first = e->waiting;
            e->waiting = first->next;
            if (!e->waiting)
                e->tail = &e->waiting;
            start(e, first);
        }
    }
}

static void on_socket_event(evutil_socket_t fd, short what, void *user)
{
    struct engine *e = user;
    int running, flags = 0;
    if (what & EV_READ)
        flags |= CURL_CSELECT_IN;
    if (what & EV_WRITE)
        flags |= CURL_CSELECT_OUT;
    curl_multi_socket_action(e->multi, fd, flags, &running);
    reap(e);
}

static void on_timeout(evutil_socket_t fd, short what, void *user)
{
    struct engine *e = user;
    int running;
    (void)fd;
    (void)what;
    curl_multi_socket_action(e->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    reap(e);
}

static int on_socket(CURL *easy, curl_socket_t fd, int what, void *user, void *sockp)
{
    struct engine *e = user;
    struct sock *s = sockp;
    short kind = EV_PERSIST;
    (void)easy;
    if (what == CURL_POLL_REMOVE) {
        if (s) {
            event_free(s->ev);
            free(s);
            curl_multi_assign(e->multi, fd, NULL);
        }
        return 0;
    }
    if (!s) {
        s = calloc(1, sizeof *s);
        s->engine = e;
        curl_multi_assign(e->multi, fd, s);
    } else {
        event_free(s->ev);
    }
    if (what & CURL_POLL_IN)
        kind |= EV_READ;
    if (what & CURL_POLL_OUT)
        kind |= EV_WRITE;
    s->ev = event_new(e->base, fd, kind, on_socket_event, e);
    event_add(s->ev, NULL);
    return 0;
}

static int on_timer(CURLM *multi, long ms, void *user)
{
    struct engine *e = user;
    struct timeval tv = { ms / 1000, ms % 1000 * 1000 };
    (void)multi;
    if (ms < 0)
        evtimer_del(e->timer);
    else
        evtimer_add(e->timer, &tv);
    return 0;
}

int engine_init(struct engine *e, struct event_base *base, int limit)
{
    e->base = base;
    e->limit = limit;
    e->running = 0;
    e->waiting = NULL;
    e->tail = &e->waiting;
    e->timer = evtimer_new(base, on_timeout, e);
    e->multi = curl_multi_init();
    curl_multi_setopt(e->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
    curl_multi_setopt(e->multi, CURLMOPT_SOCKETDATA, e);
    curl_multi_setopt(e->multi, CURLMOPT_TIMERFUNCTION, on_timer);
    curl_multi_setopt(e->multi, CURLMOPT_TIMERDATA, e);
    return e->multi ? 0 : -1;
}

void engine_free(struct engine *e)
{
    event_free(e->timer);
    curl_multi_cleanup(e->multi);
}
