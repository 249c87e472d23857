/* idiom: C table of function pointers */
/* library: libcurl */
/* needs: curl */
#include "transport.h"

#include <stdio.h>

int job_export(struct transport *t)
{
    int rc = t->ops->get(t, "/restapi/v1.0/account/~/call-log"); /* call: GET /restapi/v1.0/account/{accountId}/call-log */
    if (rc == 0)
        rc = t->ops->get(t, "/restapi/v1.0/account/~/extension/~/call-log?perPage=100"); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
    return rc;
}

int job_purge(struct transport *t, const char *extension)
{
    char path[100];
    sprintf(path, "/restapi/v1.0/account/~/extension/%s/call-log", extension);
    return t->ops->remove(t, path); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
}

int job_text(struct transport *t, const char *body)
{
    int (*post)(struct transport *, const char *, const char *) = t->ops->post;
    return post(t, "/restapi/v1.0/account/~/extension/~/sms", body); /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms */
}

struct step {
    const char *title;
    int (*run)(struct transport *);
};

static int list_active(struct transport *t)
{
    return (*t->ops->get)(t, "/restapi/v1.0/account/~/extension/~/active-calls"); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
}

static const struct step steps[] = {
    {"/restapi/v1.0/account/~/call-log", job_export}, /* silent */
    {"active", list_active},
};

int run_all(struct transport *t)
{
    unsigned i;
    for (i = 0; i < sizeof steps / sizeof *steps; i++) {
        printf("%s\n", steps[i].title);
        if (steps[i].run(t) != 0)
            return -1;
    }
    return 0;
}
