#define _GNU_SOURCE
#include "fetch.h"

#include <curl/curl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void)
{
    struct timespec ts;
    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (double)ts.tv_sec + ts.tv_nsec / 1e9;
}

static size_t on_data(void *p, size_t s, size_t n, void *user)
{
    transfer_t *t = user;
    if (t->out != NULL)
        return fwrite(p, s, n, t->out) * s;
    char *grown = realloc(t->data, t->size + s * n + 1);
    if (grown == NULL)
        return 0;
    memcpy(grown + t->size, p, s * n);
    t->data = grown;
    t->size += s * n;
    t->data[t->size] = 0;
    return s * n;
}

bool fetcher_init(fetcher_t *f, const char *token)
{
    *f = (fetcher_t){ .token = token, .multi = curl_multi_init() };
    return f->multi != NULL;
}

void fetcher_free(fetcher_t *f)
{
    curl_multi_cleanup(f->multi);
}

static void push(fetcher_t *f, transfer_t *t)
{
    t->next = NULL;
    if (f->tail)
        f->tail->next = t;
    else
        f->head = t;
    f->tail = t;
}

transfer_t *fetch_url(fetcher_t *f, char *url, const char *file, void (*done)(transfer_t *, long), void *user)
{
    transfer_t *t = calloc(1, sizeof *t);
    t->url = url;
    t->file = file ? strdup(file) : NULL;
    t->done = done;
    t->user = user;
    push(f, t);
    return t;
}

transfer_t *fetchf(fetcher_t *f, const char *file, void (*done)(transfer_t *, long), const char *fmt, ...)
{
    va_list ap;
    char *url;
    va_start(ap, fmt);
    if (vasprintf(&url, fmt, ap) < 0)
        url = NULL;
    va_end(ap);
    return url ? fetch_url(f, url, file, done, NULL) : NULL;
}

static void start(fetcher_t *f, transfer_t *t)
{
    CURL *easy = curl_easy_init();
    if (t->file != NULL)
        t->out = fopen(t->file, "wb");
    curl_easy_setopt(easy, CURLOPT_URL, t->url);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, t);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_data);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, t);
    curl_easy_setopt(easy, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
    curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, f->token);
    t->easy = easy;
    t->attempts++;
    curl_multi_add_handle(f->multi, easy);
    f->active++;
}

static void finish(fetcher_t *f, CURL *easy)
{
    transfer_t *t;
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &t);
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    curl_multi_remove_handle(f->multi, easy);
    curl_easy_cleanup(easy);
    f->active--;
    if (t->out != NULL) {
        fclose(t->out);
        t->out = NULL;
    }
    if (status == 429 && t->attempts < MAX_RETRIES) {
        f->pause_until = now() + 60;
        t->size = 0;
        push(f, t);
        return;
    }
    if (t->done)
        t->done(t, status);
    free(t->url);
    free(t->file);
    free(t->data);
    free(t);
}

void fetcher_run(fetcher_t *f)
{
    int running = 0, left;
    CURLMsg *msg;

    while (f->head != NULL || f->active > 0) {
        while (f->head != NULL && f->active < MAX_PARALLEL && now() >= f->pause_until) {
            transfer_t *t = f->head;
            f->head = t->next;
            if (f->head == NULL)
                f->tail = NULL;
            start(f, t);
        }
        curl_multi_perform(f->multi, &running);
        while ((msg = curl_multi_info_read(f->multi, &left)) != NULL)
            if (msg->msg == CURLMSG_DONE)
                finish(f, msg->easy_handle);
        curl_multi_poll(f->multi, NULL, 0, 500, NULL);
    }
}
