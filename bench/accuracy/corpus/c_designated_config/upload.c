/* idiom: designated initialisers in C */
/* library: libcurl */
/* needs: curl */
/* flags: -std=c17 */
#include <curl/curl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

typedef enum { HTTP_GET, HTTP_POST, HTTP_DELETE } http_method_t;

typedef struct {
    const char *host;
    const char *path;
    const char *query;
    http_method_t method;
    const char *body;
} http_config_t;

static const char *const method_names[] = {
    [HTTP_GET] = "GET", [HTTP_POST] = "POST", [HTTP_DELETE] = "DELETE",
};

static bool http_run(const http_config_t *cfg)
{
    char url[1024];
    CURL *curl = curl_easy_init();
    if (curl == NULL)
        return false;
    int n = snprintf(url, sizeof url, "https://%s%s", cfg->host ? cfg->host : "platform.ringcentral.com", cfg->path);
    if (cfg->query != NULL)
        snprintf(url + n, sizeof url - n, "?%s", cfg->query);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method_names[cfg->method]);
    if (cfg->body)
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, cfg->body);
    CURLcode rc = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return rc == CURLE_OK;
}

static const http_config_t active_calls = {
    .path = "/restapi/v1.0/account/~/extension/~/active-calls",
};

int main(int argc, char **argv)
{
    bool ok = http_run(&active_calls); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */

    http_config_t log = { .path = "/restapi/v1.0/account/~/call-log", .query = "perPage=10" };
    ok = http_run(&log) && ok; /* call: GET /restapi/v1.0/account/{accountId}/call-log */

    http_config_t text = {0};
    text.path = "/restapi/v1.0/account/~/extension/~/sms";
    text.method = HTTP_POST;
    text.body = argc > 1 ? argv[1] : "{}";
    ok = http_run(&text) && ok; /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms */

    ok = http_run(&(http_config_t){ /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
        .path = "/restapi/v1.0/account/~/extension/~/call-log",
        .method = HTTP_DELETE,
    }) && ok;

    log.host = "logs.example.org";
    ok = http_run(&log) && ok; /* silent */
    if (!ok)
        perror("/restapi/v1.0/account/~/call-log"); /* silent */
    return !ok;
}
