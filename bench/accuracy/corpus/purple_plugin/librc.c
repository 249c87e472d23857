/* idiom: pending requests, format as a command's data */
/* library: libpurple */
/* flags: -std=gnu11 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -I. */
/* libpurple protocol plugin: RingCentral team messaging */
#include "rc_net.h"
#include <string.h>

static void rc_got_posts(RcAccount *rca, const gchar *json, gsize len, gpointer user_data)
{
	gchar *chat = user_data;
	gchar *text = rc_json_get(json, "text");
	gchar *who = rc_json_get(json, "creatorId");
	(void) len;
	if (text && who && !g_str_equal(who, rca->self_id))
		serv_got_im(rca->gc, chat, text, PURPLE_MESSAGE_RECV, g_get_real_time() / G_USEC_PER_SEC);
	g_free(text);
	g_free(who);
	g_free(chat);
}

static void rc_got_chats(RcAccount *rca, const gchar *json, gsize len, gpointer user_data)
{
	GString *url = g_string_sized_new(96);
	const gchar *p = json;
	gchar *id;
	(void) len; (void) user_data;
	while (p && (id = rc_json_get(p, "id")) != NULL) {
		g_string_assign(url, RC_TM "/chats/");
		g_string_append(url, id);
		g_string_append(url, "/posts?recordCount=30");
		rc_fetch(rca, "GET", url->str, NULL, rc_got_posts, id);  // call: GET /team-messaging/v1/chats/{chatId}/posts
		p = strstr(p + 1, "\"id\":");
	}
	g_string_free(url, TRUE);
}

static gboolean rc_poll(gpointer data)
{
	RcAccount *rca = data;
	rc_fetch(rca, "GET", RC_TM "/recent/chats", NULL, rc_got_chats, NULL);  // call: GET /team-messaging/v1/recent/chats
	return TRUE;
}

static void rc_got_self(RcAccount *rca, const gchar *json, gsize len, gpointer user_data)
{
	(void) len; (void) user_data;
	rca->self_id = rc_json_get(json, "ownerId");
	rca->poll_timer = purple_timeout_add_seconds(15, rc_poll, rca);
	rc_poll(rca);
}

static void rc_logged_in(RcAccount *rca, const gchar *json, gsize len, gpointer user_data)
{
	(void) json; (void) len; (void) user_data;
	rc_fetch(rca, "GET", "/restapi/v1.0/account/~/extension/~", NULL, rc_got_self, NULL);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
}

/* ---- protocol ops ---- */

void rc_prpl_login(PurpleAccount *account, PurpleConnection *gc)
{
	RcAccount *rca = g_new0(RcAccount, 1);
	gchar *grant;
	rca->gc = gc;
	rca->waiting = g_queue_new();
	rca->host = g_strdup(purple_account_get_string(account, "server", "platform.ringcentral.com"));
	purple_connection_set_protocol_data(gc, rca);
	grant = g_strdup_printf("grant_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Agrant-type%%3Ajwt-bearer&assertion=%s",
	                        purple_account_get_password(account));
	rc_login(rca, grant, rc_logged_in);
	g_free(grant);
}

void rc_prpl_close(PurpleConnection *gc)
{
	RcAccount *rca = purple_connection_get_protocol_data(gc);
	if (rca->poll_timer)
		purple_timeout_remove(rca->poll_timer);
	g_queue_free(rca->waiting);
	g_free(rca->host);
	g_free(rca);
}

int rc_prpl_send_im(PurpleConnection *gc, const char *who, const char *message, PurpleMessageFlags flags)
{
	RcAccount *rca = purple_connection_get_protocol_data(gc);
	gchar *escaped = g_strescape(message, NULL);
	gchar *path = g_strdup_printf(RC_TM "/chats/%s/posts", purple_url_encode(who));
	gchar *body = g_strdup_printf("{\"text\":\"%s\"}", escaped);
	(void) flags;
	rc_fetch(rca, "POST", path, body, NULL, NULL);  // call: POST /team-messaging/v1/chats/{chatId}/posts
	g_free(body);
	g_free(path);
	g_free(escaped);
	return 1;
}

void rc_prpl_get_info(PurpleConnection *gc, const char *who)
{
	RcAccount *rca = purple_connection_get_protocol_data(gc);
	gchar *path = g_strdup_printf("%s/persons/%s", RC_TM, who);
	rc_fetch(rca, "GET", path, NULL, NULL, NULL);  // call: GET /team-messaging/v1/persons/{personId}
	g_free(path);
}

/* /favorite, /unfavorite, /leave, /archive in a chat window: the last word of the route is the command */
static PurpleCmdRet rc_cmd_simple(PurpleConversation *conv, const gchar *cmd, gchar **args, gchar **error, void *data)
{
	RcAccount *rca = purple_connection_get_protocol_data(purple_conversation_get_gc(conv));
	const gchar *fmt = data;
	gchar *path = g_strdup_printf(fmt, purple_conversation_get_name(conv));
	(void) args; (void) error;
	purple_debug_info("ringcentral", "command %s\n", cmd);
	rc_fetch(rca, "POST", path, NULL, NULL, NULL);
	g_free(path);
	return PURPLE_CMD_RET_OK;
}

static PurpleCmdRet rc_cmd_topic(PurpleConversation *conv, const gchar *cmd, gchar **args, gchar **error, void *data)
{
	RcAccount *rca = purple_connection_get_protocol_data(purple_conversation_get_gc(conv));
	gchar *path, *body;
	(void) cmd; (void) data;
	if (!args || !args[0]) {
		*error = g_strdup("usage: /topic text");
		return PURPLE_CMD_RET_FAILED;
	}
	path = g_build_path("/", RC_TM, "teams", purple_conversation_get_name(conv), NULL);
	body = g_strdup_printf("{\"description\":\"%s\"}", args[0]);
	rc_fetch(rca, "PATCH", path, body, NULL, NULL);  // call: PATCH /team-messaging/v1/teams/{chatId}
	g_free(body);
	g_free(path);
	return PURPLE_CMD_RET_OK;
}

void rc_plugin_load(void)
{
	purple_cmd_register("favorite", "", rc_cmd_simple, "favorite: pin the chat", RC_TM "/chats/%s/favorite");  // call: POST /team-messaging/v1/chats/{chatId}/favorite
	purple_cmd_register("leave", "", rc_cmd_simple, "leave: leave the team", RC_TM "/teams/%s/leave");  // call: POST /team-messaging/v1/teams/{chatId}/leave
	purple_cmd_register("archive", "", rc_cmd_simple, "archive: archive the team", RC_TM "/teams/%s/archive");  // call: POST /team-messaging/v1/teams/{chatId}/archive
	purple_cmd_register("topic", "s", rc_cmd_topic, "topic: change the description", NULL);
}
