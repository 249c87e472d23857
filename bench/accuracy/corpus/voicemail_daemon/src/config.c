#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void set(char *dst, size_t n, const char *v)
{
	snprintf(dst, n, "%s", v);
}

int config_load(struct config *cfg, const char *path)
{
	char line[4096];
	FILE *f = fopen(path, "r");

	memset(cfg, 0, sizeof(*cfg));
	set(cfg->server, sizeof(cfg->server), "https://platform.ringcentral.com");
	set(cfg->account, sizeof(cfg->account), "~");
	set(cfg->spool, sizeof(cfg->spool), "/var/spool/vmd");
	cfg->interval = 60;
	if (!f)
		return -1;
	while (fgets(line, sizeof(line), f)) {
		char *eq, *nl;
		if (line[0] == '#' || !(eq = strchr(line, '=')))
			continue;
		*eq++ = '\0';
		if ((nl = strpbrk(eq, "\r\n")))
			*nl = '\0';
		if (!strcmp(line, "server"))
			set(cfg->server, sizeof(cfg->server), eq);
		else if (!strcmp(line, "client_id"))
			set(cfg->client_id, sizeof(cfg->client_id), eq);
		else if (!strcmp(line, "client_secret"))
			set(cfg->client_secret, sizeof(cfg->client_secret), eq);
		else if (!strcmp(line, "jwt"))
			set(cfg->jwt, sizeof(cfg->jwt), eq);
		else if (!strcmp(line, "account"))
			set(cfg->account, sizeof(cfg->account), eq);
		else if (!strcmp(line, "spool"))
			set(cfg->spool, sizeof(cfg->spool), eq);
		else if (!strcmp(line, "slack_hook"))
			set(cfg->slack_hook, sizeof(cfg->slack_hook), eq);
		else if (!strcmp(line, "public_url"))
			set(cfg->public_url, sizeof(cfg->public_url), eq);
		else if (!strcmp(line, "on_call"))
			set(cfg->on_call, sizeof(cfg->on_call), eq);
		else if (!strcmp(line, "interval"))
			cfg->interval = atoi(eq);
	}
	fclose(f);
	return 0;
}
