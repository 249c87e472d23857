#ifndef RC_H
#define RC_H

#include <time.h>
#include <curl/curl.h>

#include "config.h"
#include "sbuf.h"

/* Every operation the daemon uses. The table is in rc_endpoints.c. */
enum rc_ep {
	RC_TOKEN,
	RC_REVOKE,
	RC_ACCOUNT,
	RC_EXTENSION,
	RC_MSG_LIST,
	RC_MSG_CONTENT,
	RC_MSG_UPDATE,
	RC_MSG_DELETE,
	RC_SMS,
	RC_PRESENCE,
	RC_ACTIVE_CALLS,
	RC_SUB_CREATE,
	RC_SUB_RENEW,
	RC_SUB_DELETE,
	RC_EP_COUNT
};

struct rc_endpoint {
	const char *method;
	const char *path;       /* printf format for the ids */
	int basic;              /* client credentials instead of the token */
};

extern const struct rc_endpoint rc_endpoints[RC_EP_COUNT];

struct rc {
	CURL *curl;
	const struct config *cfg;
	char access[4096];
	char refresh[4096];
	time_t expires;
};

struct rc_reply {
	long status;
	struct sbuf body;
};

int rc_open(struct rc *rc, const struct config *cfg);
void rc_close(struct rc *rc);
int rc_login(struct rc *rc);
void rc_logout(struct rc *rc);

/* Query (may be NULL) goes after '?'; body (may be NULL) is JSON, or a form
 * for the endpoints with basic authentication. Then the ids of the path. */
int rc_call(struct rc *rc, enum rc_ep ep, const char *query, const struct sbuf *body,
            struct rc_reply *reply, ...);

int json_string(const char *json, const char *key, char *out, size_t n);

#endif
