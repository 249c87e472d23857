#include "rc.h"

#define API "/restapi/v1.0"
#define ME  API "/account/~/extension/~"

const struct rc_endpoint rc_endpoints[RC_EP_COUNT] = {
	[RC_TOKEN]        = { "POST",   "/restapi/oauth/token", 1 },
	[RC_REVOKE]       = { "POST",   "/restapi/oauth/revoke", 1 },
	[RC_ACCOUNT]      = { "GET",    API "/account/%s", 0 },
	[RC_EXTENSION]    = { "GET",    ME, 0 },
	[RC_MSG_LIST]     = { "GET",    ME "/message-store", 0 },
	[RC_MSG_CONTENT]  = { "GET",    ME "/message-store/%s/content/%s", 0 },
	[RC_MSG_UPDATE]   = { "PUT",    ME "/message-store/%s", 0 },
	[RC_MSG_DELETE]   = { "DELETE", ME "/message-store/%s", 0 },
	[RC_SMS]          = { "POST",   ME "/sms", 0 },
	[RC_PRESENCE]     = { "GET",    API "/account/~/extension/%s/presence", 0 },
	[RC_ACTIVE_CALLS] = { "GET",    API "/account/%s/active-calls", 0 },
	[RC_SUB_CREATE]   = { "POST",   API "/subscription", 0 },
	[RC_SUB_RENEW]    = { "POST",   API "/subscription/%s/renew", 0 },
	[RC_SUB_DELETE]   = { "DELETE", API "/subscription/%s", 0 },
};
