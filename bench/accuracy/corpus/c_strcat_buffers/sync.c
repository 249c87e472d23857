/* idiom: strcpy and strcat buffers */
/* library: libcurl */
/* needs: curl */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SERVER "https://platform.ringcentral.com"

static const char account_path[] = "/restapi/v1.0/account/~";

static char *recording_url(const char *id)
{
    size_t n = strlen(SERVER) + strlen(account_path) + strlen(id) + 32;
    char *url = malloc(n);
    if (!url)
        return NULL;
    strcpy(url, SERVER);
    strcat(url, account_path);
    strcat(url, "/recording/");
    strcat(url, id);
    return url;
}

static int get_to_file(const char *url, const char *name)
{
    FILE *out = fopen(name, "wb");
    CURL *curl = curl_easy_init();
    CURLcode rc = CURLE_FAILED_INIT;
    if (curl && out) {
        curl_easy_setopt(curl, CURLOPT_URL, url);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
        rc = curl_easy_perform(curl);
    }
    if (curl)
        curl_easy_cleanup(curl);
    if (out)
        fclose(out);
    return rc == CURLE_OK ? 0 : -1;
}

int sync_recording(const char *id)
{
    char *url = recording_url(id);
    int rc;
    if (!url)
        return -1;
    rc = get_to_file(url, "meta.json"); /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId} */
    if (rc == 0) {
        char *content = realloc(url, strlen(url) + sizeof "/content");
        if (content) {
            url = content;
            strcat(url, "/content");
            rc = get_to_file(url, "audio.mp3"); /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content */
        }
    }
    free(url);
    return rc;
}

int sync_log(const char *since)
{
    char url[512] = SERVER;
    strcat(url, account_path);
    strcat(url, "/call-log");
    if (since) {
        strcat(url, "?dateFrom=");
        strncat(url, since, 32);
    }
    return get_to_file(url, "log.json"); /* call: GET /restapi/v1.0/account/{accountId}/call-log */
}

int send_text(const char *json)
{
    char url[300];
    int rc = -1;
    CURL *c = curl_easy_init();
    if (!c)
        return -1;
    url[0] = '\0';
    strcat(url, SERVER "/restapi/v1.0");
    strcat(url, "/account/~/extension/~");
    strcat(url, "/sms");
    curl_easy_setopt(c, CURLOPT_URL, url);
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, json);
    if (curl_easy_perform(c) == CURLE_OK) /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms */
        rc = 0;
    else
        fputs("POST /restapi/v1.0/account/~/extension/~/sms failed\n", stderr); /* silent */
    curl_easy_cleanup(c);
    return rc;
}

int is_log_url(const char *url)
{
    return strstr(url, "/restapi/v1.0/account/~/call-log") != NULL; /* silent */
}

void wrong_path(void)
{
    char url[300];
    strcpy(url, SERVER);
    strcat(url, "/restapi/v1.0/account/~");
    strcat(url, "call-log"); /* the slash was forgotten: the server answers 404 */
    get_to_file(url, "x"); /* silent */
}
