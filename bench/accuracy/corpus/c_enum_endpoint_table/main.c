/* idiom: table indexed by enum */
/* library: libcurl */
/* needs: curl */
#include "endpoints.h"

#include <stdio.h>
#include <string.h>

static void list(void)
{
    int i;
    for (i = 0; i < EP_COUNT; i++)
        printf("%-6s %s\n", endpoints[i].method, endpoints[i].path); /* silent */
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "list") == 0) {
        list();
        return 0;
    }
    if (argc > 1 && strcmp(argv[1], "purge") == 0)
        return call_endpoint(EP_DELETE_LOG, NULL); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
    if (argc > 2 && strcmp(argv[1], "sms") == 0)
        return call_endpoint(EP_SEND_SMS, argv[2]); /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms */
    if (argc > 2 && strcmp(argv[1], "ring") == 0)
        return call_endpoint(EP_RING_OUT, argv[2]); /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out */
    if (argc > 1 && strcmp(argv[1], "devices") == 0)
        return call_endpoint(EP_DEVICES, NULL); /* call: GET /restapi/v1.0/account/{accountId}/device */
    call_endpoint(EP_ACTIVE_CALLS, NULL); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
    return call_endpoint(EP_ACCOUNT_LOG, NULL); /* call: GET /restapi/v1.0/account/{accountId}/call-log */
}
