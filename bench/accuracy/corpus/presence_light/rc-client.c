#include "rc-client.h"

#define API_ROOT "/restapi/v1.0"
#define EXT_PATH API_ROOT "/account/~/extension/%s"

struct _RcClient
{
  GObject      parent_instance;
  SoupSession *session;
  gchar       *server;
  gchar       *client_id;
  gchar       *client_secret;
  gchar       *jwt;
  gchar       *access_token;
  gint64       expires_at;
};

G_DEFINE_TYPE (RcClient, rc_client, G_TYPE_OBJECT)
G_DEFINE_QUARK (rc-error-quark, rc_error)

static void
rc_client_finalize (GObject *object)
{
  RcClient *self = RC_CLIENT (object);

  g_clear_object (&self->session);
  g_free (self->server);
  g_free (self->client_id);
  g_free (self->client_secret);
  g_free (self->jwt);
  g_free (self->access_token);
  G_OBJECT_CLASS (rc_client_parent_class)->finalize (object);
}

static void
rc_client_class_init (RcClientClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_client_finalize;
}

static void
rc_client_init (RcClient *self)
{
  self->session = soup_session_new_with_options ("user-agent", "presence-light/0.9", "timeout", 30, NULL);
}

RcClient *
rc_client_new (const gchar *server, const gchar *client_id, const gchar *client_secret)
{
  RcClient *self = g_object_new (RC_TYPE_CLIENT, NULL);

  self->server = g_strdup (server ? server : "https://platform.ringcentral.com");
  self->client_id = g_strdup (client_id);
  self->client_secret = g_strdup (client_secret);
  return self;
}

static GBytes *
oauth_post (RcClient *self, const gchar *endpoint, const gchar *form, GError **error)
{
  g_autofree gchar *url = g_strconcat (self->server, endpoint, NULL);
  g_autoptr(SoupMessage) msg = soup_message_new (SOUP_METHOD_POST, url);
  g_autofree gchar *pair = g_strdup_printf ("%s:%s", self->client_id, self->client_secret);
  g_autofree gchar *b64 = g_base64_encode ((const guchar *) pair, strlen (pair));
  g_autofree gchar *value = g_strdup_printf ("Basic %s", b64);
  g_autoptr(GBytes) body = g_bytes_new (form, strlen (form));
  GBytes *reply;

  soup_message_headers_append (soup_message_get_request_headers (msg), "Authorization", value);
  soup_message_set_request_body_from_bytes (msg, "application/x-www-form-urlencoded", body);
  reply = soup_session_send_and_read (self->session, msg, NULL, error);
  if (reply && soup_message_get_status (msg) != SOUP_STATUS_OK)
    {
      g_set_error (error, RC_ERROR, soup_message_get_status (msg), "%s", soup_message_get_reason_phrase (msg));
      g_clear_pointer (&reply, g_bytes_unref);
    }
  return reply;
}

gboolean
rc_client_login (RcClient *self, const gchar *jwt, GError **error)
{
  g_autofree gchar *form = soup_form_encode ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer",
                                             "assertion", jwt, NULL);
  g_autoptr(GBytes) reply = oauth_post (self, "/restapi/oauth/token", form, error);  /* call: POST /restapi/oauth/token */
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *obj;

  if (!reply)
    return FALSE;
  if (!json_parser_load_from_data (parser, g_bytes_get_data (reply, NULL), g_bytes_get_size (reply), error))
    return FALSE;

  obj = json_node_get_object (json_parser_get_root (parser));
  g_free (self->access_token);
  self->access_token = g_strdup (json_object_get_string_member (obj, "access_token"));
  self->expires_at = g_get_monotonic_time () + json_object_get_int_member (obj, "expires_in") * G_USEC_PER_SEC;
  if (self->jwt != jwt)
    {
      g_free (self->jwt);
      self->jwt = g_strdup (jwt);
    }
  return TRUE;
}

gboolean
rc_client_logout (RcClient *self, GError **error)
{
  g_autofree gchar *form = soup_form_encode ("token", self->access_token, NULL);
  g_autoptr(GBytes) reply = oauth_post (self, "/restapi/oauth/revoke", form, error);  /* call: POST /restapi/oauth/revoke */

  return reply != NULL;
}

static GBytes *
send_raw (RcClient *self, const gchar *method, const gchar *path, JsonNode *body, GError **error)
{
  g_autofree gchar *url = g_strdup_printf ("%s%s", self->server, path);
  g_autoptr(SoupMessage) msg = NULL;
  g_autofree gchar *bearer = NULL;
  GBytes *reply;
  guint status;

  if (g_get_monotonic_time () > self->expires_at && !rc_client_login (self, self->jwt, error))
    return NULL;

  msg = soup_message_new (method, url);
  bearer = g_strconcat ("Bearer ", self->access_token, NULL);
  soup_message_headers_replace (soup_message_get_request_headers (msg), "Authorization", bearer);
  if (body)
    {
      gchar *text = json_to_string (body, FALSE);
      g_autoptr(GBytes) bytes = g_bytes_new_take (text, strlen (text));
      soup_message_set_request_body_from_bytes (msg, "application/json", bytes);
    }
  reply = soup_session_send_and_read (self->session, msg, NULL, error);
  status = soup_message_get_status (msg);
  if (reply && !SOUP_STATUS_IS_SUCCESSFUL (status))
    {
      g_set_error (error, RC_ERROR, status, "%s %s: %u", method, path, status);
      g_clear_pointer (&reply, g_bytes_unref);
    }
  return reply;
}

JsonNode *
rc_client_call (RcClient *self, const gchar *method, const gchar *path, JsonNode *body, GError **error)
{
  g_autoptr(GBytes) reply = send_raw (self, method, path, body, error);
  g_autoptr(JsonParser) parser = NULL;

  if (!reply)
    return NULL;
  parser = json_parser_new ();
  if (!json_parser_load_from_data (parser, g_bytes_get_data (reply, NULL), g_bytes_get_size (reply), error))
    return NULL;
  return json_parser_steal_root (parser);
}

JsonNode *
rc_client_get_presence (RcClient *self, const gchar *extension, GError **error)
{
  g_autofree gchar *path = g_strdup_printf (EXT_PATH "/presence?detailedTelephonyState=true", extension);

  return rc_client_call (self, "GET", path, NULL, error);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
}

gboolean
rc_client_set_status (RcClient *self, const gchar *status, GError **error)
{
  g_autoptr(JsonBuilder) b = json_builder_new ();
  g_autoptr(JsonNode) body = NULL, reply = NULL;

  json_builder_begin_object (b);
  json_builder_set_member_name (b, "userStatus");
  json_builder_add_string_value (b, status);
  json_builder_end_object (b);
  body = json_builder_get_root (b);
  reply = rc_client_call (self, "PUT", API_ROOT "/account/~/extension/~/presence", body, error);  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
  return reply != NULL;
}

JsonNode *
rc_client_get_extension (RcClient *self, const gchar *extension, GError **error)
{
  g_autofree gchar *path = g_strdup_printf (EXT_PATH, extension);

  return rc_client_call (self, "GET", path, NULL, error);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId} */
}

JsonNode *
rc_client_find_by_email (RcClient *self, const gchar *email, GError **error)
{
  g_autofree gchar *esc = g_uri_escape_string (email, NULL, FALSE);
  g_autofree gchar *path = g_strconcat (API_ROOT, "/account/~/extension?email=", esc, NULL);

  return rc_client_call (self, "GET", path, NULL, error);  /* call: GET /restapi/v1.0/account/{accountId}/extension */
}

JsonNode *
rc_client_active_calls (RcClient *self, const gchar *extension, GError **error)
{
  g_autofree gchar *path = g_strdup_printf (EXT_PATH "/active-calls?view=Simple", extension);

  return rc_client_call (self, "GET", path, NULL, error);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
}

JsonNode *
rc_client_business_hours (RcClient *self, const gchar *extension, GError **error)
{
  GString *path = g_string_new (API_ROOT);
  JsonNode *node;

  g_string_append (path, "/account/~/extension/");
  g_string_append (path, extension);
  g_string_append (path, "/business-hours");
  node = rc_client_call (self, "GET", path->str, NULL, error);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours */
  g_string_free (path, TRUE);
  return node;
}

guint
rc_client_unread_messages (RcClient *self, GError **error)
{
  guint page = 1, count = 0;
  gboolean more = TRUE;

  while (more)
    {
      g_autofree gchar *path = g_strdup_printf (API_ROOT "/account/~/extension/~/message-store"
                                                "?readStatus=Unread&perPage=100&page=%u", page++);
      g_autoptr(JsonNode) node = rc_client_call (self, "GET", path, NULL, error);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store */
      JsonObject *obj;

      if (!node)
        break;
      obj = json_node_get_object (node);
      count += json_array_get_length (json_object_get_array_member (obj, "records"));
      more = json_object_has_member (json_object_get_object_member (obj, "navigation"), "nextPage");
    }
  return count;
}

GBytes *
rc_client_profile_image (RcClient *self, const gchar *extension, GError **error)
{
  g_autofree gchar *path = g_strdup_printf (EXT_PATH "/profile-image/%s", extension, "90x90");

  return send_raw (self, "GET", path, NULL, error);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize} */
}

JsonNode *
rc_client_queue_optins (RcClient *self, GError **error)
{
  return rc_client_call (self, "GET", API_ROOT "/account/~/extension/~/call-queue-presence", NULL, error);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence */
}

gboolean
rc_client_set_queue_optin (RcClient *self, const gchar *queue, gboolean accept, GError **error)
{
  g_autofree gchar *text = g_strdup_printf ("{\"records\":[{\"callQueue\":{\"id\":\"%s\"},\"acceptCalls\":%s}]}",
                                            queue, accept ? "true" : "false");
  g_autoptr(JsonNode) body = json_from_string (text, error);
  g_autoptr(JsonNode) reply = NULL;

  reply = rc_client_call (self, SOUP_METHOD_PUT, API_ROOT "/account/~/extension/~/call-queue-presence", body, error);  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence */
  return reply != NULL;
}

JsonNode *
rc_client_unified (RcClient *self, GError **error)
{
  return rc_client_call (self, SOUP_METHOD_GET, "/restapi/v1.0/account/~/extension/~/unified-presence", NULL, error);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence */
}
