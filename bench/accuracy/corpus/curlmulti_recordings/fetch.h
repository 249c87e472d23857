#ifndef FETCH_H
#define FETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#define MAX_PARALLEL 8
#define MAX_RETRIES  5

typedef struct transfer {
    struct transfer *next;
    char *url;
    char *file;            /* NULL: keep in memory */
    FILE *out;
    char *data;
    size_t size;
    int attempts;
    void (*done)(struct transfer *t, long status);
    void *user;
    void *easy;
} transfer_t;

typedef struct {
    transfer_t *head, *tail;
    void *multi;
    int active;
    const char *token;
    double pause_until;
} fetcher_t;

bool fetcher_init(fetcher_t *f, const char *token);
void fetcher_run(fetcher_t *f);
void fetcher_free(fetcher_t *f);

/* Takes ownership of url. */
transfer_t *fetch_url(fetcher_t *f, char *url, const char *file, void (*done)(transfer_t *, long), void *user);

#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
transfer_t *fetchf(fetcher_t *f, const char *file, void (*done)(transfer_t *, long), const char *fmt, ...);

#endif
