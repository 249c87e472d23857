#include <string.h>
#include "rcpresence.h"

struct _RcClient {
  SoupSession *session;
  char *base_uri;
  char *client_id;
  char *client_secret;
  char *jwt;
  char *access_token;
  gint64 expires_at;
};

typedef struct {
  RcClient *client;
  RcReplyFunc cb;
  gpointer user_data;
  SoupMessage *msg;
} PendingReply;

RcClient *
rc_client_new (const char *base_uri, const char *client_id, const char *client_secret)
{
  RcClient *self = g_new0 (RcClient, 1);
  self->session = soup_session_new_with_options ("user-agent", "rc-presenced/0.4", "timeout", 30, NULL);
  self->base_uri = g_strdup (base_uri);
  self->client_id = g_strdup (client_id);
  self->client_secret = g_strdup (client_secret);
  return self;
}

void
rc_client_free (RcClient *self)
{
  g_object_unref (self->session);
  g_free (self->base_uri);
  g_free (self->client_id);
  g_free (self->client_secret);
  g_free (self->jwt);
  g_free (self->access_token);
  g_free (self);
}

void
rc_client_set_jwt (RcClient *self, const char *jwt)
{
  g_free (self->jwt);
  self->jwt = g_strdup (jwt);
}

gboolean
rc_client_authorize (RcClient *self, GError **error)
{
  g_autofree char *uri = g_strconcat (self->base_uri, "/restapi/oauth/token", NULL);
  g_autofree char *form = soup_form_encode ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer",
                                            "assertion", self->jwt, NULL);
  g_autofree char *pair = g_strdup_printf ("%s:%s", self->client_id, self->client_secret);
  g_autofree char *b64 = g_base64_encode ((const guchar *) pair, strlen (pair));
  g_autofree char *basic = g_strconcat ("Basic ", b64, NULL);

  g_autoptr (SoupMessage) msg = soup_message_new (SOUP_METHOD_POST, uri);
  g_autoptr (GBytes) bytes = g_bytes_new (form, strlen (form));
  soup_message_headers_replace (soup_message_get_request_headers (msg), "Authorization", basic);
  soup_message_set_request_body_from_bytes (msg, SOUP_FORM_MIME_TYPE_URLENCODED, bytes);

  g_autoptr (GBytes) reply = soup_session_send_and_read (self->session, msg, NULL, error);  // call: POST /restapi/oauth/token
  if (reply == NULL)
    return FALSE;

  g_autoptr (JsonParser) parser = json_parser_new ();
  gsize len = 0;
  const char *data = g_bytes_get_data (reply, &len);
  if (!json_parser_load_from_data (parser, data, len, error))
    return FALSE;
  JsonObject *obj = json_node_get_object (json_parser_get_root (parser));
  g_free (self->access_token);
  self->access_token = g_strdup (json_object_get_string_member (obj, "access_token"));
  self->expires_at = g_get_monotonic_time () + json_object_get_int_member (obj, "expires_in") * G_USEC_PER_SEC;
  return TRUE;
}

static void
on_reply (GObject *source, GAsyncResult *res, gpointer data)
{
  PendingReply *p = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = soup_session_send_and_read_finish (SOUP_SESSION (source), res, &error);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonNode *root = NULL;

  if (bytes != NULL && g_bytes_get_size (bytes) > 0 &&
      json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error))
    root = json_parser_get_root (parser);
  if (error == NULL && soup_message_get_status (p->msg) >= 400)
    error = g_error_new (G_IO_ERROR, G_IO_ERROR_FAILED, "HTTP %u", soup_message_get_status (p->msg));
  if (p->cb)
    p->cb (p->client, root, error, p->user_data);
  g_object_unref (p->msg);
  g_free (p);
}

void
rc_client_send (RcClient *self, const char *method, const char *path,
                JsonNode *body, RcReplyFunc cb, gpointer user_data)
{
  if (self->expires_at - g_get_monotonic_time () < 60 * G_USEC_PER_SEC) {
    g_autoptr (GError) error = NULL;
    if (!rc_client_authorize (self, &error)) {
      g_warning ("cannot renew token: %s", error->message);
      if (cb)
        cb (self, NULL, error, user_data);
      return;
    }
  }

  g_autofree char *uri = g_strdup_printf ("%s%s", self->base_uri, path);
  g_autofree char *bearer = g_strdup_printf ("Bearer %s", self->access_token);
  PendingReply *p = g_new0 (PendingReply, 1);
  p->client = self;
  p->cb = cb;
  p->user_data = user_data;
  p->msg = soup_message_new (method, uri);
  soup_message_headers_append (soup_message_get_request_headers (p->msg), "Authorization", bearer);
  if (body != NULL) {
    g_autofree char *text = json_to_string (body, FALSE);
    g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
    soup_message_set_request_body_from_bytes (p->msg, "application/json", bytes);
  }
  g_debug ("%s %s", method, path);
  soup_session_send_and_read_async (self->session, p->msg, G_PRIORITY_DEFAULT, NULL, on_reply, p);
}
