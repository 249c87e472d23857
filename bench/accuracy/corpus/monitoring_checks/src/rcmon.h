/* rcmon - pushes RingCentral account metrics to a statsd socket */
#ifndef RCMON_H
#define RCMON_H

#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct mon;

/* body is NUL-terminated; status 0 means that the request did not get through */
typedef void (*mon_reply_cb)(struct mon *m, int status, const char *body);

struct check {
	const char *name;
	int interval;                    /* seconds */
	void (*start)(struct mon *m);
	struct event *timer;
	struct mon *mon;
};

struct mon {
	struct event_base *base;
	struct evhttp_connection *conn;
	const char *host;
	const char *basic;               /* base64 of "key:secret" */
	const char *jwt;
	const char *account;
	const char *sms_from, *sms_to;
	char token[4096];
	char report_task[64];
	int statsd_fd;
	int failures;
};

void mon_request(struct mon *m, enum evhttp_cmd_type type, const char *uri, const char *body, mon_reply_cb cb);
void mon_login(struct mon *m);
void mon_gauge(struct mon *m, const char *name, long value);
void mon_alert(struct mon *m, const char *text);

int json_count(const char *body, const char *key);
bool json_text(const char *body, const char *key, char *out, size_t size);

extern struct check checks[];

#endif
