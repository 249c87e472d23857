/* idiom: configuration file, helper with method and URL */
/* library: libcurl */
/* needs: curl cjson */
/* flags: -std=gnu11 -Isrc */
/* rcfaxd - send files dropped in a spool directory as faxes */
#include <curl/curl.h>
#include <cjson/cJSON.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "config.h"
#include "rcapi.h"

static volatile sig_atomic_t stop_flag;

static void on_signal(int sig)
{
    (void)sig;
    stop_flag = 1;
}

/* Reports a finished job to our own document server. */
static void report_job(const struct spool_config *cfg, const char *name, const char *id)
{
    char url[512], body[512];
    CURL *c;
    if (!cfg->backend_url[0]) return;
    c = curl_easy_init();
    snprintf(url, sizeof(url), "%s/api/fax-jobs/%s", cfg->backend_url, id);
    snprintf(body, sizeof(body), "{\"file\":\"%s\"}", name);
    curl_easy_setopt(c, CURLOPT_URL, url);
    curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "PUT");
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, body);
    curl_easy_perform(c);
    curl_easy_cleanup(c);
}

/* Spool files are named <number>_<anything>.pdf */
static int process_file(struct rc_session *s, const char *name)
{
    char src[512], dst[512], to[32], id[32];
    const char *us = strchr(name, '_');
    int tries;
    if (!us || (size_t)(us - name) >= sizeof(to)) return 0;
    memcpy(to, name, us - name);
    to[us - name] = '\0';
    snprintf(src, sizeof(src), "%s/%s", s->cfg->spool_dir, name);
    snprintf(dst, sizeof(dst), "%s/%s", s->cfg->done_dir, name);
    for (tries = 0; tries < s->cfg->max_retries; tries++) {
        char status[32];
        if (rc_send_fax(s, to, src, NULL, id, sizeof(id)) != 0) {
            sleep(s->last_status == 429 ? 60 : 5);
            continue;
        }
        if (rc_fax_status(s, id, status, sizeof(status)) == 0)
            printf("%s -> %s: %s (%s)\n", name, to, id, status);
        report_job(s->cfg, name, id);
        return rename(src, dst);
    }
    fprintf(stderr, "rcfax: giving up on %s\n", name);
    return -1;
}

static void scan_spool(struct rc_session *s)
{
    struct dirent *e;
    DIR *d = opendir(s->cfg->spool_dir);
    if (!d) return;
    while ((e = readdir(d)) && !stop_flag)
        if (e->d_name[0] != '.') process_file(s, e->d_name);
    closedir(d);
}

static void fetch_inbound(struct rc_session *s)
{
    int page = 1, more = 1;
    while (more && !stop_flag) {
        struct membuf out = {0};
        cJSON *doc, *rec;
        more = 0;
        if (rc_list_inbound(s, &out, page++) != 0) {
            membuf_free(&out);
            break;
        }
        doc = cJSON_Parse(out.data);
        cJSON_ArrayForEach(rec, cJSON_GetObjectItem(doc, "records")) {
            char id[32], aid[32], dest[512];
            cJSON *att = cJSON_GetArrayItem(cJSON_GetObjectItem(rec, "attachments"), 0);
            if (!att) continue;
            snprintf(id, sizeof(id), "%.0f", cJSON_GetObjectItem(rec, "id")->valuedouble);
            snprintf(aid, sizeof(aid), "%.0f", cJSON_GetObjectItem(att, "id")->valuedouble);
            snprintf(dest, sizeof(dest), "%s/in-%s.pdf", s->cfg->done_dir, id);
            if (rc_download_attachment(s, id, aid, dest) == 0) {
                rc_mark_read(s, id);
                rc_delete_message(s, id);
            }
        }
        more = cJSON_GetObjectItem(cJSON_GetObjectItem(doc, "navigation"), "nextPage") != NULL;
        cJSON_Delete(doc);
        membuf_free(&out);
    }
}

static void show_info(struct rc_session *s)
{
    struct membuf out = {0};
    if (rc_extension_features(s, &out) == 0) puts(out.data);
    membuf_free(&out);
    if (rc_fax_numbers(s, &out) == 0) puts(out.data);
    membuf_free(&out);
    if (rc_cover_pages(s, &out) == 0) puts(out.data);
    membuf_free(&out);
}

int main(int argc, char **argv)
{
    struct spool_config cfg;
    struct rc_session s = {0};

    config_defaults(&cfg);
    if (config_load(&cfg, argc > 1 ? argv[1] : "/etc/rcfaxd.conf") != 0) return 1;
    curl_global_init(CURL_GLOBAL_ALL);
    signal(SIGINT, on_signal);
    signal(SIGTERM, on_signal);

    s.cfg = &cfg;
    if (rc_login(&s) != 0) {
        fprintf(stderr, "rcfax: login failed (%ld)\n", s.last_status);
        return 1;
    }
    if (argc > 2 && !strcmp(argv[2], "--info")) {
        show_info(&s);
    } else {
        while (!stop_flag) {
            scan_spool(&s);
            fetch_inbound(&s);
            sleep(cfg.poll_seconds);
        }
    }
    rc_logout(&s);
    curl_global_cleanup();
    return 0;
}
