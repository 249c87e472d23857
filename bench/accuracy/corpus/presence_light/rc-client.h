#ifndef RC_CLIENT_H
#define RC_CLIENT_H

#include <glib-object.h>
#include <json-glib/json-glib.h>
#include <libsoup/soup.h>

G_BEGIN_DECLS

#define RC_TYPE_CLIENT (rc_client_get_type ())
G_DECLARE_FINAL_TYPE (RcClient, rc_client, RC, CLIENT, GObject)

#define RC_ERROR (rc_error_quark ())
GQuark rc_error_quark (void);

RcClient *rc_client_new             (const gchar *server,
                                     const gchar *client_id,
                                     const gchar *client_secret);
gboolean  rc_client_login           (RcClient *self, const gchar *jwt, GError **error);
gboolean  rc_client_logout          (RcClient *self, GError **error);

JsonNode *rc_client_call            (RcClient *self, const gchar *method, const gchar *path,
                                     JsonNode *body, GError **error);

JsonNode *rc_client_get_presence    (RcClient *self, const gchar *extension, GError **error);
gboolean  rc_client_set_status      (RcClient *self, const gchar *status, GError **error);
JsonNode *rc_client_get_extension   (RcClient *self, const gchar *extension, GError **error);
JsonNode *rc_client_find_by_email   (RcClient *self, const gchar *email, GError **error);
JsonNode *rc_client_active_calls    (RcClient *self, const gchar *extension, GError **error);
JsonNode *rc_client_business_hours  (RcClient *self, const gchar *extension, GError **error);
guint     rc_client_unread_messages (RcClient *self, GError **error);
GBytes   *rc_client_profile_image   (RcClient *self, const gchar *extension, GError **error);
gboolean  rc_client_set_queue_optin (RcClient *self, const gchar *queue, gboolean accept, GError **error);
JsonNode *rc_client_queue_optins    (RcClient *self, GError **error);
JsonNode *rc_client_unified         (RcClient *self, GError **error);

G_END_DECLS

#endif
