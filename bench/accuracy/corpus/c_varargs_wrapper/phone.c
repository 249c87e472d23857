/* idiom: varargs wrapper around vsnprintf */
/* library: libcurl */
/* needs: curl */
#include "rc_http.h"

#define V1 "/restapi/v1.0"

int phone_active(rc_conn *c, unsigned ext)
{
    return rc_getf(c, V1 "/account/~/extension/%u/active-calls", ext); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
}

int phone_recording(rc_conn *c, const char *account, const char *id, int content)
{
    if (content)
        return rc_getf(c, V1 "/account/%s/recording/%s/%s", account, id, "content"); /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content */
    return rc_getf(c, V1 "/account/%s/recording/%s", account, id); /* call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId} */
}

int phone_ring(rc_conn *c, const char *json)
{
    rc_logf("calling " V1 "/account/~/extension/~/ring-out with %s", json); /* silent */
    return rc_postf(c, json, "%s/account/~/extension/~/ring-out", V1); /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out */
}

int phone_forget(rc_conn *c, int ext)
{
    return rc_requestf(c, "DELETE", V1 "/account/~/extension/%d/call-log", ext); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
}

int phone_log(rc_conn *c, int per_page)
{
    int n = 0;
    while (n < 5 && rc_getf(c, V1 "/account/~/call-log?perPage=%d&page=%d", per_page, ++n) == 0) /* call: GET /restapi/v1.0/account/{accountId}/call-log */
        rc_logf("page %d", n);
    return n;
}

int phone_status(rc_conn *c)
{
    return rc_getf(c, "/restapi/v1.0/status"); /* call: GET /restapi/v1.0/status */
}
