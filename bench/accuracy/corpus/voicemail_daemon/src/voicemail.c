#include "voicemail.h"

#include <stdio.h>
#include <string.h>
#include <syslog.h>

static int post_slack(const struct config *cfg, const char *text)
{
	CURL *c = curl_easy_init();
	struct sbuf body = SBUF_INIT;
	CURLcode rv;

	sbuf_adds(&body, "{\"text\":");
	sbuf_add_json(&body, text);
	sbuf_adds(&body, "}");
	curl_easy_setopt(c, CURLOPT_URL, cfg->slack_hook);
	curl_easy_setopt(c, CURLOPT_POSTFIELDS, body.data);
	rv = curl_easy_perform(c);
	curl_easy_cleanup(c);
	sbuf_free(&body);
	return rv == CURLE_OK ? 0 : -1;
}

static int heartbeat(void)
{
	CURL *c = curl_easy_init();
	CURLcode rv;

	curl_easy_setopt(c, CURLOPT_URL, "https://hc-ping.com/4a1f6e0c-vmd");
	curl_easy_setopt(c, CURLOPT_NOBODY, 1L);
	rv = curl_easy_perform(c);
	curl_easy_cleanup(c);
	return rv == CURLE_OK ? 0 : -1;
}

static int save(const struct config *cfg, const char *id, const struct sbuf *data)
{
	char name[512];
	FILE *f;

	snprintf(name, sizeof(name), "%s/%s.mp3", cfg->spool, id);
	f = fopen(name, "wb");
	if (!f)
		return -1;
	fwrite(data->data, 1, data->len, f);
	return fclose(f);
}

static int fetch_one(struct rc *rc, const char *id, const char *attachment)
{
	struct rc_reply audio = { 0, SBUF_INIT }, ack = { 0, SBUF_INIT };
	struct sbuf seen = SBUF_INIT;
	int rv;

	rv = rc_call(rc, RC_MSG_CONTENT, "contentDisposition=Attachment", NULL, &audio, id, attachment);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId} */
	if (rv == 0)
		rv = save(rc->cfg, id, &audio.body);
	if (rv == 0) {
		sbuf_adds(&seen, "{\"readStatus\":\"Read\"}");
		rv = rc_call(rc, RC_MSG_UPDATE, NULL, &seen, &ack, id);  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
	} else if (audio.status == 404) {
		/* The recording is gone; the message would come back for ever. */
		rc_call(rc, RC_MSG_DELETE, "purge=true", NULL, &ack, id);  /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
	}
	sbuf_free(&audio.body);
	sbuf_free(&ack.body);
	sbuf_free(&seen);
	return rv;
}

static int on_call_is_free(struct rc *rc)
{
	struct rc_reply r = { 0, SBUF_INIT };
	char status[32] = "";

	if (rc_call(rc, RC_PRESENCE, "detailedTelephonyState=true", NULL, &r, rc->cfg->on_call) == 0)  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
		json_string(r.body.data, "presenceStatus", status, sizeof(status));
	sbuf_free(&r.body);
	return !strcmp(status, "Available");
}

int vm_poll(struct rc *rc)
{
	struct rc_reply r = { 0, SBUF_INIT };
	char query[160], id[32], att[32], text[160];
	int page, found = 0;

	for (page = 1; page < 50; page++) {
		const char *p;

		snprintf(query, sizeof(query),
		         "messageType=VoiceMail&readStatus=Unread&perPage=100&page=%d", page);
		if (rc_call(rc, RC_MSG_LIST, query, NULL, &r) < 0)  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store */
			break;
		p = r.body.data;
		while (p && (p = strstr(p, "\"attachments\""))) {
			json_string(p, "id", att, sizeof(att));
			json_string(p, "messageId", id, sizeof(id));
			if (fetch_one(rc, id, att) == 0)
				found++;
			p++;
		}
		if (!r.body.data || !strstr(r.body.data, "\"nextPage\""))
			break;
	}
	sbuf_free(&r.body);
	heartbeat();
	if (found) {
		snprintf(text, sizeof(text), "%d new voicemail(s)", found);
		if (post_slack(rc->cfg, text) < 0 || on_call_is_free(rc))
			vm_page_on_call(rc, text);
	}
	return found;
}

void vm_page_on_call(struct rc *rc, const char *text)
{
	struct sbuf body = SBUF_INIT;
	struct rc_reply r = { 0, SBUF_INIT };
	char from[32] = "";

	if (rc_call(rc, RC_EXTENSION, NULL, NULL, &r) == 0)  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId} */
		json_string(r.body.data, "businessPhone", from, sizeof(from));
	sbuf_addf(&body, "{\"from\":{\"phoneNumber\":\"%s\"},\"to\":[{\"phoneNumber\":\"%s\"}],\"text\":",
	          from, rc->cfg->on_call);
	sbuf_add_json(&body, text);
	sbuf_adds(&body, "}");
	if (rc_call(rc, RC_SMS, NULL, &body, &r) < 0)  /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms */
		syslog(LOG_ERR, "cannot page %s", rc->cfg->on_call);
	sbuf_free(&body);
	sbuf_free(&r.body);
}

int vm_check_account(struct rc *rc)
{
	struct rc_reply r = { 0, SBUF_INIT };
	char status[32] = "";
	int rv = rc_call(rc, RC_ACCOUNT, NULL, NULL, &r, rc->cfg->account);  /* call: GET /restapi/v1.0/account/{accountId} */

	if (rv == 0) {
		json_string(r.body.data, "status", status, sizeof(status));
		syslog(LOG_INFO, "account %s is %s", rc->cfg->account, status);
		rv = rc_call(rc, RC_ACTIVE_CALLS, "view=Simple&perPage=10", NULL, &r, rc->cfg->account);  /* call: GET /restapi/v1.0/account/{accountId}/active-calls */
	}
	sbuf_free(&r.body);
	return rv;
}

int vm_subscribe(struct rc *rc, char *id, size_t n)
{
	struct sbuf body = SBUF_INIT;
	struct rc_reply r = { 0, SBUF_INIT };
	int rv;

	sbuf_adds(&body, "{\"eventFilters\":[\"/restapi/v1.0/account/~/extension/~/voicemail\"],");
	sbuf_addf(&body, "\"deliveryMode\":{\"transportType\":\"WebHook\",\"address\":\"%s/rc\"}}",
	          rc->cfg->public_url);
	rv = rc_call(rc, RC_SUB_CREATE, NULL, &body, &r);  /* call: POST /restapi/v1.0/subscription */
	if (rv == 0)
		rv = json_string(r.body.data, "id", id, n);
	sbuf_free(&body);
	sbuf_free(&r.body);
	return rv;
}

int vm_renew(struct rc *rc, const char *id)
{
	struct rc_reply r = { 0, SBUF_INIT };
	int rv = rc_call(rc, RC_SUB_RENEW, NULL, NULL, &r, id);  /* call: POST /restapi/v1.0/subscription/{subscriptionId}/renew */

	sbuf_free(&r.body);
	return rv;
}

void vm_unsubscribe(struct rc *rc, const char *id)
{
	struct rc_reply r = { 0, SBUF_INIT };

	rc_call(rc, RC_SUB_DELETE, NULL, NULL, &r, id);  /* call: DELETE /restapi/v1.0/subscription/{subscriptionId} */
	sbuf_free(&r.body);
}
