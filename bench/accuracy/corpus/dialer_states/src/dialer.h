/* Power dialer: rings the agent, bridges the customer, records the call and
 * writes the result down. One state machine per call attempt. */
#ifndef DIALER_H
#define DIALER_H

#include <event2/event.h>
#include <event2/http.h>
#include <openssl/ssl.h>

#define DIALER_STATES(X)  \
    X(LOGIN)              \
    X(LOOKUP_CALLER_ID)   \
    X(RING_OUT)           \
    X(WAIT_RING_OUT)      \
    X(FIND_SESSION)       \
    X(START_RECORDING)    \
    X(WATCH_SESSION)      \
    X(PAUSE_RECORDING)    \
    X(SUPERVISE)          \
    X(HANG_UP)            \
    X(CANCEL)             \
    X(FETCH_RECORD)       \
    X(LOGOUT)             \
    X(FINISHED)           \
    X(FAILED)

enum dialer_state {
#define X(name) ST_##name,
    DIALER_STATES(X)
#undef X
};

struct dialer {
    struct event_base *base;
    struct event *timer;
    SSL_CTX *ssl;
    const char *host;
    const char *basic_auth;     /* base64("id:secret") */
    const char *jwt;
    char token[2048];

    enum dialer_state state;
    int polls;

    const char *account;
    const char *extension;
    const char *agent_number;
    const char *customer_number;
    const char *supervisor_device;
    char caller_id[32];
    char ringout_id[64];
    char session_id[64];
    char party_id[64];
    char recording_id[64];
};

const char *dialer_state_name(enum dialer_state s);

/* Sends the request of the current state. */
int dialer_step(struct dialer *d);
/* Takes the reply of the current state and chooses the next one. */
void dialer_reply(struct dialer *d, int status, const char *body);
/* Enters a state, at once or after a delay. */
void dialer_enter(struct dialer *d, enum dialer_state next, int delay_ms);

/* http.c; the path is a printf format. */
int http_send(struct dialer *d, enum evhttp_cmd_type type, const char *body, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

#endif
