#include "cloud.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef enum { ST_BOOT, ST_IDLE, ST_RINGING, ST_ANSWERED, ST_FAULT } state_t;
typedef enum { EV_NONE, EV_BUTTON, EV_TIMEOUT, EV_NFC, EV_PICTURE } event_t;

typedef struct {
    state_t from;
    event_t on;
    cloud_err_t (*action)(void);
    state_t to;
} transition_t;

static cloud_err_t act_ring(void)    { return cloud_ring("+16505550100"); }
static cloud_err_t act_cancel(void)  { return cloud_cancel(1u); }
static cloud_err_t act_welcome(void) { return cloud_text("+16505550100", "door opened"); }
static cloud_err_t act_photo(void)   { static const char jpeg[] = { 0x7f, 0x58 }; return cloud_visitor_snapshot(jpeg, sizeof jpeg); }

static const transition_t table[] = {
    { ST_BOOT,    EV_NONE,    cloud_register,  ST_IDLE },
    { ST_IDLE,    EV_BUTTON,  act_ring,        ST_RINGING },
    { ST_IDLE,    EV_TIMEOUT, cloud_heartbeat, ST_IDLE },
    { ST_IDLE,    EV_PICTURE, act_photo,       ST_IDLE },
    { ST_RINGING, EV_TIMEOUT, act_cancel,      ST_IDLE },
    { ST_RINGING, EV_NFC,     act_welcome,     ST_ANSWERED },
};

static void trace(const char *what)
{
    fprintf(stderr, "[%lu] %s\n", (unsigned long)time(NULL), what);
}

int main(void)
{
    state_t state = ST_BOOT;
    event_t event = EV_NONE;

    if (cloud_init(&net_tls, getenv("TOKEN") ? getenv("TOKEN") : "") != CLOUD_OK) {
        return EXIT_FAILURE;
    }
    for (;;) {
        for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
            if (table[i].from == state && table[i].on == event) {
                if (table[i].action() != CLOUD_OK) {
                    trace("POST /restapi/v1.0/account/~/extension/~/ring-out failed"); /* silent */
                    state = ST_FAULT;
                    return EXIT_FAILURE;
                }
                state = table[i].to;
                break;
            }
        }
        event = (event_t)(getchar() % 5);
    }
}
