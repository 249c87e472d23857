/* idiom: transfers of an event loop, formats in wrappers */
/* library: libcurl */
/* needs: curl evhttp */
/* flags: -std=gnu11 -Isrc */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include "config.h"
#include "engine.h"
#include "export.h"
#include "rc.h"

static void on_signal(evutil_socket_t sig, short what, void *base)
{
    (void)what;
    fprintf(stderr, "signal %d\n", (int)sig);
    event_base_loopbreak(base);
}

int main(int argc, char **argv)
{
    struct config cfg;
    struct engine engine;
    struct rc rc;

    if (argc != 2) {
        fprintf(stderr, "usage: %s CONFIG\nStores recordings and messages of an account.\n", argv[0]);
        return 2;
    }
    if (config_read(&cfg, argv[1]) < 0) {
        fprintf(stderr, "%s: not a usable configuration\n", argv[1]);
        return 1;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    struct event_base *base = event_base_new();
    struct event *stop = evsignal_new(base, SIGINT, on_signal, base);
    event_add(stop, NULL);
    engine_init(&engine, base, cfg.parallel);
    rc_init(&rc, &engine, &cfg);
    rc_login(&rc, export_start);
    event_base_dispatch(base);

    event_free(stop);
    event_free(rc.renew);
    engine_free(&engine);
    free(rc.access);
    free(rc.refresh);
    event_base_free(base);
    curl_global_cleanup();
    return 0;
}
