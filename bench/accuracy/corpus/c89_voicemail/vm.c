/* vm - voice mail from the shell */
/* idiom: extension-relative paths, command table */
/* library: libcurl */
/* needs: curl */
/* flags: -std=c89 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "rc.h"

typedef int (*CMDFUNC)(RC *rc, int argc, char **argv);

static int cmd_ls(RC *rc, int argc, char **argv)
{
    char q[128];
    const char *avail = "Alive";
    if (argc > 0 && strcmp(argv[0], "-a") == 0)
        avail = "Purged";
    sprintf(q, "message-store?messageType=VoiceMail&availability=%s", avail);
    return rc_get(rc, q); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store */
}

static int cmd_cat(RC *rc, int argc, char **argv)
{
    char path[128];
    if (argc < 2) {
        fprintf(stderr, "usage: vm cat MESSAGE ATTACHMENT\n");
        return 2;
    }
    sprintf(path, "message-store/%.30s/content/%.30s", argv[0], argv[1]);
    return rc_get(rc, path); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId} */
}

static int cmd_mark(RC *rc, int argc, char **argv)
{
    char path[64];
    int read = argc > 1 && strcmp(argv[1], "unread") != 0;
    sprintf(path, "message-store/%ld", atol(argv[0]));
    return rc_put(rc, path, read ? "{\"readStatus\":\"Read\"}" : "{\"readStatus\":\"Unread\"}"); /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
}

static int cmd_rm(RC *rc, int argc, char **argv)
{
    int i, e = 0;
    char path[64];
    for (i = 0; i < argc && e == 0; i++) {
        sprintf(path, "message-store/%ld", atol(argv[i]));
        printf("removing %s\n", path); /* silent */
        e = rc_del(rc, path); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
    }
    return e;
}

static int cmd_sync(RC *rc, int argc, char **argv)
{
    char path[256] = "message-sync?syncType=";
    if (argc > 0) {
        strcat(path, "ISync&syncToken=");
        strncat(path, argv[0], 200);
    } else {
        strcat(path, "FSync");
    }
    return rc_get(rc, path); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync */
}

static int cmd_who(RC *rc, int argc, char **argv)
{
    (void) argc;
    (void) argv;
    return rc_account_info(rc);
}

static int cmd_greet(RC *rc, int argc, char **argv)
{
    (void) argc; (void) argv;
    return rc_get(rc, "greeting/hold-music"); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music */
}

static const struct {
    const char *name;
    CMDFUNC     func;
    const char *help;
} commands[] = {
    { "ls",    cmd_ls,    "list voice mails (message-store)" }, /* silent */
    { "cat",   cmd_cat,   "write one to standard output" },
    { "mark",  cmd_mark,  "mark as read or unread" },
    { "rm",    cmd_rm,    "DELETE /restapi/v1.0/account/~/extension/~/message-store/ID" }, /* silent */
    { "sync",  cmd_sync,  "what changed since the last time" },
    { "who",   cmd_who,   "show the account" },
    { "music", cmd_greet, "hold music" },
    { NULL, NULL, NULL }
};

int main(int argc, char **argv)
{
    RC rc;
    int i, result = 2;
    const char *token = getenv("RC_TOKEN");

    if (argc < 2 || token == NULL) {
        for (i = 0; commands[i].name; i++)
            printf("  %-6s %s\n", commands[i].name, commands[i].help);
        return 2;
    }
    if (rc_open(&rc, token) != RC_OK)
        return 1;
    for (i = 0; commands[i].name; i++) {
        if (strcmp(argv[1], commands[i].name) == 0)
            result = commands[i].func(&rc, argc - 2, argv + 2);
    }
    if (rc.reply)
        fwrite(rc.reply, 1, rc.reply_len, stdout);
    rc_close(&rc);
    return result;
}
