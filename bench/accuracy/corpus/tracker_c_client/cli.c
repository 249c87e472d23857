/* idiom: other API: C, varargs and verb enum */
/* library: libcurl */
/* needs: curl */
#include "tracker.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
    const char *command = argc > 1 ? argv[1] : "help";
    const char *id = argc > 2 ? argv[2] : "";

    if (!strcmp(command, "show"))
        return tracker_call(V_GET, NULL, "/issues/%s", id); /* call: GET /api/v3/issues/{issueId} */
    if (!strcmp(command, "close"))
        return tracker_call(V_PATCH, "{\"state\":\"closed\"}", "/issues/%d", atoi(id)); /* call: PATCH /api/v3/issues/{issueId} */
    if (!strcmp(command, "comment"))
        return tracker_call(V_POST, argv[3], "/issues/%s/comments", id); /* call: POST /api/v3/issues/{issueId}/comments */
    if (!strcmp(command, "attach"))
        return tracker_call(V_PUT, argv[3], "/issues/%s/attachments/%s", id, argv[4]); /* call: PUT /api/v3/issues/{issueId}/attachments/{name} */
    if (!strcmp(command, "list"))
        return tracker_call(V_GET, NULL, "/projects/%s/issues?limit=%u", id, 50u); /* call: GET /api/v3/projects/{projectKey}/issues */
    if (!strcmp(command, "login"))
        return tracker_call(V_POST, argv[3], "/sessions"); /* silent */
    fprintf(stderr, "usage: tracker show ID   (GET /api/v3/issues/ID)\n"); /* silent */
    return 2;
}
