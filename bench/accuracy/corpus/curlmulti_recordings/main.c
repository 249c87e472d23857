/* idiom: parallel downloads, printf-like fetch */
/* library: libcurl */
/* needs: curl */
/* flags: -std=gnu99 -D_GNU_SOURCE */
#include "fetch.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define PLATFORM "https://platform.ringcentral.com/restapi/v1.0"
#define MEDIA    "https://media.ringcentral.com/restapi/v1.0"

static fetcher_t fetcher;

static void saved(transfer_t *t, long status)
{
    if (status != 200)
        fprintf(stderr, "%s: %ld\n", t->file, status);
}

static void fetch_recording(uint64_t id)
{
    char wav[64], json[64];
    snprintf(wav, sizeof wav, "%" PRIu64 ".wav", id);
    snprintf(json, sizeof json, "%" PRIu64 ".json", id);
    fetchf(&fetcher, wav, saved, MEDIA "/account/~/recording/%" PRIu64 "/content", id); /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content */
    fetchf(&fetcher, json, saved, "%s/account/%s/recording/%" PRIu64, PLATFORM, "~", id); /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId} */
}

static void on_page(transfer_t *t, long status)
{
    static const char key[] = "\"recording\":{";
    if (status != 200 || t->data == NULL)
        return;
    for (char *p = strstr(t->data, key); p != NULL; p = strstr(p + 1, key)) {
        char *id = strstr(p, "\"id\":\"");
        if (id != NULL)
            fetch_recording(strtoull(id + 6, NULL, 10));
    }
    char *next = strstr(t->data, "\"nextPage\":{\"uri\":\"");
    if (next != NULL) {
        next += 19;
        char *end = strchr(next, '"');
        if (end != NULL)
            fetch_url(&fetcher, strndup(next, (size_t)(end - next)), NULL, on_page, NULL); /* unresolved */
    }
}

static void on_greetings(transfer_t *t, long status)
{
    printf("%ld bytes of greetings, %ld\n", (long)t->size, status);
}

int main(int argc, char **argv)
{
    const char *token = getenv("RC_TOKEN");
    const char *since = argc > 1 ? argv[1] : "2024-01-01T00:00:00Z";
    char *url;

    if (token == NULL || !fetcher_init(&fetcher, token)) {
        fputs("RC_TOKEN is not set\n", stderr);
        return 2;
    }

    if (asprintf(&url, PLATFORM "/account/~/call-log?view=Detailed&recordingType=All&dateFrom=%s", since) > 0)
        fetch_url(&fetcher, url, NULL, on_page, NULL); /* call: GET /restapi/v1.0/account/{accountId}/call-log */

    fetch_url(&fetcher, strdup(PLATFORM "/account/~/call-recording"), "settings.json", saved, NULL); /* call: GET /restapi/v1.0/account/{accountId}/call-recording */
    fetchf(&fetcher, NULL, on_greetings, "%s/account/~/call-recording/custom-greetings?type=%s", PLATFORM, "StartRecording"); /* call: GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings */
    fetchf(&fetcher, "extensions.json", saved, PLATFORM "/account/~/call-recording/extensions"); /* call: GET /restapi/v1.0/account/{accountId}/call-recording/extensions */
    fetchf(&fetcher, "backup.json", saved, "https://backup.example.net/restapi/v1.0/account/~/call-log"); /* silent */

    for (int i = 2; i < argc; i++)
        fetch_recording(strtoull(argv[i], NULL, 10));

    fetcher_run(&fetcher);
    fetcher_free(&fetcher);
    return 0;
}
