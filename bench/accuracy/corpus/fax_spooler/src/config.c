#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void config_defaults(struct spool_config *cfg)
{
    memset(cfg, 0, sizeof(*cfg));
    strcpy(cfg->server, "https://platform.ringcentral.com");
    strcpy(cfg->account, "~");
    strcpy(cfg->extension, "~");
    strcpy(cfg->spool_dir, "/var/spool/rcfax/queue");
    strcpy(cfg->done_dir, "/var/spool/rcfax/done");
    cfg->poll_seconds = 30;
    cfg->max_retries = 3;
}

static char *trim(char *s)
{
    char *end;
    while (isspace((unsigned char)*s)) s++;
    end = s + strlen(s);
    while (end > s && isspace((unsigned char)end[-1])) *--end = '\0';
    return s;
}

static void copy(char *dst, size_t cap, const char *src)
{
    strncpy(dst, src, cap - 1);
    dst[cap - 1] = '\0';
}

int config_load(struct spool_config *cfg, const char *path)
{
    char line[CFG_JWT + 64];
    int lineno = 0;
    FILE *fp = fopen(path, "r");
    if (!fp) {
        perror(path);
        return -1;
    }
    while (fgets(line, sizeof(line), fp)) {
        char *key, *val, *eq;
        lineno++;
        key = trim(line);
        if (*key == '#' || *key == '\0') continue;
        eq = strchr(key, '=');
        if (!eq) {
            fprintf(stderr, "%s:%d: missing '='\n", path, lineno);
            continue;
        }
        *eq = '\0';
        val = trim(eq + 1);
        key = trim(key);
        if (!strcmp(key, "server"))             copy(cfg->server, sizeof(cfg->server), val);
        else if (!strcmp(key, "client_id"))     copy(cfg->client_id, sizeof(cfg->client_id), val);
        else if (!strcmp(key, "client_secret")) copy(cfg->client_secret, sizeof(cfg->client_secret), val);
        else if (!strcmp(key, "jwt"))           copy(cfg->jwt, sizeof(cfg->jwt), val);
        else if (!strcmp(key, "account"))       copy(cfg->account, sizeof(cfg->account), val);
        else if (!strcmp(key, "extension"))     copy(cfg->extension, sizeof(cfg->extension), val);
        else if (!strcmp(key, "spool_dir"))     copy(cfg->spool_dir, sizeof(cfg->spool_dir), val);
        else if (!strcmp(key, "done_dir"))      copy(cfg->done_dir, sizeof(cfg->done_dir), val);
        else if (!strcmp(key, "backend_url"))   copy(cfg->backend_url, sizeof(cfg->backend_url), val);
        else if (!strcmp(key, "poll_seconds"))  cfg->poll_seconds = atoi(val);
        else if (!strcmp(key, "max_retries"))   cfg->max_retries = atoi(val);
        else fprintf(stderr, "%s:%d: unknown key '%s'\n", path, lineno, key);
    }
    fclose(fp);
    return 0;
}
