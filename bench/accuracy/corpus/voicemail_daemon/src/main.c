/* idiom: endpoint enum into a table of formats, varargs call */
/* library: libcurl */
/* needs: curl */
/* flags: -std=gnu11 -Iinclude */
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <syslog.h>
#include <unistd.h>

#include "voicemail.h"

static volatile sig_atomic_t stop;

static void on_term(int sig)
{
	(void)sig;
	stop = 1;
}

static void usage(const char *argv0)
{
	fprintf(stderr,
	        "usage: %s [-c file] [-1]\n"
	        "Polls GET /restapi/v1.0/account/~/extension/~/message-store for voicemail\n"
	        "and stores the recordings in the spool directory.\n", argv0);
	exit(2);
}

int main(int argc, char **argv)
{
	const char *conf = "/etc/vmd.conf";
	char sub[64] = "";
	struct config cfg;
	struct rc rc;
	int opt, once = 0, rounds = 0;

	while ((opt = getopt(argc, argv, "c:1h")) != -1) {
		switch (opt) {
		case 'c': conf = optarg; break;
		case '1': once = 1; break;
		default: usage(argv[0]);
		}
	}
	openlog("vmd", LOG_PID, LOG_DAEMON);
	if (config_load(&cfg, conf) < 0) {
		fprintf(stderr, "%s: cannot read %s\n", argv[0], conf);
		return 1;
	}
	signal(SIGTERM, on_term);
	signal(SIGINT, on_term);
	curl_global_init(CURL_GLOBAL_ALL);
	if (rc_open(&rc, &cfg) < 0 || rc_login(&rc) < 0 || vm_check_account(&rc) < 0)
		return 1;
	if (!once && cfg.public_url[0])
		vm_subscribe(&rc, sub, sizeof(sub));
	do {
		vm_poll(&rc);
		if (once)
			break;
		if (sub[0] && ++rounds % 60 == 0 && vm_renew(&rc, sub) < 0)
			vm_subscribe(&rc, sub, sizeof(sub));
		sleep((unsigned)cfg.interval);
	} while (!stop);
	if (sub[0])
		vm_unsubscribe(&rc, sub);
	rc_logout(&rc);
	rc_close(&rc);
	closelog();
	return 0;
}
