#include "rc.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "jscan.h"

#define MAX_TRIES 4

struct call {
    rc_reply reply;
    void *arg;
};

static void on_login(struct transfer *t, long status);

static void on_renew(evutil_socket_t fd, short what, void *user)
{
    struct rc *rc = user;
    (void)fd;
    (void)what;
    rc_login(rc, NULL);
}

void rc_init(struct rc *rc, struct engine *e, const struct config *cfg)
{
    memset(rc, 0, sizeof *rc);
    rc->cfg = cfg;
    rc->engine = e;
    rc->renew = evtimer_new(e->base, on_renew, rc);
}

static char *url_of(const struct rc *rc, const char *path)
{
    size_t n = strlen(rc->cfg->server) + strlen(path) + 1;
    char *url = malloc(n);
    snprintf(url, n, "%s%s", rc->cfg->server, path);
    return url;
}

static void basic_auth(struct rc *rc, struct transfer *t)
{
    curl_easy_setopt(t->easy, CURLOPT_USERNAME, rc->cfg->client_id);
    curl_easy_setopt(t->easy, CURLOPT_PASSWORD, rc->cfg->client_secret);
}

void rc_login(struct rc *rc, void (*ready)(struct rc *))
{
    char form[4096];
    char *url = url_of(rc, "/restapi/oauth/token");
    struct transfer *t = transfer_new(url, on_login, rc, NULL);
    free(url);
    if (rc->refresh)
        snprintf(form, sizeof form, "grant_type=refresh_token&refresh_token=%s", rc->refresh);
    else
        snprintf(form, sizeof form,
                 "grant_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Agrant-type%%3Ajwt-bearer&assertion=%s", rc->cfg->jwt);
    if (ready)
        rc->ready = ready;
    basic_auth(rc, t);
    transfer_body(t, "application/x-www-form-urlencoded", form);
    engine_add(rc->engine, t);  /* call: POST /restapi/oauth/token */
}

static void on_login(struct transfer *t, long status)
{
    struct rc *rc = t->owner;
    if (status != 200) {
        fprintf(stderr, "login failed: HTTP %ld %s\n", status, t->data ? t->data : "");
        event_base_loopbreak(rc->engine->base);
    } else {
        free(rc->access);
        free(rc->refresh);
        rc->access = js_string(t->data, "access_token");
        rc->refresh = js_string(t->data, "refresh_token");
        struct timeval tv = { js_long(t->data, "expires_in", 3600) * 4 / 5, 0 };
        evtimer_add(rc->renew, &tv);
        if (rc->ready) {
            void (*ready)(struct rc *) = rc->ready;
            rc->ready = NULL;
            ready(rc);
        }
    }
    transfer_free(t);
}

static void on_logout(struct transfer *t, long status)
{
    struct rc *rc = t->owner;
    if (status != 200)
        fprintf(stderr, "logout: HTTP %ld\n", status);
    transfer_free(t);
    event_base_loopexit(rc->engine->base, NULL);
}

void rc_logout(struct rc *rc)
{
    char form[2048];
    char *url = url_of(rc, "/restapi/oauth/revoke");
    struct transfer *t = transfer_new(url, on_logout, rc, NULL);
    free(url);
    evtimer_del(rc->renew);
    basic_auth(rc, t);
    snprintf(form, sizeof form, "token=%s", rc->access);
    transfer_body(t, "application/x-www-form-urlencoded", form);
    engine_add(rc->engine, t);  /* call: POST /restapi/oauth/revoke */
}

struct later {
    struct rc *rc;
    struct transfer *t;
    struct event *ev;
};

static void on_later(evutil_socket_t fd, short what, void *user)
{
    struct later *l = user;
    (void)fd;
    (void)what;
    engine_add(l->rc->engine, l->t);
    event_free(l->ev);
    free(l);
}

static void again(struct rc *rc, struct transfer *t, long seconds)
{
    struct later *l = malloc(sizeof *l);
    struct timeval tv = { seconds, 0 };
    l->rc = rc;
    l->t = t;
    l->ev = evtimer_new(rc->engine->base, on_later, l);
    free(t->data);
    t->data = NULL;
    t->len = 0;
    if (t->file)
        rewind(t->file);
    evtimer_add(l->ev, &tv);
}

static void on_done(struct transfer *t, long status)
{
    struct rc *rc = t->owner;
    struct call *c = t->arg;
    if ((status == 429 || status == 0 || status >= 500) && t->tries < MAX_TRIES) {
        again(rc, t, t->retry_after ? t->retry_after : 5L << t->tries);
        return;
    }
    if (t->file)
        fclose(t->file);
    rc->pending--;
    if (c->reply)
        c->reply(rc, (int)status, t->data ? t->data : "", c->arg);
    free(c);
    transfer_free(t);
}

static void enqueue(struct rc *rc, const char *method, const char *path, const char *body, FILE *out, rc_reply reply,
                    void *arg)
{
    char bearer[2048];
    struct call *c = malloc(sizeof *c);
    char *url = url_of(rc, path);
    struct transfer *t = transfer_new(url, on_done, rc, c);
    free(url);
    c->reply = reply;
    c->arg = arg;
    t->file = out;
    snprintf(bearer, sizeof bearer, "Bearer %s", rc->access);
    transfer_header(t, "Authorization", bearer);
    if (body)
        transfer_body(t, "application/json", body);
    if (strcmp(method, "GET"))
        curl_easy_setopt(t->easy, CURLOPT_CUSTOMREQUEST, method);
    rc->pending++;
    engine_add(rc->engine, t);
}

void rc_get(struct rc *rc, rc_reply reply, void *arg, const char *fmt, ...)
{
    char path[1024];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(path, sizeof path, fmt, ap);
    va_end(ap);
    enqueue(rc, "GET", path, NULL, NULL, reply, arg);
}

void rc_send(struct rc *rc, const char *method, const char *body, rc_reply reply, void *arg, const char *fmt, ...)
{
    char path[1024];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(path, sizeof path, fmt, ap);
    va_end(ap);
    enqueue(rc, method, path, body, NULL, reply, arg);
}

void rc_fetch(struct rc *rc, FILE *out, rc_reply reply, void *arg, const char *path)
{
    enqueue(rc, "GET", path, NULL, out, reply, arg);
}
