#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void set(struct config *c, const char *key, const char *value)
{
    const struct {
        const char *key;
        char *to;
        size_t size;
    } texts[] = {
        { "server", c->server, sizeof c->server },
        { "account", c->account, sizeof c->account },
        { "client_id", c->client_id, sizeof c->client_id },
        { "client_secret", c->client_secret, sizeof c->client_secret },
        { "jwt", c->jwt, sizeof c->jwt },
        { "outdir", c->outdir, sizeof c->outdir },
        { "notify_url", c->notify_url, sizeof c->notify_url },
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (!strcmp(key, texts[i].key))
            snprintf(texts[i].to, texts[i].size, "%s", value);
    if (!strcmp(key, "days"))
        c->days = atoi(value);
    else if (!strcmp(key, "purge"))
        c->purge = !strcmp(value, "yes");
    else if (!strcmp(key, "parallel"))
        c->parallel = atoi(value);
}

int config_read(struct config *c, const char *file)
{
    char line[2300], key[32];
    FILE *f = fopen(file, "r");
    memset(c, 0, sizeof *c);
    strcpy(c->server, "https://platform.ringcentral.com");
    strcpy(c->account, "~");
    strcpy(c->outdir, ".");
    c->days = 1;
    c->parallel = 4;
    if (!f)
        return -1;
    while (fgets(line, sizeof line, f)) {
        static char value[2200];
        if (sscanf(line, " %31[a-z_] = %2199[^\n]", key, value) == 2)
            set(c, key, value);
    }
    fclose(f);
    return c->client_id[0] && c->jwt[0] ? 0 : -1;
}
