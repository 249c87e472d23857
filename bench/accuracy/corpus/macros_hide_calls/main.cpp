// idiom: macros that hide the call
// library: cpp-httplib
// needs: httplib
// flags: -std=c++11
#include "api_macros.h"

#include <cstdio>

RC_DEFINE_GET(active_calls, "/active-calls")  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
RC_DEFINE_GET(own_log, "/call-log")  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
RC_DEFINE_GET(presence, "/presence")  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence

#define ROUTES(X) \
    X(log, "GET", RC_ACCOUNT("/call-log")) \
    X(forget, "DELETE", RC_EXTENSION("/call-log"))

struct Route { const char* name; const char* method; const char* path; };
#define AS_ROW(name, method, path) {#name, method, path},
static const Route kRoutes[] = {ROUTES(AS_ROW)};

static httplib::Result call(httplib::Client& c, const Route& route) {
    httplib::Request req;
    req.method = route.method;
    req.path = route.path;
    return c.send(req);
}

int main() {
    httplib::Client client("https://platform.ringcentral.com");
    RC_GET(client, "/call-log");  // call: GET /restapi/v1.0/account/{accountId}/call-log
    RC_GET(client, "/recording/1/content");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    RC_POST(client, "sms", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    RC_POST(client, "ring-out", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    RC_POST(client, "fax", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax
    active_calls(client);
    own_log(client);
    presence(client);
    call(client, kRoutes[1]);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    std::puts(RC_ACCOUNT("/recording/2"));  // silent
#ifdef RC_WITH_AUDIO
    RC_GET(client, "/recording/3/content");  // silent
#endif
    return 0;
}
