#ifndef RC_NET_H
#define RC_NET_H
#include "purple.h"

#define RC_TM "/team-messaging/v1"

typedef struct _RcAccount RcAccount;
typedef void (*RcCallback)(RcAccount *rca, const gchar *json, gsize len, gpointer user_data);

struct _RcAccount {
	PurpleConnection *gc;
	gchar *host;
	gchar *access_token;
	gchar *refresh_token;
	gchar *self_id;
	gint64 last_seen;
	guint poll_timer;
	GQueue *waiting;	/* requests made while the token was being renewed */
};

void rc_fetch(RcAccount *rca, const gchar *method, const gchar *path, const gchar *postdata,
              RcCallback callback, gpointer user_data);
void rc_login(RcAccount *rca, const gchar *grant, RcCallback callback);
void rc_token_renew(RcAccount *rca);
gchar *rc_json_get(const gchar *json, const gchar *key);
#endif
