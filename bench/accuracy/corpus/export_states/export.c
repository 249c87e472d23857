/* idiom: state machine with a table of steps, own HTTP layer */
/* library: sockets */
/* flags: -std=c11 -D_GNU_SOURCE -I. */
/* msgexport - nightly compliance export of the company's messages.
 * Runs as a small state machine so that a crash can resume from the state file. */
#include "netio.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define API_ROOT "/restapi/v1.0/account/~"
#define REPORT_ROOT API_ROOT "/message-store-report"

enum state { ST_AUTH, ST_CREATE, ST_POLL, ST_LIST, ST_FETCH, ST_AUDIT, ST_LOGOUT, ST_DONE, ST_FAILED };

static const char *const state_names[] = {
    "auth", "create", "poll", "list", "fetch", "audit", "logout", "done", "failed",
};

struct job {
    struct http_conn conn;
    enum state state;
    char token[1024];
    char task_id[64];
    char archives[16][64];
    int n_archives;
    int polls;
    const char *out_dir;
    const char *jwt;
};

static void logf_(const struct job *j, const char *msg)
{
    fprintf(stderr, "[%s] %s\n", state_names[j->state], msg);
}

static const char *pick(const char *doc, const char *key, char *dst, size_t cap)
{
    char pat[48];
    snprintf(pat, sizeof pat, "\"%s\":\"", key);
    const char *p = doc ? strstr(doc, pat) : NULL;
    if (!p)
        return NULL;
    p += strlen(pat);
    size_t n = strcspn(p, "\"");
    snprintf(dst, cap, "%.*s", (int)n, p);
    return p + n;
}

static enum state do_auth(struct job *j)
{
    struct http_reply r;
    char form[3000];
    snprintf(form, sizeof form, "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=%s", j->jwt);
    int st = http_exchange(&j->conn, V_POST, "/restapi/oauth/token", "application/x-www-form-urlencoded", form, &r);  // call: POST /restapi/oauth/token
    if (st != 200 || !pick(r.body, "access_token", j->token, sizeof j->token)) {
        logf_(j, "login refused");
        http_reply_clear(&r);
        return ST_FAILED;
    }
    j->conn.bearer = j->token;
    http_reply_clear(&r);
    return j->task_id[0] ? ST_POLL : ST_CREATE;
}

static enum state do_create(struct job *j)
{
    struct http_reply r;
    char body[160], from[32], to[32];
    time_t now = time(NULL), then = now - 24 * 3600;
    strftime(from, sizeof from, "%Y-%m-%dT00:00:00Z", gmtime(&then));
    strftime(to, sizeof to, "%Y-%m-%dT00:00:00Z", gmtime(&now));
    snprintf(body, sizeof body, "{\"dateFrom\":\"%s\",\"dateTo\":\"%s\"}", from, to);
    int st = http_exchange(&j->conn, V_POST, REPORT_ROOT, "application/json", body, &r);  // call: POST /restapi/v1.0/account/{accountId}/message-store-report
    enum state next = st == 202 && pick(r.body, "id", j->task_id, sizeof j->task_id) ? ST_POLL : ST_FAILED;
    http_reply_clear(&r);
    return next;
}

/* path of the running task, or of something below it */
static const char *task_path(const struct job *j, const char *below, char *buf, size_t cap)
{
    strcpy(buf, REPORT_ROOT "/");
    strncat(buf, j->task_id, cap - strlen(buf) - 1);
    if (below) {
        strncat(buf, "/", cap - strlen(buf) - 1);
        strncat(buf, below, cap - strlen(buf) - 1);
    }
    return buf;
}

static enum state do_poll(struct job *j)
{
    struct http_reply r;
    char path[256], status[32] = "";
    int st = http_exchange(&j->conn, V_GET, task_path(j, NULL, path, sizeof path), NULL, NULL, &r);  // call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}
    pick(r.body, "status", status, sizeof status);
    http_reply_clear(&r);
    if (st == 429) {
        logf_(j, "throttled on /restapi/v1.0/account/~/message-store-report");
        sleep(60);
        return ST_POLL;
    }
    if (strcmp(status, "Completed") == 0)
        return ST_LIST;
    if (st != 200 || ++j->polls > 120)
        return ST_FAILED;
    sleep(30);
    return ST_POLL;
}

static enum state do_list(struct job *j)
{
    struct http_reply r;
    char path[256];
    task_path(j, "archive", path, sizeof path);
    int st = http_exchange(&j->conn, V_GET, path, NULL, NULL, &r);  // call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive
    if (st != 200)
        return ST_FAILED;
    const char *p = r.body;
    while (j->n_archives < 16 && (p = pick(p, "id", j->archives[j->n_archives], sizeof j->archives[0])))
        j->n_archives++;
    http_reply_clear(&r);
    return ST_FETCH;
}

static enum state do_fetch(struct job *j)
{
    for (int i = 0; i < j->n_archives; i++) {
        char target[320], file[512];
        snprintf(target, sizeof target, "%s/%s/archive/%s", REPORT_ROOT, j->task_id, j->archives[i]);
        snprintf(file, sizeof file, "%s/%s.zip", j->out_dir, j->archives[i]);
        FILE *f = fopen(file, "wb");
        if (!f)
            return ST_FAILED;
        int st = http_download(&j->conn, target, f);  // call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive/{archiveId}
        fclose(f);
        if (st != 200) {
            unlink(file);
            return ST_FAILED;
        }
    }
    return ST_AUDIT;
}

static enum state do_audit(struct job *j)
{
    /* who could have written those messages */
    static const char *const lists[] = {
        API_ROOT "/extension?perPage=1000",
        API_ROOT "/phone-number?perPage=1000",
        API_ROOT "/directory/entries",
    };
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        struct http_reply r;
        char file[512];
        if (http_exchange(&j->conn, V_GET, lists[i], NULL, NULL, &r) != 200)  // call: GET /restapi/v1.0/account/{accountId}/directory/entries ; GET /restapi/v1.0/account/{accountId}/extension ; GET /restapi/v1.0/account/{accountId}/phone-number
            logf_(j, "one of the lists is missing");
        snprintf(file, sizeof file, "%s/audit-%zu.json", j->out_dir, i);
        FILE *f = fopen(file, "wb");
        if (f) {
            fwrite(r.body, 1, r.body_len, f);
            fclose(f);
        }
        http_reply_clear(&r);
    }
    return ST_LOGOUT;
}

static enum state do_logout(struct job *j)
{
    struct http_reply r;
    char form[1100];
    snprintf(form, sizeof form, "token=%s", j->token);
    http_exchange(&j->conn, V_POST, "/restapi/oauth/revoke", "application/x-www-form-urlencoded", form, &r);  // call: POST /restapi/oauth/revoke
    http_reply_clear(&r);
    return ST_DONE;
}

static enum state (*const steps[])(struct job *) = {
    [ST_AUTH] = do_auth, [ST_CREATE] = do_create, [ST_POLL] = do_poll, [ST_LIST] = do_list,
    [ST_FETCH] = do_fetch, [ST_AUDIT] = do_audit, [ST_LOGOUT] = do_logout,
};

static void save_state(const struct job *j)
{
    FILE *f = fopen("msgexport.state", "w");
    if (!f)
        return;
    fprintf(f, "%s %s\n", state_names[j->state], j->task_id);
    fclose(f);
}

int main(int argc, char **argv)
{
    struct job j = {.state = ST_AUTH, .out_dir = argc > 1 ? argv[1] : ".", .jwt = getenv("RC_JWT")};
    if (argc > 2)
        snprintf(j.task_id, sizeof j.task_id, "%s", argv[2]);
    j.conn.host = "platform.ringcentral.com";
    if (net_dial(&j.conn, "127.0.0.1", "8443") != 0) {
        perror("stunnel");
        return 1;
    }
    while (j.state != ST_DONE && j.state != ST_FAILED) {
        j.state = steps[j.state](&j);
        save_state(&j);
    }
    net_hangup(&j.conn);
    return j.state == ST_DONE ? 0 : 1;
}
