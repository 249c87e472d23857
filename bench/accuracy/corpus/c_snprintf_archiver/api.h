#ifndef ARCHIVER_API_H
#define ARCHIVER_API_H

#include <stddef.h>

#define API_HOST "https://platform.ringcentral.com"
#define API_VERSION "v1.0"
#define API_BASE API_HOST "/restapi/" API_VERSION

struct api {
    void *curl;
    char token[512];
    long last_status;
};

int api_open(struct api *api, const char *token);
void api_close(struct api *api);
int api_get(struct api *api, const char *path);
int api_delete(struct api *api, const char *path);

#endif
