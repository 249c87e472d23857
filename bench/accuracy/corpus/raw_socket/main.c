/* idiom: raw HTTP text */
/* library: sockets */
#include "http.h"

#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static int quick_log(int fd)
{
    static const char request[] = "GET /restapi/v1.0/account/~/call-log HTTP/1.1\r\n"
                                  "Host: platform.ringcentral.com\r\n\r\n";
    return send(fd, request, sizeof request - 1, 0) > 0 ? 0 : -1; /* call: GET /restapi/v1.0/account/{accountId}/call-log */
}

int main(void)
{
    int fd = http_connect("platform.ringcentral.com", 80);
    if (fd < 0)
        return 1;
    quick_log(fd);
    http_exchange(fd, "GET", "/restapi/v1.0/account/~/extension/~/active-calls", NULL); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
    http_exchange(fd, "POST", "/restapi/v1.0/account/~/extension/~/ring-out", "{}"); /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out */
    http_exchange(fd, "DELETE", "/restapi/v1.0/account/~/extension/~/call-log", NULL); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
    http_exchange(fd, "GET", "/restapi/v1.0/client-info", NULL); /* call: GET /restapi/v1.0/client-info */
    puts("GET /restapi/v1.0/account/~/call-log HTTP/1.1"); /* silent */
    return 0;
}
