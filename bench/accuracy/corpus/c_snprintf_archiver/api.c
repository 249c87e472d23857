#include "api.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

static int perform(struct api *api, const char *verb, const char *path)
{
    char url[1024];
    CURLcode rc;

    snprintf(url, sizeof url, "%s%s", API_BASE, path);
    curl_easy_reset(api->curl);
    curl_easy_setopt(api->curl, CURLOPT_URL, url);
    if (verb != NULL)
        curl_easy_setopt(api->curl, CURLOPT_CUSTOMREQUEST, verb);
    rc = curl_easy_perform(api->curl);
    if (rc != CURLE_OK) {
        fprintf(stderr, "%s: %s\n", url, curl_easy_strerror(rc));
        return -1;
    }
    curl_easy_getinfo(api->curl, CURLINFO_RESPONSE_CODE, &api->last_status);
    return api->last_status / 100 == 2 ? 0 : -1;
}

int api_open(struct api *api, const char *token)
{
    memset(api, 0, sizeof *api);
    snprintf(api->token, sizeof api->token, "%s", token);
    api->curl = curl_easy_init();
    return api->curl ? 0 : -1;
}

void api_close(struct api *api)
{
    curl_easy_cleanup(api->curl);
    api->curl = NULL;
}

int api_get(struct api *api, const char *path)
{
    return perform(api, NULL, path);
}

int api_delete(struct api *api, const char *path)
{
    return perform(api, "DELETE", path);
}
