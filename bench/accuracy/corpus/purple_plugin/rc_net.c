#include "rc_net.h"
#include <string.h>

typedef struct {
	RcAccount *rca;
	gchar *method;
	gchar *path;
	gchar *postdata;
	RcCallback callback;
	gpointer user_data;
} RcPending;

gchar *rc_json_get(const gchar *json, const gchar *key)
{
	gchar *needle = g_strdup_printf("\"%s\":\"", key);
	const gchar *p = json ? strstr(json, needle) : NULL;
	gchar *value = NULL;
	if (p) {
		p += strlen(needle);
		const gchar *end = strchr(p, '"');
		if (end)
			value = g_strndup(p, (gsize) (end - p));
	}
	g_free(needle);
	return value;
}

static void rc_pending_free(RcPending *pending)
{
	g_free(pending->method);
	g_free(pending->path);
	g_free(pending->postdata);
	g_free(pending);
}

static void rc_fetch_done(PurpleHttpConnection *hc, PurpleHttpResponse *response, gpointer user_data)
{
	RcPending *pending = user_data;
	size_t len = 0;
	const gchar *data = purple_http_response_get_data(response, &len);
	int code = purple_http_response_get_code(response);
	(void) hc;

	if (code == 401) {
		g_queue_push_tail(pending->rca->waiting, pending);
		rc_token_renew(pending->rca);
		return;
	}
	if (!purple_http_response_is_successful(response))
		purple_debug_info("ringcentral", "%s %s -> %d\n", pending->method, pending->path, code);
	else if (pending->callback)
		pending->callback(pending->rca, data, len, pending->user_data);
	rc_pending_free(pending);
}

static void rc_dispatch(RcPending *pending)
{
	RcAccount *rca = pending->rca;
	gchar *url = g_strconcat("https://", rca->host, pending->path, NULL);
	PurpleHttpRequest *request = purple_http_request_new(url);
	purple_http_request_set_method(request, pending->method);
	purple_http_request_header_set_printf(request, "Authorization", "Bearer %s", rca->access_token);
	if (pending->postdata) {
		purple_http_request_header_set(request, "Content-Type", "application/json");
		purple_http_request_set_contents(request, pending->postdata, -1);
	}
	purple_http_request(rca->gc, request, rc_fetch_done, pending);
	purple_http_request_unref(request);
	g_free(url);
}

void rc_fetch(RcAccount *rca, const gchar *method, const gchar *path, const gchar *postdata,
              RcCallback callback, gpointer user_data)
{
	RcPending *pending = g_new0(RcPending, 1);
	pending->rca = rca;
	pending->method = g_strdup(method);
	pending->path = g_strdup(path);
	pending->postdata = g_strdup(postdata);
	pending->callback = callback;
	pending->user_data = user_data;
	rc_dispatch(pending);
}

static void rc_token_done(PurpleHttpConnection *hc, PurpleHttpResponse *response, gpointer user_data)
{
	RcPending *login = user_data;
	RcAccount *rca = login->rca;
	const gchar *data = purple_http_response_get_data(response, NULL);
	gchar *token = rc_json_get(data, "access_token");
	(void) hc;

	if (!token) {
		purple_connection_error_reason(rca->gc, PURPLE_CONNECTION_ERROR_AUTHENTICATION_FAILED, "No token");
		rc_pending_free(login);
		return;
	}
	g_free(rca->access_token);
	rca->access_token = token;
	g_free(rca->refresh_token);
	rca->refresh_token = rc_json_get(data, "refresh_token");
	while (!g_queue_is_empty(rca->waiting))
		rc_dispatch(g_queue_pop_head(rca->waiting));
	if (login->callback)
		login->callback(rca, data, strlen(data), NULL);
	rc_pending_free(login);
}

void rc_login(RcAccount *rca, const gchar *grant, RcCallback callback)
{
	PurpleAccount *account = purple_connection_get_account(rca->gc);
	RcPending *login = g_new0(RcPending, 1);
	gchar *url = g_strdup_printf("https://%s/restapi/oauth/token", rca->host);
	PurpleHttpRequest *request = purple_http_request_new(url);

	login->rca = rca;
	login->callback = callback;
	purple_http_request_set_method(request, "POST");
	purple_http_request_header_set(request, "Content-Type", "application/x-www-form-urlencoded");
	purple_http_request_header_set_printf(request, "Authorization", "Basic %s",
	                                      purple_account_get_string(account, "app_credentials", ""));
	purple_http_request_set_contents(request, grant, -1);
	purple_http_request(rca->gc, request, rc_token_done, login);  // call: POST /restapi/oauth/token
	purple_http_request_unref(request);
	g_free(url);
}

void rc_token_renew(RcAccount *rca)
{
	gchar *grant = g_strdup_printf("grant_type=refresh_token&refresh_token=%s", purple_url_encode(rca->refresh_token));
	rc_login(rca, grant, NULL);
	g_free(grant);
}
