// idiom: wrapper, four hops
// library: cpp-httplib
// needs: httplib
// flags: -std=c++11
#include "l3_scope.hpp"
#include "l1_wire.hpp"
#include <cstdio>

static int retry(l3::ExtensionScope &scope, const char *what, int times)
{
    int status = 0;
    for (int i = 0; i < times; ++i) {
        status = scope.list(what);
        if (status == 200)
            break;
        std::printf("%s: %d, again\n", what, status);
    }
    return status;
}

int main()
{
    httplib::Client cli("https://platform.ringcentral.com");
    l2::Rest rest = { cli };
    l3::ExtensionScope scope(rest, "~");

    if (retry(scope, "active-calls", 3) != 200)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
        return 1;
    if (retry(scope, "call-log", 3) != 200)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
        return 1;
    scope.create("sms", "{\"text\":\"hello\"}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    scope.create("ring-out", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    scope.clear("call-log");  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    scope.clear("sms");  // silent
    retry(scope, "presence", 1);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
    return 0;
}
