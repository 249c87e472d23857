/* idiom: one libcurl handle, many requests */
/* library: libcurl */
/* needs: curl */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const LOG_URL = "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/call-log";

struct buffer {
    char *data;
    size_t size;
};

static size_t collect(char *ptr, size_t size, size_t n, void *user)
{
    struct buffer *b = user;
    (void)ptr;
    b->size += size * n;
    return size * n;
}

int main(void)
{
    struct buffer answer = {0};
    struct curl_slist *headers = NULL;
    CURL *h;
    CURLcode rc;
    int status = EXIT_FAILURE;

    curl_global_init(CURL_GLOBAL_DEFAULT);
    h = curl_easy_init();
    if (!h)
        goto out;

    headers = curl_slist_append(headers, "Accept: application/json");
    curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(h, CURLOPT_WRITEDATA, &answer);

    curl_easy_setopt(h, CURLOPT_URL, LOG_URL);
    if ((rc = curl_easy_perform(h)) != CURLE_OK) /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
        goto out;

    curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "DELETE");
    rc = curl_easy_perform(h); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
    if (rc != CURLE_OK)
        goto out;

    curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, NULL);
    curl_easy_setopt(h, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/ring-out");
    curl_easy_setopt(h, CURLOPT_POSTFIELDS, "{\"from\":{\"phoneNumber\":\"101\"}}");
    rc = curl_easy_perform(h); /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out */
    if (rc != CURLE_OK)
        goto out;

    curl_easy_setopt(h, CURLOPT_HTTPGET, 1L);
    curl_easy_setopt(h, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/active-calls");
    rc = curl_easy_perform(h); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */

    curl_easy_setopt(h, CURLOPT_NOBODY, 1L);
    rc = curl_easy_perform(h); /* silent */

    curl_easy_reset(h);
    curl_easy_setopt(h, CURLOPT_URL, "https://media.ringcentral.com/restapi/v1.0/account/1001/recording/77/content");
    rc = curl_easy_perform(h); /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content */

    curl_easy_setopt(h, CURLOPT_URL, "https://backup.example.org/restapi/v1.0/account/~/call-log");
    rc = curl_easy_perform(h); /* silent */
    if (rc == CURLE_OK)
        status = EXIT_SUCCESS;
out:
    curl_slist_free_all(headers);
    if (h)
        curl_easy_cleanup(h);
    curl_global_cleanup();
    free(answer.data);
    return status;
}
