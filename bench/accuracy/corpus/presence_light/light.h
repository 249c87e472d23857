#ifndef LIGHT_H
#define LIGHT_H

#include <libsoup/soup.h>

typedef enum { LIGHT_OFF, LIGHT_GREEN, LIGHT_YELLOW, LIGHT_RED } LightColor;

typedef struct {
  SoupSession *session;
  gchar       *bridge;
  gchar       *user;
  guint        lamp;
} Light;

void light_set (Light *light, LightColor color);

#endif
