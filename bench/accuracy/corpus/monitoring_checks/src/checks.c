#include <time.h>

#include "rcmon.h"

static void iso_time(char *buf, size_t size, int seconds_ago)
{
	time_t t = time(NULL) - seconds_ago;
	struct tm tm;

	strftime(buf, size, "%Y-%m-%dT%H:%M:%S.000Z", gmtime_r(&t, &tm));
}

/* ---- service status ---------------------------------------------------- */

static void on_status(struct mon *m, int status, const char *body)
{
	(void)body;
	mon_gauge(m, "status", status == 200);
}

static void start_status(struct mon *m)
{
	mon_request(m, EVHTTP_REQ_GET, "/restapi/v1.0/status", NULL, on_status);  /* call: GET /restapi/v1.0/status */
}

/* ---- calls ------------------------------------------------------------- */

static void on_active_calls(struct mon *m, int status, const char *body)
{
	if (status == 200)
		mon_gauge(m, "calls.active", json_count(body, "sessionId"));
}

static void on_missed(struct mon *m, int status, const char *body)
{
	int missed = 0;

	if (status != 200)
		return;
	for (const char *p = body; (p = strstr(p, "\"Missed\"")); p++)
		missed++;
	mon_gauge(m, "calls.missed", missed);
	if (missed > 25)
		mon_alert(m, "More than 25 calls missed in ten minutes");
}

static void start_calls(struct mon *m)
{
	char uri[512], from[40];

	evutil_snprintf(uri, sizeof(uri), "/restapi/v1.0/account/%s/active-calls?view=Simple&perPage=1000", m->account);
	mon_request(m, EVHTTP_REQ_GET, uri, NULL, on_active_calls);  /* call: GET /restapi/v1.0/account/{accountId}/active-calls */

	iso_time(from, sizeof(from), 600);
	evutil_snprintf(uri, sizeof(uri), "/restapi/v1.0/account/%s/call-log?type=Voice&dateFrom=%s", m->account, from);
	mon_request(m, EVHTTP_REQ_GET, uri, NULL, on_missed);  /* call: GET /restapi/v1.0/account/{accountId}/call-log */
}

static void on_aggregate(struct mon *m, int status, const char *body)
{
	char value[32];

	if (status == 200 && json_text(body, "value", value, sizeof(value)))
		mon_gauge(m, "calls.duration", strtol(value, NULL, 10));
}

static void start_analytics(struct mon *m)
{
	char uri[256], body[512], from[40], to[40];

	iso_time(from, sizeof(from), 3600);
	iso_time(to, sizeof(to), 0);
	snprintf(uri, sizeof(uri), "/analytics/calls/v1/accounts/%s/aggregation/fetch", m->account);
	snprintf(body, sizeof(body),
		 "{\"grouping\":{\"groupBy\":\"Company\"},"
		 "\"timeSettings\":{\"timeZone\":\"UTC\",\"timeRange\":{\"timeFrom\":\"%s\",\"timeTo\":\"%s\"}},"
		 "\"responseOptions\":{\"timers\":{\"allCalls\":{\"aggregationType\":\"Sum\"}}}}", from, to);
	mon_request(m, EVHTTP_REQ_POST, uri, body, on_aggregate);  /* call: POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch */
}

/* ---- presence and devices ---------------------------------------------- */

static void on_presence(struct mon *m, int status, const char *body)
{
	int busy = 0;

	for (const char *p = body; (p = strstr(p, "\"CallConnected\"")); p++)
		busy++;
	if (status == 200) {
		mon_gauge(m, "presence.total", json_count(body, "presenceStatus"));
		mon_gauge(m, "presence.busy", busy);
	}
}

static void start_presence(struct mon *m)
{
	char uri[256];

	evutil_snprintf(uri, sizeof(uri), "/restapi/v1.0/account/%s/presence?perPage=1000", m->account);
	mon_request(m, EVHTTP_REQ_GET, uri, NULL, on_presence);  /* call: GET /restapi/v1.0/account/{accountId}/presence */
}

static void on_device(struct mon *m, int status, const char *body)
{
	char state[32];

	if (status == 200 && json_text(body, "status", state, sizeof(state)))
		mon_gauge(m, "device.online", strcmp(state, "Online") == 0);
}

static void start_devices(struct mon *m)
{
	char uri[256], list[512], *save = NULL;
	const char *devices = getenv("RCMON_DEVICES");

	if (!devices)
		return;
	snprintf(list, sizeof(list), "%s", devices);
	for (char *id = strtok_r(list, ",", &save); id; id = strtok_r(NULL, ",", &save)) {
		evutil_snprintf(uri, sizeof(uri), "/restapi/v1.0/account/%s/device/%s", m->account, id);
		mon_request(m, EVHTTP_REQ_GET, uri, NULL, on_device);  /* call: GET /restapi/v1.0/account/{accountId}/device/{deviceId} */
	}
}

/* ---- audit trail ------------------------------------------------------- */

static void on_audit(struct mon *m, int status, const char *body)
{
	if (status == 200)
		mon_gauge(m, "audit.events", json_count(body, "eventId"));
}

static void start_audit(struct mon *m)
{
	char body[256], from[40];

	iso_time(from, sizeof(from), 900);
	snprintf(body, sizeof(body), "{\"eventTimeFrom\":\"%s\",\"page\":1,\"perPage\":200}", from);
	mon_request(m, EVHTTP_REQ_POST, "/restapi/v1.0/account/~/audit-trail/search", body, on_audit);  /* call: POST /restapi/v1.0/account/{accountId}/audit-trail/search */
}

/* ---- message store report: start a task, then poll it ------------------ */

static void on_archive(struct mon *m, int status, const char *body)
{
	if (status == 200)
		mon_gauge(m, "report.archives", json_count(body, "uri"));
	m->report_task[0] = '\0';
}

static void on_report(struct mon *m, int status, const char *body)
{
	char uri[256], state[32];

	if (status / 100 != 2 || !json_text(body, "id", m->report_task, sizeof(m->report_task)) ||
	    !json_text(body, "status", state, sizeof(state))) {
		m->report_task[0] = '\0';
		return;
	}
	if (strcmp(state, "Completed") == 0) {
		evutil_snprintf(uri, sizeof(uri), "/restapi/v1.0/account/%s/message-store-report/%s/archive", m->account,
				m->report_task);
		mon_request(m, EVHTTP_REQ_GET, uri, NULL, on_archive);  /* call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive */
	}
}

static void start_report(struct mon *m)
{
	char uri[256], body[128], from[40];

	if (m->report_task[0]) {
		evutil_snprintf(uri, sizeof(uri), "/restapi/v1.0/account/%s/message-store-report/%s", m->account,
				m->report_task);
		mon_request(m, EVHTTP_REQ_GET, uri, NULL, on_report);  /* call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId} */
		return;
	}
	iso_time(from, sizeof(from), 86400);
	snprintf(body, sizeof(body), "{\"dateFrom\":\"%s\"}", from);
	evutil_snprintf(uri, sizeof(uri), "/restapi/v1.0/account/%s/message-store-report", m->account);
	mon_request(m, EVHTTP_REQ_POST, uri, body, on_report);  /* call: POST /restapi/v1.0/account/{accountId}/message-store-report */
}

void mon_alert(struct mon *m, const char *text)
{
	char body[512];

	if (!m->sms_to)
		return;
	snprintf(body, sizeof(body), "{\"from\":{\"phoneNumber\":\"%s\"},\"to\":[{\"phoneNumber\":\"%s\"}],\"text\":\"%s\"}",
		 m->sms_from, m->sms_to, text);
	mon_request(m, EVHTTP_REQ_POST, "/restapi/v1.0/account/~/extension/~/sms", body, NULL);  /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms */
}

struct check checks[] = {
	{ .name = "status", .interval = 60, .start = start_status },
	{ .name = "calls", .interval = 30, .start = start_calls },
	{ .name = "analytics", .interval = 3600, .start = start_analytics },
	{ .name = "presence", .interval = 30, .start = start_presence },
	{ .name = "devices", .interval = 300, .start = start_devices },
	{ .name = "audit", .interval = 900, .start = start_audit },
	{ .name = "report", .interval = 120, .start = start_report },
	{ .name = NULL },
};
