#include "transport.h"

#include <curl/curl.h>
#include <string.h>

static int run(struct transport *t, const char *verb, const char *path, const char *body)
{
    char url[600];
    CURL *curl = t->state;
    strncpy(url, t->base, sizeof url - 1);
    url[sizeof url - 1] = 0;
    strncat(url, path, sizeof url - strlen(url) - 1);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, verb);
    if (body != NULL)
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    return curl_easy_perform(curl) == CURLE_OK ? 0 : -1;
}

static int curl_get(struct transport *t, const char *path) { return run(t, "GET", path, NULL); }
static int curl_post(struct transport *t, const char *path, const char *body) { return run(t, "POST", path, body); }
static int curl_remove(struct transport *t, const char *path) { return run(t, "DELETE", path, NULL); }

const struct transport_ops curl_transport_ops = {
    .name = "curl",
    .get = curl_get,
    .post = curl_post,
    .remove = curl_remove,
};
