#ifndef VMD_CONFIG_H
#define VMD_CONFIG_H

struct config {
	char server[128];      /* https://platform.ringcentral.com */
	char client_id[128];
	char client_secret[128];
	char jwt[2048];
	char account[32];      /* account to report on, usually ~ */
	char spool[256];
	char slack_hook[256];  /* https://hooks.slack.com/services/... */
	char public_url[256];
	char on_call[32];
	int interval;
};

int config_load(struct config *cfg, const char *path);

#endif
