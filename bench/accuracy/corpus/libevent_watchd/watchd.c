/* idiom: event loop, timers, web hook receiver */
/* library: libevent */
/* flags: -std=gnu99 */
/*
 * watchd - keeps an eye on a call queue, and on the webhook that reports it.
 */
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define API_HOST "platform.ringcentral.com"
#define HOOK_URI "/restapi/v1.0/subscription" /* what our own proxy serves */

struct watchd {
	struct event_base		*base;
	struct evhttp_connection	*conn;
	struct event			*tick;
	const char			*token;
	char				 queue[32];
	char				 subscription[64];
	unsigned			 failures;
};

typedef void (*reply_fn)(struct evhttp_request *, void *);

static void
api(struct watchd *w, enum evhttp_cmd_type cmd, const char *uri, const char *json, reply_fn fn)
{
	struct evhttp_request *req = evhttp_request_new(fn, w);
	struct evkeyvalq *headers = evhttp_request_get_output_headers(req);
	char auth[1200];

	snprintf(auth, sizeof(auth), "Bearer %s", w->token);
	evhttp_add_header(headers, "Host", API_HOST);
	evhttp_add_header(headers, "Authorization", auth);
	if (json != NULL) {
		evhttp_add_header(headers, "Content-Type", "application/json");
		evbuffer_add(evhttp_request_get_output_buffer(req), json, strlen(json));
	}
	if (evhttp_make_request(w->conn, req, cmd, uri) != 0)
		w->failures++;
}

static void
on_members(struct evhttp_request *req, void *arg)
{
	struct watchd *w = arg;
	if (req == NULL || evhttp_request_get_response_code(req) != 200) {
		fprintf(stderr, "GET /restapi/v1.0/account/~/call-queues/%s/members failed\n", w->queue); /* silent */
		w->failures++;
	}
}

static void
on_presence(struct evhttp_request *req, void *arg)
{
	struct watchd *w = arg;
	char uri[200];

	if (req == NULL)
		return;
	evutil_snprintf(uri, sizeof(uri), "/restapi/v1.0/account/~/call-queues/%s/members?perPage=%d", w->queue, 100);
	api(w, EVHTTP_REQ_GET, uri, NULL, on_members); /* call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members */
}

static void
on_subscribed(struct evhttp_request *req, void *arg)
{
	struct watchd *w = arg;
	struct evbuffer *in;
	char *line;

	if (req == NULL || evhttp_request_get_response_code(req) != 200)
		return;
	in = evhttp_request_get_input_buffer(req);
	line = evbuffer_readln(in, NULL, EVBUFFER_EOL_LF);
	if (line != NULL) {
		snprintf(w->subscription, sizeof(w->subscription), "%.60s", line);
		free(line);
	}
}

static void
ignore(struct evhttp_request *req, void *arg)
{
	(void)req;
	(void)arg;
}

static void
renew_or_subscribe(struct watchd *w)
{
	char body[256];

	if (w->subscription[0] != '\0') {
		char uri[160] = "/restapi/v1.0/subscription/";
		strcat(uri, w->subscription);
		strcat(uri, "/renew");
		api(w, EVHTTP_REQ_POST, uri, NULL, on_subscribed); /* call: POST /restapi/v1.0/subscription/{subscriptionId}/renew */
		return;
	}
	snprintf(body, sizeof(body), "{\"eventFilters\":[\"/restapi/v1.0/account/~/extension/%s/presence\"],"
	    "\"deliveryMode\":{\"transportType\":\"WebHook\",\"address\":\"https://hooks.example.org/rc\"}}", w->queue);
	api(w, EVHTTP_REQ_POST, HOOK_URI, body, on_subscribed); /* call: POST /restapi/v1.0/subscription */
}

static void
on_tick(evutil_socket_t fd, short what, void *arg)
{
	struct watchd *w = arg;
	struct timeval again = { 30, 0 };
	char *uri = NULL;
	size_t len = strlen(w->queue) + sizeof("/restapi/v1.0/account/~/call-queues//presence");

	(void)fd;
	(void)what;
	if ((uri = malloc(len)) == NULL)
		return;
	snprintf(uri, len, "/restapi/v1.0/account/~/call-queues/%s/presence", w->queue);
	api(w, EVHTTP_REQ_GET, uri, NULL, on_presence); /* call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence */
	free(uri);
	if (w->failures > 10)
		event_base_loopbreak(w->base);
	evtimer_add(w->tick, &again);
}

static void
serve_hook(struct evhttp_request *req, void *arg)
{
	struct watchd *w = arg;
	const char *path = evhttp_request_get_uri(req);

	if (strcmp(path, "/restapi/v1.0/account/~/presence") == 0) /* silent */
		evhttp_send_reply(req, HTTP_OK, "OK", NULL);
	else if (evhttp_request_get_command(req) == EVHTTP_REQ_POST)
		evhttp_send_reply(req, HTTP_NOCONTENT, "OK", NULL);
	on_tick(-1, 0, w);
}

static void
on_term(evutil_socket_t sig, short what, void *arg)
{
	struct watchd *w = arg;
	char uri[160];

	(void)sig;
	(void)what;
	snprintf(uri, sizeof(uri), HOOK_URI "/%s", w->subscription);
	api(w, EVHTTP_REQ_DELETE, uri, NULL, ignore); /* call: DELETE /restapi/v1.0/subscription/{subscriptionId} */
	event_base_loopexit(w->base, NULL);
}

int
main(int argc, char *argv[])
{
	struct watchd w;
	struct evhttp *http;
	struct event *term;
	struct timeval now = { 0, 0 };

	memset(&w, 0, sizeof(w));
	snprintf(w.queue, sizeof(w.queue), "%s", argc > 1 ? argv[1] : "1");
	w.token = getenv("RC_TOKEN");
	w.base = event_base_new();
	w.conn = evhttp_connection_base_new(w.base, NULL, API_HOST, 443);

	http = evhttp_new(w.base);
	evhttp_bind_socket(http, "127.0.0.1", 8081);
	evhttp_set_cb(http, "/restapi/v1.0/subscription", serve_hook, &w); /* silent */
	evhttp_set_gencb(http, serve_hook, &w);

	w.tick = evtimer_new(w.base, on_tick, &w);
	evtimer_add(w.tick, &now);
	term = evsignal_new(w.base, SIGTERM, on_term, &w);
	event_add(term, NULL);
	renew_or_subscribe(&w);
	api(&w, EVHTTP_REQ_GET, "/restapi/v1.0/account/~/extension/~/call-queue-presence", NULL, ignore); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence */
	event_base_dispatch(w.base);
	evhttp_free(http);
	return w.failures != 0;
}
