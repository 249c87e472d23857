/* rc.c - tiny RingCentral layer over libcurl, (c) 2009 */
#include <stdlib.h>
#include <string.h>
#include <stdio.h>
#include <curl/curl.h>
#include "rc.h"

static size_t sink(char *data, size_t size, size_t n, void *arg)
{
    RC *rc = (RC *) arg;
    size_t len = size * n;
    char *p = (char *) realloc(rc->reply, rc->reply_len + len + 1);
    if (p == NULL)
        return 0;
    memcpy(p + rc->reply_len, data, len);
    rc->reply = p;
    rc->reply_len += (unsigned long) len;
    p[rc->reply_len] = '\0';
    return len;
}

int rc_open(RC *rc, const char *token)
{
    memset(rc, 0, sizeof(RC));
    strncpy(rc->token, token, sizeof(rc->token) - 1);
    rc->curl = curl_easy_init();
    return rc->curl != NULL ? RC_OK : RC_ENET;
}

void rc_close(RC *rc)
{
    if (rc->curl)
        curl_easy_cleanup((CURL *) rc->curl);
    free(rc->reply);
    rc->reply = NULL;
}

static int run(RC *rc, const char *json)
{
    CURL *c = (CURL *) rc->curl;
    struct curl_slist *h = NULL;
    char auth[1100];
    CURLcode code;

    free(rc->reply);
    rc->reply = NULL;
    rc->reply_len = 0;

    sprintf(auth, "Authorization: Bearer %s", rc->token);
    h = curl_slist_append(h, auth);
    if (json != NULL) {
        h = curl_slist_append(h, "Content-Type: application/json");
        curl_easy_setopt(c, CURLOPT_POSTFIELDS, json);
    }
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, h);
    curl_easy_setopt(c, CURLOPT_URL, rc->url);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, sink);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, rc);
    code = curl_easy_perform(c);
    curl_slist_free_all(h);
    if (code != CURLE_OK)
        return RC_ENET;
    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &rc->status);
    return rc->status / 100 == 2 ? RC_OK : RC_EHTTP;
}

static int extension_url(RC *rc, const char *what)
{
    static const char prefix[] = RC_SERVER RC_API "/account/~/extension/~/";
    if (sizeof(prefix) + strlen(what) > RC_MAXURL)
        return RC_ETOOLONG;
    strcpy(rc->url, prefix);
    strcat(rc->url, what);
    return RC_OK;
}

int rc_get(RC *rc, const char *what)
{
    int e = extension_url(rc, what);
    if (e != RC_OK)
        return e;
    curl_easy_reset((CURL *) rc->curl);
    return run(rc, NULL);
}

int rc_put(RC *rc, const char *what, const char *json)
{
    int e = extension_url(rc, what);
    if (e != RC_OK)
        return e;
    curl_easy_reset((CURL *) rc->curl);
    curl_easy_setopt((CURL *) rc->curl, CURLOPT_CUSTOMREQUEST, "PUT");
    return run(rc, json);
}

int rc_del(RC *rc, const char *what)
{
    int e = extension_url(rc, what);
    if (e != RC_OK)
        return e;
    curl_easy_reset((CURL *) rc->curl);
    curl_easy_setopt((CURL *) rc->curl, CURLOPT_CUSTOMREQUEST, "DELETE");
    return run(rc, NULL);
}

int rc_account_info(RC *rc)
{
    curl_easy_reset((CURL *) rc->curl);
    strcpy(rc->url, RC_SERVER);
    strcat(rc->url, RC_API);
    strcat(rc->url, "/account/~");
    return run(rc, NULL); /* call: GET /restapi/v1.0/account/{accountId} */
}
