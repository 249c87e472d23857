#include "rc.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

#define MAX_TRIES 4

static size_t on_data(char *p, size_t size, size_t n, void *user)
{
	sbuf_add(user, p, size * n);
	return size * n;
}

static size_t on_header(char *p, size_t size, size_t n, void *user)
{
	if (size * n > 12 && !strncasecmp(p, "Retry-After:", 12))
		*(int *)user = atoi(p + 12);
	return size * n;
}

int json_string(const char *json, const char *key, char *out, size_t n)
{
	char pat[64];
	size_t i = 0;
	const char *p;

	snprintf(pat, sizeof(pat), "\"%s\"", key);
	p = json ? strstr(json, pat) : NULL;
	if (!p)
		return -1;
	p += strlen(pat);
	while (*p == ' ' || *p == ':' || *p == '"')
		p++;
	while (*p && !strchr("\",}]", *p) && i + 1 < n)
		out[i++] = *p++;
	out[i] = '\0';
	return 0;
}

int rc_open(struct rc *rc, const struct config *cfg)
{
	memset(rc, 0, sizeof(*rc));
	rc->cfg = cfg;
	rc->curl = curl_easy_init();
	return rc->curl ? 0 : -1;
}

void rc_close(struct rc *rc)
{
	curl_easy_cleanup(rc->curl);
}

static CURLcode perform(struct rc *rc, const struct rc_endpoint *ep, const char *url,
                        const struct sbuf *body, struct rc_reply *reply, int *retry_after)
{
	struct curl_slist *hdrs = NULL;
	char auth[4200];
	CURLcode rv;

	curl_easy_reset(rc->curl);
	curl_easy_setopt(rc->curl, CURLOPT_URL, url);
	curl_easy_setopt(rc->curl, CURLOPT_CUSTOMREQUEST, ep->method);
	curl_easy_setopt(rc->curl, CURLOPT_TIMEOUT, 60L);
	curl_easy_setopt(rc->curl, CURLOPT_WRITEFUNCTION, on_data);
	curl_easy_setopt(rc->curl, CURLOPT_WRITEDATA, &reply->body);
	curl_easy_setopt(rc->curl, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(rc->curl, CURLOPT_HEADERDATA, retry_after);
	if (ep->basic) {
		curl_easy_setopt(rc->curl, CURLOPT_USERNAME, rc->cfg->client_id);
		curl_easy_setopt(rc->curl, CURLOPT_PASSWORD, rc->cfg->client_secret);
	} else {
		snprintf(auth, sizeof(auth), "Authorization: Bearer %s", rc->access);
		hdrs = curl_slist_append(hdrs, auth);
		hdrs = curl_slist_append(hdrs, "Content-Type: application/json");
	}
	if (body) {
		curl_easy_setopt(rc->curl, CURLOPT_POSTFIELDS, body->data);
		curl_easy_setopt(rc->curl, CURLOPT_POSTFIELDSIZE, (long)body->len);
	}
	curl_easy_setopt(rc->curl, CURLOPT_HTTPHEADER, hdrs);
	rv = curl_easy_perform(rc->curl);
	curl_easy_getinfo(rc->curl, CURLINFO_RESPONSE_CODE, &reply->status);
	curl_slist_free_all(hdrs);
	return rv;
}

int rc_call(struct rc *rc, enum rc_ep which, const char *query, const struct sbuf *body,
            struct rc_reply *reply, ...)
{
	const struct rc_endpoint *ep = &rc_endpoints[which];
	char path[1024];
	struct sbuf url = SBUF_INIT;
	int try, rv = -1;
	va_list ap;

	va_start(ap, reply);
	vsnprintf(path, sizeof(path), ep->path, ap);
	va_end(ap);
	sbuf_addf(&url, "%s%s", rc->cfg->server, path);
	if (query)
		sbuf_addf(&url, "?%s", query);

	for (try = 0; try < MAX_TRIES; try++) {
		int retry_after = 0;

		if (!ep->basic && rc->expires <= time(NULL) && rc_login(rc) < 0)
			break;
		sbuf_reset(&reply->body);
		if (perform(rc, ep, url.data, body, reply, &retry_after) != CURLE_OK) {
			syslog(LOG_WARNING, "%s %s: network failure", ep->method, path);
			sleep(2u << try);
			continue;
		}
		if (reply->status == 429 || reply->status == 503) {
			sleep(retry_after > 0 ? (unsigned)retry_after : 30u);
			continue;
		}
		if (reply->status == 401 && !ep->basic) {
			rc->expires = 0;
			continue;
		}
		rv = reply->status < 300 ? 0 : -1;
		if (rv < 0)
			syslog(LOG_ERR, "%s %s: HTTP %ld: %s", ep->method, path, reply->status,
			       reply->body.data ? reply->body.data : "");
		break;
	}
	sbuf_free(&url);
	return rv;
}

static int take_token(struct rc *rc, const struct rc_reply *r)
{
	char ttl[16] = "0";

	if (json_string(r->body.data, "access_token", rc->access, sizeof(rc->access)) < 0)
		return -1;
	json_string(r->body.data, "refresh_token", rc->refresh, sizeof(rc->refresh));
	json_string(r->body.data, "expires_in", ttl, sizeof(ttl));
	rc->expires = time(NULL) + atoi(ttl) - 30;
	return 0;
}

int rc_login(struct rc *rc)
{
	struct sbuf form = SBUF_INIT;
	struct rc_reply r = { 0, SBUF_INIT };
	int rv = -1;

	if (rc->refresh[0]) {
		sbuf_adds(&form, "grant_type=refresh_token&refresh_token=");
		sbuf_add_urlenc(&form, rc->refresh);
		rv = rc_call(rc, RC_TOKEN, NULL, &form, &r);  /* call: POST /restapi/oauth/token */
		rc->refresh[0] = '\0';
	}
	if (rv < 0) {
		sbuf_reset(&form);
		sbuf_adds(&form, "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer");
		sbuf_adds(&form, "&assertion=");
		sbuf_add_urlenc(&form, rc->cfg->jwt);
		rv = rc_call(rc, RC_TOKEN, NULL, &form, &r);  /* call: POST /restapi/oauth/token */
	}
	if (rv == 0)
		rv = take_token(rc, &r);
	sbuf_free(&form);
	sbuf_free(&r.body);
	return rv;
}

void rc_logout(struct rc *rc)
{
	struct sbuf form = SBUF_INIT;
	struct rc_reply r = { 0, SBUF_INIT };

	sbuf_adds(&form, "token=");
	sbuf_add_urlenc(&form, rc->access);
	if (rc_call(rc, RC_REVOKE, NULL, &form, &r) < 0)  /* call: POST /restapi/oauth/revoke */
		syslog(LOG_NOTICE, "POST /restapi/oauth/revoke failed, token is left to expire");
	sbuf_free(&form);
	sbuf_free(&r.body);
}
