#include "dialer.h"

#include <stdio.h>
#include <string.h>

const char *dialer_state_name(enum dialer_state s)
{
    static const char *const names[] = {
#define X(name) #name,
        DIALER_STATES(X)
#undef X
    };
    return names[s];
}

static int field(const char *json, const char *key, char *out, size_t n)
{
    char needle[64];
    snprintf(needle, sizeof needle, "\"%s\"", key);
    const char *p = strstr(json, needle);
    if (!p)
        return 0;
    p += strlen(needle);
    p += strspn(p, " :\"");
    snprintf(out, n, "%.*s", (int)strcspn(p, "\",}]"), p);
    return 1;
}

int dialer_step(struct dialer *d)
{
    char body[4096];

    switch (d->state) {
    case ST_LOGIN:
        snprintf(body, sizeof body,
                 "grant_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Agrant-type%%3Ajwt-bearer&assertion=%s",
                 d->jwt);
        return http_send(d, EVHTTP_REQ_POST, body, "/restapi/oauth/token");  /* call: POST /restapi/oauth/token */

    case ST_LOOKUP_CALLER_ID:
        return http_send(d, EVHTTP_REQ_GET, NULL, "/restapi/v1.0/account/%s/extension/%s/caller-id",  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id */
                         d->account, d->extension);

    case ST_RING_OUT:
        snprintf(body, sizeof body,
                 "{\"from\":{\"phoneNumber\":\"%s\"},\"to\":{\"phoneNumber\":\"%s\"},"
                 "\"callerId\":{\"phoneNumber\":\"%s\"},\"playPrompt\":false}",
                 d->agent_number, d->customer_number, d->caller_id);
        return http_send(d, EVHTTP_REQ_POST, body, "/restapi/v1.0/account/%s/extension/%s/ring-out",  /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out */
                         d->account, d->extension);

    case ST_WAIT_RING_OUT:
        return http_send(d, EVHTTP_REQ_GET, NULL, "/restapi/v1.0/account/%s/extension/%s/ring-out/%s",  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId} */
                         d->account, d->extension, d->ringout_id);

    case ST_CANCEL:
        return http_send(d, EVHTTP_REQ_DELETE, NULL, "/restapi/v1.0/account/%s/extension/%s/ring-out/%s",  /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId} */
                         d->account, d->extension, d->ringout_id);

    case ST_FIND_SESSION:
        return http_send(d, EVHTTP_REQ_GET, NULL,  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
                         "/restapi/v1.0/account/%s/extension/%s/presence?detailedTelephonyState=true",
                         d->account, d->extension);

    case ST_START_RECORDING:
        return http_send(d, EVHTTP_REQ_POST, NULL,  /* call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings */
                         "/restapi/v1.0/account/%s/telephony/sessions/%s/parties/%s/recordings",
                         d->account, d->session_id, d->party_id);

    case ST_PAUSE_RECORDING:
        return http_send(d, EVHTTP_REQ_PATCH, "{\"active\":false}",  /* call: PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId} */
                         "/restapi/v1.0/account/%s/telephony/sessions/%s/parties/%s/recordings/%s",
                         d->account, d->session_id, d->party_id, d->recording_id);

    case ST_WATCH_SESSION:
        return http_send(d, EVHTTP_REQ_GET, NULL, "/restapi/v1.0/account/%s/telephony/sessions/%s",  /* call: GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId} */
                         d->account, d->session_id);

    case ST_SUPERVISE:
        snprintf(body, sizeof body, "{\"mode\":\"Listen\",\"supervisorDeviceId\":\"%s\"}",
                 d->supervisor_device);
        return http_send(d, EVHTTP_REQ_POST, body,  /* call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise */
                         "/restapi/v1.0/account/%s/telephony/sessions/%s/supervise",
                         d->account, d->session_id);

    case ST_HANG_UP:
        return http_send(d, EVHTTP_REQ_DELETE, NULL, "/restapi/v1.0/account/%s/telephony/sessions/%s",  /* call: DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId} */
                         d->account, d->session_id);

    case ST_FETCH_RECORD:
        return http_send(d, EVHTTP_REQ_GET, NULL,  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
                         "/restapi/v1.0/account/%s/extension/%s/call-log?sessionId=%s&view=Detailed",
                         d->account, d->extension, d->session_id);

    case ST_LOGOUT:
        snprintf(body, sizeof body, "token=%s", d->token);
        return http_send(d, EVHTTP_REQ_POST, body, "/restapi/oauth/revoke");  /* call: POST /restapi/oauth/revoke */

    case ST_FINISHED:
    case ST_FAILED:
        event_base_loopbreak(d->base);
        return 0;
    }
    return -1;
}

void dialer_reply(struct dialer *d, int status, const char *body)
{
    char value[64] = "";

    fprintf(stderr, "%-16s -> %d\n", dialer_state_name(d->state), status);
    if (status == 0 || status >= 400) {
        if (d->state == ST_LOGIN || d->state == ST_LOGOUT)
            dialer_enter(d, ST_FAILED, 0);
        else
            dialer_enter(d, ST_LOGOUT, 0);
        return;
    }

    switch (d->state) {
    case ST_LOGIN:
        field(body, "access_token", d->token, sizeof d->token);
        dialer_enter(d, ST_LOOKUP_CALLER_ID, 0);
        break;
    case ST_LOOKUP_CALLER_ID:
        field(body, "phoneNumber", d->caller_id, sizeof d->caller_id);
        dialer_enter(d, ST_RING_OUT, 0);
        break;
    case ST_RING_OUT:
        field(body, "id", d->ringout_id, sizeof d->ringout_id);
        dialer_enter(d, ST_WAIT_RING_OUT, 2000);
        break;
    case ST_WAIT_RING_OUT:
        field(body, "callStatus", value, sizeof value);
        if (strcmp(value, "Success") == 0)
            dialer_enter(d, ST_FIND_SESSION, 0);
        else if (++d->polls > 15 || strcmp(value, "CannotReach") == 0)
            dialer_enter(d, ST_CANCEL, 0);
        else
            dialer_enter(d, ST_WAIT_RING_OUT, 2000);
        break;
    case ST_FIND_SESSION:
        field(body, "telephonySessionId", d->session_id, sizeof d->session_id);
        field(body, "partyId", d->party_id, sizeof d->party_id);
        dialer_enter(d, d->supervisor_device ? ST_SUPERVISE : ST_START_RECORDING, 0);
        break;
    case ST_SUPERVISE:
        dialer_enter(d, ST_START_RECORDING, 0);
        break;
    case ST_START_RECORDING:
        field(body, "id", d->recording_id, sizeof d->recording_id);
        d->polls = 0;
        dialer_enter(d, ST_WATCH_SESSION, 5000);
        break;
    case ST_WATCH_SESSION:
        if (strstr(body, "\"Disconnected\""))
            dialer_enter(d, ST_FETCH_RECORD, 10000);
        else if (strstr(body, "\"Hold\""))
            dialer_enter(d, ST_PAUSE_RECORDING, 0);
        else
            dialer_enter(d, ++d->polls > 720 ? ST_HANG_UP : ST_WATCH_SESSION, 5000);
        break;
    case ST_PAUSE_RECORDING:
        dialer_enter(d, ST_WATCH_SESSION, 5000);
        break;
    case ST_HANG_UP:
        dialer_enter(d, ST_FETCH_RECORD, 10000);
        break;
    case ST_FETCH_RECORD:
        if (field(body, "result", value, sizeof value))
            printf("%s\t%s\n", d->customer_number, value);
        dialer_enter(d, ST_LOGOUT, 0);
        break;
    case ST_CANCEL:
        printf("%s\tno answer\n", d->customer_number);
        dialer_enter(d, ST_LOGOUT, 0);
        break;
    default:
        dialer_enter(d, ST_FINISHED, 0);
        break;
    }
}

void dialer_enter(struct dialer *d, enum dialer_state next, int delay_ms)
{
    struct timeval tv = { delay_ms / 1000, (delay_ms % 1000) * 1000 };
    d->state = next;
    evtimer_add(d->timer, &tv);
}
