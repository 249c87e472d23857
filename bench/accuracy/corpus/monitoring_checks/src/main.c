/* idiom: table of checks, callbacks that go on */
/* library: libevent */
/* needs: evhttp */
/* flags: -D_GNU_SOURCE -std=gnu11 */
#include <arpa/inet.h>
#include <event2/bufferevent_ssl.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "rcmon.h"

void mon_gauge(struct mon *m, const char *name, long value)
{
	char line[128];
	int n = snprintf(line, sizeof(line), "ringcentral.%s:%ld|g", name, value);

	if (send(m->statsd_fd, line, (size_t)n, 0) < 0)
		perror("statsd");
}

static void on_timer(evutil_socket_t fd, short what, void *arg)
{
	struct check *c = arg;

	(void)fd;
	(void)what;
	c->start(c->mon);
}

static const char *need(const char *name)
{
	const char *value = getenv(name);

	if (!value) {
		fprintf(stderr, "%s must be set\n", name);
		exit(1);
	}
	return value;
}

int main(void)
{
	struct mon m = { .statsd_fd = -1 };
	struct sockaddr_in statsd = { .sin_family = AF_INET, .sin_port = htons(8125) };
	struct bufferevent *bev;
	SSL_CTX *ctx;
	SSL *ssl;

	m.host = need("RCMON_HOST");
	m.basic = need("RCMON_BASIC");
	m.jwt = need("RCMON_JWT");
	m.account = need("RCMON_ACCOUNT");
	m.sms_from = getenv("RCMON_SMS_FROM");
	m.sms_to = getenv("RCMON_SMS_TO");

	statsd.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	m.statsd_fd = socket(AF_INET, SOCK_DGRAM, 0);
	if (connect(m.statsd_fd, (struct sockaddr *)&statsd, sizeof(statsd)) < 0)
		perror("statsd");

	ctx = SSL_CTX_new(TLS_client_method());
	SSL_CTX_set_default_verify_paths(ctx);
	ssl = SSL_new(ctx);
	SSL_set_tlsext_host_name(ssl, m.host);

	m.base = event_base_new();
	bev = bufferevent_openssl_socket_new(m.base, -1, ssl, BUFFEREVENT_SSL_CONNECTING, BEV_OPT_CLOSE_ON_FREE);
	m.conn = evhttp_connection_base_bufferevent_new(m.base, NULL, bev, m.host, 443);
	evhttp_connection_set_timeout(m.conn, 30);
	evhttp_connection_set_retries(m.conn, 2);

	mon_login(&m);
	for (struct check *c = checks; c->name; c++) {
		struct timeval tv = { .tv_sec = c->interval };

		c->mon = &m;
		c->timer = event_new(m.base, -1, EV_PERSIST, on_timer, c);
		event_add(c->timer, &tv);
	}
	event_base_dispatch(m.base);

	evhttp_connection_free(m.conn);
	event_base_free(m.base);
	SSL_CTX_free(ctx);
	close(m.statsd_fd);
	return 0;
}
