#pragma once

#include "rc-session.h"

typedef struct
{
  RcSession *rc;
  SoupSession *soup;      /* for the badge reader and the weather */
  GMainLoop *loop;
  char *badge_url;
  char *queue;
} Hotdesk;

typedef void (*HotdeskAction) (Hotdesk *app, const char *extension, const char *arg);

typedef struct
{
  const char *name;
  HotdeskAction run;
  const char *help;
} HotdeskCommand;

extern const HotdeskCommand hotdesk_commands[];

gboolean hotdesk_badge_is_valid (Hotdesk *app, const char *badge);
