// idiom: class template with a path segment
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20
#include "resource.h"

int main() {
    httplib::Client client("https://platform.ringcentral.com");
    CallLog log(client, "101");
    log.list();  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    log.clear();  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    ActiveCalls(client).list();  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    Sms{client}.create("{}");
    Greeting{client}.list();  // silent
    post_to<RingOutTag>(client, "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    post_to<PresenceTag>(client, "{}");  // silent
    Sms{client}.clear();  // silent
    return 0;
}
