#ifndef CONFIG_H
#define CONFIG_H

struct config {
    char server[128];
    char account[32];
    char client_id[64];
    char client_secret[128];
    char jwt[2048];
    char outdir[256];
    char notify_url[256];   /* told when an archive is ready */
    int days;
    int purge;              /* delete what was stored */
    int parallel;
};

int config_read(struct config *c, const char *file);

#endif
