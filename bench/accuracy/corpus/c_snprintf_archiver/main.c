/* idiom: snprintf buffer */
/* library: libcurl */
/* needs: curl */
#include "api.h"

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int dump_account(struct api *api, int pages)
{
    char path[256];
    int page;

    for (page = 1; page <= pages; page++) {
        snprintf(path, sizeof path, "/account/~/call-log?page=%d&perPage=%d", page, 250);
        if (api_get(api, path) != 0) { /* call: GET /restapi/v1.0/account/{accountId}/call-log */
            fprintf(stderr, "GET /restapi/v1.0/account/~/call-log failed on page %d\n", page); /* silent */
            return -1;
        }
    }
    return 0;
}

static int dump_extension(struct api *api, const char *extension)
{
    char path[256];
    snprintf(path, sizeof path, "/account/~/extension/%s/call-log", extension);
    return api_get(api, path); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
}

static int forget_extension(struct api *api, uint64_t extension)
{
    char path[128];
    snprintf(path, sizeof(path), "/account/~/extension/%" PRIu64 "/call-log", extension);
    return api_delete(api, path); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
}

static int dump_recording(struct api *api, long id, int with_content)
{
    char path[200];
    int used = snprintf(path, sizeof path, "/account/%s/recording/%ld", "~", id);
    if (api_get(api, path)) /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId} */
        return -1;
    if (with_content) {
        snprintf(path + used, sizeof path - (size_t)used, "/content");
        return api_get(api, path); /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content */
    }
    return 0;
}

static void usage(void)
{
    puts("usage: archiver TOKEN EXTENSION");
    puts("reads https://platform.ringcentral.com/restapi/v1.0/account/~/call-log"); /* silent */
}

int main(int argc, char **argv)
{
    struct api api;

    if (argc < 3) {
        usage();
        return 2;
    }
    if (api_open(&api, argv[1]) != 0)
        return 1;
    /* api_get(&api, "/account/~/extension/~/active-calls"); */ /* silent */
    dump_account(&api, 3);
    dump_extension(&api, argv[2]);
    dump_recording(&api, atol(argv[2]), argc > 3);
    if (argc > 4 && strcmp(argv[4], "--forget") == 0)
        forget_extension(&api, strtoull(argv[2], NULL, 10));
    api_close(&api);
    return 0;
}
