/* idiom: state machine, printf-style helper */
/* library: libevent */
/* needs: evhttp */
/* flags: -std=gnu11 */
#include "dialer.h"

#include <stdio.h>
#include <stdlib.h>

static void on_timer(evutil_socket_t fd, short what, void *arg)
{
    struct dialer *d = arg;
    (void)fd;
    (void)what;
    if (dialer_step(d) != 0)
        event_base_loopbreak(d->base);
}

int main(int argc, char **argv)
{
    struct dialer d = {
        .host = "platform.ringcentral.com",
        .basic_auth = getenv("RC_BASIC_AUTH"),
        .jwt = getenv("RC_JWT"),
        .account = getenv("RC_ACCOUNT"),
        .extension = getenv("RC_EXTENSION"),
        .supervisor_device = getenv("RC_SUPERVISOR_DEVICE"),
    };
    if (argc != 3 || !d.account || !d.extension) {
        fprintf(stderr, "usage: %s AGENT_NUMBER CUSTOMER_NUMBER\n", argv[0]);
        return 2;
    }
    d.agent_number = argv[1];
    d.customer_number = argv[2];
    d.ssl = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_default_verify_paths(d.ssl);
    d.base = event_base_new();
    d.timer = evtimer_new(d.base, on_timer, &d);

    dialer_enter(&d, ST_LOGIN, 0);
    event_base_dispatch(d.base);

    event_free(d.timer);
    event_base_free(d.base);
    SSL_CTX_free(d.ssl);
    return d.state == ST_FINISHED ? 0 : 1;
}
