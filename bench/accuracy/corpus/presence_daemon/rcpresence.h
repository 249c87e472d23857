#pragma once
#include <libsoup/soup.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct _RcClient RcClient;
typedef void (*RcReplyFunc)(RcClient *client, JsonNode *root, GError *error, gpointer user_data);

RcClient *rc_client_new(const char *base_uri, const char *client_id, const char *client_secret);
void      rc_client_free(RcClient *self);
void      rc_client_set_jwt(RcClient *self, const char *jwt);

/* `path' is relative to the base; takes a copy. */
void rc_client_send(RcClient *self, const char *method, const char *path,
                    JsonNode *body, RcReplyFunc cb, gpointer user_data);

gboolean rc_client_authorize(RcClient *self, GError **error);

G_END_DECLS
