/* idiom: requests in a list, libcurl multi */
/* library: libcurl */
/* needs: curl */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct request {
    char url[400];
    const char *verb;
    struct request *next;
};

struct queue {
    CURLM *multi;
    struct request *waiting;
};

static void enqueue(struct queue *q, const char *verb, const char *path)
{
    struct request *r = calloc(1, sizeof *r);
    if (!r)
        return;
    snprintf(r->url, sizeof r->url, "https://platform.ringcentral.com/restapi/v1.0%s", path);
    r->verb = verb;
    r->next = q->waiting;
    q->waiting = r;
}

static void start_now(CURLM *multi, const char *verb, const char *path)
{
    char url[400];
    CURL *easy = curl_easy_init();
    snprintf(url, sizeof url, "https://platform.ringcentral.com/restapi/v1.0%s", path);
    curl_easy_setopt(easy, CURLOPT_URL, url);
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, verb);
    curl_multi_add_handle(multi, easy);
}

static void drain(struct queue *q)
{
    while (q->waiting) {
        struct request *r = q->waiting;
        CURL *easy = curl_easy_init();
        q->waiting = r->next;
        curl_easy_setopt(easy, CURLOPT_URL, r->url);
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, r->verb);
        curl_multi_add_handle(q->multi, easy);
        free(r);
    }
}

int main(void)
{
    struct queue q = {curl_multi_init(), NULL};
    int running = 0;
    start_now(q.multi, "GET", "/account/~/call-log"); /* call: GET /restapi/v1.0/account/{accountId}/call-log */
    start_now(q.multi, "GET", "/account/~/extension/~/call-log"); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
    enqueue(&q, "DELETE", "/account/~/extension/~/call-log"); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
    enqueue(&q, "POST", "/account/~/extension/~/sms"); /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms */
    enqueue(&q, "GET", "/account/~/presence"); /* call: GET /restapi/v1.0/account/{accountId}/presence */
    drain(&q);
    do {
        curl_multi_perform(q.multi, &running);
    } while (running);
    curl_multi_cleanup(q.multi);
    return 0;
}
