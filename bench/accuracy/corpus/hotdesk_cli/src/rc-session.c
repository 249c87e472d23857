#define G_LOG_DOMAIN "rc-session"

#include "rc-session.h"

#define TOKEN_PATH "/restapi/oauth/token"
#define MAX_ATTEMPTS 4
#define STATUS_TOO_MANY_REQUESTS 429

struct _RcSession
{
  GObject parent_instance;
  SoupSession *soup;
  char *server;
  char *account;
  char *client_id;
  char *client_secret;
  char *jwt;
  char *token;
  gint64 expires;
};

struct _RcRequest
{
  RcSession *session;
  const char *method;
  char *path;
  GHashTable *query;
  char *body;
  guint attempts;
};

G_DEFINE_FINAL_TYPE (RcSession, rc_session, G_TYPE_OBJECT)

static void attempt (GTask *task);

static void
rc_session_finalize (GObject *object)
{
  RcSession *self = RC_SESSION (object);

  g_clear_object (&self->soup);
  g_free (self->server);
  g_free (self->account);
  g_free (self->client_id);
  g_free (self->client_secret);
  g_free (self->jwt);
  g_free (self->token);
  G_OBJECT_CLASS (rc_session_parent_class)->finalize (object);
}

static void
rc_session_class_init (RcSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rc_session_finalize;
}

static void
rc_session_init (RcSession *self)
{
  self->soup = soup_session_new_with_options ("user-agent", "hotdesk/0.9 ", "timeout", 30, NULL);
}

RcSession *
rc_session_new (GKeyFile *config, GError **error)
{
  g_autoptr (RcSession) self = g_object_new (RC_TYPE_SESSION, NULL);

  self->client_id = g_key_file_get_string (config, "ringcentral", "client-id", error);
  if (self->client_id == NULL)
    return NULL;
  self->client_secret = g_key_file_get_string (config, "ringcentral", "client-secret", NULL);
  self->jwt = g_key_file_get_string (config, "ringcentral", "jwt", NULL);
  self->account = g_key_file_get_string (config, "ringcentral", "account", NULL);
  self->server = g_key_file_get_string (config, "ringcentral", "server", NULL);
  if (self->account == NULL)
    self->account = g_strdup ("~");
  if (self->server == NULL)
    self->server = g_strdup ("https://platform.ringcentral.com");
  return g_steal_pointer (&self);
}

const char *
rc_session_get_account (RcSession *self)
{
  return self->account;
}

static void
on_token (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  RcSession *self = g_task_get_source_object (task);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = soup_session_send_and_read_finish (SOUP_SESSION (source), result, &error);
  JsonObject *object;

  if (bytes == NULL ||
      !json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  object = json_node_get_object (json_parser_get_root (parser));
  if (!json_object_has_member (object, "access_token"))
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED, "POST " TOKEN_PATH " was refused");
      return;
    }
  g_free (self->token);
  self->token = g_strdup (json_object_get_string_member (object, "access_token"));
  self->expires = g_get_monotonic_time () +
                  (json_object_get_int_member (object, "expires_in") - 60) * G_USEC_PER_SEC;
  g_task_return_boolean (task, TRUE);
}

void
rc_session_login_async (RcSession           *self,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  g_autofree char *url = g_strconcat (self->server, TOKEN_PATH, NULL);
  g_autofree char *pair = g_strconcat (self->client_id, ":", self->client_secret, NULL);
  g_autofree char *encoded = g_base64_encode ((const guchar *) pair, strlen (pair));
  g_autofree char *header = g_strconcat ("Basic ", encoded, NULL);
  g_autoptr (SoupMessage) msg = NULL;

  msg = soup_message_new_from_encoded_form (SOUP_METHOD_POST, url,
                                            soup_form_encode ("grant_type",
                                                              "urn:ietf:params:oauth:grant-type:jwt-bearer",
                                                              "assertion", self->jwt, NULL));
  soup_message_headers_replace (soup_message_get_request_headers (msg), "Authorization", header);
  soup_session_send_and_read_async (self->soup, msg, G_PRIORITY_DEFAULT, cancellable, on_token, task);  /* call: POST /restapi/oauth/token */
}

gboolean
rc_session_login_finish (RcSession *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

RcRequest *
rc_request_new (RcSession *session, const char *method)
{
  RcRequest *request = g_new0 (RcRequest, 1);

  request->session = g_object_ref (session);
  request->method = method;
  request->query = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return request;
}

static void
rc_request_free (RcRequest *request)
{
  g_object_unref (request->session);
  g_hash_table_unref (request->query);
  g_free (request->path);
  g_free (request->body);
  g_free (request);
}

void
rc_request_set_path (RcRequest *request, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  request->path = g_strdup_vprintf (format, args);
  va_end (args);
}

void
rc_request_add_query (RcRequest *request, const char *key, const char *value)
{
  g_hash_table_insert (request->query, g_strdup (key), g_strdup (value));
}

void
rc_request_take_body (RcRequest *request, JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);

  request->body = json_to_string (root, FALSE);
  g_object_unref (builder);
}

static gboolean
again (gpointer user_data)
{
  attempt (user_data);
  return G_SOURCE_REMOVE;
}

static void
on_login_again (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (rc_session_login_finish (RC_SESSION (source), result, &error))
    attempt (user_data);
  else
    {
      g_task_return_error (user_data, g_steal_pointer (&error));
      g_object_unref (user_data);
    }
}

static void
on_reply (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  RcRequest *request = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = soup_session_send_and_read_finish (SOUP_SESSION (source), result, &error);
  SoupMessage *msg = soup_session_get_async_result_message (SOUP_SESSION (source), result);
  guint status = msg ? soup_message_get_status (msg) : 0;

  if (status == SOUP_STATUS_UNAUTHORIZED && request->attempts < MAX_ATTEMPTS)
    {
      rc_session_login_async (request->session, NULL, on_login_again, task);
      return;
    }
  if ((bytes == NULL || status == STATUS_TOO_MANY_REQUESTS) && request->attempts < MAX_ATTEMPTS)
    {
      const char *after = msg ? soup_message_headers_get_one (soup_message_get_response_headers (msg), "Retry-After")
                              : NULL;
      g_timeout_add_seconds (after ? atoi (after) : 10, again, task);
      return;
    }
  if (bytes == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else if (!SOUP_STATUS_IS_SUCCESSFUL (status))
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED, "%s %s: HTTP %u", request->method, request->path,
                             status);
  else
    {
      g_autoptr (JsonParser) parser = json_parser_new ();
      gsize size = g_bytes_get_size (bytes);

      if (size > 0 && json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), size, NULL))
        g_task_return_pointer (task, json_node_copy (json_parser_get_root (parser)), (GDestroyNotify) json_node_unref);
      else
        g_task_return_pointer (task, json_node_new (JSON_NODE_NULL), (GDestroyNotify) json_node_unref);
    }
  g_object_unref (task);
}

static void
attempt (GTask *task)
{
  RcRequest *request = g_task_get_task_data (task);
  RcSession *self = request->session;
  GString *url = g_string_new (self->server);
  g_autofree char *bearer = g_strdup_printf ("Bearer %s", self->token);
  g_autoptr (SoupMessage) msg = NULL;

  request->attempts++;
  g_string_append (url, request->path);
  if (g_hash_table_size (request->query) > 0)
    {
      g_autofree char *query = soup_form_encode_hash (request->query);
      g_string_append_c (url, '?');
      g_string_append (url, query);
    }
  msg = soup_message_new (request->method, url->str);
  soup_message_headers_replace (soup_message_get_request_headers (msg), "Authorization", bearer);
  if (request->body)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (request->body, strlen (request->body));
      soup_message_set_request_body_from_bytes (msg, "application/json", bytes);
    }
  g_debug ("%s %s", request->method, url->str);
  soup_session_send_and_read_async (self->soup, msg, G_PRIORITY_DEFAULT, NULL, on_reply, task);
  g_string_free (url, TRUE);
}

void
rc_request_send_async (RcRequest *request, GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (request->session, NULL, callback, user_data);

  g_task_set_task_data (task, request, (GDestroyNotify) rc_request_free);
  if (request->session->token == NULL || request->session->expires < g_get_monotonic_time ())
    rc_session_login_async (request->session, NULL, on_login_again, task);
  else
    attempt (task);
}

JsonNode *
rc_request_send_finish (RcSession *session, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
