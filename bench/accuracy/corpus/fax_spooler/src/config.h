#ifndef FAXSPOOL_CONFIG_H
#define FAXSPOOL_CONFIG_H

#define CFG_STR 256
#define CFG_JWT 4096

struct spool_config {
    char server[CFG_STR];
    char client_id[CFG_STR];
    char client_secret[CFG_STR];
    char jwt[CFG_JWT];
    char account[64];
    char extension[64];
    char spool_dir[CFG_STR];
    char done_dir[CFG_STR];
    char backend_url[CFG_STR];
    int  poll_seconds;
    int  max_retries;
    int  verbose;
};

void config_defaults(struct spool_config *cfg);
int  config_load(struct spool_config *cfg, const char *path);

#endif
