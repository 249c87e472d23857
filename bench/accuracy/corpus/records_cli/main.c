/* idiom: command table walked by pointer, printf-style helper */
/* library: libcurl */
/* needs: curl */
/* flags: -std=gnu11 -I. */
/* rcctl - poke at a RingCentral account from the shell */
#include "rc_http.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int (*cmd_fn)(struct rc_session *s, int argc, char **argv);

static int finish(long status, struct rc_buf *out)
{
    if (out->data)
        fwrite(out->data, 1, out->len, stdout);
    rc_buf_free(out);
    if (status >= 200 && status < 300)
        return 0;
    fprintf(stderr, "rcctl: server said %ld\n", status);
    return 1;
}

static int cmd_sms(struct rc_session *s, int argc, char **argv)
{
    char body[2048];
    struct rc_buf out = {0};
    (void)argc;
    snprintf(body, sizeof body,
             "{\"from\":{\"phoneNumber\":\"%s\"},\"to\":[{\"phoneNumber\":\"%s\"}],\"text\":\"%s\"}",
             argv[1], argv[2], argv[3]);
    return finish(rc_call(s, "POST", RC_EXT "/sms", body, &out), &out);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
}

static int cmd_log(struct rc_session *s, int argc, char **argv)
{
    struct rc_buf out = {0};
    int page = argc > 1 ? atoi(argv[1]) : 1;
    return finish(rc_getf(s, &out, RC_EXT "/call-log?view=Detailed&page=%d", page), &out);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

static int cmd_message(struct rc_session *s, int argc, char **argv)
{
    struct rc_buf out = {0};
    char path[256];
    const char *verb = argv[1], *id = argc > 2 ? argv[2] : "";

    snprintf(path, sizeof path, "%s/message-store/%s", RC_EXT, id);
    if (strcmp(verb, "show") == 0)
        return finish(rc_call(s, "GET", path, NULL, &out), &out);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    if (strcmp(verb, "read") == 0)
        return finish(rc_call(s, "PUT", path, "{\"readStatus\":\"Read\"}", &out), &out);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    if (strcmp(verb, "rm") == 0)
        return finish(rc_call(s, "DELETE", path, NULL, &out), &out);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    fprintf(stderr, "rcctl: message show|read|rm ID\n");
    return 2;
}

static int cmd_recording(struct rc_session *s, int argc, char **argv)
{
    struct rc_buf out = {0};
    (void)argc;
    long st = rc_getf(s, &out, RC_API "/account/~/recording/%s/content", argv[1]);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    if (st != 200)
        return finish(st, &out);
    FILE *f = fopen(argv[2], "wb");
    if (!f) {
        perror(argv[2]);
        rc_buf_free(&out);
        return 1;
    }
    fwrite(out.data, 1, out.len, f);
    fclose(f);
    rc_buf_free(&out);
    return 0;
}

static int cmd_dnd(struct rc_session *s, int argc, char **argv)
{
    struct rc_buf out = {0};
    const char *status = argc > 1 && strcmp(argv[1], "off") == 0 ? "TakeAllCalls" : "DoNotAcceptAnyCalls";
    char body[96];
    snprintf(body, sizeof body, "{\"dndStatus\":\"%s\"}", status);
    return finish(rc_call(s, "PUT", RC_EXT "/presence", body, &out), &out);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}

static const struct command {
    const char *name;
    int min_args;
    cmd_fn run;
    const char *help;
} commands[] = {
    {"sms",       3, cmd_sms,       "FROM TO TEXT"},
    {"log",       0, cmd_log,       "[PAGE]"},
    {"message",   2, cmd_message,   "show|read|rm ID"},
    {"recording", 2, cmd_recording, "ID FILE"},
    {"dnd",       0, cmd_dnd,       "[on|off]"},
    {NULL, 0, NULL, NULL},
};

/* parameterless look-ups, reachable as "rcctl show NAME" */
static const struct query {
    const char *name;
    const char *path;
} queries[] = {
    {"account", RC_API "/account/~"},
    {"queues",  RC_API "/account/~/call-queues"},
    {"devices", RC_EXT "/device"},
    {NULL, NULL},
};

static int show(struct rc_session *s, const char *name)
{
    struct rc_buf out = {0};
    for (const struct query *q = queries; q->name; q++) {
        if (strcmp(q->name, name) == 0)
            return finish(rc_call(s, "GET", q->path, NULL, &out), &out);  // call: GET /restapi/v1.0/account/{accountId} ; GET /restapi/v1.0/account/{accountId}/call-queues ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
    }
    fprintf(stderr, "rcctl: nothing called '%s'\n", name);
    return 2;
}

static void usage(void)
{
    fputs("usage: rcctl [-v] [-n] COMMAND ...\n", stderr);
    for (const struct command *c = commands; c->name; c++)
        fprintf(stderr, "  %-10s %s\n", c->name, c->help);
    fputs("  show       account|queues|devices\n", stderr);
}

int main(int argc, char **argv)
{
    const char *server = getenv("RC_SERVER");
    const char *jwt = getenv("RC_JWT");
    struct rc_session s = {
        .server = server ? server : "platform.ringcentral.com",
        .client_id = getenv("RC_CLIENT_ID"),
        .client_secret = getenv("RC_CLIENT_SECRET"),
    };
    int opt;
    while ((opt = getopt(argc, argv, "+vn")) != -1) {
        switch (opt) {
        case 'v': s.verbose = 1; break;
        case 'n': s.dry_run = 1; break;
        default: usage(); return 2;
        }
    }
    argc -= optind;
    argv += optind;
    if (argc < 1 || !jwt) {
        usage();
        return 2;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    if (rc_session_open(&s) != 0 || rc_login_jwt(&s, jwt) != 0) {
        fprintf(stderr, "rcctl: login failed\n");
        return 1;
    }
    int ret = 2;
    if (strcmp(argv[0], "show") == 0 && argc > 1) {
        ret = show(&s, argv[1]);
    } else {
        const struct command *c = commands;
        while (c->name && strcmp(c->name, argv[0]) != 0)
            c++;
        if (c->name && argc - 1 >= c->min_args)
            ret = c->run(&s, argc, argv);
        else
            usage();
    }
    rc_session_close(&s);
    curl_global_cleanup();
    return ret;
}
