#define _GNU_SOURCE
#include "rc_http.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static int rc_vrequest(rc_conn *c, const char *verb, const char *body, const char *fmt, va_list ap)
{
    char *path = NULL, *url = NULL;
    int rc = -1;

    if (vasprintf(&path, fmt, ap) < 0)
        return -1;
    if (asprintf(&url, "https://%s%s", c->host, path) >= 0) {
        curl_easy_setopt(c->easy, CURLOPT_URL, url);
        curl_easy_setopt(c->easy, CURLOPT_CUSTOMREQUEST, verb);
        if (body)
            curl_easy_setopt(c->easy, CURLOPT_POSTFIELDS, body);
        rc = (int)curl_easy_perform(c->easy);
        rc_logf("%s %s -> %d", verb, url, rc);
    }
    free(url);
    free(path);
    return rc;
}

int rc_getf(rc_conn *c, const char *fmt, ...)
{
    va_list ap;
    int rc;
    va_start(ap, fmt);
    rc = rc_vrequest(c, "GET", NULL, fmt, ap);
    va_end(ap);
    return rc;
}

int rc_postf(rc_conn *c, const char *body, const char *fmt, ...)
{
    va_list ap;
    int rc;
    va_start(ap, fmt);
    rc = rc_vrequest(c, "POST", body, fmt, ap);
    va_end(ap);
    return rc;
}

int rc_requestf(rc_conn *c, const char *verb, const char *fmt, ...)
{
    va_list ap;
    int rc;
    va_start(ap, fmt);
    rc = rc_vrequest(c, verb, NULL, fmt, ap);
    va_end(ap);
    return rc;
}

void rc_logf(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    va_end(ap);
}
