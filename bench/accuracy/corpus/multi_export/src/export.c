#include "export.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "jscan.h"

#define ACCOUNT_PATH "/restapi/v1.0/account/%s"
#define REPORT_PATH  ACCOUNT_PATH "/message-store-report"

static char since[32];

static void finish_if_idle(struct rc *rc)
{
    if (rc->pending == 0)
        rc_logout(rc);
}

static FILE *output(struct rc *rc, const char *kind, const char *id, const char *ext)
{
    char name[600];
    snprintf(name, sizeof name, "%s/%s-%s.%s", rc->cfg->outdir, kind, id, ext);
    FILE *f = fopen(name, "wb");
    if (!f)
        perror(name);
    return f;
}

static void on_notified(struct transfer *t, long status)
{
    if (status >= 300)
        fprintf(stderr, "notify: HTTP %ld\n", status);
    transfer_free(t);
}

/* our own archive index, on another host */
static void notify(struct rc *rc, const char *kind, const char *id)
{
    char url[400], body[200];
    if (!rc->cfg->notify_url[0])
        return;
    snprintf(url, sizeof url, "%s/index/%s/%s", rc->cfg->notify_url, kind, id);
    snprintf(body, sizeof body, "{\"kind\":\"%s\",\"id\":\"%s\"}", kind, id);
    struct transfer *t = transfer_new(url, on_notified, rc, NULL);
    transfer_body(t, "application/json", body);
    curl_easy_setopt(t->easy, CURLOPT_CUSTOMREQUEST, "PUT");
    engine_add(rc->engine, t);
}

static void ignore(struct rc *rc, int status, const char *json, void *arg)
{
    if (status >= 300)
        fprintf(stderr, "%s: HTTP %d %s\n", (const char *)arg, status, json);
    finish_if_idle(rc);
}

static void on_recording(struct rc *rc, int status, const char *json, void *arg)
{
    char *id = arg;
    (void)json;
    if (status == 200) {
        notify(rc, "recording", id);
        if (rc->cfg->purge) {
            char body[96];
            snprintf(body, sizeof body, "{\"records\":[{\"id\":\"%s\"}]}", id);
            rc_send(rc, "DELETE", body, ignore, "purge", ACCOUNT_PATH "/call-recordings", rc->cfg->account);  /* call: DELETE /restapi/v1.0/account/{accountId}/call-recordings */
        }
    } else {
        fprintf(stderr, "recording %s: HTTP %d\n", id, status);
    }
    free(id);
    finish_if_idle(rc);
}

static void on_recording_info(struct rc *rc, int status, const char *json, void *arg)
{
    char path[256], *id = arg;
    char *type = js_string(json, "contentType");
    if (status == 200) {
        FILE *f = output(rc, "recording", id, type && strstr(type, "wav") ? "wav" : "mp3");
        if (f) {
            snprintf(path, sizeof path, ACCOUNT_PATH "/recording/%s/content", rc->cfg->account, id);
            rc_fetch(rc, f, on_recording, strdup(id), path);  /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content */
        }
    }
    free(type);
    free(id);
    finish_if_idle(rc);
}

static void on_call_log(struct rc *rc, int status, const char *json, void *arg)
{
    long page = (long)arg;
    const char *rec = NULL;
    if (status != 200) {
        fprintf(stderr, "call log: HTTP %d %s\n", status, json);
        finish_if_idle(rc);
        return;
    }
    while ((rec = js_next(json, "records", rec))) {
        const char *recording = strstr(rec, "\"recording\"");
        char *id = recording ? js_string(recording, "id") : NULL;
        if (id)
            rc_get(rc, on_recording_info, id, ACCOUNT_PATH "/recording/%s", rc->cfg->account, id);  /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId} */
    }
    if (strstr(json, "\"nextPage\""))
        rc_get(rc, on_call_log, (void *)(page + 1),  /* call: GET /restapi/v1.0/account/{accountId}/call-log */
               ACCOUNT_PATH "/call-log?recordingType=All&dateFrom=%s&perPage=1000&page=%ld", rc->cfg->account, since,
               page + 1);
    finish_if_idle(rc);
}

static void on_archive(struct rc *rc, int status, const char *json, void *arg)
{
    (void)json;
    if (status == 200)
        notify(rc, "messages", arg);
    free(arg);
    finish_if_idle(rc);
}

static void on_archives(struct rc *rc, int status, const char *json, void *arg)
{
    char *task = arg;
    int n = 0;
    const char *rec = NULL;
    while (status == 200 && (rec = js_next(json, "records", rec))) {
        char path[256], name[96];
        snprintf(name, sizeof name, "%s-%d", task, n);
        FILE *f = output(rc, "messages", name, "zip");
        if (!f)
            continue;
        snprintf(path, sizeof path, REPORT_PATH "/%s/archive/%d", rc->cfg->account, task, n++);
        rc_fetch(rc, f, on_archive, strdup(name), path);  /* call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive/{archiveId} */
    }
    free(task);
    finish_if_idle(rc);
}

static void on_report(struct rc *rc, int status, const char *json, void *arg);

struct poll {
    struct rc *rc;
    char *task;
    struct event *ev;
};

static void on_poll(evutil_socket_t fd, short what, void *user)
{
    struct poll *p = user;
    (void)fd;
    (void)what;
    p->rc->pending--;
    rc_get(p->rc, on_report, p->task, REPORT_PATH "/%s", p->rc->cfg->account, p->task);  /* call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId} */
    event_free(p->ev);
    free(p);
}

static void on_report(struct rc *rc, int status, const char *json, void *arg)
{
    char *task = arg ? arg : js_string(json, "id");
    char *state = js_string(json, "status");
    if (status >= 300 || !state) {
        fprintf(stderr, "message store report: HTTP %d %s\n", status, json);
        free(task);
    } else if (!strcmp(state, "Completed")) {
        rc_get(rc, on_archives, task, REPORT_PATH "/%s/archive", rc->cfg->account, task);  /* call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive */
    } else {
        static const struct timeval tv = { 15, 0 };
        struct poll *p = malloc(sizeof *p);
        p->rc = rc;
        p->task = task;
        p->ev = evtimer_new(rc->engine->base, on_poll, p);
        rc->pending++;
        evtimer_add(p->ev, &tv);
    }
    free(state);
    finish_if_idle(rc);
}

static void on_storage_settings(struct rc *rc, int status, const char *json, void *arg)
{
    (void)arg;
    const long period = js_long(json, "retentionPeriod", 90);
    if (status == 200 && period < 30)
        rc_send(rc, "PUT", "{\"retentionPeriod\":30}", ignore, "retention",  /* call: PUT /restapi/v1.0/account/{accountId}/message-store-configuration */
                "/restapi/v1.0/account/%s/message-store-configuration", rc->cfg->account);
    finish_if_idle(rc);
}

static void on_directory(struct rc *rc, int status, const char *json, void *arg)
{
    FILE *f = status == 200 ? output(rc, "directory", "all", "json") : NULL;
    (void)arg;
    if (f) {
        fputs(json, f);
        fclose(f);
    }
    finish_if_idle(rc);
}

void export_start(struct rc *rc)
{
    const char *account = rc->cfg->account;
    char body[128];
    time_t from = time(NULL) - rc->cfg->days * 86400L;
    strftime(since, sizeof since, "%Y-%m-%dT%H:%M:%SZ", gmtime(&from));
    mkdir(rc->cfg->outdir, 0755);

    fprintf(stderr, "exporting /restapi/v1.0/account/%s since %s\n", account, since);
    snprintf(body, sizeof body, "{\"dateFrom\":\"%s\"}", since);
    rc_send(rc, "POST", body, on_report, NULL, REPORT_PATH, account);  /* call: POST /restapi/v1.0/account/{accountId}/message-store-report */
    rc_get(rc, on_storage_settings, NULL, ACCOUNT_PATH "/message-store-configuration", account);  /* call: GET /restapi/v1.0/account/{accountId}/message-store-configuration */
    rc_get(rc, on_directory, NULL, ACCOUNT_PATH "/directory/entries?perPage=%d", account, 1000);  /* call: GET /restapi/v1.0/account/{accountId}/directory/entries */
    rc_get(rc, on_call_log, (void *)1L, ACCOUNT_PATH "/call-log?recordingType=All&dateFrom=%s&perPage=1000", account,  /* call: GET /restapi/v1.0/account/{accountId}/call-log */
           since);
    if (rc->cfg->purge)
        rc_send(rc, "DELETE", NULL, ignore, "faxes", ACCOUNT_PATH "/extension/~/message-store?type=Fax&dateTo=%s",  /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store */
                account, since);
}
