#include "rcmon.h"

struct pending {
	struct mon *mon;
	mon_reply_cb cb;
	char *what;
};

static void free_pending(struct pending *p)
{
	free(p->what);
	free(p);
}

static void on_reply(struct evhttp_request *req, void *arg)
{
	struct pending *p = arg;
	struct mon *m = p->mon;
	int status = req ? evhttp_request_get_response_code(req) : 0;
	char *body = NULL;

	if (status == 0) {
		fprintf(stderr, "%s: no answer\n", p->what);
	} else {
		struct evbuffer *in = evhttp_request_get_input_buffer(req);
		size_t len = evbuffer_get_length(in);

		body = malloc(len + 1);
		if (body) {
			evbuffer_remove(in, body, len);
			body[len] = '\0';
		}
	}

	if (status == 401) {
		m->token[0] = '\0';
		mon_login(m);
	} else if (status >= 400) {
		fprintf(stderr, "%s: HTTP %d: %.300s\n", p->what, status, body ? body : "");
	}
	if (status / 100 != 2)
		m->failures++;

	if (p->cb)
		p->cb(m, status, body ? body : "");
	free(body);
	free_pending(p);
}

static void submit(struct mon *m, enum evhttp_cmd_type type, const char *uri, const char *content_type,
		   const char *authorization, const char *body, mon_reply_cb cb)
{
	struct pending *p = calloc(1, sizeof(*p));
	struct evhttp_request *req;
	struct evkeyvalq *headers;

	p->mon = m;
	p->cb = cb;
	p->what = strdup(uri);

	req = evhttp_request_new(on_reply, p);
	if (!req) {
		free_pending(p);
		return;
	}
	headers = evhttp_request_get_output_headers(req);
	evhttp_add_header(headers, "Host", m->host);
	evhttp_add_header(headers, "Accept", "application/json");
	evhttp_add_header(headers, "Authorization", authorization);
	if (body) {
		evhttp_add_header(headers, "Content-Type", content_type);
		evbuffer_add(evhttp_request_get_output_buffer(req), body, strlen(body));
	}
	/* evhttp frees the request, also on failure */
	if (evhttp_make_request(m->conn, req, type, uri) != 0)
		fprintf(stderr, "%s: cannot queue the request\n", uri);
}

void mon_request(struct mon *m, enum evhttp_cmd_type type, const char *uri, const char *body, mon_reply_cb cb)
{
	char bearer[sizeof(m->token) + 16];

	if (!m->token[0]) {
		mon_login(m);
		return;         /* the next tick will find a token */
	}
	snprintf(bearer, sizeof(bearer), "Bearer %s", m->token);
	submit(m, type, uri, "application/json", bearer, body, cb);
}

static void on_token(struct mon *m, int status, const char *body)
{
	if (status != 200 || !json_text(body, "access_token", m->token, sizeof(m->token)))
		fprintf(stderr, "login failed (%d)\n", status);
}

void mon_login(struct mon *m)
{
	char basic[512];
	size_t size = strlen(m->jwt) + 128;
	char *form = malloc(size);

	snprintf(form, size, "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=%s", m->jwt);
	snprintf(basic, sizeof(basic), "Basic %s", m->basic);
	submit(m, EVHTTP_REQ_POST, "/restapi/oauth/token", "application/x-www-form-urlencoded", basic, form, on_token);  /* call: POST /restapi/oauth/token */
	free(form);
}

int json_count(const char *body, const char *key)
{
	char needle[64];
	int n = 0;

	snprintf(needle, sizeof(needle), "\"%s\"", key);
	while ((body = strstr(body, needle)) != NULL) {
		body += strlen(needle);
		n++;
	}
	return n;
}

bool json_text(const char *body, const char *key, char *out, size_t size)
{
	char needle[64];
	size_t n;

	snprintf(needle, sizeof(needle), "\"%s\"", key);
	body = strstr(body, needle);
	if (!body)
		return false;
	body += strlen(needle);
	body += strspn(body, " :\"");
	n = strcspn(body, "\",}]");
	if (n >= size)
		return false;
	memcpy(out, body, n);
	out[n] = '\0';
	return true;
}
