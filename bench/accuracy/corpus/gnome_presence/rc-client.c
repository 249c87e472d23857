/* idiom: GObject client, GTask, message helper */
/* library: libsoup */
/* flags: -std=gnu11 -isystem/usr/include/libsoup-3.0 -isystem/usr/include/json-glib-1.0 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include */
#include "rc-client.h"

#include <libsoup/soup.h>

#define RC_HOST          "https://platform.ringcentral.com"
#define RC_HOST_SANDBOX  "https://platform.devtest.ringcentral.com"
#define RC_ME            "account/~/extension/~"

struct _RcClient
{
  GObject      parent_instance;

  SoupSession *session;
  char        *token;
  char        *base;
};

G_DEFINE_TYPE (RcClient, rc_client, G_TYPE_OBJECT)

static void
rc_client_finalize (GObject *object)
{
  RcClient *self = RC_CLIENT (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->token, g_free);
  g_clear_pointer (&self->base, g_free);

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
  self->session = soup_session_new_with_options ("user-agent", "presence-applet", NULL);
}

RcClient *
rc_client_new (const char *access_token,
               gboolean    sandbox)
{
  RcClient *self = g_object_new (RC_TYPE_CLIENT, NULL);

  self->token = g_strdup (access_token);
  self->base = g_strconcat (sandbox ? RC_HOST_SANDBOX : RC_HOST, "/restapi/v1.0/", NULL);

  return self;
}

static SoupMessage *
rc_client_message (RcClient   *self,
                   const char *method,
                   const char *format,
                   ...) G_GNUC_PRINTF (3, 4);

static SoupMessage *
rc_client_message (RcClient   *self,
                   const char *method,
                   const char *format,
                   ...)
{
  g_autofree char *path = NULL;
  g_autofree char *uri = NULL;
  g_autofree char *bearer = g_strdup_printf ("Bearer %s", self->token);
  SoupMessage *message;
  va_list args;

  va_start (args, format);
  path = g_strdup_vprintf (format, args);
  va_end (args);

  uri = g_strconcat (self->base, path, NULL);
  message = soup_message_new (method, uri);
  soup_message_headers_append (soup_message_get_request_headers (message), "Authorization", bearer);

  return message;
}

static void
on_sent (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  GBytes *bytes = soup_session_send_and_read_finish (SOUP_SESSION (source), result, &error);

  if (bytes == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
}

static void
rc_client_send (RcClient            *self,
                SoupMessage         *message,
                GCancellable        *cancellable,
                GAsyncReadyCallback  callback,
                gpointer             user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_task_data (task, g_object_ref (message), g_object_unref);
  soup_session_send_and_read_async (self->session, message, G_PRIORITY_DEFAULT, cancellable, on_sent, task);
}

void
rc_client_get_presence_async (RcClient            *self,
                              const char          *extension,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (SoupMessage) message = NULL;

  message = rc_client_message (self, SOUP_METHOD_GET, "account/~/extension/%s/presence?detailedTelephonyState=true", extension);
  rc_client_send (self, message, cancellable, callback, user_data); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
}

void
rc_client_set_presence_async (RcClient            *self,
                              JsonNode            *presence,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (SoupMessage) message = rc_client_message (self, SOUP_METHOD_PUT, RC_ME "/presence");
  g_autofree char *json = json_to_string (presence, FALSE);
  g_autoptr (GBytes) body = g_bytes_new (json, strlen (json));

  soup_message_set_request_body_from_bytes (message, "application/json", body);
  rc_client_send (self, message, cancellable, callback, user_data); /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
}

void
rc_client_list_extensions_async (RcClient            *self,
                                 guint                page,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_autoptr (SoupMessage) message = rc_client_message (self, "GET", "account/~/extension?status=Enabled&page=%u", page);

  rc_client_send (self, message, cancellable, callback, user_data); /* call: GET /restapi/v1.0/account/{accountId}/extension */
}

void
rc_client_search_async (RcClient            *self,
                        const char          *text,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (SoupMessage) message = NULL;
  g_autoptr (GBytes) body = NULL;
  g_autoptr (JsonNode) root = NULL;
  char *json;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "searchString");
  json_builder_add_string_value (builder, text);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, FALSE);
  body = g_bytes_new_take (json, strlen (json));

  message = rc_client_message (self, SOUP_METHOD_POST, "%s/search", "account/~/directory/entries");
  soup_message_set_request_body_from_bytes (message, "application/json", body);
  rc_client_send (self, message, cancellable, callback, user_data); /* call: POST /restapi/v1.0/account/{accountId}/directory/entries/search */
}

void
rc_client_load_avatar_async (RcClient            *self,
                             const char          *extension,
                             int                  scale,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_autoptr (GString) url = g_string_new (self->base);
  g_autoptr (SoupMessage) message = NULL;

  g_string_append (url, "account/~/extension/");
  g_string_append_uri_escaped (url, extension, NULL, FALSE);
  g_string_append (url, "/profile-image");
  g_string_append_printf (url, "/%dx%d", 90 * scale, 90 * scale);

  g_debug ("loading avatar from %s", url->str);
  message = soup_message_new ("GET", url->str);
  rc_client_send (self, message, cancellable, callback, user_data); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize} */
}

void
rc_client_leave_queue_async (RcClient            *self,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  static const char body[] = "{\"records\":[]}";
  g_autoptr (SoupMessage) message = rc_client_message (self, SOUP_METHOD_PUT, "%s/%s", RC_ME, "call-queue-presence");
  g_autoptr (GBytes) bytes = g_bytes_new_static (body, sizeof body - 1);

  soup_message_set_request_body_from_bytes (message, "application/json", bytes);
  rc_client_send (self, message, cancellable, callback, user_data); /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence */
}

GBytes *
rc_client_call_finish (RcClient      *self,
                       GAsyncResult  *result,
                       GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
