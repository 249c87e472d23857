// idiom: default arguments
// library: cpp-httplib
// needs: httplib
// flags: -std=c++14
#include "client.h"

int main() {
    LogClient client;
    client.list();  // call: GET /restapi/v1.0/account/{accountId}/call-log
    client.list("/account/~/extension/~/call-log");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    client.list("/account/~/extension/102/active-calls", Page());  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    client.list("/account/~/directory/entries");  // call: GET /restapi/v1.0/account/{accountId}/directory/entries
    client.remove();  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    client.recording("8");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    client.recording("8", true);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    return 0;
}
