#include "rc_http.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TOKEN_PATH "/restapi/oauth/token"
/* kept for the day we support the browser flow */
#define AUTHORIZE_PATH "/restapi/oauth/authorize"

static size_t on_write(char *ptr, size_t size, size_t n, void *user)
{
    struct rc_buf *b = user;
    size_t add = size * n;
    char *p = realloc(b->data, b->len + add + 1);
    if (!p)
        return 0;
    memcpy(p + b->len, ptr, add);
    b->data = p;
    b->len += add;
    b->data[b->len] = '\0';
    return add;
}

void rc_buf_free(struct rc_buf *b)
{
    free(b->data);
    b->data = NULL;
    b->len = 0;
}

int rc_session_open(struct rc_session *s)
{
    s->curl = curl_easy_init();
    return s->curl ? 0 : -1;
}

void rc_session_close(struct rc_session *s)
{
    if (s->curl)
        curl_easy_cleanup(s->curl);
    s->curl = NULL;
}

/* good enough for the flat token document */
static int json_pick(const char *doc, const char *key, char *dst, size_t cap)
{
    char pat[64];
    snprintf(pat, sizeof pat, "\"%s\"", key);
    const char *p = doc ? strstr(doc, pat) : NULL;
    if (!p || !(p = strchr(p + strlen(pat), '"')))
        return -1;
    const char *e = strchr(++p, '"');
    if (!e || (size_t)(e - p) >= cap)
        return -1;
    memcpy(dst, p, (size_t)(e - p));
    dst[e - p] = '\0';
    return 0;
}

static int token_request(struct rc_session *s, const char *form)
{
    char url[256], userpwd[512];
    struct rc_buf out = {0};
    long status = 0;

    snprintf(url, sizeof url, "https://%s%s", s->server, TOKEN_PATH);
    snprintf(userpwd, sizeof userpwd, "%s:%s", s->client_id, s->client_secret);

    curl_easy_reset(s->curl);
    curl_easy_setopt(s->curl, CURLOPT_URL, url);
    curl_easy_setopt(s->curl, CURLOPT_USERPWD, userpwd);
    curl_easy_setopt(s->curl, CURLOPT_POSTFIELDS, form);
    curl_easy_setopt(s->curl, CURLOPT_WRITEFUNCTION, on_write);
    curl_easy_setopt(s->curl, CURLOPT_WRITEDATA, &out);
    CURLcode rc = curl_easy_perform(s->curl);  // call: POST /restapi/oauth/token
    if (rc != CURLE_OK) {
        fprintf(stderr, "rcctl: POST " TOKEN_PATH ": %s\n", curl_easy_strerror(rc));
        rc_buf_free(&out);
        return -1;
    }
    curl_easy_getinfo(s->curl, CURLINFO_RESPONSE_CODE, &status);
    int ok = status == 200 &&
             json_pick(out.data, "access_token", s->access_token, sizeof s->access_token) == 0 &&
             json_pick(out.data, "refresh_token", s->refresh_token, sizeof s->refresh_token) == 0;
    rc_buf_free(&out);
    return ok ? 0 : -1;
}

int rc_login_jwt(struct rc_session *s, const char *jwt)
{
    char form[4096];
    snprintf(form, sizeof form,
             "grant_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Agrant-type%%3Ajwt-bearer&assertion=%s", jwt);
    return token_request(s, form);
}

int rc_refresh(struct rc_session *s)
{
    char form[1200];
    snprintf(form, sizeof form, "grant_type=refresh_token&refresh_token=%s", s->refresh_token);
    return token_request(s, form);
}

long rc_call(struct rc_session *s, const char *method, const char *path,
             const char *body, struct rc_buf *out)
{
    char url[1024], auth[1100];
    long status = -1;

    snprintf(url, sizeof url, "https://%s%s", s->server, path);
    if (s->verbose)
        fprintf(stderr, "> %s %s\n", method, path);
    if (s->dry_run)
        return 200;

    for (int attempt = 0; attempt < 2; attempt++) {
        struct curl_slist *hdr = NULL;
        snprintf(auth, sizeof auth, "Authorization: Bearer %s", s->access_token);
        hdr = curl_slist_append(hdr, auth);
        if (body)
            hdr = curl_slist_append(hdr, "Content-Type: application/json");

        curl_easy_reset(s->curl);
        curl_easy_setopt(s->curl, CURLOPT_URL, url);
        curl_easy_setopt(s->curl, CURLOPT_CUSTOMREQUEST, method);
        curl_easy_setopt(s->curl, CURLOPT_HTTPHEADER, hdr);
        if (body)
            curl_easy_setopt(s->curl, CURLOPT_POSTFIELDS, body);
        curl_easy_setopt(s->curl, CURLOPT_WRITEFUNCTION, on_write);
        curl_easy_setopt(s->curl, CURLOPT_WRITEDATA, out);

        CURLcode rc = curl_easy_perform(s->curl);
        curl_slist_free_all(hdr);
        if (rc != CURLE_OK)
            return -1;
        curl_easy_getinfo(s->curl, CURLINFO_RESPONSE_CODE, &status);
        if (status != 401 || rc_refresh(s) != 0)
            break;
        rc_buf_free(out);
    }
    return status;
}

long rc_getf(struct rc_session *s, struct rc_buf *out, const char *fmt, ...)
{
    char path[512];
    va_list ap;
    va_start(ap, fmt);
    int n = vsnprintf(path, sizeof path, fmt, ap);
    va_end(ap);
    if (n < 0 || (size_t)n >= sizeof path)
        return -1;
    return rc_call(s, "GET", path, NULL, out);
}
